// SPDX-License-Identifier: MIT
/* Page pool: hands out single pages of one contiguous area. */
#include <string.h>
#include <linux/err.h>
#include <linux/fault-inject.h>
#include <linux/printk.h>
#include <tiny/pool.h>

struct page_pool *pool_create(unsigned int nr_pages)
{
	struct page_pool *pool;
	int ret = -ENOMEM;

	if (!nr_pages || nr_pages > POOL_MAX_PAGES)
		return ERR_PTR(-EINVAL);

	pool = memblock_alloc(sizeof(*pool), 16);
	if (!pool)
		return ERR_PTR(-ENOMEM);

	pool->used = memblock_alloc(nr_pages, 1);
	if (!pool->used)
		goto err_free_pool;

	pool->memory = memblock_alloc(nr_pages * PAGE_SIZE, PAGE_SIZE);
	if (!pool->memory)
		goto err_free_used;

	memset(pool->used, 0, nr_pages);
	pool->lock.held = false;
	pool->next = 0;
	pool->nr_pages = nr_pages;
	pool->nr_free = nr_pages;
	return pool;

err_free_used:
	memblock_release(pool->used);
err_free_pool:
	memblock_release(pool);
	pr_err("pool: no memory for %u pages\n", nr_pages);
	return ERR_PTR(ret);
}

void pool_destroy(struct page_pool *pool)
{
	WARN_ON(pool->nr_free != pool->nr_pages);
	memblock_release(pool);
}

/* Next fit: goes on where the last search ended. */
static int find_free_page(struct page_pool *pool)
{
	unsigned int i;

	for (i = 0; i < pool->nr_pages; i++) {
		unsigned int at = (pool->next + i) % pool->nr_pages;

		if (!pool->used[at]) {
			pool->next = at + 1;
			return at;
		}
	}
	return -ENOMEM;
}

void *pool_get_page(struct page_pool *pool)
{
	void *page = NULL;
	int at;

	if (should_fail(FAULT_PAGE_ALLOC))
		return NULL;

	mutex_lock(&pool->lock);
	at = find_free_page(pool);
	if (at < 0)
		goto out;
	pool->used[at] = 1;
	pool->nr_free--;
	page = pool->memory + at * PAGE_SIZE;
out:
	mutex_unlock(&pool->lock);
	return page;
}

int pool_put_page(struct page_pool *pool, void *page)
{
	size_t at = ((u8 *)page - pool->memory) / PAGE_SIZE;
	int ret = 0;

	if (at >= pool->nr_pages)
		return -EINVAL;

	mutex_lock(&pool->lock);
	if (WARN_ON(!pool->used[at])) {
		ret = -EBUSY;
		goto out_unlock;
	}
	pool->used[at] = 0;
	pool->nr_free++;
out_unlock:
	mutex_unlock(&pool->lock);
	return ret;
}
