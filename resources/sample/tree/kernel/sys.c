// SPDX-License-Identifier: MIT
/* The system call table. */
#include <linux/err.h>
#include <linux/fault-inject.h>
#include <linux/syscalls.h>

static long (*const sys_call_table[NR_SYSCALLS])(const long *regs) = {
	[__NR_open] = sys_open,
	[__NR_close] = sys_close,
	[__NR_read] = sys_read,
	[__NR_write] = sys_write,
	[__NR_unlink] = sys_unlink,
	[__NR_ioctl] = sys_ioctl,
	[__NR_send] = sys_send,
	[__NR_recv] = sys_recv,
	[__NR_spawn] = sys_spawn,
	[__NR_setprio] = sys_setprio,
	[__NR_exit] = sys_exit,
	[__NR_fail_nth] = sys_fail_nth,
};

long do_syscall(unsigned int nr, long r0, long r1, long r2)
{
	const long regs[] = { r0, r1, r2 };

	if (nr >= NR_SYSCALLS)
		return -ENOSYS;
	return sys_call_table[nr](regs);
}

/* Makes the nth call that can fail, from now, fail; 0 ends that and tells whether the fault is still to come. */
SYSCALL_DEFINE1(fail_nth, unsigned int, nth)
{
	unsigned int left = get_fail_nth();

	set_fail_nth(nth);
	return left;
}
