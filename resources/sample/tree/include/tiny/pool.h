/* SPDX-License-Identifier: MIT */
#ifndef _TINY_POOL_H
#define _TINY_POOL_H

#include <linux/list.h>
#include <linux/mutex.h>

#define PAGE_SIZE	4096ul
#define PAGE_MASK	(~(PAGE_SIZE - 1))
#define POOL_MAX_PAGES	512u

struct page_pool {
	struct mutex lock;
	unsigned int nr_pages;
	unsigned int nr_free;
	unsigned int next;
	u8 *used;
	u8 *memory;
};

void *memblock_alloc(size_t size, size_t align);
void memblock_release(void *ptr);

struct page_pool *pool_create(unsigned int nr_pages);
void pool_destroy(struct page_pool *pool);
void *pool_get_page(struct page_pool *pool);
int pool_put_page(struct page_pool *pool, void *page);

#endif
