// SPDX-License-Identifier: MIT
/* Packets: checked on the way in, queued by protocol, echoed or handed to the reader. */
#include <linux/err.h>
#include <linux/printk.h>
#include <linux/syscalls.h>
#include <linux/uaccess.h>
#include <tiny/net.h>
#include <tiny/ring.h>
#include <tiny/slab.h>

struct packet {
	struct list_head link;
	u16 length;
	u8 data[];
};

static LIST_HEAD(receive_queue);
static unsigned long dropped;

static int check_header(const struct packet_header *header, size_t size)
{
	if (header->version != 1)
		return -EPROTO;
	if (header->length != size - sizeof(*header))
		return -EMSGSIZE;
	if (header->proto < PROTO_ECHO || header->proto > PROTO_CONTROL)
		return -EPROTONOSUPPORT;
	return 0;
}

static int enqueue(const void *data, u16 length)
{
	struct packet *packet;

	if (list_count(&receive_queue) >= QUEUE_MAX) {
		dropped++;
		return -ENOBUFS;
	}
	packet = kmalloc(sizeof(*packet) + length);
	if (!packet)
		return -ENOMEM;
	packet->length = length;
	memcpy(packet->data, data, length);
	list_add_tail(&packet->link, &receive_queue);
	return 0;
}

static int control(const u8 *data, u16 length)
{
	if (!length)
		return -EINVAL;
	switch (data[0]) {
	case 'r':
		dropped = 0;
		return 0;
	case 's':
		pr_info("net: %lu packets dropped\n", dropped);
		return 0;
	}
	return -EOPNOTSUPP;
}

SYSCALL_DEFINE2(send, const void __user *, buffer, size_t, size)
{
	struct packet_header *header;
	int ret;

	if (size < sizeof(*header) || size > PACKET_MAX)
		return -EINVAL;
	header = kmalloc(size);
	if (!header)
		return -ENOMEM;
	if (copy_from_user(header, buffer, size)) {
		ret = -EFAULT;
		goto out;
	}
	ret = check_header(header, size);
	if (ret)
		goto out;
	if (crc32(0, header + 1, header->length) != header->checksum) {
		ret = -EBADMSG;
		goto out;
	}
	if (header->proto == PROTO_CONTROL)
		ret = control((u8 *)(header + 1), header->length);
	else
		ret = enqueue(header + 1, header->length);
out:
	kfree(header);
	return ret ? ret : (long)size;
}

SYSCALL_DEFINE2(recv, void __user *, buffer, size_t, size)
{
	struct packet *packet;
	long ret;

	if (list_empty(&receive_queue))
		return -EAGAIN;
	packet = list_entry(receive_queue.next, struct packet, link);
	if (size < packet->length)
		return -EMSGSIZE;
	ret = packet->length;
	if (copy_to_user(buffer, packet->data, packet->length))
		return -EFAULT;
	list_del(&packet->link);
	kfree(packet);
	return ret;
}

int net_init(void)
{
	struct packet *probe = kzalloc(sizeof(*probe));

	if (!probe) {
		pr_err("net: no memory for a first packet\n");
		return -ENOMEM;
	}
	kfree(probe);
	return 0;
}
