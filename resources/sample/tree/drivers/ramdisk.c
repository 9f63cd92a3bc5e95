// SPDX-License-Identifier: MIT
/* A disk in memory: a module. */
#include <linux/err.h>
#include <tiny/ring.h>
#include <tiny/slab.h>

#define RAMDISK_SECTORS	2u

static u8 *sectors[RAMDISK_SECTORS];

int ramdisk_read(u32 sector, void *buffer)
{
	if (sector >= RAMDISK_SECTORS)
		return -EINVAL;
	memcpy(buffer, sectors[sector], SECTOR_SIZE);
	return 0;
}

int ramdisk_init(void)
{
	int i;

	for (i = 0; i < (int)RAMDISK_SECTORS; i++) {
		sectors[i] = kzalloc(SECTOR_SIZE);
		if (!sectors[i])
			goto err_free;
	}
	return 0;

err_free:
	while (--i >= 0)
		kfree(sectors[i]);
	return -ENOMEM;
}
