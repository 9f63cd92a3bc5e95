// SPDX-License-Identifier: MIT
/* Warnings and messages. Built without coverage: see GCOV_PROFILE_panic.o in the Makefile. */
#include <stdarg.h>
#include <stdio.h>
#include <linux/bug.h>
#include <linux/printk.h>

void warn_slowpath(const char *file, int line)
{
	printk("WARNING: at %s:%d\n", file, line);
}

int printk(const char *format, ...)
{
	va_list args;
	int length;

	va_start(args, format);
	length = vfprintf(stderr, format, args);
	va_end(args);
	return length;
}
