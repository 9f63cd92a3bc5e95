// SPDX-License-Identifier: MIT
/* A flat file system: sector 0 is the super block, then each inode owns a run of sectors. */
#include <linux/fault-inject.h>
#include <linux/printk.h>
#include <tiny/fs.h>
#include <tiny/ring.h>
#include <tiny/slab.h>

#define SECTORS_PER_FILE	3u
#define FILE_MAX		(SECTORS_PER_FILE * SECTOR_SIZE)

struct super_block {
	u32 magic;
	u32 version;
	u32 mounts;
	u32 checksum;
};

static struct kmem_cache *inode_cache;
static u8 *sector_buffer;
static struct super_block super;
static unsigned int next_ino;
static LIST_HEAD(inodes);
static DEFINE_MUTEX(tinyfs_lock);

static u32 super_checksum(const struct super_block *sb)
{
	return crc32(0, sb, offsetof(struct super_block, checksum));
}

static int write_super(void)
{
	super.checksum = super_checksum(&super);
	memset(sector_buffer, 0, SECTOR_SIZE);
	memcpy(sector_buffer, &super, sizeof(super));
	return ring_rw(RING_WRITE, 0, sector_buffer);
}

static int format(void)
{
	super.magic = TINYFS_MAGIC;
	super.version = TINYFS_VERSION;
	super.mounts = 0;
	pr_info("tinyfs: formatting an empty disk\n");
	return write_super();
}

static int read_super(void)
{
	int ret;

	ret = ring_rw(RING_READ, 0, sector_buffer);
	if (ret)
		return ret;
	memcpy(&super, sector_buffer, sizeof(super));
	if (!super.magic)
		return format();
	if (super.magic != TINYFS_MAGIC) {
		pr_err("tinyfs: bad magic %08x\n", super.magic);
		return -EINVAL;
	}
	if (super.version != TINYFS_VERSION)
		return -EOPNOTSUPP;
	if (super.checksum != super_checksum(&super)) {
		pr_err("tinyfs: the super block is damaged\n");
		return -EBADMSG;
	}
	return 0;
}

int tinyfs_mount(void)
{
	int ret;

	if (sector_buffer)
		return -EBUSY;

	inode_cache = kmem_cache_create("tinyfs_inode", sizeof(struct inode));
	if (!inode_cache)
		return -ENOMEM;

	sector_buffer = kmalloc(SECTOR_SIZE);
	if (!sector_buffer) {
		ret = -ENOMEM;
		goto err_destroy_cache;
	}

	ret = read_super();
	if (ret)
		goto err_free_buffer;
	super.mounts++;
	ret = write_super();
	if (ret)
		goto err_free_buffer;
	return 0;

err_free_buffer:
	kfree(sector_buffer);
	sector_buffer = NULL;
err_destroy_cache:
	kmem_cache_destroy(inode_cache);
	return ret;
}

void tinyfs_umount(void)
{
	while (!list_empty(&inodes)) {
		struct inode *inode = list_entry(inodes.next, struct inode, link);

		WARN_ON(inode->opened);
		list_del(&inode->link);
		kmem_cache_free(inode_cache, inode);
	}
	kfree(sector_buffer);
	sector_buffer = NULL;
	kmem_cache_destroy(inode_cache);
}

int tinyfs_sync(void)
{
	int ret;

	if (!mutex_trylock(&tinyfs_lock))
		return -EBUSY;
	ret = write_super();
	if (ret)
		goto out_unlock;
	ret = ring_rw(RING_FLUSH, 0, NULL);
out_unlock:
	mutex_unlock(&tinyfs_lock);
	return ret;
}

struct inode *tinyfs_lookup(const char *name)
{
	struct inode *inode;

	list_for_each_entry(inode, &inodes, link) {
		if (!strcmp(inode->name, name))
			return inode;
	}
	return NULL;
}

struct inode *tinyfs_create(const char *name)
{
	struct inode *inode;

	if (!*name || strlen(name) > NAME_MAX)
		return ERR_PTR(-ENAMETOOLONG);
	if (list_count(&inodes) >= MAX_INODES)
		return ERR_PTR(-ENOSPC);

	inode = kmem_cache_alloc(inode_cache);
	if (!inode)
		return ERR_PTR(-ENOMEM);
	memset(inode, 0, sizeof(*inode));
	strcpy(inode->name, name);
	inode->ino = next_ino++ % MAX_INODES;
	inode->sector = 1 + inode->ino * SECTORS_PER_FILE;
	list_add_tail(&inode->link, &inodes);
	return inode;
}

int tinyfs_unlink(const char *name)
{
	struct inode *inode = tinyfs_lookup(name);

	if (!inode)
		return -ENOENT;
	if (inode->opened)
		return -EBUSY;
	list_del(&inode->link);
	kmem_cache_free(inode_cache, inode);
	return 0;
}

long tinyfs_read(struct inode *inode, void *data, size_t size)
{
	size_t done = 0;
	int ret = 0;

	if (inode_is_empty(inode))
		return 0;
	if (size > inode->size)
		size = inode->size;
	mutex_lock(&tinyfs_lock);
	while (done < size) {
		size_t part = size - done < SECTOR_SIZE ? size - done : SECTOR_SIZE;

		ret = ring_rw(RING_READ, inode->sector + done / SECTOR_SIZE, sector_buffer);
		if (ret)
			goto out_unlock;
		memcpy((u8 *)data + done, sector_buffer, part);
		done += part;
	}
out_unlock:
	mutex_unlock(&tinyfs_lock);
	return ret ? ret : (long)done;
}

long tinyfs_write(struct inode *inode, const void *data, size_t size)
{
	size_t done;
	int ret;

	if (size > FILE_MAX)
		return -EFBIG;
	mutex_lock(&tinyfs_lock);
	for (done = 0; done < size; done += SECTOR_SIZE) {
		size_t part = size - done < SECTOR_SIZE ? size - done : SECTOR_SIZE;

		memcpy(sector_buffer, (const u8 *)data + done, part);
		ret = ring_rw(RING_WRITE, inode->sector + done / SECTOR_SIZE, sector_buffer);
		if (ret) {
			pr_err("tinyfs: %s: write error %d\n", inode->name, ret);
			mutex_unlock(&tinyfs_lock);
			return ret;
		}
	}
	inode->size = size;
	mutex_unlock(&tinyfs_lock);
	return size;
}
