/* SPDX-License-Identifier: MIT */
#ifndef _LINUX_MUTEX_H
#define _LINUX_MUTEX_H

#include <linux/bug.h>
#include <linux/types.h>

/* One processor and no preemption: a mutex only records whether it is held. */
struct mutex {
	bool held;
};

#define DEFINE_MUTEX(name)	struct mutex name = { false }

static inline void mutex_lock(struct mutex *lock)
{
	WARN_ON(lock->held);
	lock->held = true;
}

static inline bool mutex_trylock(struct mutex *lock)
{
	if (lock->held)
		return false;
	lock->held = true;
	return true;
}

static inline void mutex_unlock(struct mutex *lock)
{
	WARN_ON(!lock->held);
	lock->held = false;
}

#endif
