// SPDX-License-Identifier: MIT
/* Boot-time memory: handed out from one array, upwards, before the page pool exists. */
#include <tiny/pool.h>

static u8 boot_memory[3u << 20] __attribute__((aligned(4096)));
static size_t boot_used;

void *memblock_alloc(size_t size, size_t align)
{
	size_t start = (boot_used + align - 1) & ~(align - 1);

	if (size > sizeof(boot_memory) || start > sizeof(boot_memory) - size)
		return NULL;
	boot_used = start + size;
	return boot_memory + start;
}

/* Gives back everything that was handed out since ptr. */
void memblock_release(void *ptr)
{
	size_t start = (u8 *)ptr - boot_memory;

	if (WARN_ON(start > boot_used))
		return;
	boot_used = start;
}
