// SPDX-License-Identifier: MIT
/* Floppy disks. Not built: CONFIG_TINY_FLOPPY is not set. */
#include <linux/err.h>
#include <tiny/ring.h>

int floppy_probe(void)
{
	return -ENODEV;
}
