#!/bin/sh
export PATH=/bin:/sbin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev; mkdir -p /dev/pts; mount -t devpts pts /dev/pts; mount -t tmpfs tmp /tmp; mount -t debugfs debug /sys/kernel/debug; mkdir -p /dev/shm; mount -t tmpfs shm /dev/shm
mount -t cgroup2 none /sys/fs/cgroup
mount -t ext4 /dev/vda /mnt
ifconfig lo 127.0.0.1 up
echo 0 > /proc/sys/kernel/printk_ratelimit; echo 1 > /proc/sys/kernel/printk; dmesg -n 1
phase=$(sed 's/.*phase=\([a-z]*\).*/\1/' /proc/cmdline)
stressors="mmap fork sock udp epoll pipe futex timer dir file-ioctl xattr msg sem shm mq inotify eventfd sigfd timerfd key link rename dentry fallocate aio seccomp prctl clone vfork exec mremap madvise getrandom sockpair chmod chown fstat fcntl flock lease locka lockf mknod open poll personality pty ptrace readahead rlimit sendfile splice symlink sync-file tee unshare utime vm-splice userfaultfd io-uring netlink-proc rawsock rawudp dccp sctp sockmany sockdiag sockfd loop ramfs cap dup get hdd iomix membarrier memfd mincore mlock msync nice null procfs sysfs sysinfo set sigio sigq swap tun zero bad-ioctl ioprio kcmp close chdir full fiemap filename itimer kill physpage vm wait"
stress() { for s in $stressors; do timeout -s KILL 6 stress-ng --$s 1 --timeout ${1}s --temp-path /mnt -q >/dev/null 2>&1; done; }
fuzz() { cd /tmp; chmod 777 /tmp; timeout -s KILL 60 trinity -q -q -N $1 -C 2 -l off --dangerous -E SMC >/dev/null 2>&1; timeout -s KILL 60 trinity -q -q -N $1 -C 2 -l off --dangerous -P PF_INET >/dev/null 2>&1; cd /; }
echo "phase $phase" > /dev/console
if [ $phase = plain ]; then
  for i in 1 2 3; do operations plain 3 > /dev/console 2>&1; done
  stress 1; stress 1; fuzz 20000
  operations plain 2 > /dev/null 2>&1
fi
if [ $phase = fault ]; then
  F=/sys/kernel/debug
  for f in failslab fail_page_alloc fail_usercopy fail_make_request; do echo 0 > $F/$f/verbose; echo -1 > $F/$f/times; echo 1 > $F/$f/interval; echo 0 > $F/$f/space; done
  for f in failslab fail_page_alloc fail_usercopy; do echo Y > $F/$f/task-filter; done
  echo N > $F/failslab/ignore-gfp-wait; echo N > $F/fail_page_alloc/ignore-gfp-wait; echo N > $F/fail_page_alloc/ignore-gfp-highmem; echo 0 > $F/fail_page_alloc/min-order
  echo 0 > $F/gcov/reset
  operations fail 2500 > /dev/console 2>&1
  for f in failslab fail_page_alloc fail_usercopy; do echo 3 > $F/$f/probability; done
  ( echo 1 > /proc/self/make-it-fail; stress 1; operations plain 20 >/dev/null 2>&1; fuzz 10000 )
  for f in failslab fail_page_alloc fail_usercopy; do echo 0 > $F/$f/probability; done
  for d in vda vdc; do echo 1 > /sys/block/$d/make-it-fail; done; echo 10 > $F/fail_make_request/probability
  for o in op_ext4 op_direct op_block op_mount_ext4 op_mount_iso op_swap op_mapfile; do operations plain 30 $o > /dev/null 2>&1; done
  echo 0 > $F/fail_make_request/probability
fi
echo "collecting" > /dev/console
mkdir -p /tmp/out; mount -t tmpfs -o size=600m out /tmp/out; cd /sys/kernel/debug/gcov
find . -type d -exec mkdir -p /tmp/out/{} \;
find . -name '*.gcda' -exec sh -c 'cat < $0 > /tmp/out/$0' {} \;
find . -name '*.gcno' -exec cp -d {} /tmp/out/{} \;
cd /tmp/out; tar cf /dev/vdb .; sync; echo "collected $(find . -name '*.gcda' | wc -l)" > /dev/console
poweroff -f
