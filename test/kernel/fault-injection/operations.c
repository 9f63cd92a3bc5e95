// Runs operations on the kernel, each with its n-th chance to fail made to fail (fail-nth), or none
// ("plain").
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/if_link.h>
#include <linux/keyctl.h>
#include <linux/loop.h>
#include <linux/netlink.h>
#include <linux/perf_event.h>
#include <linux/rtnetlink.h>
#include <linux/seccomp.h>
#include <mqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/sem.h>
#include <sys/sendfile.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>
#define OP(name) static void name(void)
static char buf[65536], here[64];
static char *at(const char *dir, const char *n) {
  static char b[4][160];
  static int i;
  i = (i + 1) & 3;
  snprintf(b[i], 160, "%s/%s-%s", dir, here, n);
  return b[i];
}
static void files(const char *d) {
  char *a = at(d, "a"), *b = at(d, "b");
  int f = open(a, O_RDWR | O_CREAT, 0644);
  if (f < 0) return;
  write(f, buf, 20000);
  pwrite(f, buf, 100, 1 << 20);
  lseek(f, 0, 0);
  read(f, buf, 8192);
  fallocate(f, 0, 0, 1 << 18);
  ftruncate(f, 300000);
  fsync(f);
  fsetxattr(f, "user.x", "value", 5, 0);
  char v[64];
  fgetxattr(f, "user.x", v, 64);
  flistxattr(f, v, 64);
  fremovexattr(f, "user.x");
  setxattr(a, "trusted.t", buf, 2000, 0);
  setxattr(a, "security.s", "v", 1, 0);
  link(a, b);
  struct stat s;
  stat(b, &s);
  struct statx sx;
  syscall(SYS_statx, AT_FDCWD, b, 0, STATX_ALL, &sx);
  unlink(b);
  symlink(a, b);
  readlink(b, v, 64);
  open(b, O_RDONLY);
  unlink(b);
  rename(a, b);
  utimensat(AT_FDCWD, b, 0, 0);
  chmod(b, 0600);
  chown(b, 1, 1);
  flock(f, LOCK_EX);
  struct flock l = {.l_type = F_WRLCK, .l_len = 10};
  fcntl(f, F_SETLK, &l);
  l.l_type = F_RDLCK;
  l.l_start = 5;
  fcntl(f, F_OFD_SETLK, &l);
  fcntl(f, F_SETLEASE, F_WRLCK);
  void *m = mmap(0, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, f, 0);
  if (m != MAP_FAILED) {
    ((volatile char *)m)[5000] = 1;
    msync(m, 65536, MS_SYNC);
    madvise(m, 65536, MADV_DONTNEED);
    munmap(m, 65536);
  }
  int g = open(a, O_RDWR | O_CREAT, 0644);
  loff_t o = 0, p = 0;
  syscall(SYS_copy_file_range, f, &o, g, &p, 5000, 0);
  off_t so = 0;
  sendfile(g, f, &so, 9000);
  int pp[2];
  if (!pipe(pp)) {
    splice(f, 0, pp[1], 0, 4096, 0);
    splice(pp[0], 0, g, 0, 4096, 0);
  }
  close(f);
  close(g);
  unlink(a);
  unlink(b);
  char *dd = at(d, "d");
  mkdir(dd, 0755);
  DIR *dir = opendir(d);
  if (dir) {
    while (readdir(dir))
      ;
    closedir(dir);
  }
  rmdir(dd);
  mknod(at(d, "n"), S_IFIFO | 0644, 0);
  unlink(at(d, "n"));
  int t = open(d, O_TMPFILE | O_RDWR, 0644);
  if (t >= 0) {
    write(t, buf, 5000);
    char pr[64];
    sprintf(pr, "/proc/self/fd/%d", t);
    linkat(AT_FDCWD, pr, AT_FDCWD, at(d, "t"), AT_SYMLINK_FOLLOW);
    unlink(at(d, "t"));
  }
  char long_name[256];
  memset(long_name, 'n', 200);
  long_name[200] = 0;
  char *ln = at(d, "l");
  symlink(strcat(strcpy(buf + 60000, "/x"), long_name), ln);
  readlink(ln, v, 64);
  unlink(ln);
  struct file_handle *h = (void *)buf;
  h->handle_bytes = 128;
  int mid;
  name_to_handle_at(AT_FDCWD, d, h, &mid, 0);
}
OP(op_tmpfs) {
  files("/tmp");
}
OP(op_ext4) {
  files("/mnt");
}
OP(op_direct) {
  char *a = at("/mnt", "dio");
  int f = open(a, O_RDWR | O_CREAT | O_DIRECT, 0644);
  void *b;
  posix_memalign(&b, 4096, 65536);
  memset(b, 1, 65536);
  pwrite(f, b, 65536, 0);
  pread(f, b, 65536, 0);
  fsync(f);
  ftruncate(f, 0);
  close(f);
  unlink(a);
  sync();
}
OP(op_block) {
  int f = open("/dev/vda", O_RDONLY);
  unsigned long n;
  ioctl(f, 0x1260, &n);
  ioctl(f, 0x1261, 0);
  char *b = buf;
  pread(f, b, 8192, 4096);
  ioctl(f, 0x125f, 0);
  close(f);
}
OP(op_mount_tmpfs) {
  if (unshare(CLONE_NEWNS)) return;
  mkdir("/tmp/m1", 0755);
  if (!mount("none", "/tmp/m1", "tmpfs", 0, "size=1m,mode=700")) {
    files("/tmp/m1");
    mount("none", "/tmp/m1", 0, MS_REMOUNT, "size=2m");
    umount("/tmp/m1");
  }
  mount("/tmp", "/tmp/m1", 0, MS_BIND | MS_REC, 0);
  mount("none", "/tmp/m1", 0, MS_PRIVATE, 0);
  umount2("/tmp/m1", MNT_DETACH);
}
OP(op_mount_misc) {
  static const char *t[] = {"proc",    "sysfs",  "devpts",   "mqueue",     "ramfs",
                            "cgroup2", "cgroup", "devtmpfs", "hugetlbfs",  "autofs",
                            "bpf",     "pstore", "tracefs",  "securityfs", "configfs"};
  if (unshare(CLONE_NEWNS)) return;
  mkdir("/tmp/m2", 0755);
  for (unsigned i = 0; i < sizeof t / sizeof *t; i++)
    if (!mount("none", "/tmp/m2", t[i], 0, 0)) {
      DIR *d = opendir("/tmp/m2");
      if (d) {
        readdir(d);
        closedir(d);
      }
      umount("/tmp/m2");
    }
}
OP(op_mount_ext4) {
  if (unshare(CLONE_NEWNS)) return;
  mkdir("/tmp/m3", 0755);
  if (!mount("/dev/vdc", "/tmp/m3", "ext4", 0, "errors=continue,usrquota")) {
    int f = open("/tmp/m3/x", O_CREAT | O_RDWR, 0644);
    write(f, buf, 9000);
    fsync(f);
    close(f);
    unlink("/tmp/m3/x");
    mount("none", "/tmp/m3", 0, MS_REMOUNT | MS_RDONLY, 0);
    umount("/tmp/m3");
  }
}
OP(op_mount_iso) {
  if (unshare(CLONE_NEWNS)) return;
  mkdir("/tmp/m4", 0755);
  mount("/dev/vdc", "/tmp/m4", "iso9660", MS_RDONLY, 0);
  mount("/dev/vdc", "/tmp/m4", "vfat", 0, 0);
  mount("/dev/vdc", "/tmp/m4", "ext2", 0, 0);
  mount("127.0.0.1:/", "/tmp/m4", "nfs", 0, "vers=3");
  mount("none", "/tmp/m4", "9p", 0, "trans=fd");
  umount("/tmp/m4");
}
OP(op_newmount) {
  int f = syscall(SYS_fsopen, "tmpfs", 0);
  syscall(SYS_fsconfig, f, 1, "size", "1m", 0);
  syscall(SYS_fsconfig, f, 6, 0, 0, 0);
  int m = syscall(SYS_fsmount, f, 0, 0);
  mkdir("/tmp/m5", 0755);
  if (unshare(CLONE_NEWNS)) return;
  syscall(SYS_move_mount, m, "", AT_FDCWD, "/tmp/m5", 4);
  int o = syscall(SYS_open_tree, AT_FDCWD, "/tmp/m5", 1);
  close(o);
  umount("/tmp/m5");
  close(m);
  close(f);
}
OP(op_loop) {
  char *a = at("/tmp", "img");
  int f = open(a, O_RDWR | O_CREAT, 0644);
  ftruncate(f, 1 << 20);
  int c = open("/dev/loop-control", O_RDWR);
  int n = ioctl(c, LOOP_CTL_GET_FREE);
  char d[32];
  sprintf(d, "/dev/loop%d", n);
  int l = open(d, O_RDWR);
  if (ioctl(l, LOOP_SET_FD, f) == 0) {
    struct loop_info64 i = {0};
    ioctl(l, LOOP_GET_STATUS64, &i);
    i.lo_flags = 4;
    ioctl(l, LOOP_SET_STATUS64, &i);
    write(l, buf, 4096);
    fsync(l);
    ioctl(l, LOOP_CLR_FD, 0);
  }
  close(l);
  close(c);
  close(f);
  unlink(a);
}
static void inet(int family, int type, int proto) {
  int s = socket(family, type, proto), one = 1;
  if (s < 0) return;
  setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, 4);
  setsockopt(s, SOL_SOCKET, SO_RCVBUF, &one, 4);
  struct timeval tv = {0, 20000};
  setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv);
  setsockopt(s, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof tv);
  setsockopt(s, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3);
  struct sock_filter code[] = {BPF_STMT(BPF_RET | BPF_K, 0xffff)};
  struct sock_fprog fp = {1, code};
  setsockopt(s, SOL_SOCKET, SO_ATTACH_FILTER, &fp, sizeof fp);
  setsockopt(s, SOL_SOCKET, SO_DETACH_FILTER, &one, 4);
  struct ip_mreqn mr = {.imr_multiaddr.s_addr = htonl(0xe0000005), .imr_ifindex = 1};
  setsockopt(s, IPPROTO_IP, IP_ADD_MEMBERSHIP, &mr, sizeof mr);
  setsockopt(s, IPPROTO_IP, IP_DROP_MEMBERSHIP, &mr, sizeof mr);
  setsockopt(s, IPPROTO_IP, IP_OPTIONS, "\1\1\1\0", 4);
  setsockopt(s, IPPROTO_IP, IP_RECVERR, &one, 4);
  setsockopt(s, IPPROTO_IP, IP_PKTINFO, &one, 4);
  setsockopt(s, IPPROTO_IPV6, IPV6_RECVPKTINFO, &one, 4);
  struct ipv6_mreq m6 = {.ipv6mr_interface = 1};
  inet_pton(AF_INET6, "ff02::5", &m6.ipv6mr_multiaddr);
  setsockopt(s, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &m6, sizeof m6);
  setsockopt(s, IPPROTO_TCP, TCP_CONGESTION, "reno", 4);
  setsockopt(s, IPPROTO_TCP, TCP_MD5SIG, buf, 216);
  setsockopt(s, IPPROTO_TCP, TCP_FASTOPEN, &one, 4);
  struct sockaddr_storage a = {.ss_family = family};
  socklen_t n = family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
  if (family == AF_INET) ((struct sockaddr_in *)&a)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  else ((struct sockaddr_in6 *)&a)->sin6_addr = in6addr_loopback;
  bind(s, (void *)&a, n);
  getsockname(s, (void *)&a, &n);
  listen(s, 5);
  int c = socket(family, type, proto);
  setsockopt(c, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof tv);
  setsockopt(c, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv);
  connect(c, (void *)&a, n);
  int d = accept4(s, 0, 0, SOCK_NONBLOCK);
  struct iovec iov[12];
  for (int i = 0; i < 12; i++)
    iov[i] = (struct iovec){buf + i * 100, 100};
  char ctl[64] = {0};
  struct msghdr mh = {.msg_iov = iov, .msg_iovlen = 12};
  sendmsg(c, &mh, MSG_DONTWAIT);
  mh.msg_control = ctl;
  mh.msg_controllen = 64;
  recvmsg(d >= 0 ? d : s, &mh, MSG_DONTWAIT);
  recvmsg(s, &mh, MSG_DONTWAIT | MSG_ERRQUEUE);
  struct mmsghdr mm[2] = {{.msg_hdr = {.msg_iov = iov, .msg_iovlen = 2}},
                          {.msg_hdr = {.msg_iov = iov, .msg_iovlen = 2}}};
  sendmmsg(c, mm, 2, MSG_DONTWAIT);
  struct timespec z = {0};
  recvmmsg(s, mm, 2, MSG_DONTWAIT, &z);
  getpeername(c, (void *)&a, &n);
  struct tcp_info ti;
  socklen_t tl = sizeof ti;
  getsockopt(c, IPPROTO_TCP, TCP_INFO, &ti, &tl);
  int v;
  tl = 4;
  getsockopt(c, SOL_SOCKET, SO_ERROR, &v, &tl);
  sendto(c, buf, 60000, MSG_DONTWAIT, 0, 0);
  send(c, buf, 30000, MSG_DONTWAIT);
  recv(d, buf, 60000, MSG_DONTWAIT);
  int pp[2];
  if (!pipe(pp)) {
    write(pp[1], buf, 2000);
    splice(pp[0], 0, c, 0, 2000, SPLICE_F_NONBLOCK);
    splice(d, 0, pp[1], 0, 2000, SPLICE_F_NONBLOCK);
  }
  shutdown(c, SHUT_RDWR);
  close(c);
  close(d);
  close(s);
}
OP(op_tcp4) {
  inet(AF_INET, SOCK_STREAM, 0);
}
OP(op_udp4) {
  inet(AF_INET, SOCK_DGRAM, 0);
}
OP(op_raw4) {
  inet(AF_INET, SOCK_RAW, 1);
}
OP(op_ping4) {
  inet(AF_INET, SOCK_DGRAM, 1);
}
OP(op_tcp6) {
  inet(AF_INET6, SOCK_STREAM, 0);
}
OP(op_udp6) {
  inet(AF_INET6, SOCK_DGRAM, 0);
}
OP(op_raw6) {
  inet(AF_INET6, SOCK_RAW, 58);
}
OP(op_udplite) {
  inet(AF_INET, SOCK_DGRAM, 136);
}
OP(op_sctp) {
  inet(AF_INET, SOCK_STREAM, 132);
  inet(AF_INET, SOCK_SEQPACKET, 132);
}
OP(op_mptcp) {
  inet(AF_INET, SOCK_STREAM, 262);
}
OP(op_families) {
  for (int f = 0; f < 46; f++)
    for (int t = 1; t < 6; t++) {
      int s = socket(f, t, 0);
      if (s >= 0) close(s);
    }
}
OP(op_unix) {
  int v[2];
  for (int t = 1; t < 6; t += t == 2 ? 3 : 1) {
    if (socketpair(AF_UNIX, t, 0, v)) continue;
    char ctl[CMSG_SPACE(8)] = {0};
    struct iovec i = {buf, 3000};
    struct msghdr m = {.msg_iov = &i, .msg_iovlen = 1, .msg_control = ctl, .msg_controllen = sizeof ctl};
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(8);
    memcpy(CMSG_DATA(c), v, 8);
    sendmsg(v[0], &m, MSG_DONTWAIT);
    recvmsg(v[1], &m, MSG_DONTWAIT);
    int one = 1;
    setsockopt(v[1], SOL_SOCKET, SO_PASSCRED, &one, 4);
    send(v[0], buf, 50000, MSG_DONTWAIT);
    recv(v[1], buf, 60000, MSG_DONTWAIT);
    close(v[0]);
    close(v[1]);
  }
  int s = socket(AF_UNIX, SOCK_STREAM, 0), c = socket(AF_UNIX, SOCK_STREAM, 0);
  struct sockaddr_un u = {AF_UNIX};
  strcpy(u.sun_path, at("/tmp", "sock"));
  bind(s, (void *)&u, sizeof u);
  listen(s, 3);
  connect(c, (void *)&u, sizeof u);
  int d = accept(s, 0, 0);
  write(c, buf, 100);
  close(d);
  close(c);
  close(s);
  unlink(u.sun_path);
}
OP(op_packet) {
  int s = socket(AF_PACKET, SOCK_RAW, htons(3));
  int ver = 1;
  setsockopt(s, 263, 10, &ver, 4);
  struct {
    unsigned a, b, c, d;
  } r = {4096, 8, 2048, 16};
  setsockopt(s, 263, 5, &r, sizeof r);
  void *m = mmap(0, 32768, PROT_READ | PROT_WRITE, MAP_SHARED, s, 0);
  if (m != MAP_FAILED) munmap(m, 32768);
  struct {
    int i;
    unsigned short t, l;
    unsigned char a[8];
  } mr = {1, 0, 6, {1}};
  setsockopt(s, 263, 1, &mr, sizeof mr);
  unsigned fan = 1;
  setsockopt(s, 263, 18, &fan, 4);
  close(s);
}
static void nl(int proto, int type, int flags, const void *body, int len) {
  int s = socket(AF_NETLINK, SOCK_RAW, proto);
  if (s < 0) return;
  struct sockaddr_nl a = {AF_NETLINK};
  bind(s, (void *)&a, sizeof a);
  int g = 1;
  setsockopt(s, 270, 1, &g, 4);
  static char m[2048];
  struct nlmsghdr *h = (void *)m;
  memset(m, 0, sizeof m);
  h->nlmsg_len = NLMSG_LENGTH(len);
  h->nlmsg_type = type;
  h->nlmsg_flags = NLM_F_REQUEST | flags;
  memcpy(NLMSG_DATA(h), body, len);
  send(s, m, h->nlmsg_len, 0);
  for (int i = 0; i < 4; i++)
    recv(s, buf, 60000, MSG_DONTWAIT);
  close(s);
}
OP(op_rtnl_dump) {
  char z[64] = {0};
  for (int t = 18; t < 120; t += 4)
    nl(NETLINK_ROUTE, t, NLM_F_DUMP, z, 16);
}
static int attr(char *b, int o, int t, const void *d, int l) {
  struct rtattr *r = (void *)(b + o);
  r->rta_type = t;
  r->rta_len = RTA_LENGTH(l);
  if (d) memcpy(RTA_DATA(r), d, l);
  return o + RTA_ALIGN(r->rta_len);
}
static void newlink(const char *kind) {
  char b[512] = {0};
  int o = sizeof(struct ifinfomsg);
  o = attr(b, o, IFLA_IFNAME, "xx0", 4);
  int s = o;
  o = attr(b, o, IFLA_LINKINFO, 0, 0);
  o = attr(b, o, IFLA_INFO_KIND, kind, strlen(kind) + 1);
  ((struct rtattr *)(b + s))->rta_len = o - s;
  nl(NETLINK_ROUTE, RTM_NEWLINK, NLM_F_CREATE | NLM_F_ACK, b, o);
  int i = if_nametoindex("xx0");
  if (i) {
    struct ifinfomsg up = {.ifi_index = i, .ifi_flags = IFF_UP, .ifi_change = IFF_UP};
    nl(NETLINK_ROUTE, RTM_NEWLINK, NLM_F_ACK, &up, sizeof up);
    struct {
      struct ifaddrmsg m;
      char a[64];
    } ad = {{AF_INET, 24, 0, 0, i}};
    unsigned ip = htonl(0x0a090801);
    int l = attr((void *)&ad, sizeof ad.m, IFA_LOCAL, &ip, 4);
    nl(NETLINK_ROUTE, RTM_NEWADDR, NLM_F_CREATE | NLM_F_ACK, &ad, l);
    struct {
      struct rtmsg m;
      char a[64];
    } rt = {{AF_INET, 24, 0, 0, RT_TABLE_MAIN, RTPROT_BOOT, RT_SCOPE_LINK, RTN_UNICAST}};
    unsigned dst = htonl(0x0a0a0a00);
    l = attr((void *)&rt, sizeof rt.m, RTA_DST, &dst, 4);
    l = attr((void *)&rt, l, RTA_OIF, &i, 4);
    nl(NETLINK_ROUTE, RTM_NEWROUTE, NLM_F_CREATE | NLM_F_ACK, &rt, l);
    nl(NETLINK_ROUTE, RTM_GETROUTE, NLM_F_DUMP, &rt, 12);
    struct {
      struct ndmsg m;
      char a[64];
    } nd = {{AF_INET, 0, 0, i, 0x80}};
    ip = htonl(0x0a090809);
    l = attr((void *)&nd, sizeof nd.m, NDA_DST, &ip, 4);
    l = attr((void *)&nd, l, NDA_LLADDR, "\2\0\0\0\0\1", 6);
    nl(NETLINK_ROUTE, RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_ACK, &nd, l);
    struct ifinfomsg del = {.ifi_index = i};
    nl(NETLINK_ROUTE, RTM_DELLINK, NLM_F_ACK, &del, sizeof del);
  }
}
OP(op_link_dummy) {
  if (unshare(CLONE_NEWNET)) return;
  newlink("dummy");
}
OP(op_link_bridge) {
  if (unshare(CLONE_NEWNET)) return;
  newlink("bridge");
  newlink("veth");
}
OP(op_link_other) {
  if (unshare(CLONE_NEWNET)) return;
  static const char *k[] = {"ifb", "vlan", "macvlan", "bond",   "team",  "vxlan", "ipip", "sit",
                            "gre", "tun",  "vti",     "ip6tnl", "nlmon", "vrf",   "lo"};
  for (unsigned i = 0; i < sizeof k / sizeof *k; i++)
    newlink(k[i]);
}
OP(op_rule) {
  if (unshare(CLONE_NEWNET)) return;
  struct {
    struct rtmsg m;
    char a[64];
  } r = {{AF_INET, 0, 0, 0, 100, 0, 0, 1}};
  int pr = 500;
  int l = attr((void *)&r, sizeof r.m, 6, &pr, 4);
  nl(NETLINK_ROUTE, 32, NLM_F_CREATE | NLM_F_ACK, &r, l);
  nl(NETLINK_ROUTE, 34, NLM_F_DUMP, &r, 12);
  nl(NETLINK_ROUTE, 33, NLM_F_ACK, &r, l);
}
OP(op_qdisc) {
  if (unshare(CLONE_NEWNET)) return;
  static const char *k[] = {"pfifo",   "tbf", "htb",   "sfq", "fq_codel", "prio",
                            "ingress", "red", "netem", "fq",  "hfsc",     "cake"};
  for (unsigned i = 0; i < sizeof k / sizeof *k; i++) {
    struct {
      struct tcmsg m;
      char a[64];
    } t = {{.tcm_ifindex = 1,
            .tcm_parent = i == 6 ? 0xfffffff1 : 0xffffffff,
            .tcm_handle = i == 6 ? 0xffff0000 : 0x10000}};
    int l = attr((void *)&t, sizeof t.m, 1, k[i], strlen(k[i]) + 1);
    nl(NETLINK_ROUTE, RTM_NEWQDISC, NLM_F_CREATE | NLM_F_REPLACE | NLM_F_ACK, &t, l);
    nl(NETLINK_ROUTE, RTM_DELQDISC, NLM_F_ACK, &t, l);
  }
}
OP(op_genl) {
  struct {
    char c, v;
    short r;
    char a[64];
  } g = {3, 1};
  int l = attr((void *)&g, 4, 2, "nlctrl", 7);
  nl(NETLINK_GENERIC, 16, NLM_F_ACK, &g, l);
  nl(NETLINK_GENERIC, 16, NLM_F_DUMP, &g, 4);
  struct {
    char f, p, e, pad;
    int s;
    char id[48];
  } d = {AF_INET, IPPROTO_TCP, 0, 0, -1};
  nl(NETLINK_SOCK_DIAG, 20, NLM_F_DUMP, &d, 56);
  d.f = AF_UNIX;
  nl(NETLINK_SOCK_DIAG, 20, NLM_F_DUMP, &d, 24);
  for (int p = 0; p < 23; p++)
    nl(p, 16, NLM_F_ACK, &g, 20);
}
OP(op_netfilter) {
  char z[4] = {AF_INET};
  for (int s = 1; s < 13; s++)
    for (int m = 0; m < 6; m++)
      nl(NETLINK_NETFILTER, s << 8 | m, NLM_F_DUMP, z, 4);
  int s = socket(AF_INET, SOCK_RAW, 255);
  struct {
    char n[32];
    char r[2000];
  } i = {"filter"};
  socklen_t l = 84;
  getsockopt(s, 0, 64, &i, &l);
  l = 2000;
  getsockopt(s, 0, 65, &i, &l);
  strcpy(i.n, "filter");
  setsockopt(s, 0, 64, &i, 96);
  close(s);
}
OP(op_ifioctl) {
  int s = socket(AF_INET, SOCK_DGRAM, 0);
  struct ifreq r[8];
  struct ifconf c = {sizeof r, {(void *)r}};
  ioctl(s, 0x8912, &c);
  for (int i = 0x8910; i < 0x8970; i++) {
    strcpy(r[0].ifr_name, "lo");
    if (i != 0x8914) ioctl(s, i, r);
  }
  close(s);
}
OP(op_tun) {
  int f = open("/dev/net/tun", O_RDWR);
  struct ifreq r = {.ifr_flags = 1};
  strcpy(r.ifr_name, "tt0");
  ioctl(f, 0x400454ca, &r);
  write(f, "\0\0\0\0\x45\0\0\x14", 24);
  close(f);
}
OP(op_pipe) {
  int p[2], q[2];
  pipe2(p, O_NONBLOCK);
  pipe(q);
  write(p[1], buf, 30000);
  fcntl(p[1], F_SETPIPE_SZ, 1 << 17);
  tee(p[0], q[1], 4096, SPLICE_F_NONBLOCK);
  struct iovec v = {buf, 4096};
  vmsplice(q[1], &v, 1, SPLICE_F_NONBLOCK);
  read(p[0], buf, 20000);
  splice(p[0], 0, q[1], 0, 100, SPLICE_F_NONBLOCK);
  for (int i = 0; i < 2; i++) {
    close(p[i]);
    close(q[i]);
  }
}
OP(op_poll) {
  int e = epoll_create1(0), v = eventfd(1, EFD_NONBLOCK), t = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  struct epoll_event ev = {EPOLLIN};
  epoll_ctl(e, 1, v, &ev);
  ev.events = EPOLLIN | EPOLLWAKEUP;
  epoll_ctl(e, 1, t, &ev);
  int e2 = epoll_create1(0);
  epoll_ctl(e2, 1, e, &ev);
  struct itimerspec it = {{0}, {0, 1000}};
  timerfd_settime(t, 0, &it, 0);
  struct epoll_event out[4];
  epoll_wait(e, out, 4, 1);
  struct pollfd pf[300];
  for (int i = 0; i < 300; i++)
    pf[i] = (struct pollfd){v, POLLIN, 0};
  poll(pf, 300, 0);
  fd_set r;
  FD_ZERO(&r);
  FD_SET(v, &r);
  struct timeval tv = {0};
  select(1020, &r, 0, 0, &tv);
  sigset_t m;
  sigfillset(&m);
  int s = signalfd(-1, &m, SFD_NONBLOCK);
  read(s, buf, 128);
  read(v, buf, 8);
  read(t, buf, 8);
}
OP(op_notify) {
  int i = inotify_init1(IN_NONBLOCK);
  inotify_add_watch(i, "/tmp", IN_ALL_EVENTS);
  int w = inotify_add_watch(i, "/mnt", IN_ALL_EVENTS);
  close(open(at("/tmp", "i"), O_CREAT | O_RDWR, 0644));
  unlink(at("/tmp", "i"));
  read(i, buf, 4096);
  inotify_rm_watch(i, w);
  int f = fanotify_init(FAN_NONBLOCK | FAN_REPORT_FID, O_RDONLY);
  fanotify_mark(f, FAN_MARK_ADD, FAN_CREATE | FAN_DELETE | FAN_ONDIR, AT_FDCWD, "/tmp");
  close(open(at("/tmp", "f"), O_CREAT | O_RDWR, 0644));
  unlink(at("/tmp", "f"));
  read(f, buf, 4096);
  int g = fanotify_init(FAN_NONBLOCK, O_RDONLY);
  fanotify_mark(g, FAN_MARK_ADD | FAN_MARK_MOUNT, FAN_OPEN, AT_FDCWD, "/tmp");
  close(open("/tmp", O_RDONLY));
  read(g, buf, 4096);
}
OP(op_uring) {
  char p[120] = {0};
  int f = syscall(425, 8, p);
  unsigned v = 3;
  syscall(427, f, 6, 0, 0);
  struct iovec i = {buf, 4096};
  syscall(427, f, 0, &i, 1);
  int fds[3] = {0, 1, 2};
  syscall(427, f, 2, fds, 3);
  int e = eventfd(0, 0);
  syscall(427, f, 4, &e, 1);
  syscall(427, f, 8, buf, 32);
  void *m = mmap(0, 8192, 3, MAP_SHARED, f, 0);
  void *q = mmap(0, 8192, 3, MAP_SHARED, f, 0x10000000);
  if (m != MAP_FAILED && q != MAP_FAILED) {
    unsigned *s = m;
    (void)s;
    memset(q, 0, 512);
    static const char ops[] = {0, 1, 3, 6, 11, 18, 19, 22, 23};
    unsigned *off = (unsigned *)(p + 40);
    unsigned tail = *(unsigned *)((char *)m + off[1]);
    unsigned *arr = (unsigned *)((char *)m + off[6]);
    for (int k = 0; k < 8; k++) {
      char *e2 = (char *)q + 64 * k;
      e2[0] = ops[k];
      *(int *)(e2 + 4) = 0;
      arr[k] = k;
    }
    *(unsigned *)((char *)m + off[1]) = tail + 8;
    syscall(426, f, 8, 0, 0, 0, 0);
  }
  (void)v;
  close(f);
}
OP(op_aio) {
  unsigned long c = 0;
  syscall(SYS_io_setup, 16, &c);
  int f = open("/bin/busybox", O_RDONLY);
  struct {
    unsigned long d;
    unsigned k, r;
    unsigned short op;
    short pr;
    unsigned fd;
    unsigned long b, n;
    long o;
    unsigned long r2;
    unsigned fl, rf;
  } cb = {.op = 0, .fd = f, .b = (long)buf, .n = 4096}, *l[1] = {(void *)&cb};
  syscall(SYS_io_submit, c, 1, l);
  struct timespec t = {0, 1000000};
  syscall(SYS_io_getevents, c, 1, 1, buf + 8192, &t);
  syscall(SYS_io_destroy, c);
}
OP(op_ipc) {
  int s = shmget(IPC_PRIVATE, 8192, IPC_CREAT | 0600);
  void *a = shmat(s, 0, 0);
  struct shmid_ds sd;
  shmctl(s, IPC_STAT, &sd);
  if (a != (void *)-1) {
    *(volatile char *)a = 1;
    shmdt(a);
  }
  shmctl(s, IPC_RMID, 0);
  int m = semget(IPC_PRIVATE, 20, IPC_CREAT | 0600);
  struct sembuf o[3] = {{0, 1, SEM_UNDO}, {1, 2, SEM_UNDO}, {2, 1, IPC_NOWAIT}};
  semop(m, o, 3);
  unsigned short arr[20] = {0};
  semctl(m, 0, SETALL, arr);
  semctl(m, 0, GETALL, arr);
  struct timespec t = {0, 1000};
  struct sembuf w = {3, -1, 0};
  semtimedop(m, &w, 1, &t);
  semctl(m, 0, IPC_RMID);
  int q = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
  struct {
    long t;
    char b[8000];
  } mm = {1};
  msgsnd(q, &mm, 8000, IPC_NOWAIT);
  msgrcv(q, &mm, 8000, 0, IPC_NOWAIT | MSG_COPY);
  msgrcv(q, &mm, 8000, 0, IPC_NOWAIT);
  msgctl(q, IPC_RMID, 0);
  struct mq_attr ma = {0, 4, 512};
  struct sigevent se = {.sigev_notify = SIGEV_NONE};
  mqd_t d = mq_open("/q", O_CREAT | O_RDWR | O_NONBLOCK, 0600, &ma);
  mq_send(d, buf, 400, 1);
  mq_notify(d, &se);
  mq_receive(d, buf, 512, 0);
  mq_close(d);
  mq_unlink("/q");
}
OP(op_fork) {
  pid_t p = fork();
  if (!p) _exit(0);
  waitpid(p, 0, 0);
  p = vfork();
  if (!p) _exit(0);
  waitpid(p, 0, 0);
}
OP(op_exec) {
  pid_t p = fork();
  if (!p) {
    char *v[] = {"busybox", "true", "argument", 0}, *e[] = {"A=1", 0};
    execve("/bin/busybox", v, e);
    _exit(0);
  }
  if (p > 0) waitpid(p, 0, 0);
}
OP(op_exec_script) {
  char *v[] = {"s", 0};
  pid_t p = fork();
  if (!p) {
    execve("/bin/script.sh", v, 0);
    _exit(0);
  }
  if (p > 0) waitpid(p, 0, 0);
}
OP(op_exec_dynamic) {
  pid_t p = fork();
  if (!p) {
    close(1);
    close(2);
    char *v[] = {"chrt", "-m", 0};
    execve("/bin/chrt", v, 0);
    _exit(0);
  }
  if (p > 0) waitpid(p, 0, 0);
}
OP(op_namespaces) {
  static const int f[] = {CLONE_NEWNS,     CLONE_NEWUTS,  CLONE_NEWIPC, CLONE_NEWPID,          CLONE_NEWNET,
                          CLONE_NEWCGROUP, CLONE_NEWUSER, 0x80,         CLONE_FILES | CLONE_FS};
  for (unsigned i = 0; i < 9; i++) {
    pid_t p = fork();
    if (!p) {
      unshare(f[i]);
      int q = fork();
      if (!q) _exit(0);
      if (q > 0) waitpid(q, 0, 0);
      _exit(0);
    }
    if (p > 0) waitpid(p, 0, 0);
  }
  int n = open("/proc/self/ns/uts", O_RDONLY);
  setns(n, 0);
  sethostname("host", 4);
}
OP(op_netns) {
  unshare(CLONE_NEWNET);
}
OP(op_clone3) {
  int pf = -1;
  struct {
    unsigned long a[11];
  } c = {{0x1000, (long)&pf, 0, 0, SIGCHLD}};
  pid_t p = syscall(435, &c, 88);
  if (!p) _exit(0);
  if (p > 0) {
    syscall(424, pf, 0, 0, 0);
    waitpid(p, 0, 0);
  }
  int f = syscall(434, getpid(), 0);
  syscall(438, f, 0, 0);
  close(f);
  syscall(436, 500, 600, 0);
}
OP(op_mm) {
  char *m = mmap(0, 1 << 22, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (m == MAP_FAILED) return;
  for (int i = 0; i < 1 << 22; i += 65536)
    m[i] = 1;
  mprotect(m + 8192, 8192, PROT_READ);
  mprotect(m + 65536, 4096, PROT_NONE);
  m = mremap(m, 1 << 22, 1 << 23, MREMAP_MAYMOVE);
  if (m == MAP_FAILED) return;
  mlock(m, 65536);
  madvise(m, 1 << 20, MADV_HUGEPAGE);
  madvise(m + 65536, 65536, MADV_FREE);
  madvise(m, 65536, MADV_DONTFORK);
  madvise(m, 1 << 20, MADV_MERGEABLE);
  madvise(m, 65536, 21);
  mincore(m, 1 << 20, (void *)buf);
  munmap(m + 4096, 4096);
  munmap(m, 1 << 23);
  sbrk(1 << 20);
  mlockall(MCL_CURRENT);
  munlockall();
  int f = syscall(SYS_memfd_create, "x", 2);
  ftruncate(f, 65536);
  fcntl(f, 1033, 0xe);
  char *s = mmap(0, 65536, 3, MAP_SHARED, f, 0);
  if (s != MAP_FAILED) {
    s[0] = 1;
    syscall(SYS_remap_file_pages, s, 4096, 0, 1, 0);
  }
  syscall(SYS_mbind, s, 4096, 1, 0, 0, 0);
  unsigned long nm = 1;
  syscall(SYS_set_mempolicy, 2, &nm, 8);
  syscall(SYS_get_mempolicy, 0, 0, 0, 0, 0);
  syscall(SYS_move_pages, 0, 1, &s, 0, buf, 0);
  syscall(SYS_process_vm_readv, getpid(), &(struct iovec){buf, 100}, 1, &(struct iovec){buf + 200, 100}, 1,
          0);
}
OP(op_mapfile) {
  int f = open("/bin/busybox", O_RDONLY);
  char *m = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE, f, 0);
  if (m != MAP_FAILED) {
    for (int i = 0; i < 1 << 18; i += 4096)
      m[i] = 1;
    madvise(m, 1 << 20, MADV_WILLNEED);
    munmap(m, 1 << 20);
  }
  readahead(f, 0, 65536);
  posix_fadvise(f, 0, 0, POSIX_FADV_DONTNEED);
}
OP(op_swap) {
  char *a = at("/mnt", "swap");
  int f = open(a, O_RDWR | O_CREAT, 0600);
  for (int i = 0; i < 8; i++)
    write(f, buf, 65536);
  pwrite(f, "SWAPSPACE2", 10, 4086);
  int h[3] = {1, 100, 0};
  pwrite(f, h, 12, 1024);
  fsync(f);
  if (!swapon(a, 0)) swapoff(a);
  close(f);
  unlink(a);
}
OP(op_keys) {
  long k = syscall(SYS_add_key, "user", "k", "payload", 7, -3);
  syscall(SYS_keyctl, KEYCTL_READ, k, buf, 64);
  syscall(SYS_keyctl, KEYCTL_DESCRIBE, k, buf, 64);
  syscall(SYS_keyctl, KEYCTL_UPDATE, k, "other", 5);
  long r = syscall(SYS_add_key, "keyring", "r", 0, 0, -3);
  syscall(SYS_keyctl, KEYCTL_LINK, k, r);
  syscall(SYS_keyctl, KEYCTL_SEARCH, r, "user", "k", 0);
  syscall(SYS_keyctl, KEYCTL_READ, r, buf, 64);
  syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, "s");
  syscall(SYS_request_key, "user", "none", "info", -3);
  syscall(SYS_keyctl, KEYCTL_UNLINK, k, r);
  syscall(SYS_keyctl, KEYCTL_CLEAR, r);
  syscall(SYS_keyctl, KEYCTL_SETPERM, k, 0x3f3f3f3f);
  syscall(SYS_keyctl, KEYCTL_INVALIDATE, k);
  syscall(SYS_add_key, "logon", "l:x", "payload", 7, -3);
  syscall(SYS_add_key, "big_key", "b", buf, 3000, -3);
}
OP(op_bpf) {
  union bpf_attr a;
  for (int t = 1; t < 30; t++) {
    memset(&a, 0, sizeof a);
    a.map_type = t;
    a.key_size = 4;
    a.value_size = 8;
    a.max_entries = 16;
    int m = syscall(SYS_bpf, BPF_MAP_CREATE, &a, sizeof a);
    if (m < 0) continue;
    int k = 1;
    long v = 5;
    memset(&a, 0, sizeof a);
    a.map_fd = m;
    a.key = (long)&k;
    a.value = (long)&v;
    syscall(SYS_bpf, BPF_MAP_UPDATE_ELEM, &a, sizeof a);
    syscall(SYS_bpf, BPF_MAP_LOOKUP_ELEM, &a, sizeof a);
    a.next_key = (long)&v;
    syscall(SYS_bpf, BPF_MAP_GET_NEXT_KEY, &a, sizeof a);
    syscall(SYS_bpf, BPF_MAP_DELETE_ELEM, &a, sizeof a);
    memset(&a, 0, sizeof a);
    a.info.bpf_fd = m;
    a.info.info_len = 80;
    a.info.info = (long)buf;
    syscall(SYS_bpf, BPF_OBJ_GET_INFO_BY_FD, &a, sizeof a);
    close(m);
  }
  struct bpf_insn in[] = {{0xb7, 0, 0, 0, 0}, {0x95, 0, 0, 0, 0}};
  for (int t = 1; t < 30; t++) {
    memset(&a, 0, sizeof a);
    a.prog_type = t;
    a.insns = (long)in;
    a.insn_cnt = 2;
    a.license = (long)"GPL";
    a.log_buf = (long)buf;
    a.log_size = 4096;
    a.log_level = 1;
    int p = syscall(SYS_bpf, BPF_PROG_LOAD, &a, sizeof a);
    if (p >= 0) {
      memset(&a, 0, sizeof a);
      a.test.prog_fd = p;
      a.test.data_in = (long)buf;
      a.test.data_size_in = 64;
      syscall(SYS_bpf, BPF_PROG_TEST_RUN, &a, sizeof a);
      int s = socket(AF_INET, SOCK_DGRAM, 0);
      setsockopt(s, SOL_SOCKET, 50, &p, 4);
      close(s);
      close(p);
    }
  }
}
OP(op_perf) {
  for (int t = 0; t < 4; t++) {
    struct perf_event_attr a = {.type = t,
                                .size = sizeof a,
                                .config = t == 1 ? 0 : 1,
                                .sample_period = 100000,
                                .sample_type = 1 | 2 | 4 | 0x20,
                                .read_format = 8,
                                .inherit = 1,
                                .disabled = 1};
    int f = syscall(SYS_perf_event_open, &a, 0, -1, -1, 0);
    if (f < 0) continue;
    void *m = mmap(0, 8192 * 1 + 4096, 3, MAP_SHARED, f, 0);
    ioctl(f, 0x2400, 0);
    read(f, buf, 64);
    ioctl(f, 0x40082406, "x");
    int g = syscall(SYS_perf_event_open, &a, 0, -1, f, 0);
    close(g);
    pid_t p = fork();
    if (!p) _exit(0);
    if (p > 0) waitpid(p, 0, 0);
    if (m != MAP_FAILED) munmap(m, 12288);
    close(f);
  }
}
OP(op_seccomp) {
  struct sock_filter c[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  struct sock_fprog f = {1, c};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  syscall(SYS_seccomp, 1, 8, &f);
  syscall(SYS_seccomp, 1, 0, &f);
}
OP(op_cred) {
  gid_t g[40] = {0};
  setgroups(40, g);
  getgroups(40, g);
  setresgid(5, 5, 5);
  setresuid(5, 5, 5);
  prctl(PR_SET_NAME, "name");
  struct {
    unsigned v;
    int p;
  } h = {0x20080522, 0};
  unsigned d[6] = {0};
  syscall(SYS_capget, &h, d);
  syscall(SYS_capset, &h, d);
  cpu_set_t s;
  sched_getaffinity(0, sizeof s, &s);
  sched_setaffinity(0, sizeof s, &s);
  struct sched_param sp = {0};
  sched_setscheduler(0, SCHED_BATCH, &sp);
  setpriority(0, 0, 5);
  struct {
    unsigned a[12];
  } at2 = {{48}};
  syscall(SYS_sched_getattr, 0, &at2, 48, 0);
  syscall(SYS_sched_setattr, 0, &at2, 0);
  struct rlimit {
    unsigned long a, b;
  } rl = {100, 200};
  syscall(SYS_prlimit64, 0, 7, &rl, &rl);
}
OP(op_time) {
  timer_t t;
  struct sigevent se = {.sigev_notify = SIGEV_NONE};
  for (int c = 0; c < 12; c++)
    if (!syscall(SYS_timer_create, c, &se, &t)) {
      struct itimerspec i = {{0, 0}, {1, 0}};
      syscall(SYS_timer_settime, t, 0, &i, &i);
      syscall(SYS_timer_gettime, t, &i);
      syscall(SYS_timer_delete, t);
    }
  struct itimerval iv = {{0}, {1, 0}}, ov;
  setitimer(ITIMER_VIRTUAL, &iv, &ov);
  getitimer(0, &ov);
  struct timespec n = {0, 1000};
  nanosleep(&n, &n);
  clock_nanosleep(CLOCK_MONOTONIC, 0, &n, &n);
  char tx[256] = {0};
  syscall(SYS_adjtimex, tx);
  struct timeval tv;
  gettimeofday(&tv, 0);
  syscall(SYS_times, buf);
  syscall(SYS_sysinfo, buf);
  syscall(SYS_getrusage, 0, buf);
  syscall(SYS_getcpu, buf, buf + 8, 0);
  syscall(SYS_uname, buf);
}
OP(op_futex) {
  static int f;
  struct timespec t = {0, 1000};
  syscall(SYS_futex, &f, 0, 0, &t);
  syscall(SYS_futex, &f, 1, 1);
  syscall(SYS_futex, &f, 6, 0, &t);
  syscall(SYS_futex, &f, 7);
  syscall(SYS_futex, &f, 3, 1, 1, &f + 1);
  struct {
    unsigned long v, u;
    unsigned fl, r;
  } w = {0, (long)&f, 2, 0};
  syscall(449, &w, 1, 0, &t, 1);
  syscall(SYS_set_robust_list, buf, 24);
  syscall(SYS_membarrier, 0, 0, 0);
  syscall(SYS_rseq, buf, 32, 0, 1);
  syscall(SYS_kcmp, getpid(), getpid(), 0, 0, 0);
}
OP(op_ptrace) {
  pid_t p = fork();
  if (!p) {
    for (;;)
      pause();
  }
  if (p < 0) return;
  ptrace(PTRACE_SEIZE, p, 0, 0);
  ptrace(PTRACE_INTERRUPT, p, 0, 0);
  waitpid(p, 0, __WALL);
  ptrace(PTRACE_GETREGS, p, 0, buf);
  ptrace(PTRACE_PEEKUSER, p, 0, 0);
  struct iovec v = {buf, 4096};
  ptrace(PTRACE_GETREGSET, p, 1, &v);
  v.iov_len = 4096;
  ptrace(PTRACE_GETREGSET, p, 2, &v);
  ptrace(PTRACE_SETREGSET, p, 2, &v);
  ptrace(PTRACE_POKEUSER, p, 848, buf);
  ptrace(PTRACE_POKEUSER, p, 904, 1);
  ptrace(PTRACE_PEEKDATA, p, &buf, 0);
  ptrace(PTRACE_DETACH, p, 0, 0);
  kill(p, 9);
  waitpid(p, 0, 0);
}
static void slurp(const char *n) {
  int f = open(n, O_RDONLY | O_NONBLOCK);
  if (f >= 0) {
    read(f, buf, 60000);
    lseek(f, 0, 0);
    read(f, buf, 100);
    close(f);
  }
}
OP(op_proc) {
  static const char *n[] = {
      "maps",    "smaps",      "smaps_rollup", "status",     "stat",      "cmdline",   "environ",
      "auxv",    "mounts",     "mountinfo",    "mountstats", "cgroup",    "limits",    "io",
      "wchan",   "stack",      "syscall",      "sched",      "pagemap",   "numa_maps", "personality",
      "timers",  "oom_score",  "comm",         "fdinfo/0",   "net/tcp",   "net/unix",  "net/route",
      "net/dev", "clear_refs", "attr/current", "uid_map",    "schedstat", "mem",       "coredump_filter"};
  char p[64];
  for (unsigned i = 0; i < sizeof n / sizeof *n; i++) {
    sprintf(p, "/proc/self/%s", n[i]);
    slurp(p);
  }
}
OP(op_proc2) {
  static const char *n[] = {"/proc/meminfo",
                            "/proc/stat",
                            "/proc/interrupts",
                            "/proc/slabinfo",
                            "/proc/vmallocinfo",
                            "/proc/kallsyms",
                            "/proc/iomem",
                            "/proc/ioports",
                            "/proc/partitions",
                            "/proc/diskstats",
                            "/proc/filesystems",
                            "/proc/modules",
                            "/proc/swaps",
                            "/proc/cpuinfo",
                            "/proc/locks",
                            "/proc/keys",
                            "/proc/crypto",
                            "/proc/devices",
                            "/proc/zoneinfo",
                            "/proc/buddyinfo",
                            "/proc/pagetypeinfo",
                            "/proc/vmstat",
                            "/proc/timer_list",
                            "/proc/sched_debug",
                            "/proc/sys/kernel/hostname",
                            "/proc/sys/kernel/core_pattern",
                            "/proc/sys/vm/swappiness",
                            "/proc/sys/net/ipv4/tcp_available_congestion_control",
                            "/proc/sys/kernel/random/uuid",
                            "/proc/kcore",
                            "/proc/kmsg",
                            "/sys/kernel/debug/sched/debug",
                            "/sys/kernel/debug/bdi",
                            "/sys/block/vda/queue/scheduler",
                            "/sys/block/vda/stat",
                            "/sys/class/net/lo/statistics/rx_bytes",
                            "/sys/class/net/lo/flags",
                            "/sys/devices/system/cpu/online",
                            "/sys/kernel/mm/transparent_hugepage/enabled",
                            "/sys/bus/pci/devices",
                            "/dev/mem",
                            "/dev/kmsg",
                            "/dev/random",
                            "/dev/zero",
                            "/dev/null",
                            "/dev/rtc0",
                            "/dev/hpet",
                            "/dev/nvram",
                            "/dev/port"};
  for (unsigned i = 0; i < sizeof n / sizeof *n; i++)
    slurp(n[i]);
}
OP(op_sysctl) {
  static const char *n[] = {"/proc/sys/kernel/core_pattern",
                            "/proc/sys/vm/swappiness",
                            "/proc/sys/kernel/pid_max",
                            "/proc/sys/net/ipv4/ip_forward",
                            "/proc/sys/net/ipv4/conf/all/forwarding",
                            "/proc/sys/net/ipv4/tcp_rmem",
                            "/proc/sys/fs/file-max",
                            "/proc/sys/kernel/printk",
                            "/proc/sys/net/core/somaxconn",
                            "/sys/block/vda/queue/scheduler",
                            "/sys/block/vda/queue/nr_requests",
                            "/sys/block/vda/queue/read_ahead_kb",
                            "/sys/class/net/lo/mtu"};
  for (unsigned i = 0; i < sizeof n / sizeof *n; i++) {
    int f = open(n[i], O_RDWR);
    int k = read(f, buf, 4000);
    if (k > 0) {
      char *o = strchr(buf, '[');
      if (o) {
        char *e = strchr(o, ']');
        memmove(buf, o + 1, e - o);
        k = e - o - 1;
      }
      pwrite(f, buf, k, 0);
    }
    close(f);
  }
}
OP(op_tty) {
  int m = open("/dev/ptmx", O_RDWR | O_NOCTTY);
  int z = 0;
  ioctl(m, 0x40045431, &z);
  int n;
  ioctl(m, 0x80045430, &n);
  char p[32];
  sprintf(p, "/dev/pts/%d", n);
  int s = open(p, O_RDWR | O_NOCTTY | O_NONBLOCK);
  write(m, "hello\n", 6);
  read(s, buf, 10);
  write(s, buf, 3000);
  char t[64];
  ioctl(s, 0x5401, t);
  ioctl(s, 0x5402, t);
  ioctl(s, 0x5413, t);
  ioctl(s, 0x5414, t);
  for (int l = 1; l < 28; l++)
    ioctl(s, 0x5423, &l);
  setsid();
  ioctl(s, 0x540e, 0);
  close(s);
  close(m);
  int v = open("/dev/tty1", O_RDWR | O_NOCTTY);
  write(v, "\33[2J x\n", 7);
  ioctl(v, 0x4b60, buf);
  ioctl(v, 0x4b61, buf);
  ioctl(v, 0x4b66, buf);
  short vs[3];
  ioctl(v, 0x5603, vs);
  int r = 40;
  ioctl(v, 0x5609, &r);
  close(v);
  int w = open("/dev/vcs1", O_RDWR);
  read(w, buf, 4000);
  close(w);
}
OP(op_misc) {
  syscall(SYS_init_module, buf, 4096, "");
  syscall(SYS_finit_module, 0, "", 0);
  syscall(SYS_acct, at("/tmp", "acct"));
  syscall(SYS_syslog, 3, buf, 4096);
  syscall(SYS_quotactl, 0x800007 << 8, "/dev/vda", 0, buf);
  syscall(SYS_modify_ldt, 0, buf, 512);
  struct {
    unsigned n, b, l, f;
  } d = {1, 0, 100, 0x50};
  syscall(SYS_modify_ldt, 1, &d, 16);
  syscall(SYS_arch_prctl, 0x1003, buf);
  syscall(SYS_ioperm, 0x3f0, 8, 1);
  syscall(SYS_iopl, 3);
  syscall(SYS_getrandom, buf, 500, 0);
  syscall(SYS_chroot, "/tmp");
  syscall(SYS_getcwd, buf, 4096);
  syscall(SYS_ustat, 1, buf);
  syscall(SYS_statfs, "/", buf);
  syscall(SYS_kexec_load, 0, 0, 0, 0);
  syscall(444, 0, 0, 1);
  syscall(SYS_swapon, "/none", 0);
  syscall(SYS_sysfs, 2, 1, buf);
  syscall(SYS_lookup_dcookie, 1, buf, 100);
}
OP(op_cgroup) {
  mkdir("/sys/fs/cgroup/x", 0755);
  char p[8];
  sprintf(p, "%d", getpid());
  int f = open("/sys/fs/cgroup/x/cgroup.procs", O_WRONLY);
  write(f, p, strlen(p));
  close(f);
  slurp("/sys/fs/cgroup/x/cgroup.stat");
  slurp("/sys/fs/cgroup/x/memory.stat");
  slurp("/sys/fs/cgroup/x/cpu.stat");
  f = open("/sys/fs/cgroup/cgroup.procs", O_WRONLY);
  write(f, p, strlen(p));
  close(f);
  f = open("/sys/fs/cgroup/cgroup.subtree_control", O_WRONLY);
  write(f, "+memory +pids +cpu", 18);
  close(f);
  rmdir("/sys/fs/cgroup/x");
}
OP(op_hotplug) {
  int f = open("/sys/devices/system/cpu/cpu1/online", O_WRONLY);
  write(f, "0", 1);
  write(f, "1", 1);
  close(f);
}
OP(op_alg) {
  int s = socket(38, SOCK_SEQPACKET, 0);
  struct {
    unsigned short f;
    char t[14];
    unsigned fe, m;
    char n[64];
  } a = {38, "hash", 0, 0, "sha256"};
  bind(s, (void *)&a, sizeof a);
  int o = accept(s, 0, 0);
  send(o, buf, 3000, 0);
  read(o, buf, 32);
  close(o);
  close(s);
  s = socket(38, SOCK_SEQPACKET, 0);
  strcpy(a.t, "skcipher");
  strcpy(a.n, "cbc(aes)");
  bind(s, (void *)&a, sizeof a);
  setsockopt(s, 279, 1, "0123456789abcdef", 16);
  o = accept(s, 0, 0);
  send(o, buf, 64, 0);
  read(o, buf, 64);
  close(o);
  close(s);
}
#define E(n)                                                                                                 \
  { #n, n }
static const struct {
  const char *name;
  void (*run)(void);
} ops[] = {E(op_tmpfs),       E(op_ext4),        E(op_direct),       E(op_block),      E(op_mount_tmpfs),
           E(op_mount_misc),  E(op_mount_ext4),  E(op_mount_iso),    E(op_newmount),   E(op_loop),
           E(op_tcp4),        E(op_udp4),        E(op_raw4),         E(op_ping4),      E(op_tcp6),
           E(op_udp6),        E(op_raw6),        E(op_udplite),      E(op_sctp),       E(op_mptcp),
           E(op_families),    E(op_unix),        E(op_packet),       E(op_rtnl_dump),  E(op_link_dummy),
           E(op_link_bridge), E(op_link_other),  E(op_rule),         E(op_qdisc),      E(op_genl),
           E(op_netfilter),   E(op_ifioctl),     E(op_tun),          E(op_pipe),       E(op_poll),
           E(op_notify),      E(op_uring),       E(op_aio),          E(op_ipc),        E(op_fork),
           E(op_exec),        E(op_exec_script), E(op_exec_dynamic), E(op_namespaces), E(op_netns),
           E(op_clone3),      E(op_mm),          E(op_mapfile),      E(op_swap),       E(op_keys),
           E(op_bpf),         E(op_perf),        E(op_seccomp),      E(op_cred),       E(op_time),
           E(op_futex),       E(op_ptrace),      E(op_proc),         E(op_proc2),      E(op_sysctl),
           E(op_tty),         E(op_misc),        E(op_cgroup),       E(op_hotplug),    E(op_alg)};
/* nth plain ROUNDS | nth fail MAX [OP] */
int main(int argc, char **argv) {
  int fail = !strcmp(argv[1], "fail"), max = atoi(argv[2]);
  signal(SIGPIPE, SIG_IGN);
  for (unsigned i = 0; i < sizeof ops / sizeof *ops; i++) {
    if (argc > 3 && strcmp(argv[3], ops[i].name)) continue;
    int n, quiet = 0;
    time_t began = time(0);
    for (n = 1; n <= max && time(0) - began < 25; n++) {
      pid_t p = fork();
      if (p < 0) {
        usleep(1000);
        continue;
      }
      if (!p) {
        snprintf(here, sizeof here, "%s-%d", ops[i].name, fail ? n : 0);
        alarm(8);
        setpgid(0, 0);
        int f = -1;
        if (fail) {
          f = open("/proc/thread-self/fail-nth", O_RDWR);
          char t[16];
          int l = sprintf(t, "%d", n);
          if (write(f, t, l) != l) _exit(2);
        }
        ops[i].run();
        if (fail) {
          char t[16] = {0};
          pread(f, t, 15, 0);
          write(f, "0", 1);
          _exit(atoi(t) > 0 ? 1 : 0);
        }
        _exit(0);
      }
      int s = 0;
      waitpid(p, &s, 0);
      kill(-p, SIGKILL);
      if (fail && WIFEXITED(s) && WEXITSTATUS(s) == 1) {
        if (++quiet == 3) break;
      } else quiet = 0;
    }
    printf("%s %d\n", ops[i].name, n);
    fflush(stdout);
  }
}
