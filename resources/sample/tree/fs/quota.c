// SPDX-License-Identifier: MIT
/* Quotas: a module. */
#include <linux/err.h>
#include <linux/printk.h>
#include <tiny/fs.h>
#include <tiny/slab.h>

#define MAX_OWNERS	8u

struct quota {
	u64 limit;
	u64 used;
};

static struct quota *quotas;

int quota_charge(unsigned int owner, u64 bytes)
{
	struct quota *quota;

	if (owner >= MAX_OWNERS)
		return -EINVAL;
	quota = &quotas[owner];
	if (quota->limit && quota->used + bytes > quota->limit) {
		pr_warn("quota: owner %u is over the limit\n", owner);
		return -EDQUOT;
	}
	quota->used += bytes;
	return 0;
}

int quota_init(void)
{
	quotas = kzalloc(MAX_OWNERS * sizeof(*quotas));
	return quotas ? 0 : -ENOMEM;
}

void quota_exit(void)
{
	kfree(quotas);
	quotas = NULL;
}
