/* SPDX-License-Identifier: MIT */
#ifndef _TINY_RING_H
#define _TINY_RING_H

#include <linux/types.h>

#define SECTOR_SIZE	512u
#define DISK_SECTORS	256u

enum ring_op { RING_READ, RING_WRITE, RING_FLUSH };

int ring_probe(void);
void ring_remove(void);
int ring_rw(enum ring_op op, u32 sector, void *buffer);

u32 crc32(u32 seed, const void *data, size_t length);

#endif
