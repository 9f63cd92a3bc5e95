/* SPDX-License-Identifier: MIT */
#ifndef _TINY_FS_H
#define _TINY_FS_H

#include <linux/err.h>
#include <linux/list.h>

#define TINYFS_MAGIC	0x79e1f500u
#define TINYFS_VERSION	2
#define NAME_MAX	23
#define MAX_INODES	64
#define MAX_FILES	16

#define O_CREAT		BIT(0)
#define O_EXCL		BIT(1)
#define O_RDONLY	BIT(2)

struct inode {
	char name[NAME_MAX + 1];
	unsigned int ino;
	unsigned int opened;
	u32 sector;
	u32 size;
	struct list_head link;
};

int tinyfs_init(void);
int tinyfs_mount(void);
void tinyfs_umount(void);
int tinyfs_sync(void);
struct inode *tinyfs_lookup(const char *name);
struct inode *tinyfs_create(const char *name);
int tinyfs_unlink(const char *name);
long tinyfs_read(struct inode *inode, void *data, size_t size);
long tinyfs_write(struct inode *inode, const void *data, size_t size);

static inline bool inode_is_empty(const struct inode *inode)
{
	return inode->size == 0;
}

#endif
