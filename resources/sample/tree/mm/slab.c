// SPDX-License-Identifier: MIT
/* Object caches: each page holds objects of one size, its header keeps their free list. */
#include <linux/err.h>
#include <linux/fault-inject.h>
#include <linux/printk.h>
#include <tiny/slab.h>

struct slab {
	struct kmem_cache *cache;
	struct list_head link;
	void *free;
	unsigned int in_use;
};

#define MIN_SHIFT	5
#define MAX_SHIFT	11

static struct page_pool *slab_pool;
static struct kmem_cache cache_cache;
static struct kmem_cache *kmalloc_caches[MAX_SHIFT - MIN_SHIFT + 1];

static struct slab *slab_of(const void *object)
{
	return (struct slab *)((unsigned long)object & PAGE_MASK);
}

static struct slab *grow(struct kmem_cache *cache)
{
	struct slab *slab = pool_get_page(slab_pool);
	size_t offset;

	if (!slab)
		return NULL;

	slab->cache = cache;
	slab->free = NULL;
	slab->in_use = 0;
	for (offset = PAGE_SIZE - cache->size; offset >= sizeof(*slab); offset -= cache->size) {
		void **object = (void **)((char *)slab + offset);

		*object = slab->free;
		slab->free = object;
	}
	list_add(&slab->link, &cache->slabs);
	return slab;
}

void *kmem_cache_alloc(struct kmem_cache *cache)
{
	struct slab *slab, *found = NULL;
	void **object;

	if (should_fail(FAULT_SLAB))
		return NULL;

	list_for_each_entry(slab, &cache->slabs, link) {
		if (slab->free) {
			found = slab;
			break;
		}
	}
	if (!found)
		found = grow(cache);
	if (!found)
		return NULL;

	object = found->free;
	found->free = *object;
	found->in_use++;
	cache->in_use++;
	return object;
}

void kmem_cache_free(struct kmem_cache *cache, void *object)
{
	struct slab *slab = slab_of(object);

	if (WARN_ON(slab->cache != cache))
		return;
	*(void **)object = slab->free;
	slab->free = object;
	slab->in_use--;
	cache->in_use--;
	if (!slab->in_use) {
		list_del(&slab->link);
		pool_put_page(slab_pool, slab);
	}
}

struct kmem_cache *kmem_cache_create(const char *name, size_t size)
{
	struct kmem_cache *cache;

	if (size < sizeof(void *) || size > PAGE_SIZE / 2) {
		pr_err("slab: cache %s: size %zu is out of range\n", name, size);
		return NULL;
	}
	cache = kmem_cache_alloc(&cache_cache);
	if (!cache)
		return NULL;
	cache->name = name;
	cache->size = (size + 15) & ~15ul;
	cache->in_use = 0;
	INIT_LIST_HEAD(&cache->slabs);
	return cache;
}

int kmem_cache_destroy(struct kmem_cache *cache)
{
	if (cache->in_use) {
		pr_err("slab: cache %s still has %lu objects\n", cache->name, cache->in_use);
		return -EBUSY;
	}
	kmem_cache_free(&cache_cache, cache);
	return 0;
}

void *kmalloc(size_t size)
{
	unsigned int shift = MIN_SHIFT;

	while ((1ul << shift) < size)
		shift++;
	if (shift > MAX_SHIFT)
		return NULL;
	return kmem_cache_alloc(kmalloc_caches[shift - MIN_SHIFT]);
}

void kfree(const void *object)
{
	if (object)
		kmem_cache_free(slab_of(object)->cache, (void *)object);
}

int slab_init(struct page_pool *pool)
{
	static const char *const names[] = {
		"kmalloc-32", "kmalloc-64", "kmalloc-128", "kmalloc-256", "kmalloc-512", "kmalloc-1k",
		"kmalloc-2k",
	};
	int i, ret;

	slab_pool = pool;
	cache_cache.name = "kmem_cache";
	cache_cache.size = sizeof(struct kmem_cache);
	INIT_LIST_HEAD(&cache_cache.slabs);
	for (i = 0; i < (int)ARRAY_SIZE(kmalloc_caches); i++) {
		kmalloc_caches[i] = kmem_cache_create(names[i], 1ul << (MIN_SHIFT + i));
		if (!kmalloc_caches[i]) {
			ret = -ENOMEM;
			goto err_destroy;
		}
	}
	return 0;

err_destroy:
	while (--i >= 0)
		kmem_cache_destroy(kmalloc_caches[i]);
	return ret;
}
