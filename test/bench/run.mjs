// `npm run bench`: whole processes side by side, in turn, on a real kernel; medians and ratios of one run.
//
// Needs KERNCOV_DATA (a directory with kernel-6.1/) and gcov 12. `--quick` leaves out the large snapshot; `--all` adds
// grcov, gcovr and lcov where they are installed (lcov and gcovr take minutes).

import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kerncov = join(dirname(fileURLToPath(import.meta.url)), '../../out/cli/kerncov.js');
const data = process.env.KERNCOV_DATA;
if (!data || !existsSync(join(data, 'kernel-6.1/boot.tar.gz'))) {
  console.error(
    'bench: set KERNCOV_DATA to a directory that holds kernel-6.1/ with tree.tar.xz and boot.tar.gz',
  );
  process.exit(1);
}
const kernel = join(data, 'kernel-6.1');
const flags = new Set(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'kerncov-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}`);
const tree = unpackedTree();
const snapshot = join(kernel, 'boot.tar.gz');
const joined = join(work, 'joined');
const objects = joinNotesAndCounters();

const summary = { name: 'kerncov summary', run: () => node(['summary', snapshot, '--tree', tree, '-q']) };
const gcov = gcovCommand();
if (gcov) {
  const [ours, theirs] = inTurn(5, summary, {
    name: 'gcov -j -b, 2 processes',
    run: () =>
      shell(`find . -name '*.gcda' | sort | xargs -n 400 -P 2 ${gcov} -j -b -t > /dev/null 2>&1`, joined),
  });
  report('summary / gcov', ours.seconds / theirs.seconds, 1);
  report('peak memory of summary, MB', ours.megabytes, 700);
} else {
  console.log('gcov 12 is not installed: nothing to compare with');
}
if (flags.has('--all')) {
  others();
}
if (!flags.has('--quick')) {
  growth();
}

/** Runs commands alternately; returns the median of each. */
function inTurn(rounds, ...commands) {
  const runs = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((command, index) => {
      const run = command.run();
      // The first round warms caches up.
      if (round > 0) runs[index].push(run);
    });
  }
  return commands.map(({ name }, index) => {
    const median = (key) => runs[index].map((run) => run[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
    const result = { seconds: median('seconds'), megabytes: median('megabytes') };
    console.log(`${name.padEnd(40)} ${result.seconds.toFixed(2)} s  ${result.megabytes.toFixed(0)} MB`);
    return result;
  });
}

function report(what, value, limit) {
  console.log(
    `${value <= limit ? 'within' : 'OVER  '} ${what}: ${value.toFixed(2)} (target at most ${limit})`,
  );
}

function node(args) {
  return measured(process.execPath, [kerncov, ...args]);
}

function shell(command, cwd) {
  return measured('bash', ['-c', command], cwd);
}

/** Seconds and peak memory of a command, the latter by GNU time where it is installed. */
function measured(program, args, cwd) {
  const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%M', '-o', join(work, 'peak')] : [];
  const [first, ...rest] = [...timer, program, ...args];
  const from = performance.now();
  const done = spawnSync(first, rest, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - from) / 1000;
  if (done.error) throw done.error;
  const peak = timer.length > 0 ? readFileSync(join(work, 'peak'), 'utf8').trim().split('\n').at(-1) : '0';
  return { seconds, megabytes: Number(peak) / 1024 };
}

function unpackedTree() {
  const place = join(tmpdir(), 'kerncov-test-kernel-tree');
  if (!existsSync(place)) {
    const partial = `${place}.partial-${process.pid}`;
    mkdirSync(partial);
    execFileSync('tar', ['-xJf', join(kernel, 'tree.tar.xz'), '-C', partial]);
    renameSync(partial, place);
  }
  return join(place, 'linux-6.1');
}

/** A directory with the counters of the snapshot and their notes side by side, as gcov wants them. */
function joinNotesAndCounters() {
  const unpacked = join(work, 'snapshot');
  mkdirSync(unpacked);
  mkdirSync(joined);
  execFileSync('tar', ['-xzf', snapshot, '-C', unpacked]);
  const counters = join(unpacked, 'build/linux-6.1');
  const paths = readdirSync(counters, { recursive: true }).filter((path) => path.endsWith('.gcda'));
  for (const path of paths) {
    const notes = path.replace(/gcda$/, 'gcno');
    mkdirSync(join(joined, dirname(path)), { recursive: true });
    linkOrCopy(join(counters, path), join(joined, path));
    linkOrCopy(join(tree, notes), join(joined, notes));
  }
  return paths.length;
}

function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    execFileSync('cp', [from, to]);
  }
}

function gcovCommand() {
  for (const command of ['gcov', 'gcov-12']) {
    const said = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (said.status === 0 && / 12\.\d/.test(said.stdout)) return command;
  }
  return null;
}

/** The same objects under fifteen names: what an allmodconfig has. */
function growth() {
  const copies = 15;
  const many = join(work, 'many');
  for (let copy = 0; copy < copies; copy++)
    execFileSync('cp', ['-al', joined, mkdirFor(join(many, `copy${copy}`))]);
  const [one] = inTurn(1, {
    name: `summary, ${objects} objects in a directory`,
    run: () => node(['summary', joined, '--tree', tree, '-q']),
  });
  const [all] = inTurn(1, {
    name: `summary, ${objects * copies} objects`,
    run: () => node(['summary', many, '--tree', tree, '-q']),
  });
  report('time per object, large / small', all.seconds / copies / one.seconds, 1.3);
  report('peak memory of the large one, MB', all.megabytes, 4096);
}

function mkdirFor(path) {
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function others() {
  const tools = [
    ['grcov', `grcov . -t lcov -s ${tree} -o ${join(work, 'grcov.info')}`],
    ['gcovr', `gcovr -r . --object-directory . --json ${join(work, 'gcovr.json')}`],
    ['lcov', `lcov --quiet --capture --directory . --output-file ${join(work, 'lcov.info')}`],
  ];
  for (const [tool, command] of tools) {
    if (spawnSync(tool, ['--version']).error) {
      console.log(`${tool} is not installed`);
      continue;
    }
    const { seconds } = shell(`${command} > /dev/null 2>&1`, joined);
    console.log(`${tool.padEnd(40)} ${seconds.toFixed(1)} s`);
  }
}
