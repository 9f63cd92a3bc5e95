/* What the calls of write-recipes.ts need. */
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

static char page[4096];
static int ends[2];

static inline int into_pipe(void)
{
	if (!ends[1])
		pipe(ends);
	return ends[1];
}
