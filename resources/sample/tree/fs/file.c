// SPDX-License-Identifier: MIT
/* Open files and the system calls on them. */
#include <linux/err.h>
#include <linux/syscalls.h>
#include <linux/uaccess.h>
#include <tiny/fs.h>
#include <tiny/slab.h>

#define IO_MAX		2048u

#define IOCTL_SYNC	1
#define IOCTL_SIZE	2

struct file {
	struct inode *inode;
	unsigned int flags;
};

static struct file *files[MAX_FILES];

static struct file *fd_to_file(int fd)
{
	if (fd < 0 || fd >= MAX_FILES)
		return NULL;
	return files[fd];
}

static int fd_alloc(struct file *file)
{
	for (int fd = 0; fd < MAX_FILES; fd++) {
		if (!files[fd]) {
			files[fd] = file;
			return fd;
		}
	}
	return -EMFILE;
}

static int get_name(char *name, const char __user *user)
{
	if (copy_from_user(name, user, NAME_MAX + 1))
		return -EFAULT;
	name[NAME_MAX] = '\0';
	return 0;
}

SYSCALL_DEFINE2(open, const char __user *, path, unsigned int, flags)
{
	char name[NAME_MAX + 1];
	struct inode *inode;
	struct file *file;
	int ret;

	if (flags & ~(O_CREAT | O_EXCL | O_RDONLY))
		return -EINVAL;
	ret = get_name(name, path);
	if (ret)
		return ret;

	inode = tinyfs_lookup(name);
	if (inode && (flags & O_EXCL))
		return -EEXIST;
	if (!inode) {
		if (!(flags & O_CREAT))
			return -ENOENT;
		inode = tinyfs_create(name);
		if (IS_ERR(inode))
			return PTR_ERR(inode);
	}

	file = kzalloc(sizeof(*file));
	if (!file)
		return -ENOMEM;
	file->inode = inode;
	file->flags = flags;
	ret = fd_alloc(file);
	if (ret < 0)
		goto err_free_file;
	inode->opened++;
	return ret;

err_free_file:
	kfree(file);
	return ret;
}

SYSCALL_DEFINE1(close, int, fd)
{
	struct file *file = fd_to_file(fd);

	if (!file)
		return -EBADF;
	files[fd] = NULL;
	file->inode->opened--;
	kfree(file);
	return 0;
}

SYSCALL_DEFINE3(read, int, fd, void __user *, buffer, size_t, size)
{
	struct file *file = fd_to_file(fd);
	u8 data[IO_MAX];
	long ret;

	if (!file)
		return -EBADF;
	if (size > sizeof(data))
		return -EINVAL;
	ret = tinyfs_read(file->inode, data, size);
	if (ret < 0)
		return ret;
	if (copy_to_user(buffer, data, ret))
		return -EFAULT;
	return ret;
}

SYSCALL_DEFINE3(write, int, fd, const void __user *, buffer, size_t, size)
{
	struct file *file = fd_to_file(fd);
	void *data;
	long ret;

	if (!file || (file->flags & O_RDONLY))
		return -EBADF;
	if (!size)
		return 0;
	if (size > IO_MAX)
		return -EINVAL;
	data = kmalloc(size);
	if (!data)
		return -ENOMEM;
	ret = -EFAULT;
	if (copy_from_user(data, buffer, size))
		goto out;
	ret = tinyfs_write(file->inode, data, size);
out:
	kfree(data);
	return ret;
}

SYSCALL_DEFINE1(unlink, const char __user *, path)
{
	char name[NAME_MAX + 1];
	int ret = get_name(name, path);

	return ret ? ret : tinyfs_unlink(name);
}

SYSCALL_DEFINE3(ioctl, int, fd, unsigned int, cmd, u32 __user *, arg)
{
	struct file *file = fd_to_file(fd);

	if (!file)
		return -EBADF;
	switch (cmd) {
	case IOCTL_SYNC:
		return tinyfs_sync();
	case IOCTL_SIZE:
		if (copy_to_user(arg, &file->inode->size, sizeof(*arg)))
			return -EFAULT;
		return 0;
	default:
		return -ENOTTY;
	}
}
