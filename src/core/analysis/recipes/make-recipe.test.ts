import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesBelow, hasKernel, kernelTree, whyNoKernel } from '../../../../test/support/kernel-data';
import { type Recipe, triggers } from '../../../shared/api/error-paths';
import { type InjectableFunction, parseErrorInjection } from './error-injection';
import { parseKernelConfig } from './kernel-config';
import { makeRecipe, type RecipeRegion, type TreeFacts } from './make-recipe';
import { parseSystemMap } from './system-map';

const region: RecipeRegion = {
  file: 'fs/namespace.c',
  function: 'clone_mnt',
  startLine: 1111,
  endLine: 1111,
  guardLine: 1110,
  way: 'true',
  guard: '!mnt',
  callee: 'alloc_vfsmnt',
  errno: 'ENOMEM',
  trigger: 'alloc',
};

const unknownTree: TreeFacts = { config: null, symbols: null, injectable: new Map() };

/** Without KASLR and with all that the recipes use. */
const readyTree: TreeFacts = {
  config: parseKernelConfig(
    [
      '# Linux/x86 6.8.0 Kernel Configuration',
      ...['64BIT', 'X86_64', 'FAULT_INJECTION', 'FAULT_INJECTION_DEBUG_FS', 'FAILSLAB', 'FAIL_PAGE_ALLOC'],
      ...['FAULT_INJECTION_USERCOPY', 'FAIL_MAKE_REQUEST', 'FAIL_IO_TIMEOUT', 'FAIL_FUTEX', 'FAIL_FUNCTION'],
      ...['FUNCTION_ERROR_INJECTION', 'FAULT_INJECTION_STACKTRACE_FILTER', 'KPROBE_EVENTS', 'SCSI_DEBUG'],
      ...['KPROBES_ON_FTRACE'],
      ...['BLK_DEV_NULL_BLK', 'CONFIGFS_FS', 'BLK_DEV_DM', 'DM_FLAKEY'],
    ]
      .map((line) => (line.startsWith('#') ? line : `CONFIG_${line}=y`))
      .join('\n'),
  ),
  symbols: parseSystemMap('ffffffff813fd660 t clone_mnt\nffffffff813fda50 T clone_private_mount\n'),
  injectable: new Map([['__filemap_add_folio', 'ERRNO']]),
};

/** The program that every sweep has, as it is in the recipe's command. */
function failNthProgram(): string {
  const commands = makeRecipe(region, unknownTree).steps.flatMap((step) => step.commands);
  return /<<'END'\n(.*)\nEND\n/s.exec(commands.find((command) => command.includes('END'))!)![1]!;
}

/** A recipe as text, nothing left out but the text of the program. */
function asText({ title, steps, missing }: Recipe): string {
  const program = failNthProgram();
  return [
    title,
    ...steps.flatMap(({ text, commands }) => [
      `- ${text}`,
      ...commands.flatMap((command) =>
        command
          .replace(program, '...')
          .split('\n')
          .map((line) => `    ${line}`),
      ),
    ]),
    ...missing.map(({ option, why }) => `missing ${option}: ${why}`),
  ].join('\n');
}

function recipe(change: Partial<RecipeRegion>, facts: TreeFacts = readyTree): string {
  return asText(makeRecipe({ ...region, ...change }, facts));
}

describe('a recipe', () => {
  test('for an allocation, on a kernel that has all options', () => {
    expect(recipe({})).toMatchInlineSnapshot(`
      "Make alloc_vfsmnt() fail in clone_mnt()
      - Arm failslab for one task. ignore-gfp-wait has to be N, or nothing allocated with GFP_KERNEL ever fails.
          K=/sys/kernel/debug/failslab
          echo N > $K/ignore-gfp-wait
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
      - Hold it to calls below clone_mnt(): 0xffffffff813fd660 to 0xffffffff813fda50 by System.map.
          K=/sys/kernel/debug/failslab
          echo 32 > $K/stacktrace-depth
          echo 0xffffffff813fd660 > $K/require-start
          echo 0xffffffff813fda50 > $K/require-end
      - Run the test: the first such call with clone_mnt() on the stack fails.
          K=/sys/kernel/debug/failslab
          echo 100 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
          echo 0 > $K/require-start; echo 0xffffffffffffffff > $K/require-end
      - Or go through the faults of the test one by one: in the N-th round the N-th call that can fail does. What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put the call that enters clone_mnt() into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='THE_CALL' -o fail-nth fail-nth.c && ./fail-nth
      - Every injected failure is in the log with its call trace. Look for clone_mnt(), then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure' | grep -w -e clone_mnt"
    `);
  });
  test('for an allocation, of a tree that says nothing', () => {
    expect(recipe({}, unknownTree)).toMatchInlineSnapshot(`
      "Make alloc_vfsmnt() fail in clone_mnt()
      - Arm failslab for one task. ignore-gfp-wait has to be N, or nothing allocated with GFP_KERNEL ever fails.
          K=/sys/kernel/debug/failslab
          echo N > $K/ignore-gfp-wait
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
      - Hold it to calls below clone_mnt(): the tree has no System.map, so ask the running kernel.
          K=/sys/kernel/debug/failslab
          echo 32 > $K/stacktrace-depth
          FUNCTION=clone_mnt
          set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')
          echo $1 > $K/require-start && echo $2 > $K/require-end
      - Run the test: the first such call with clone_mnt() on the stack fails.
          K=/sys/kernel/debug/failslab
          echo 100 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
          echo 0 > $K/require-start; echo 0xffffffffffffffff > $K/require-end
      - Or go through the faults of the test one by one: in the N-th round the N-th call that can fail does. What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put the call that enters clone_mnt() into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='THE_CALL' -o fail-nth fail-nth.c && ./fail-nth
      - Every injected failure is in the log with its call trace. Look for clone_mnt(), then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure' | grep -w -e clone_mnt"
    `);
  });
  test('for pages', () => {
    expect(recipe({ callee: 'alloc_pages_node', function: 'gone' })).toMatchInlineSnapshot(`
      "Make alloc_pages_node() fail in gone()
      - Arm fail_page_alloc for one task. By default it spares GFP_KERNEL, GFP_HIGHUSER and single pages; these writes end that.
          K=/sys/kernel/debug/fail_page_alloc
          echo N > $K/ignore-gfp-wait
          echo N > $K/ignore-gfp-highmem
          echo 0 > $K/min-order
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
      - Hold it to calls below gone(): it has no symbol in System.map, because it was inlined or is in a module. Put the name of the caller that has one into CALLER, or gone itself if that is in a module.
          K=/sys/kernel/debug/fail_page_alloc
          echo 32 > $K/stacktrace-depth
          FUNCTION=CALLER
          set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')
          echo $1 > $K/require-start && echo $2 > $K/require-end
      - Run the test: the first such call with CALLER() on the stack fails.
          K=/sys/kernel/debug/fail_page_alloc
          echo 100 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
          echo 0 > $K/require-start; echo 0xffffffffffffffff > $K/require-end
      - Or go through the faults of the test one by one: in the N-th round the N-th call that can fail does. What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put the call that enters gone() into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='THE_CALL' -o fail-nth fail-nth.c && ./fail-nth
      - Every injected failure is in the log with its call trace. Look for a caller of gone(), which has no symbol, then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure'"
    `);
  });
  test('for an allocation that falls back', () => {
    expect(makeRecipe({ ...region, callee: 'kvmalloc' }, readyTree).steps[0]).toEqual({
      text: 'kvmalloc() falls back to vmalloc() for more than a page, so two failures in a row are wanted: times is 2.',
      commands: [],
    });
  });
  test('for a user copy in a system call', () => {
    expect(
      recipe({
        file: 'kernel/sys.c',
        function: '__do_sys_sethostname',
        guard: '!copy_from_user(tmp, name, len)',
        callee: 'copy_from_user',
        errno: 'EFAULT',
        trigger: 'usercopy',
      }),
    ).toMatchInlineSnapshot(`
      "Make copy_from_user() fail in __do_sys_sethostname()
      - Arm fail_usercopy for one task.
          K=/sys/kernel/debug/fail_usercopy
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
      - Hold it to calls below __do_sys_sethostname(): it has no symbol in System.map, because it was inlined or is in a module. Put the name of the caller that has one into CALLER.
          K=/sys/kernel/debug/fail_usercopy
          echo 32 > $K/stacktrace-depth
          FUNCTION=CALLER
          set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')
          echo $1 > $K/require-start && echo $2 > $K/require-end
      - Run the test: the first such call with CALLER() on the stack fails.
          K=/sys/kernel/debug/fail_usercopy
          echo 100 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
          echo 0 > $K/require-start; echo 0xffffffffffffffff > $K/require-end
      - Or go through the faults of the test one by one: in the N-th round the N-th call that can fail does. What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put its arguments into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='syscall(SYS_sethostname, ARGUMENTS)' -o fail-nth fail-nth.c && ./fail-nth
      - Every injected failure is in the log with its call trace. Look for a caller of __do_sys_sethostname(), which has no symbol, then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure'
      - Or pass a bad pointer, in C: what ends before \`bad\` is copied whole, what reaches over it fails half-way. That is how a second copy fails after a first one.
          char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          char *bad = page + 4096;
          mprotect(bad, 4096, PROT_NONE);"
    `);
  });
  test('for get_user(), which no fault reaches', () => {
    expect(
      recipe({ guard: 'get_user(len, optlen)', callee: 'get_user', errno: 'EFAULT', trigger: 'usercopy' }),
    ).toMatchInlineSnapshot(`
      "Make get_user() fail in clone_mnt()
      - get_user() has no fault injection hook: fail_usercopy cannot reach it.
      - Pass a bad pointer, in C: what ends before \`bad\` is copied whole, what reaches over it fails half-way. That is how a second copy fails after a first one.
          char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          char *bad = page + 4096;
          mprotect(bad, 4096, PROT_NONE);"
    `);
  });
  test('for a transfer', () => {
    expect(
      recipe({
        file: 'fs/buffer.c',
        function: '__bread_slow',
        guard: 'buffer_uptodate(bh)',
        callee: 'buffer_uptodate',
        errno: 'EIO',
        trigger: 'io',
      }),
    ).toMatchInlineSnapshot(`
      "Fail a transfer in __bread_slow()
      - Make one disk fail, under the test only. DEV is the disk that the test uses; for a partition write to /sys/block/DISK/PARTITION/make-it-fail instead.
          DEV=vdb
          echo 1 > /sys/block/$DEV/make-it-fail
          K=/sys/kernel/debug/fail_make_request
          echo N > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1000000 > $K/times
      - Hold it to calls below __bread_slow(): it has no symbol in System.map, because it was inlined or is in a module. Put the name of the caller that has one into CALLER.
          K=/sys/kernel/debug/fail_make_request
          echo 32 > $K/stacktrace-depth
          FUNCTION=CALLER
          set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')
          echo $1 > $K/require-start && echo $2 > $K/require-end
      - Run the test with a cold cache, or nothing is read. Writes fail in the flusher, not in the task: task-filter is N for that reason.
          sync; echo 3 > /proc/sys/vm/drop_caches
          echo 100 > /sys/kernel/debug/fail_make_request/probability
          ./test
          echo 0 > /sys/kernel/debug/fail_make_request/probability
          echo 0 > /sys/block/$DEV/make-it-fail
          echo 0 > /sys/kernel/debug/fail_make_request/require-start; echo 0xffffffffffffffff > /sys/kernel/debug/fail_make_request/require-end
      - Every injected failure is in the log with its call trace. Look for a caller of __bread_slow(), which has no symbol, then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure'
      - Or scsi_debug: reads of sectors 0x1000 to 0x1007 report a medium error.
          modprobe scsi_debug dev_size_mb=64 opts=2 medium_error_start=0x1000 medium_error_count=8
      - Or null_blk with bad blocks: any transfer that touches sectors 2048 to 2303 fails.
          modprobe null_blk nr_devices=0
          N=/sys/kernel/config/nullb/nullb0; mkdir $N
          echo 256 > $N/size; echo 1 > $N/memory_backed; echo +2048-2303 > $N/badblocks; echo 1 > $N/power
      - Or dm-flakey: 5 seconds of good transfers, then 5 in which all fail.
          DEV=/dev/vdb
          dmsetup create flaky --table "0 $(blockdev --getsz $DEV) flakey $DEV 0 5 5"
      - Or dm-error: every transfer fails.
          dmsetup create bad --table "0 131072 error""
    `);
  });
  test('for a function that allows error injection', () => {
    expect(
      recipe({
        file: 'mm/filemap.c',
        function: 'filemap_add_folio',
        guard: 'unlikely(ret)',
        callee: '__filemap_add_folio',
        errno: null,
        trigger: 'propagated',
      }),
    ).toMatchInlineSnapshot(`
      "Make __filemap_add_folio() fail in filemap_add_folio()
      - __filemap_add_folio() is marked ALLOW_ERROR_INJECTION(__filemap_add_folio, ERRNO): let it return -ENOMEM at once, in one task. Calls that the compiler inlined are not affected; a caller that counts on success may crash.
          K=/sys/kernel/debug/fail_function
          echo __filemap_add_folio > $K/inject
          printf %#x -12 > $K/__filemap_add_folio/retval
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
          echo 100 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
          echo '!__filemap_add_folio' > $K/inject
      - The error paths of __filemap_add_folio() itself lead here as well."
    `);
  });
  test('for a function that allows error injection, where a breakpoint catches its calls', () => {
    const change = { callee: '__filemap_add_folio', trigger: 'propagated' } as const;
    for (const facts of [
      { ...readyTree, config: null },
      { ...readyTree, config: parseKernelConfig('') },
    ]) {
      const text = recipe(change, facts);
      expect(text).toContain('for whoever calls it first: without CONFIG_KPROBES_ON_FTRACE');
      expect(text).toContain('echo N > $K/task-filter');
      expect(text).toContain('\n    ./test\n');
      expect(text).not.toContain('make-it-fail');
    }
  });
  test('for a failure that is handed on', () => {
    const failuresOf = () =>
      [
        { file: 'fs/namespace.c', startLine: 150, trigger: 'alloc', guard: 'res < 0' },
        { file: 'fs/namespace.c', startLine: 160, trigger: 'state', guard: '' },
      ] as const;
    expect(
      recipe(
        { guard: 'err', callee: 'mnt_alloc_group_id', errno: null, trigger: 'propagated' },
        { ...readyTree, failuresOf },
      ),
    ).toMatchInlineSnapshot(`
      "Make mnt_alloc_group_id() fail in clone_mnt()
      - Any error path of mnt_alloc_group_id() leads here: fs/namespace.c:150 (alloc, \`res < 0\`); fs/namespace.c:160 (state). Each has a recipe of its own.
      - Sweep all faults below mnt_alloc_group_id(): the N-th allocation, page, user copy or request of the task fails. A round ends after 20 seconds: give it more if the test takes longer.
          echo N > /sys/kernel/debug/failslab/ignore-gfp-wait
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put the call that enters clone_mnt() into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='THE_CALL' -o fail-nth fail-nth.c && ./fail-nth
      - Every injected failure is in the log with its call trace. Look for clone_mnt(), then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure' | grep -w -e clone_mnt"
    `);
  });
  test('for an argument of a system call', () => {
    expect(
      recipe({
        file: 'kernel/futex/syscalls.c',
        function: '__do_sys_futex_waitv',
        guard: '!nr_futexes || nr_futexes > FUTEX_WAITV_MAX || !waiters',
        callee: null,
        errno: 'EINVAL',
        trigger: 'argument',
      }),
    ).toMatchInlineSnapshot(`
      "Pass __do_sys_futex_waitv() what it refuses
      - Make \`!nr_futexes || nr_futexes > FUTEX_WAITV_MAX || !waiters\` true (line 1110): any one is enough: \`!nr_futexes\`, \`nr_futexes > FUTEX_WAITV_MAX\`, \`!waiters\`. Try nr_futexes of FUTEX_WAITV_MAX, FUTEX_WAITV_MAX + 1 and the type's maximum.
      - __do_sys_futex_waitv() is the system call futex_waitv(2): call it so, or let syzkaller, with "enable_syscalls": ["futex_waitv*"] in its configuration."
    `);
  });
  test('for an argument of an option handler', () => {
    expect(
      recipe({
        file: 'net/ipv4/tcp.c',
        function: 'do_tcp_setsockopt',
        guard: 'optlen < sizeof(int)',
        callee: null,
        errno: 'EINVAL',
        trigger: 'argument',
        entry: { kind: 'setsockopt', name: 'do_tcp_setsockopt' },
      }),
    ).toMatchInlineSnapshot(`
      "Pass do_tcp_setsockopt() what it refuses
      - Make \`optlen < sizeof(int)\` true (line 1110). Try optlen of 0, 1 and sizeof(int) - 1.
      - do_tcp_setsockopt() is reached by setsockopt(2): open a socket of its family and pass level, name, value and length."
    `);
  });
  test('for a capability', () => {
    expect(
      recipe({
        file: 'fs/open.c',
        function: '__do_sys_chroot',
        guard: '!ns_capable(current_user_ns(), CAP_SYS_CHROOT)',
        callee: 'ns_capable',
        errno: 'EPERM',
        trigger: 'privilege',
      }),
    ).toMatchInlineSnapshot(`
      "Enter __do_sys_chroot() without the right that it asks for
      - Make \`!ns_capable(current_user_ns(), CAP_SYS_CHROOT)\` true (line 1110).
      - Run the test without CAP_SYS_CHROOT: as root but with that capability out of the bounding set.
          setpriv --bounding-set -sys_chroot --inh-caps -sys_chroot ./test
          capsh --drop=cap_sys_chroot -- -c ./test
      - __do_sys_chroot() is the system call chroot(2): call it so, or let syzkaller, with "enable_syscalls": ["chroot*"] in its configuration."
    `);
  });
  test('for a permission', () => {
    expect(
      recipe({
        function: 'do_tkill',
        guard: 'error',
        callee: 'security_task_kill',
        errno: 'EACCES',
        trigger: 'privilege',
      }),
    ).toMatchInlineSnapshot(`
      "Enter do_tkill() without the right that it asks for
      - The guard \`error\` (line 1110) tests what security_task_kill() returned.
      - A security module has to refuse. With AppArmor or SELinux, confine the test by a profile that lacks the permission; a small BPF LSM program that returns -EPERM from the hook does it for any (CONFIG_BPF_LSM).
      - To see which calls of a test enter do_tkill(), and from where:
          T=/sys/kernel/tracing
          echo 'p:kerncov do_tkill' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger
          echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace
          echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events"
    `);
  });
  test('for a locked down kernel', () => {
    expect(
      recipe({ guard: 'ret', callee: 'security_locked_down', errno: null, trigger: 'privilege' }),
    ).toMatchInlineSnapshot(`
      "Enter clone_mnt() without the right that it asks for
      - The guard \`ret\` (line 1110) tests what security_locked_down() returned.
      - Lock the kernel down; only a reboot ends that.
          echo integrity > /sys/kernel/security/lockdown && ./test
      - To see which calls of a test enter clone_mnt(), and from where:
          T=/sys/kernel/tracing
          echo 'p:kerncov clone_mnt' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger
          echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace
          echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events
      missing CONFIG_SECURITY_LOCKDOWN_LSM: refuses what a locked down kernel must not do"
    `);
  });
  test('for -EIO that no transfer reports', () => {
    expect(
      recipe({
        file: 'net/core/net-sysfs.c',
        guard: '!attribute->store',
        callee: null,
        errno: 'EIO',
        trigger: 'io',
      }),
    ).toMatchInlineSnapshot(`
      "Let clone_mnt() report an error of input or output
      - Make \`!attribute->store\` true (line 1110).
      - To see which calls of a test enter clone_mnt(), and from where:
          T=/sys/kernel/tracing
          echo 'p:kerncov clone_mnt' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger
          echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace
          echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events"
    `);
  });
  test('for a state', () => {
    expect(
      recipe({
        file: 'net/ipv4/tcp.c',
        function: 'tcp_ioctl',
        guard: 'sk->sk_state != TCP_ESTABLISHED && !tp->repair',
        callee: null,
        errno: 'ENOTCONN',
        trigger: 'state',
      }),
    ).toMatchInlineSnapshot(`
      "Bring about the state that tcp_ioctl() refuses
      - Make \`sk->sk_state != TCP_ESTABLISHED && !tp->repair\` true (line 1110): all have to hold: \`sk->sk_state != TCP_ESTABLISHED\`, \`!tp->repair\`. The socket must not be in TCP_ESTABLISHED: use a fresh one, then one after shutdown(2).
      - -ENOTCONN: use a socket before connect(2), or after shutdown(2).
      - To see which calls of a test enter tcp_ioctl(), and from where:
          T=/sys/kernel/tracing
          echo 'p:kerncov tcp_ioctl' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger
          echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace
          echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events"
    `);
  });
  test('for what is not supported', () => {
    expect(
      recipe({
        function: 'do_fallocate',
        file: 'fs/open.c',
        guard: '!file->f_op->fallocate',
        callee: null,
        errno: 'EOPNOTSUPP',
        trigger: 'unsupported',
      }),
    ).toMatchInlineSnapshot(`
      "Ask do_fallocate() for what is not supported
      - Make \`!file->f_op->fallocate\` true (line 1110). Use an object whose driver has no fallocate: \`file->f_op->fallocate\` is NULL there.
      - To see which calls of a test enter do_fallocate(), and from where:
          T=/sys/kernel/tracing
          echo 'p:kerncov do_fallocate' > $T/kprobe_events; echo stacktrace > $T/events/kprobes/kerncov/trigger
          echo 1 > $T/events/kprobes/kerncov/enable; ./test; cat $T/trace
          echo 0 > $T/events/kprobes/kerncov/enable; echo '!stacktrace' > $T/events/kprobes/kerncov/trigger; echo > $T/kprobe_events"
    `);
  });
  test('for hardware', () => {
    expect(
      recipe({
        file: 'drivers/rtc/rtc-cmos.c',
        function: 'cmos_read_time',
        guard: 'ret < 0',
        callee: 'mc146818_get_time',
        errno: 'EIO',
        trigger: 'hardware',
      }),
    ).toMatchInlineSnapshot(`
      "Make mc146818_get_time() fail in cmos_read_time()
      - The guard \`ret < 0\` (line 1110) tests what mc146818_get_time() returned.
      - A real device seldom does this. In a virtual machine, write a model of the device that answers wrongly (QEMU), or cut it off by unbinding it while it is in use.
          ls /sys/bus/*/drivers/*/   # find DRIVER and DEVICE
          echo DEVICE > /sys/bus/BUS/drivers/DRIVER/unbind
      - Or test cmos_read_time() alone under KUnit, with its register accesses redirected (CONFIG_KUNIT; kunit_activate_static_stub() from 6.3 on)."
    `);
  });
  test('for an assertion', () => {
    expect(
      recipe({
        file: 'mm/gup.c',
        function: 'unpin_user_pages',
        guard: 'WARN_ON(IS_ERR_VALUE(npages))',
        callee: null,
        errno: null,
        trigger: 'impossible',
      }),
    ).toMatchInlineSnapshot(`
      "Nothing to test in unpin_user_pages(): an assertion
      - This arm runs only when the kernel has a bug: no test should reach it, and it counts in no state. If it ever has a count, look for the WARNING or BUG of mm/gup.c:1111 in the log.
          dmesg | grep -E 'WARNING|BUG' | grep -F 'gup.c:'
      - What it asserts: \`WARN_ON(IS_ERR_VALUE(npages))\` is never true."
    `);
  });

  test('calls a system call by the name that user space has for it', () => {
    expect(recipe({ function: '__do_sys_newfstat' })).toContain('syscall(SYS_fstat, ARGUMENTS)');
    expect(recipe({ function: '__do_sys_newfstat', trigger: 'argument' })).toContain(
      'the system call fstat(2)',
    );
  });

  test('tells copies that ask fault injection from those that do not', () => {
    const hooked = (callee: string): boolean =>
      recipe({ callee, trigger: 'usercopy' }).includes('fail_usercopy for one task');
    const callees = [
      'copy_from_user',
      '_copy_to_user',
      'get_user_ifreq',
      'memdup_user',
      'strncpy_from_user',
    ].concat(['get_user', '__put_user', 'unsafe_put_user', 'clear_user', 'strnlen_user', 'access_ok']);
    expect(callees.filter(hooked)).toEqual(callees.slice(0, 5));
  });

  test('has commands that a shell understands', () => {
    const changes = [
      {},
      { errno: 'ENOSPC' },
      { callee: '__filemap_add_folio', errno: 'ETIMEDOUT' },
      { callee: 'capable', guard: '!capable(CAP_NET_ADMIN)' },
    ];
    for (const trigger of triggers) {
      const script = [unknownTree, readyTree]
        .flatMap((facts) => changes.map((change) => makeRecipe({ ...region, ...change, trigger }, facts)))
        .flatMap(({ steps }) => steps.flatMap(({ commands }) => commands))
        .filter((command) => !command.startsWith('char '));
      const checked = spawnSync('sh', ['-n'], { input: script.join('\n'), encoding: 'utf8' });
      expect([trigger, checked.stderr, checked.status]).toEqual([trigger, '', 0]);
    }
  });

  const compiler = spawnSync('gcc', ['--version']).status === 0;
  test.skipIf(!compiler)('has C that a compiler understands', () => {
    const compile = (source: string): string =>
      spawnSync(
        'gcc',
        ['-Wall', '-Wextra', '-Werror', '-O2', '-DCALL=syscall(SYS_getpid)', '-fsyntax-only', '-xc', '-'],
        {
          input: source,
          encoding: 'utf8',
        },
      ).stderr;
    const snippet = makeRecipe({ ...region, trigger: 'usercopy' }, readyTree).steps.at(-1)!.commands[0]!;
    expect(compile(failNthProgram())).toBe('');
    expect(
      compile(
        `#define _GNU_SOURCE\n#include <stddef.h>\n#include <sys/mman.h>\nchar *f(void);char *f(void) { ${snippet} return bad; }`,
      ),
    ).toBe('');
  });

  test('finds the running kernel’s addresses by the command that it gives', () => {
    const command = makeRecipe(region, unknownTree)
      .steps.flatMap(({ commands }) => commands)
      .find((line) => line.startsWith('set -- '))!;
    const kallsyms = [
      'ffffffff9fe00010 T clone_mnt_other',
      'ffffffff9fe00000 t clone_mnt',
      'ffffffff9fe00000 T alias',
      '0000000000000000 A fixed',
      'ffffffff9fe00040 T behind',
    ].join('\n');
    const script = `FUNCTION=clone_mnt\n${command.replace('/proc/kallsyms', '')}\necho $1 $2`;
    const ran = spawnSync('sh', ['-c', script], { input: kallsyms, encoding: 'utf8' });
    expect(ran.stdout).toBe('0xffffffff9fe00000 0xffffffff9fe00010\n');
  });

  test('puts no text of the sources into commands, but plain names', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('$(reboot)', '`reboot`', "'; reboot; '", 'a\nreboot', '|'),
    );
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...triggers),
        fc.constantFrom('callee', 'function'),
        (text, trigger, place) => {
          const name = `x${text};reboot`;
          const made = makeRecipe(
            { ...region, trigger, guard: name, file: name, errno: name, callee: null, [place]: name },
            { ...readyTree, injectable: new Map([[name, 'ERRNO']]) },
          );
          const commands = made.steps.flatMap((step) => step.commands).join('\n');
          expect(commands).not.toContain(';reboot');
        },
      ),
    );
  });
});

describe.skipIf(!hasKernel)(`on the real kernel (${hasKernel ? 'here' : whyNoKernel})`, () => {
  const read = (name: string): string => readFileSync(join(kernelTree(), name), 'latin1');

  test('its .config says which options are missing, and KASLR is on', () => {
    const config = parseKernelConfig(read('.config'));
    const facts = { config, symbols: parseSystemMap(read('System.map')), injectable: new Map() };
    const missingFor = (change: Partial<RecipeRegion>): string[] =>
      makeRecipe({ ...region, ...change }, facts).missing.map(({ option }) => option);
    expect([config.version, config.options.get('CONFIG_RANDOMIZE_BASE')]).toEqual(['6.1.192', 'y']);
    expect({
      alloc: missingFor({}),
      futex: missingFor({ file: 'kernel/futex/core.c', callee: 'should_fail_futex', trigger: 'usercopy' }),
      io: missingFor({ callee: 'submit_bio_wait', trigger: 'io' }),
      argument: missingFor({ trigger: 'argument' }),
    }).toEqual({
      alloc: ['CONFIG_FAULT_INJECTION_STACKTRACE_FILTER'],
      futex: ['CONFIG_FAIL_FUTEX', 'CONFIG_FAULT_INJECTION_STACKTRACE_FILTER'],
      io: ['CONFIG_FAULT_INJECTION_STACKTRACE_FILTER'],
      argument: [],
    });
    expect(asText(makeRecipe(region, facts))).toMatchInlineSnapshot(`
      "Make alloc_vfsmnt() fail in clone_mnt()
      - Arm failslab for one task. ignore-gfp-wait has to be N, or nothing allocated with GFP_KERNEL ever fails.
          K=/sys/kernel/debug/failslab
          echo N > $K/ignore-gfp-wait
          echo Y > $K/task-filter
          echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose
          echo 1 > $K/times
      - Go through the faults of the test one by one: in the N-th round the N-th call that can fail does. What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.
          for n in $(seq 1 500); do timeout 20 sh -c 'echo $0 > /proc/self/fail-nth; exec "$@"' $n ./test; done
      - Or around a single system call: the thread writes its own fail-nth. Put the call that enters clone_mnt() into the last line; it ends when fewer than N calls could fail.
          cat > fail-nth.c <<'END'
          ...
          END
          gcc -DCALL='THE_CALL' -o fail-nth fail-nth.c && ./fail-nth
      - Or let chance do it, for tests that run long: one call in 20 fails.
          K=/sys/kernel/debug/failslab
          echo 1000000 > $K/times; echo 5 > $K/probability
          sh -c 'echo 1 > /proc/self/make-it-fail; exec "$@"' sh ./test
          echo 0 > $K/probability
      - With CONFIG_FAULT_INJECTION_STACKTRACE_FILTER it can be held to calls below clone_mnt(): 0xffffffff813fd660 to 0xffffffff813fda50 by System.map. KASLR moves that at every boot (unless it has nokaslr), so ask the running kernel.
          K=/sys/kernel/debug/failslab
          echo 32 > $K/stacktrace-depth
          FUNCTION=clone_mnt
          set -- $(sort /proc/kallsyms | awk -v name="$FUNCTION" '$3 == name && $2 ~ /[tTwW]/ && start == "" { start = $1; next } start != "" && $1 "" > start "" { print "0x" start, "0x" $1; exit }')
          echo $1 > $K/require-start && echo $2 > $K/require-end
      - Every injected failure is in the log with its call trace. Look for clone_mnt(), then take a new snapshot.
          dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure' | grep -w -e clone_mnt
      missing CONFIG_FAULT_INJECTION_STACKTRACE_FILTER: holds faults to calls below clone_mnt(); where lib/Kconfig.debug says 'depends on !X86_64' of it, as in 6.1, delete that line"
    `);
  });

  test('functions are where System.map has them', () => {
    const map = parseSystemMap(read('System.map'));
    const start = performance.now();
    const found = map.findFunction('clone_mnt');
    const took = performance.now() - start;
    console.log(`System.map: ${took.toFixed(1)} ms for a look-up`);
    expect(found.map(({ symbol, start: from }) => [symbol, from.toString(16)])).toEqual([
      ['clone_mnt', 'ffffffff813fd660'],
    ]);
    // Judged by another reading of the same text: the first line behind that has another address.
    const lines = read('System.map').split('\n');
    const at = lines.findIndex((line) => line.endsWith(' t clone_mnt'));
    const next = lines.slice(at).find((line) => !line.startsWith('ffffffff813fd660'))!;
    expect(found[0]!.end.toString(16)).toBe(next.split(' ')[0]);
    expect(map.findFunction('no_such_function')).toEqual([]);
    expect(took).toBeLessThan(3000);
  });

  test('a system call that was inlined has the range of its stub', () => {
    const facts = {
      config: parseKernelConfig('# Linux/x86 6.8.0 Kernel Configuration\nCONFIG_X86_64=y\n'),
      symbols: parseSystemMap(read('System.map')),
      injectable: new Map(),
    };
    const text = asText(makeRecipe({ ...region, function: '__do_sys_openat' }, facts));
    expect(text).toContain('echo 0xffffffff813beb90 > $K/require-start');
  });

  test('all functions that allow error injection are found', () => {
    const found = new Map<string, InjectableFunction['error']>();
    for (const file of filesBelow(kernelTree()).filter((name) => /\.[ch]$/.test(name))) {
      for (const { name, error } of parseErrorInjection(read(file))) found.set(name, error);
    }
    expect(Object.fromEntries(found)).toEqual({
      __filemap_add_folio: 'ERRNO',
      bpf_fentry_test1: 'ERRNO',
      bpf_modify_return_test: 'ERRNO',
      should_fail_alloc_page: 'TRUE',
      should_fail_bio: 'ERRNO',
      should_failslab: 'ERRNO',
    });
  });

  test('user copies ask fault injection in these files only', () => {
    const asking = filesBelow(kernelTree())
      .filter((name) => /^(?:lib|include\/linux|arch\/x86\/(?:lib|include\/asm))\/[^/]*\.[ch]$/.test(name))
      .filter((name) => read(name).includes('should_fail_usercopy()'));
    expect(asking).toEqual([
      'include/linux/uaccess.h',
      'lib/iov_iter.c',
      'lib/strncpy_from_user.c',
      'lib/usercopy.c',
    ]);
  });

  test('every knob that a recipe writes to is made by the sources', () => {
    const sources = ['lib/fault-inject.c', 'mm/failslab.c', 'mm/page_alloc.c', 'lib/fault-inject-usercopy.c']
      .concat(['block/blk-core.c', 'block/blk-timeout.c', 'kernel/futex/core.c', 'block/genhd.c'])
      .concat(['fs/proc/base.c', 'block/blk-sysfs.c'])
      .map(read)
      .join('\n');
    const everywhere = { ...readyTree, symbols: null };
    const written = new Set<string>();
    for (const trigger of triggers) {
      for (const change of [
        {},
        { callee: 'alloc_page' },
        { errno: 'ETIMEDOUT' },
        { file: 'kernel/futex/pi.c' },
      ]) {
        for (const { commands } of makeRecipe({ ...region, ...change, trigger }, everywhere).steps) {
          for (const command of commands) {
            for (const [, file] of command.matchAll(/echo [^>;|]*> ?([\w/$.-]+)/g)) written.add(file!);
            for (const [, directory] of command.matchAll(/K=(\/sys\/kernel\/debug\/\w+)/g))
              written.add(directory!);
          }
        }
      }
    }
    const names = [...written].map((path) => path.slice(path.lastIndexOf('/') + 1));
    const unknown = names.filter((name) => !sources.includes(`"${name}"`) && !sources.includes(`(${name},`));
    // Of tracefs, configfs, PCI, drivers and /proc/sys.
    const elsewhere =
      /^(kprobe_events|trigger|enable|remove|rescan|unbind|size|memory_backed|badblocks|power|drop_caches)$/;
    expect(unknown.filter((name) => !elsewhere.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['ignore-gfp-wait', 'require-start', 'make-it-fail', 'fail-nth']),
    );
  });
});
