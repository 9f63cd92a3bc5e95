/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_UACCESS_H
#define _LINUX_UACCESS_H

#include <string.h>
#include <linux/fault-inject.h>

#define TASK_START	0x1000ul

/* The first page is never mapped in a user address space. */
static inline bool access_ok(const void __user *ptr, size_t size)
{
	return (unsigned long)ptr >= TASK_START && (unsigned long)ptr + size >= TASK_START;
}

/* Both return the number of bytes that could not be copied. */
static inline size_t copy_from_user(void *to, const void __user *from, size_t size)
{
	if (should_fail(FAULT_USERCOPY) || !access_ok(from, size))
		return size;
	memcpy(to, from, size);
	return 0;
}

static inline size_t copy_to_user(void __user *to, const void *from, size_t size)
{
	if (should_fail(FAULT_USERCOPY) || !access_ok(to, size))
		return size;
	memcpy(to, from, size);
	return 0;
}

#endif
