/* SPDX-License-Identifier: MIT */
#ifndef _TINY_NET_H
#define _TINY_NET_H

#include <linux/list.h>

#define PACKET_MAX	512u
#define QUEUE_MAX	8u

enum { PROTO_ECHO = 1, PROTO_DATA = 2, PROTO_CONTROL = 3 };

struct packet_header {
	u8 version;
	u8 proto;
	u16 length;
	u32 checksum;
};

int net_init(void);

#endif
