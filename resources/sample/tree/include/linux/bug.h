/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_BUG_H
#define _LINUX_BUG_H

#include <linux/compiler.h>

void warn_slowpath(const char *file, int line);

/* Reports a broken assumption, goes on, and tells whether it was broken. */
#define WARN_ON(condition) ({					\
	int __broken = !!(condition);				\
	if (unlikely(__broken))					\
		warn_slowpath(__FILE__, __LINE__);		\
	unlikely(__broken);					\
})

#endif
