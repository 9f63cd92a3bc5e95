// SPDX-License-Identifier: MIT
/* Scheduler: each tick goes to the runnable task that has had least, weighed by priority. */
#include <linux/err.h>
#include <linux/printk.h>
#include <linux/syscalls.h>
#include <tiny/sched.h>
#include <tiny/slab.h>

static LIST_HEAD(run_queue);
static struct kmem_cache *task_cache;
static unsigned int next_pid = 1;
static struct task *current;

struct task *find_task(unsigned int pid)
{
	struct task *task;

	list_for_each_entry(task, &run_queue, run_list)
		if (task->pid == pid)
			return task;
	return NULL;
}

static struct task *task_create(int prio)
{
	struct task *task;

	if (list_count(&run_queue) >= MAX_TASKS)
		return ERR_PTR(-EAGAIN);
	task = kmem_cache_alloc(task_cache);
	if (!task)
		return ERR_PTR(-ENOMEM);
	*task = (struct task){ .pid = next_pid++, .prio = prio, .privileged = next_pid == 2 };
	list_add_tail(&task->run_list, &run_queue);
	return task;
}

static struct task *pick_next(void)
{
	struct task *task, *best = NULL;

	list_for_each_entry(task, &run_queue, run_list)
		if (!best || task->runtime < best->runtime)
			best = task;
	return best;
}

void sched_run(unsigned long ticks)
{
	while (ticks--) {
		struct task *next = pick_next();

		if (WARN_ON(!next))
			return;
		next->runtime += PRIO_MAX + 1 - next->prio;
		next->ticks++;
		current = next;
	}
}

int sched_init(void)
{
	struct task *init;

	task_cache = kmem_cache_create("task", sizeof(struct task));
	if (!task_cache)
		return -ENOMEM;
	init = task_create(PRIO_MAX / 2);
	if (IS_ERR(init)) {
		kmem_cache_destroy(task_cache);
		return PTR_ERR(init);
	}
	current = init;
	return 0;
}

SYSCALL_DEFINE1(spawn, int, prio)
{
	struct task *task;

	if (prio < PRIO_MIN || prio > PRIO_MAX)
		return -EINVAL;
	task = task_create(prio);
	if (IS_ERR(task))
		return PTR_ERR(task);
	return task->pid;
}

SYSCALL_DEFINE2(setprio, unsigned int, pid, int, prio)
{
	struct task *task = find_task(pid);

	if (!task)
		return -ESRCH;
	if (prio < PRIO_MIN || prio > PRIO_MAX)
		return -EINVAL;
	if (prio > task->prio && !current->privileged)
		return -EPERM;
	task->prio = prio;
	return 0;
}

SYSCALL_DEFINE1(exit, unsigned int, pid)
{
	struct task *task = find_task(pid);

	if (!task)
		return -ESRCH;
	if (task->privileged) {
		pr_err("sched: an attempt to end init\n");
		return -EBUSY;
	}
	list_del(&task->run_list);
	if (task == current)
		current = pick_next();
	kmem_cache_free(task_cache, task);
	return 0;
}
