// SPDX-License-Identifier: MIT
/* Block device with a request ring. The disk itself is simulated: an array of sectors. */
#include <linux/bug.h>
#include <linux/err.h>
#include <linux/fault-inject.h>
#include <linux/printk.h>
#include <tiny/ring.h>
#include <tiny/slab.h>

#define RING_SLOTS	16u
#define MAX_RETRIES	3
#define SPIN_LIMIT	1000

enum slot_state { SLOT_FREE, SLOT_QUEUED, SLOT_DONE };

struct ring_slot {
	enum slot_state state;
	enum ring_op op;
	u32 sector;
	void *buffer;
	int error;
};

struct ring {
	struct ring_slot *slots;
	u8 *disk;
	unsigned int head, tail;
	bool removed;
};

static struct ring *ring;

static int submit(enum ring_op op, u32 sector, void *buffer)
{
	struct ring_slot *slot = &ring->slots[ring->head % RING_SLOTS];

	if (slot->state != SLOT_FREE)
		return -EAGAIN;
	*slot = (struct ring_slot){ SLOT_QUEUED, op, sector, buffer, 0 };
	return ring->head++ % RING_SLOTS;
}

/* What the hardware would do: works on the oldest request. */
static void device_tick(void)
{
	struct ring_slot *slot = &ring->slots[ring->tail % RING_SLOTS];
	u8 *at;

	if (slot->state != SLOT_QUEUED)
		return;
	ring->tail++;
	slot->state = SLOT_DONE;
	if (should_fail(FAULT_IO)) {
		slot->error = -EIO;
		return;
	}
	at = ring->disk + slot->sector * SECTOR_SIZE;
	switch (slot->op) {
	case RING_READ:
		memcpy(slot->buffer, at, SECTOR_SIZE);
		break;
	case RING_WRITE:
		memcpy(at, slot->buffer, SECTOR_SIZE);
		break;
	case RING_FLUSH:
		break;
	default:
		slot->error = -EOPNOTSUPP;
	}
}

static int wait_for(unsigned int index)
{
	struct ring_slot *slot = &ring->slots[index];
	int spins = 0;

	while (slot->state != SLOT_DONE) {
		if (++spins > SPIN_LIMIT) {
			pr_err("ring: request %u timed out\n", index);
			return -ETIMEDOUT;
		}
		device_tick();
	}
	slot->state = SLOT_FREE;
	return slot->error;
}

int ring_rw(enum ring_op op, u32 sector, void *buffer)
{
	int index, retries, ret;

	if (unlikely(!ring || ring->removed))
		return -ENODEV;
	if (sector >= DISK_SECTORS)
		return -EINVAL;

	for (retries = 0; retries < MAX_RETRIES; retries++) {
		index = submit(op, sector, buffer);
		if (index < 0)
			return index;
		ret = wait_for(index);
		if (ret != -EIO)
			break;
		pr_warn("ring: sector %u: error, attempt %d\n", sector, retries + 1);
	}
	return ret;
}

int ring_probe(void)
{
	int ret;

	if (ring)
		return -EBUSY;

	ring = kzalloc(sizeof(*ring));
	if (!ring)
		return -ENOMEM;

	ring->slots = kzalloc(RING_SLOTS * sizeof(*ring->slots));
	if (!ring->slots) {
		ret = -ENOMEM;
		goto err_free_ring;
	}

	ring->disk = memblock_alloc(DISK_SECTORS * SECTOR_SIZE, SECTOR_SIZE);
	if (!ring->disk) {
		ret = -ENXIO;
		goto err_free_slots;
	}

	ret = ring_rw(RING_FLUSH, 0, NULL);
	if (ret) {
		pr_err("ring: the disk does not answer: %d\n", ret);
		goto err_free_disk;
	}
	return 0;

err_free_disk:
	memblock_release(ring->disk);
err_free_slots:
	kfree(ring->slots);
err_free_ring:
	kfree(ring);
	ring = NULL;
	return ret;
}

void ring_remove(void)
{
	if (!ring)
		return;
	ring->removed = true;
	memblock_release(ring->disk);
	kfree(ring->slots);
	kfree(ring);
	ring = NULL;
}
