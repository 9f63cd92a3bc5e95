// A region whose failure the kernel can inject → the debugfs writes that do it.
//
// Written against lib/fault-inject.c of 6.1 and later. What surprises: `ignore-gfp-wait` is Y by default, and then nothing
// that may sleep (GFP_KERNEL) ever fails; the kernel's own example script sets Y as well. `fail_page_alloc/min-order` is 1,
// and `times` 1, by default. Kernels before 2023 refuse `-1` for `times`, so a large number stands for "always".
// fail-nth is zeroed by fork but survives exec, and obeys `ignore-gfp-wait`. get_user() and put_user() are not hooked.

import { endRange, knobVariable, rangeStep, stackNames, stacktraceFilter } from './address-range';
import type { Draft } from './draft';
import { errnoNumber } from './errno';
import { callText, entryOf, isFunctionName, type RecipeRegion, type TreeFacts, userName } from './region';

/** A directory of knobs below /sys/kernel/debug. */
interface Knob {
  readonly name: string;
  readonly option: string;
  /** For `missing`: what it does. */
  readonly why: string;
  /** Writes that only this knob needs, with their reason in `setUp`. */
  readonly writes: readonly string[];
  readonly setUp: string;
}

const failslab: Knob = {
  name: 'failslab',
  option: 'CONFIG_FAILSLAB',
  why: 'makes slab allocations fail',
  writes: ['echo N > $K/ignore-gfp-wait'],
  setUp:
    'Arm failslab for one task. ignore-gfp-wait has to be N, or nothing allocated with GFP_KERNEL ever fails.',
};

const failPageAlloc: Knob = {
  name: 'fail_page_alloc',
  option: 'CONFIG_FAIL_PAGE_ALLOC',
  why: 'makes page allocations fail',
  writes: ['echo N > $K/ignore-gfp-wait', 'echo N > $K/ignore-gfp-highmem', 'echo 0 > $K/min-order'],
  setUp:
    'Arm fail_page_alloc for one task. By default it spares GFP_KERNEL, GFP_HIGHUSER and single pages; these writes end that.',
};

const failUsercopy: Knob = {
  name: 'fail_usercopy',
  option: 'CONFIG_FAULT_INJECTION_USERCOPY',
  why: 'makes copies from and to user space fail',
  writes: [],
  setUp: 'Arm fail_usercopy for one task.',
};

const failFutex: Knob = {
  name: 'fail_futex',
  option: 'CONFIG_FAIL_FUTEX',
  why: 'makes futex look-ups fail',
  writes: ['echo N > $K/ignore-private'],
  setUp: 'Arm fail_futex for one task: get_futex_key() and the PI paths ask it.',
};

/** An allocation that returns nothing. */
export function failAllocation(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  const callee = region.callee ?? '';
  const remark = allocationRemark(callee);
  if (remark) draft.step(remark);
  const knob = takesPages(callee) ? failPageAlloc : failslab;
  injectThroughKnob(knob, region, facts, draft, takesTwo(callee) ? 2 : 1);
}

/** A copy from or to user space that does not complete. */
export function failUserCopy(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  const callee = region.callee ?? '';
  const hooked = isHookedCopy(callee) || /^kernel\/futex/.test(region.file);
  if (/^kernel\/futex/.test(region.file) && !/^(?:_*copy_|strncpy_)/.test(callee)) {
    injectThroughKnob(failFutex, region, facts, draft, 1);
  } else if (isHookedCopy(callee)) {
    injectThroughKnob(failUsercopy, region, facts, draft, 1);
  } else {
    draft.step(`${callText(callee)} has no fault injection hook: fail_usercopy cannot reach it.`);
  }
  draft.step(
    `${hooked ? 'Or pass' : 'Pass'} a bad pointer, in C: what ends before \`bad\` is copied whole, what reaches over it fails ` +
      'half-way. That is how a second copy fails after a first one.',
    [
      'char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);',
      'char *bad = page + 4096;',
      'mprotect(bad, 4096, PROT_NONE);',
    ].join('\n'),
  );
}

/** A transfer that a device reports as failed. */
export function failTransfer(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  const timeout =
    region.errno === 'ETIMEDOUT' || /timeout|timed_out/i.test(`${region.callee} ${region.guard}`);
  if (timeout) forgetCompletions(region, facts, draft);
  else failRequests(region, facts, draft);
  offerDevices(draft);
}

function failRequests(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  needInjection(draft);
  draft.need('CONFIG_FAIL_MAKE_REQUEST', 'makes requests to a block device fail with EIO');
  draft.step(
    'Make one disk fail, under the test only. DEV is the disk that the test uses; for a partition ' +
      'write to /sys/block/DISK/PARTITION/make-it-fail instead.',
    'DEV=vdb',
    'echo 1 > /sys/block/$DEV/make-it-fail',
    knobVariable('fail_make_request'),
    ...commonWrites(1000000, false),
  );
  const filtered = draft.has(stacktraceFilter);
  if (filtered) rangeStep('fail_make_request', region, facts, draft);
  draft.step(
    'Run the test with a cold cache, or nothing is read. Writes fail in the flusher, not in the task: task-filter is N for that reason.',
    'sync; echo 3 > /proc/sys/vm/drop_caches',
    'echo 100 > /sys/kernel/debug/fail_make_request/probability',
    './test',
    'echo 0 > /sys/kernel/debug/fail_make_request/probability',
    'echo 0 > /sys/block/$DEV/make-it-fail',
    ...(filtered ? [endRange('/sys/kernel/debug/fail_make_request')] : []),
  );
  if (!filtered) rangeStep('fail_make_request', region, facts, draft);
  checkStep(region, facts, draft);
}

function forgetCompletions(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  needInjection(draft);
  draft.need('CONFIG_FAIL_IO_TIMEOUT', 'makes the block layer forget completions, so that requests time out');
  draft.step(
    'Let the block layer forget a completion; the request then times out. Drivers without blk_should_fake_timeout() are not affected.',
    'DEV=vdb',
    'echo 1 > /sys/block/$DEV/io-timeout-fail',
    'echo 1000 > /sys/block/$DEV/queue/io_timeout',
    knobVariable('fail_io_timeout'),
    ...commonWrites(1, false),
    'echo 100 > $K/probability',
  );
  draft.step(
    'Run the test, then put things back.',
    './test',
    'echo 0 > /sys/kernel/debug/fail_io_timeout/probability',
    'echo 0 > /sys/block/$DEV/io-timeout-fail',
  );
  checkStep(region, facts, draft);
}

/** Devices that fail by themselves; those that the kernel does not have are named in one line. */
function offerDevices(draft: Draft): void {
  const lacking: string[] = [];
  for (const { options, text, commands } of failingDevices) {
    if (options.every((option) => draft.has(option))) draft.step(text, ...commands);
    else lacking.push(`${text.replace(/^Or /, '').split(':', 1)[0]} (${options.join(', ')})`);
  }
  if (lacking.length > 0) draft.step(`Not in this .config, but would do as well: ${lacking.join('; ')}.`);
}

const failingDevices = [
  {
    options: ['CONFIG_SCSI_DEBUG'],
    text: 'Or scsi_debug: reads of sectors 0x1000 to 0x1007 report a medium error.',
    commands: ['modprobe scsi_debug dev_size_mb=64 opts=2 medium_error_start=0x1000 medium_error_count=8'],
  },
  {
    options: ['CONFIG_BLK_DEV_NULL_BLK', 'CONFIG_CONFIGFS_FS'],
    text: 'Or null_blk with bad blocks: any transfer that touches sectors 2048 to 2303 fails.',
    commands: [
      'modprobe null_blk nr_devices=0',
      'N=/sys/kernel/config/nullb/nullb0; mkdir $N',
      'echo 256 > $N/size; echo 1 > $N/memory_backed; echo +2048-2303 > $N/badblocks; echo 1 > $N/power',
    ],
  },
  {
    options: ['CONFIG_DM_FLAKEY'],
    text: 'Or dm-flakey: 5 seconds of good transfers, then 5 in which all fail.',
    commands: ['DEV=/dev/vdb', 'dmsetup create flaky --table "0 $(blockdev --getsz $DEV) flakey $DEV 0 5 5"'],
  },
  {
    options: ['CONFIG_BLK_DEV_DM'],
    text: 'Or dm-error: every transfer fails.',
    commands: ['dmsetup create bad --table "0 131072 error"'],
  },
];

/** A function that allows error injection is made to return an error without running. Says whether that is possible. */
export function failFunction(
  callee: string | null,
  region: RecipeRegion,
  facts: TreeFacts,
  draft: Draft,
): boolean {
  if (!isFunctionName(callee)) return false;
  const error = facts.injectable.get(callee);
  if (error === undefined) return false;
  needInjection(draft);
  draft.need('CONFIG_FUNCTION_ERROR_INJECTION', `keeps the list that ${callee}() is on`);
  draft.need('CONFIG_FAIL_FUNCTION', `makes ${callee}() return an error`);
  const number = errnoNumber(region.errno) ?? (region.trigger === 'io' ? 5 : 12);
  const value = error === 'TRUE' ? '1' : error === 'NULL' ? '0' : `-${number}`;
  const byFtrace = facts.config?.options.get('CONFIG_KPROBES_ON_FTRACE') === 'y';
  const answer = error === 'TRUE' ? 'true' : error === 'NULL' ? 'NULL' : `-${errnoName(region, number)}`;
  draft.step(
    `${callee}() is marked ALLOW_ERROR_INJECTION(${callee}, ${error}): let it return ${answer} at once, ` +
      `${byFtrace ? 'in one task' : atBreakpoint}. Calls that the compiler inlined are not affected; a caller that counts on success may crash.`,
    knobVariable('fail_function'),
    `echo ${callee} > $K/inject`,
    `printf %#x ${value} > $K/${callee}/retval`,
    ...commonWrites(1, byFtrace),
    'echo 100 > $K/probability',
    byFtrace ? runFiltered : './test',
    'echo 0 > $K/probability',
    `echo '!${callee}' > $K/inject`,
  );
  return true;
}

/** Seen on 6.1: the handler of a breakpoint runs as in an NMI, and there the filter knows no task. */
const atBreakpoint =
  'for whoever calls it first: without CONFIG_KPROBES_ON_FTRACE a breakpoint catches the call, and there the task filter lets nobody through';

function errnoName(region: RecipeRegion, number: number): string {
  return errnoNumber(region.errno) === number ? region.errno! : number === 5 ? 'EIO' : 'ENOMEM';
}

/** Every fault that one call can meet, one after the other: for failures that come from somewhere below. */
export function sweepFaults(region: RecipeRegion, facts: TreeFacts, draft: Draft, below: string): void {
  needInjection(draft);
  draft.need('CONFIG_FAILSLAB', 'makes slab allocations fail');
  draft.step(
    `Sweep all faults below ${below}: the N-th allocation, page, user copy or request of the task fails. ` +
      'A round ends after 20 seconds: give it more if the test takes longer.',
    'echo N > /sys/kernel/debug/failslab/ignore-gfp-wait',
    sweepCommand,
  );
  sweepCall(region, draft);
  checkStep(region, facts, draft);
}

function injectThroughKnob(
  knob: Knob,
  region: RecipeRegion,
  facts: TreeFacts,
  draft: Draft,
  times: number,
): void {
  needInjection(draft);
  draft.need(knob.option, knob.why);
  draft.step(knob.setUp, knobVariable(knob.name), ...knob.writes, ...commonWrites(times, true));
  const filtered = draft.has(stacktraceFilter);
  if (filtered) {
    rangeStep(knob.name, region, facts, draft);
    draft.step(
      `Run the test: the first ${times === 1 ? '' : `${times} `}such call${times === 1 ? '' : 's'} with ` +
        `${stackNames(region, facts)[0] ?? 'CALLER'}() on the stack fail${times === 1 ? 's' : ''}.`,
      knobVariable(knob.name),
      'echo 100 > $K/probability',
      runFiltered,
      'echo 0 > $K/probability',
      endRange('$K'),
    );
  }
  draft.step(
    `${filtered ? 'Or go' : 'Go'} through the faults of the test one by one: in the N-th round the N-th call that can fail does. ` +
      'What exec does counts as well. A round ends after 20 seconds: give it more if the test takes longer.',
    sweepCommand,
  );
  sweepCall(region, draft);
  if (!filtered) {
    draft.step(
      'Or let chance do it, for tests that run long: one call in 20 fails.',
      knobVariable(knob.name),
      'echo 1000000 > $K/times; echo 5 > $K/probability',
      runFiltered,
      'echo 0 > $K/probability',
    );
    rangeStep(knob.name, region, facts, draft);
  }
  checkStep(region, facts, draft);
}

/** fail-nth around one call, by the thread itself. */
function sweepCall(region: RecipeRegion, draft: Draft): void {
  const entry = entryOf(region);
  const call =
    entry?.kind === 'syscall' && isFunctionName(entry.name)
      ? `syscall(SYS_${userName(entry.name)}, ARGUMENTS)`
      : entry?.kind === 'setsockopt' || entry?.kind === 'getsockopt'
        ? `${entry.kind}(ARGUMENTS)`
        : 'THE_CALL';
  draft.step(
    `Or around a single system call: the thread writes its own fail-nth. Put ${
      call === 'THE_CALL' ? `the call that enters ${region.function}()` : 'its arguments'
    } into the last line; it ends when fewer than N calls could fail.`,
    `${failNthProgram}\ngcc -DCALL='${call}' -o fail-nth fail-nth.c && ./fail-nth`,
  );
}

/** Reading fail-nth may itself be the N-th call: then the read fails, and it was not below CALL. */
const failNthProgram = `cat > fail-nth.c <<'END'
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	char text[64];
	snprintf(text, sizeof(text), "/proc/self/task/%ld/fail-nth", syscall(SYS_gettid));
	int nth = open(text, O_RDWR);
	if (nth < 0) {
		perror(text);
		return 1;
	}
	for (int n = 1; n < 10000; n++) {
		snprintf(text, sizeof(text), "%d", n);
		if (pwrite(nth, text, strlen(text), 0) < 0)
			return 1;
		long result = CALL;
		int error = errno;
		if (pread(nth, text, sizeof(text), 0) < 0 || atoi(text) != 0)
			break;
		printf("fault %d: result %ld, errno %d\\n", n, result, error);
	}
	return 0;
}
END`;

/** What fails in exec or in the C library may leave the test waiting for itself. */
const sweepCommand =
  'for n in $(seq 1 500); do timeout 20 sh -c \'echo $0 > /proc/self/fail-nth; exec "$@"\' $n ./test; done';

/** The task and what it forks are allowed to fail. */
const runFiltered = 'sh -c \'echo 1 > /proc/self/make-it-fail; exec "$@"\' sh ./test';

function commonWrites(times: number, taskFilter: boolean): string[] {
  return [
    `echo ${taskFilter ? 'Y' : 'N'} > $K/task-filter`,
    'echo 0 > $K/space; echo 1 > $K/interval; echo 2 > $K/verbose',
    `echo ${times} > $K/times`,
  ];
}

function needInjection(draft: Draft): void {
  draft.need('CONFIG_FAULT_INJECTION', 'the framework');
  draft.need('CONFIG_FAULT_INJECTION_DEBUG_FS', 'the knobs in /sys/kernel/debug');
}

/** Says where to see that the fault was the wanted one. */
function checkStep(region: RecipeRegion, facts: TreeFacts, draft: Draft): void {
  const names = stackNames(region, facts);
  draft.step(
    `Every injected failure is in the log with its call trace. Look for ${
      names.length > 0 ? `${names[0]}()` : `a caller of ${region.function}(), which has no symbol`
    }, then take a new snapshot.`,
    `dmesg | grep -A 40 'FAULT_INJECTION: forcing a failure'${names.length > 0 ? ` | grep -w -e ${names.join(' -e ')}` : ''}`,
  );
}

/** Memory that comes as pages, not from a slab cache. */
function takesPages(callee: string): boolean {
  return (
    /(^|_)(pages?(_node|_exact|_bulk|_vma)?|folios?)(_noprof)?$|get_free_pages?|get_zeroed_page|^__?get_user_pages|^(pte|pmd|pud|p4d|pgd)_alloc|dma_alloc_(coherent|attrs|noncoherent)|alloc_huge_page|^hugetlb_.*alloc/.test(
      callee,
    ) && /alloc|get_/.test(callee)
  );
}

/** kvmalloc() asks vmalloc() when kmalloc() has failed. */
function takesTwo(callee: string): boolean {
  return /^(kv[mzc]?[a-z]*alloc|kvmemdup|kvrealloc)/.test(callee);
}

function allocationRemark(callee: string): string | null {
  if (takesTwo(callee)) {
    return `${callText(callee)} falls back to vmalloc() for more than a page, so two failures in a row are wanted: times is 2.`;
  }
  if (/mempool|^bio_alloc|bioset/.test(callee)) {
    return 'A mempool waits for its reserve when it may sleep: with GFP_NOIO or GFP_KERNEL this arm cannot run. Only callers that pass GFP_NOWAIT or GFP_ATOMIC reach it.';
  }
  if (/percpu/.test(callee)) {
    return 'Percpu memory comes out of chunks that are there already; slab and page faults reach it only when a new chunk is made. Allocate many of these first, or sweep with fail-nth and GFP_ATOMIC callers.';
  }
  if (/^dma_map_|_dma_map/.test(callee)) {
    return 'A DMA mapping takes no slab memory: it fails when the IOMMU or the bounce buffers are full. Boot with swiotlb=2048,force and map much at once.';
  }
  if (/(^|_)(ida|idr|get_unused_fd)/.test(callee)) {
    return `${callText(callee)} fails for want of numbers as well: use them all up (for descriptors: prlimit --nofile=3 ./test).`;
  }
  return null;
}

/** Functions that ask should_fail_usercopy(), or that do nothing but call these. */
function isHookedCopy(callee: string): boolean {
  return !/^_*(?:unsafe_|arch_)?_*(?:get|put|clear)_user(?:_nocheck|_inatomic|_size|_asm)?$|^(?:unsafe_|fault_in_|access_ok$|user_\w*access_begin|strnlen_user|futex_)/.test(
    callee,
  );
}
