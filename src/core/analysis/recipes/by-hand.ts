// A region that no fault injection reaches → what a test or a fuzzer has to do for it.
//
// The guard says it best, so it is quoted; its idioms and the errno add how such a state is usually made.

import type { Draft } from './draft';
import { guardHints, guardWords } from './guard-words';
import { entryOf, isFunctionName, type RecipeRegion, userName } from './region';

/** A value from outside that the kernel refuses, or a state in which it refuses. */
export function satisfyGuard(region: RecipeRegion, draft: Draft): void {
  sayGuard(region, draft);
  sayErrno(region, draft);
  sayEntry(region, draft);
}

/** A right that the task lacks. */
export function dropPrivilege(region: RecipeRegion, draft: Draft): void {
  sayGuard(region, draft);
  const decides = `${region.callee ?? ''} ${region.guard}`;
  const capabilities = capabilitiesIn(decides);
  if (capabilities.length > 0) {
    const names = capabilities.map((capability) => capability.toLowerCase());
    draft.step(
      `Run the test without ${capabilities.join(' and ')}: as root but with ${
        capabilities.length > 1 ? 'those capabilities' : 'that capability'
      } out of the bounding set.`,
      `setpriv --bounding-set ${names.map((name) => `-${name.slice(4)}`).join(',')} --inh-caps ${names
        .map((name) => `-${name.slice(4)}`)
        .join(',')} ./test`,
      `capsh --drop=${names.join(',')} -- -c ./test`,
    );
    if (!/\bns_capable|_ns_capable|ns_capable_|wrt_|inode_owner/.test(decides)) {
      draft.step(
        'Or as root of a user namespace, who has the capability there and not here.',
        'unshare --user --map-root-user ./test',
      );
    }
  } else if (/\bsecurity_locked_down\b/.test(decides)) {
    draft.need('CONFIG_SECURITY_LOCKDOWN_LSM', 'refuses what a locked down kernel must not do');
    draft.step(
      'Lock the kernel down; only a reboot ends that.',
      'echo integrity > /sys/kernel/security/lockdown && ./test',
    );
  } else if (/\bsecurity_|selinux_|apparmor_|smack_|tomoyo_|yama_/.test(decides)) {
    draft.step(
      'A security module has to refuse. With AppArmor or SELinux, confine the test by a profile that lacks the permission; ' +
        'a small BPF LSM program that returns -EPERM from the hook does it for any (CONFIG_BPF_LSM).',
    );
  } else if (guardHints(region).length === 0) {
    draft.step(
      'Run the test as a user who owns nothing and has no capabilities.',
      'setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all --bounding-set=-all ./test',
    );
  }
  if (/permission|\bmay_(?!expand)|MAY_/.test(decides)) {
    draft.step(
      'Take the permission off the object first, and test as another user: root passes by CAP_DAC_OVERRIDE.',
      'chmod 000 FILE; setpriv --reuid=65534 --regid=65534 --clear-groups ./test',
    );
  }
  sayEntry(region, draft);
}

/** Something that the object, the driver or the build does not offer. */
export function askUnsupported(region: RecipeRegion, draft: Draft): void {
  sayGuard(region, draft);
  if (guardHints(region).length === 0) {
    draft.step(
      region.errno === 'ENOTTY'
        ? 'Send an ioctl number that the object does not know: ioctl(fd, 0xdeadbeef, 0).'
        : 'Ask for it on an object that lacks it: another file system, protocol or driver, or a kernel built without the option.',
    );
  }
  sayErrno(region, draft);
  sayEntry(region, draft);
}

/** A device that does not answer as it should. */
export function breakHardware(region: RecipeRegion, draft: Draft): void {
  sayGuard(region, draft);
  if (
    /timeout|timed_out|poll_|wait_/i.test(`${region.callee} ${region.guard}`) ||
    region.errno === 'ETIMEDOUT'
  ) {
    draft.step(
      'The device has to stay silent: pause or unplug it under the test, in QEMU from the monitor (device_del, stop).',
    );
  } else if (/^drivers\/pci|pci_/.test(`${region.file} ${region.callee} ${region.guard}`)) {
    draft.step(
      'Take the device away under the driver, then let it be probed again.',
      'echo 1 > /sys/bus/pci/devices/0000:00:00.0/remove   # the address of the device',
      'echo 1 > /sys/bus/pci/rescan',
    );
  } else {
    draft.step(
      'A real device seldom does this. In a virtual machine, write a model of the device that answers wrongly (QEMU), ' +
        'or cut it off by unbinding it while it is in use.',
      'ls /sys/bus/*/drivers/*/   # find DRIVER and DEVICE',
      'echo DEVICE > /sys/bus/BUS/drivers/DRIVER/unbind',
    );
  }
  draft.step(
    `Or test ${region.function}() alone under KUnit, with its register accesses redirected (CONFIG_KUNIT; kunit_activate_static_stub() from 6.3 on).`,
  );
}

/** An assertion fired. */
export function needsBug(region: RecipeRegion, draft: Draft): void {
  draft.step(
    'This arm runs only when the kernel has a bug: no test should reach it, and it counts in no state. ' +
      `If it ever has a count, look for the WARNING or BUG of ${region.file}:${region.startLine} in the log.`,
    `dmesg | grep -E 'WARNING|BUG' | grep -F '${fileName(region.file)}:'`,
  );
  if (region.guard === '') return;
  draft.step(
    /WARN|BUG/.test(region.guard)
      ? `What it asserts: \`${region.guard}\` is never true.`
      : `Its guard is \`${region.guard}\`.`,
  );
}

function sayGuard(region: RecipeRegion, draft: Draft): void {
  draft.step([guardWords(region), ...guardHints(region)].join(' '));
}

function sayErrno(region: RecipeRegion, draft: Draft): void {
  const { errno } = region;
  if (errno === null || !Object.hasOwn(states, errno)) return;
  const [text, ...commands] = states[errno]!;
  draft.step(`-${errno}: ${text}`, ...commands);
}

function sayEntry(region: RecipeRegion, draft: Draft): void {
  const entry = entryOf(region);
  if (entry?.kind === 'syscall') {
    draft.step(
      `${region.function}() is the system call ${userName(entry.name)}(2): call it so, or let syzkaller, ` +
        `with "enable_syscalls": ["${userName(entry.name)}*"] in its configuration.`,
    );
  } else if (entry?.kind === 'compat') {
    draft.step(
      `${region.function}() is ${userName(entry.name)}(2) of 32-bit programs: build the test with gcc -m32.`,
    );
  } else if (entry) {
    draft.step(
      `${region.function}() is reached by ${entry.kind}(2): open a socket of its family and pass level, name, value and length.`,
    );
  } else if (isFunctionName(region.function) && draft.has('CONFIG_KPROBE_EVENTS')) {
    draft.step(
      `To see which calls of a test enter ${region.function}(), and from where:`,
      'T=/sys/kernel/tracing',
      `echo 'p:kerncov ${region.function}' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger`,
      'echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace',
      "echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events",
    );
  }
}

function capabilitiesIn(text: string): string[] {
  const found = new Set(Array.from(text.matchAll(/\bCAP_[A-Z_]{2,30}\b/g), ([name]) => name));
  // These ask for a capability of their own or for CAP_SYS_ADMIN.
  for (const [, name] of text.matchAll(/\b(perfmon|bpf|checkpoint_restore_ns)_capable\b/g)) {
    found.add(name === 'checkpoint_restore_ns' ? 'CAP_CHECKPOINT_RESTORE' : `CAP_${name!.toUpperCase()}`);
    found.add('CAP_SYS_ADMIN');
  }
  return [...found];
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '');
}

/** How such a state is usually made. */
const states: Record<string, readonly [text: string, ...commands: string[]]> = {
  EAGAIN: [
    'the call would have to wait and may not. Use O_NONBLOCK or MSG_DONTWAIT on something that is not ready.',
  ],
  EFSCORRUPTED: [
    'mount a damaged image: make one, overwrite the field that is checked (debugfs -w, dd), and use it.',
  ],
  EUCLEAN: [
    'mount a damaged image: make one, overwrite the field that is checked (debugfs -w, dd), and use it.',
  ],
  ENODEV: ['let the device go away while it is in use: unbind its driver, or use a name of none.'],
  ENXIO: ['let the device go away while it is in use, or ask beyond its end.'],
  EWOULDBLOCK: ['the call would have to wait and may not: O_NONBLOCK on something that is not ready.'],
  EBADF: [
    'pass a descriptor that is closed, of another kind, or opened without the right (O_RDONLY, O_WRONLY, O_PATH).',
  ],
  EBUSY: [
    'let a second task hold the object (open, mounted, locked, mapped) while the test asks for it; a race wants both in a loop.',
  ],
  ECONNREFUSED: ['connect to a port where nobody listens.'],
  ECONNRESET: ['let the peer close with unread data, or with SO_LINGER of 0 seconds.'],
  EDEADLK: ['let two tasks wait for each other; for PI futexes, lock what you hold.'],
  EDESTADDRREQ: ['send on a socket that is not connected, without an address.'],
  EDQUOT: ['use up a quota.', 'setquota -u nobody 1 1 1 1 /mnt'],
  EEXIST: ['create it twice.'],
  EFBIG: ['write beyond the limit of file sizes.', 'prlimit --fsize=4096 ./test'],
  EINTR: ['send the task a signal, with a handler that has no SA_RESTART, while it waits.'],
  ERESTARTSYS: ['send the task a signal while it waits.'],
  EISCONN: ['connect a socket that is connected.'],
  EISDIR: ['pass a directory where a file is wanted.'],
  ELOOP: ['use symbolic links in a circle, or 41 in a row.', 'ln -s a b; ln -s b a'],
  EMFILE: ['use up the descriptors of the process.', 'prlimit --nofile=3 ./test'],
  ENFILE: ['use up the open files of the system.', 'sysctl fs.file-max=100'],
  EMLINK: ['make more links to it than the file system counts.'],
  EMSGSIZE: ['send a message that is larger than the buffer or the protocol takes.'],
  ENAMETOOLONG: ['pass a name of 256 bytes, and a path of 4096.'],
  ENOBUFS: [
    'make the buffer small and keep it full.',
    'sysctl net.core.wmem_default=4608 net.core.rmem_default=2304',
  ],
  ENOENT: ['use a name or a number that does not exist, or remove it from a second task.'],
  ENOSPC: ['fill the file system: use a small one.', 'mount -t tmpfs -o size=1M,nr_inodes=16 none /mnt'],
  ENOTCONN: ['use a socket before connect(2), or after shutdown(2).'],
  ENOTDIR: ['use a file as a directory of a path.'],
  ENOTEMPTY: ['remove or rename over a directory that is not empty.'],
  ENOTSOCK: ['pass a descriptor of a file where a socket is wanted.'],
  EPIPE: ['close the reading end, ignore SIGPIPE, and write.'],
  EROFS: ['mount it read-only.', 'mount -o remount,ro /mnt'],
  ESPIPE: ['seek on a pipe or a socket.'],
  ESRCH: ['use a pid that has ended: fork, wait, then use its number.'],
  ETIMEDOUT: ['pass a timeout that is short, and keep the event from happening.'],
  ETXTBSY: ['write to a program that runs, or run a file that is open for writing.'],
  EXDEV: ['link or rename across two mounts.'],
  EADDRINUSE: ['bind a second socket to the same address.'],
  EADDRNOTAVAIL: ['bind to an address that no interface has: 192.0.2.1.'],
  ENETUNREACH: ['take the route away: run in an empty network namespace.', 'unshare --net ./test'],
  ENETDOWN: ['take the interface down.', 'ip link set dev lo down'],
  EAFNOSUPPORT: ['pass an address of another family than the socket’s.'],
  EPROTONOSUPPORT: ['ask socket(2) for a protocol of another family.'],
  ENOPROTOOPT: ['use an option number that does not exist: 0x7fffffff.'],
  ENOTTY: ['send an ioctl number that the object does not know.'],
  EOVERFLOW: ['use values or file sizes that do not fit the older structure, as 32-bit programs do.'],
  E2BIG: [
    'pass a structure or list that is larger than the kernel takes, with bytes behind its end that are not zero.',
  ],
};
