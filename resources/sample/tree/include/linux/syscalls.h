/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_SYSCALLS_H
#define _LINUX_SYSCALLS_H

#include <linux/types.h>

/*
 * A system call is three functions: sys_x() is what the table holds, __se_sys_x() narrows the registers to the
 * declared types, __do_sys_x() is the body that follows the macro.
 */
#define __SYSCALL_DEFINE(name, longs, casts, decls)		\
	static long __do_sys_##name decls;			\
	static noinline long __se_sys_##name longs		\
	{							\
		return __do_sys_##name casts;			\
	}							\
	long sys_##name(const long *regs)			\
	{							\
		return __se_sys_##name __SYSCALL_REGS longs;	\
	}							\
	static inline long __do_sys_##name decls

#define __SYSCALL_REGS(...)	(regs[0], regs[1], regs[2])

#define SYSCALL_DEFINE1(name, t0, a0)				\
	__SYSCALL_DEFINE(name, (long r0, long r1, long r2),	\
			 ((t0)r0), (t0 a0))
#define SYSCALL_DEFINE2(name, t0, a0, t1, a1)			\
	__SYSCALL_DEFINE(name, (long r0, long r1, long r2),	\
			 ((t0)r0, (t1)r1), (t0 a0, t1 a1))
#define SYSCALL_DEFINE3(name, t0, a0, t1, a1, t2, a2)		\
	__SYSCALL_DEFINE(name, (long r0, long r1, long r2),	\
			 ((t0)r0, (t1)r1, (t2)r2), (t0 a0, t1 a1, t2 a2))

enum {
	__NR_open, __NR_close, __NR_read, __NR_write, __NR_unlink, __NR_ioctl,
	__NR_send, __NR_recv, __NR_spawn, __NR_setprio, __NR_exit, __NR_fail_nth,
	NR_SYSCALLS,
};

long do_syscall(unsigned int nr, long r0, long r1, long r2);

long sys_open(const long *regs);
long sys_close(const long *regs);
long sys_read(const long *regs);
long sys_write(const long *regs);
long sys_unlink(const long *regs);
long sys_ioctl(const long *regs);
long sys_send(const long *regs);
long sys_recv(const long *regs);
long sys_spawn(const long *regs);
long sys_setprio(const long *regs);
long sys_exit(const long *regs);
long sys_fail_nth(const long *regs);

#endif
