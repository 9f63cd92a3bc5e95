/* SPDX-License-Identifier: MIT */
#ifndef _TINY_SCHED_H
#define _TINY_SCHED_H

#include <linux/list.h>

#define MAX_TASKS	24u
#define PRIO_MIN	1
#define PRIO_MAX	20

struct task {
	unsigned int pid;
	int prio;
	bool privileged;
	u64 runtime;
	u64 ticks;
	struct list_head run_list;
};

int sched_init(void);
void sched_run(unsigned long ticks);
struct task *find_task(unsigned int pid);

#endif
