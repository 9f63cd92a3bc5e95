// SPDX-License-Identifier: MIT
/* Start-up: options, then each subsystem in turn; shutdown in reverse. */
#include <string.h>
#include <linux/err.h>
#include <linux/fault-inject.h>
#include <linux/printk.h>
#include <tiny/fs.h>
#include <tiny/net.h>
#include <tiny/ring.h>
#include <tiny/sched.h>
#include <tiny/slab.h>

#define POOL_PAGES	256

static struct page_pool *pool;

static void parse_option(const char *option)
{
	int ret;

	if (!strcmp(option, "quiet"))
		return;
	ret = setup_fault_attr(option);
	if (ret)
		pr_warn("unknown or malformed option \"%s\"\n", option);
}

int start_kernel(int count, char *const options[])
{
	int ret;

	for (int i = 0; i < count; i++)
		parse_option(options[i]);

	pool = pool_create(POOL_PAGES);
	if (IS_ERR(pool))
		return PTR_ERR(pool);
	ret = slab_init(pool);
	if (ret)
		goto err_pool;
	ret = sched_init();
	if (ret)
		goto err_pool;
	ret = ring_probe();
	if (ret)
		goto err_pool;
	ret = tinyfs_mount();
	if (ret) {
		pr_err("no root file system: %d\n", ret);
		goto err_ring;
	}
	ret = net_init();
	if (ret)
		goto err_umount;
	return 0;

err_umount:
	tinyfs_umount();
err_ring:
	ring_remove();
err_pool:
	pool_destroy(pool);
	return ret;
}

void shutdown_kernel(void)
{
	if (tinyfs_sync())
		pr_err("the file system could not be written back\n");
	tinyfs_umount();
	ring_remove();
}
