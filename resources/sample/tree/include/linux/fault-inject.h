/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_FAULT_INJECT_H
#define _LINUX_FAULT_INJECT_H

#include <linux/types.h>

enum fault_point {
	FAULT_SLAB,
	FAULT_PAGE_ALLOC,
	FAULT_USERCOPY,
	FAULT_IO,
	NR_FAULT_POINTS,
};

/* Every interval-th call fails, at most times times; an interval of 0 is off. */
struct fault_attr {
	const char *name;
	unsigned int interval;
	unsigned int times;
	unsigned long calls;
	unsigned long failed;
};

bool should_fail(enum fault_point point);
int setup_fault_attr(const char *option);
void set_fail_nth(unsigned int nth);
unsigned int get_fail_nth(void);

#endif
