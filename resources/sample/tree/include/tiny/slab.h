/* SPDX-License-Identifier: MIT */
#ifndef _TINY_SLAB_H
#define _TINY_SLAB_H

#include <string.h>
#include <linux/list.h>
#include <tiny/pool.h>

struct kmem_cache {
	const char *name;
	size_t size;
	unsigned long in_use;
	struct list_head slabs;
};

int slab_init(struct page_pool *pool);
struct kmem_cache *kmem_cache_create(const char *name, size_t size);
int kmem_cache_destroy(struct kmem_cache *cache);
void *kmem_cache_alloc(struct kmem_cache *cache);
void kmem_cache_free(struct kmem_cache *cache, void *object);
void *kmalloc(size_t size);
void kfree(const void *object);

static inline void *kzalloc(size_t size)
{
	void *object = kmalloc(size);

	if (object)
		memset(object, 0, size);
	return object;
}

static inline void *kmemdup(const void *from, size_t size)
{
	void *copy = kmalloc(size);

	if (!copy)
		return NULL;
	return memcpy(copy, from, size);
}

#endif
