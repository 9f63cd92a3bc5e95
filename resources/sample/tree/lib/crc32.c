// SPDX-License-Identifier: MIT
/* CRC-32, one bit at a time. */
#include <tiny/ring.h>

u32 crc32(u32 seed, const void *data, size_t length)
{
	const u8 *at = data;
	u32 crc = ~seed;

	while (length--) {
		crc ^= *at++;
		for (int bit = 0; bit < 8; bit++)
			crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
	}
	return ~crc;
}
