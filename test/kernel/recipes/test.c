/* `./test` of a recipe: CALL, and what came of it. */
#include "calls.h"
#include <errno.h>
#include <stdio.h>

int main(void)
{
	char line[64];
	long result = CALL;
	int length = snprintf(line, sizeof(line), "result %s, errno %d\n", result < 0 ? "-1" : "fine", result < 0 ? errno : 0);
	return write(1, line, length) < 0;
}
