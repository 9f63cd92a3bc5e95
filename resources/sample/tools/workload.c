// SPDX-License-Identifier: MIT
/*
 * The user space of the sample: workload boot|faults|inject DIRECTORY. Starts the kernel, makes system calls, writes the
 * counters below DIRECTORY. Built without coverage. What inject does beyond boot fails by fault injection alone.
 */
#include <stdio.h>
#include <string.h>
#include <linux/fault-inject.h>
#include <linux/syscalls.h>
#include <tiny/fs.h>
#include <tiny/net.h>
#include <tiny/ring.h>
#include <tiny/sched.h>
#include "snapshot.h"

int start_kernel(int count, char *const options[]);

static long call(unsigned int nr, long r0, long r1, long r2)
{
	return do_syscall(nr, r0, r1, r2);
}

static long open_file(const char *name, unsigned int flags)
{
	char path[64] = "";

	strcpy(path, name);
	return call(__NR_open, (long)path, flags, 0);
}

static long write_file(int fd, const void *data, size_t size)
{
	return call(__NR_write, fd, (long)data, size);
}

static long send_packet(int proto, const void *data, size_t length, int damage)
{
	union {
		struct packet_header header;
		u8 bytes[PACKET_MAX];
	} packet;

	packet.header = (struct packet_header){ 1, proto, length, crc32(0, data, length) ^ damage };
	memcpy(packet.bytes + sizeof(packet.header), data, length);
	return call(__NR_send, (long)packet.bytes, sizeof(packet.header) + length, 0);
}

static void use_files(int rounds)
{
	static u8 text[1400], back[2048];
	u32 size;

	memset(text, 'x', sizeof(text));
	for (int i = 0; i < rounds; i++) {
		char name[32];
		long fd;

		snprintf(name, sizeof(name), "log.%d", i % 7);
		fd = open_file(name, O_CREAT);
		write_file(fd, text, 100 + i * 13 % 1300);
		call(__NR_read, fd, (long)back, sizeof(back));
		call(__NR_ioctl, fd, 2, (long)&size);
		if (i % 10 == 0)
			call(__NR_ioctl, fd, 1, 0);
		call(__NR_close, fd, 0, 0);
		if (i % 5 == 4)
			call(__NR_unlink, (long)name, 0, 0);
	}
	open_file("no.such.file", O_RDONLY);
}

static void use_network(int rounds)
{
	static u8 text[400], back[PACKET_MAX];

	memset(text, 'p', sizeof(text));
	for (int i = 0; i < rounds; i++) {
		send_packet(i % 2 ? PROTO_DATA : PROTO_ECHO, text, 1 + i * 29 % sizeof(text), 0);
		if (i % 4 == 3)
			while (call(__NR_recv, (long)back, sizeof(back), 0) >= 0)
				;
	}
	while (call(__NR_recv, (long)back, sizeof(back), 0) >= 0)
		;
	send_packet(PROTO_CONTROL, "r", 1, 0);
}

static void use_tasks(unsigned long ticks)
{
	long pid = 0;

	for (int prio = 4; prio <= 16; prio += 4)
		pid = call(__NR_spawn, prio, 0, 0);
	call(__NR_setprio, pid, 3, 0);
	sched_run(ticks);
	call(__NR_exit, pid, 0, 0);
}

/* More files than there are inodes; more tasks, each of which ends while it runs. */
static void fill_up(void)
{
	char name[32];

	for (int i = 0; i <= MAX_INODES; i++) {
		snprintf(name, sizeof(name), "fill.%d", i);
		call(__NR_close, open_file(name, O_CREAT), 0, 0);
	}
	for (int i = 0; i <= MAX_INODES; i++) {
		snprintf(name, sizeof(name), "fill.%d", i);
		call(__NR_unlink, (long)name, 0, 0);
	}
	for (int i = 0; i < 5; i++) {
		long pid = call(__NR_spawn, PRIO_MAX, 0, 0);

		sched_run(1);
		call(__NR_exit, pid, 0, 0);
	}
}

/* Calls that are wrong in themselves. */
static void misuse(void)
{
	static u8 bytes[PACKET_MAX + 1];
	long fd = open_file("misuse", O_CREAT | O_EXCL), kept[MAX_FILES];

	open_file("misuse", O_EXCL);
	open_file("misuse", BIT(7));
	open_file("", O_CREAT);
	call(__NR_open, 0, 0, 0);
	call(__NR_close, 99, 0, 0);
	call(__NR_read, -1, (long)bytes, 1);
	call(__NR_read, fd, (long)bytes, 5000);
	call(__NR_read, fd, (long)bytes, 5);
	write_file(fd, bytes, 0);
	write_file(fd, bytes, 5000);
	write_file(fd, bytes, 2000);
	call(__NR_ioctl, fd, 77, 0);
	call(__NR_ioctl, 55, 1, 0);
	call(__NR_unlink, (long)"misuse\0................", 0, 0);
	call(__NR_unlink, (long)"missing\0...............", 0, 0);
	for (int i = 0; i < MAX_FILES; i++)
		kept[i] = open_file("misuse", 0);
	for (int i = 0; i < MAX_FILES; i++)
		call(__NR_close, kept[i], 0, 0);
	call(__NR_close, fd, 0, 0);

	call(__NR_send, (long)bytes, 2, 0);
	call(__NR_send, (long)bytes, 64, 0);
	send_packet(9, "nine", 4, 0);
	send_packet(PROTO_DATA, "damaged", 7, 1);
	send_packet(PROTO_CONTROL, "s", 1, 0);
	send_packet(PROTO_CONTROL, "?", 1, 0);
	for (int i = 0; i < 10; i++)
		send_packet(PROTO_DATA, "full", 4, 0);
	call(__NR_recv, (long)bytes, 1, 0);

	call(__NR_spawn, 100, 0, 0);
	for (int i = 0; i < 30; i++)
		call(__NR_spawn, PRIO_MIN, 0, 0);
	call(__NR_setprio, 1000, 1, 0);
	call(__NR_setprio, 1, -1, 0);
	call(__NR_setprio, 3, PRIO_MAX, 0);
	call(__NR_exit, 1, 0, 0);
	call(__NR_exit, 4711, 0, 0);
	call(NR_SYSCALLS, 0, 0, 0);
}

static void one_round(int kind)
{
	switch (kind) {
	case 0: use_files(2); break;
	case 1: use_network(2); break;
	case 2: use_tasks(10); break;
	}
}

/* As with /proc/self/fail-nth: the same calls again and again, each time the next one fails. */
static void sweep_faults(void)
{
	for (int kind = 0; kind < 3; kind++) {
		for (unsigned int nth = 1; nth < 200; nth++) {
			call(__NR_fail_nth, nth, 0, 0);
			one_round(kind);
			if (call(__NR_fail_nth, 0, 0, 0))
				break;
		}
	}
}

/* As with /sys/kernel/debug/fail_make_request: every request fails, for a while. */
static void lose_the_disk(void)
{
	setup_fault_attr("fail_make_request=1,16");
	use_files(3);
	setup_fault_attr("fail_make_request=0,0");
}

int main(int argc, char **argv)
{
	char *const quiet[] = { "quiet" };
	char *const faulty[] = { "quiet", "fail_make_request=40,30", "failslab=90,20", "fail_usercopy=many" };
	int inject = argc > 1 && !strcmp(argv[1], "inject");
	int faults = inject || (argc > 1 && !strcmp(argv[1], "faults"));

	if (argc != 3) {
		fprintf(stderr, "usage: workload boot|faults|inject DIRECTORY\n");
		return 2;
	}
	/* The last option is malformed. */
	if (faults ? start_kernel(inject ? 3 : 4, faulty) : start_kernel(1, quiet)) {
		fprintf(stderr, "the kernel did not start\n");
		return 1;
	}
	use_tasks(faults ? 1000 : 320000);
	use_files(faults ? 40 : 1500);
	use_network(faults ? 12 : 2000);
	if (faults) {
		sweep_faults();
		if (!inject)
			misuse();
		lose_the_disk();
	} else {
		fill_up();
	}
	write_snapshot(argv[2]);
	return 0;
}
