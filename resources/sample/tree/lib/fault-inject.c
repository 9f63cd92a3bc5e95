// SPDX-License-Identifier: MIT
/* Makes chosen calls fail: every n-th of a kind, or the n-th from now of any kind. */
#include <stdio.h>
#include <string.h>
#include <linux/err.h>
#include <linux/fault-inject.h>

static struct fault_attr fault_attrs[NR_FAULT_POINTS] = {
	[FAULT_SLAB] = { .name = "failslab" },
	[FAULT_PAGE_ALLOC] = { .name = "fail_page_alloc" },
	[FAULT_USERCOPY] = { .name = "fail_usercopy" },
	[FAULT_IO] = { .name = "fail_make_request" },
};
static unsigned int fail_nth;

bool should_fail(enum fault_point point)
{
	struct fault_attr *attr = &fault_attrs[point];

	attr->calls++;
	if (fail_nth) {
		if (--fail_nth)
			return false;
	} else {
		if (!attr->interval || !attr->times)
			return false;
		if (attr->calls % attr->interval)
			return false;
		attr->times--;
	}
	attr->failed++;
	return true;
}

/* Takes an option of the kernel's command line, as failslab=INTERVAL,TIMES. */
int setup_fault_attr(const char *option)
{
	unsigned int i, interval, times;

	for (i = 0; i < NR_FAULT_POINTS; i++) {
		struct fault_attr *attr = &fault_attrs[i];
		size_t length = strlen(attr->name);

		if (strncmp(option, attr->name, length) || option[length] != '=')
			continue;
		if (sscanf(option + length + 1, "%u,%u", &interval, &times) != 2)
			return -EINVAL;
		attr->interval = interval;
		attr->times = times;
		return 0;
	}
	return -ENOENT;
}

void set_fail_nth(unsigned int nth)
{
	fail_nth = nth;
}

unsigned int get_fail_nth(void)
{
	return fail_nth;
}
