/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_PRINTK_H
#define _LINUX_PRINTK_H

int printk(const char *format, ...) __attribute__((format(printf, 1, 2)));

#define pr_err(...)	printk("error: " __VA_ARGS__)
#define pr_warn(...)	printk("warning: " __VA_ARGS__)
#define pr_info(...)	printk(__VA_ARGS__)

#endif
