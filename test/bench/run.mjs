// Times of whole processes, kerncov beside others, on a real kernel. Prints ratios; judges nothing by itself.
//
//   KERNCOV_DATA=DIR npm run bench -- [--quick] [--all] [--runs N]
//
// DIR holds kernel-6.1/tree.tar.xz and kernel-6.1/boot.tar.gz. --quick leaves out the run over 29,655 objects and the
// windows; --all adds lcov, gcovr and grcov, where they are installed (several minutes). Runs alternate, so that whatever
// else the machine does meets all sides alike; of each side the median counts.

import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { availableParallelism, cpus, release, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
  },
});
const kerncov = resolve(import.meta.dirname, '../../out/cli/kerncov.js');
const data = join(process.env.KERNCOV_DATA ?? '', 'kernel-6.1');
const work = join(tmpdir(), 'kerncov-bench');
/** Copies of all objects in the large run: as many objects as an allmodconfig has. */
const copies = 15;
const megabyte = 2 ** 20;

main().catch((error) => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
});

async function main() {
  requireInput();
  const runs = options.quick ? 3 : Math.max(1, Number(options.runs));
  print(
    `${cpus()[0].model}, ${availableParallelism()} cores, ${round(totalmem() / 2 ** 30)} GB, Linux ${release()}`,
  );
  print(
    `node ${process.version}, ${firstLineOf('gcov', '--version') ?? 'no gcov'}, load ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`,
  );
  const tree = unpackTree();
  const joined = joinFolder(tree);
  const { objects } = JSON.parse(output(kerncov, 'summary', boot(), '--tree', tree, '--json'));
  print(`boot.tar.gz: ${objects.read} objects; ${runs} runs of each, in turn, after one to warm up\n`);

  const summary = { name: 'kerncov summary', command: node(kerncov, 'summary', boot(), '--tree', tree) };
  const gcov = {
    name: 'gcov -j -b, 2 processes',
    command: shell('xargs -0 -n 400 -P 2 gcov -j -b -t < counters', joined),
  };
  const beside = hasGcov12() ? [summary, gcov] : [summary];
  const times = await alternate(beside, runs);
  const [own, theirs] = [summary, gcov].map(({ name }) => times.get(name));
  printTable(beside.map(({ name }) => row(name, times.get(name), own)));
  if (theirs)
    judge("time, of gcov's", own.seconds / theirs.seconds, 1, (ratio) => `${ratio.toFixed(2)} (aim: 0.60)`);
  else print('gcov 12 is not installed: nothing to compare with');
  judge('peak memory', own.bytes, 700 * megabyte, megabytes);

  await measureErrorPaths(tree, summary, runs);
  if (!options.quick) await measureGrowth(tree, objects.read, own);
  if (options.all) await measureOthers(tree, own);
  if (!options.quick) await measureWindows(runs);
}

/** The whole application, in a browser and in Electron: see test/app-bench. */
async function measureWindows(runs) {
  const playwright = resolve(import.meta.dirname, '../../node_modules/.bin/playwright');
  const bench = spawn(playwright, ['test', '-c', 'test/app-bench/playwright.config.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, KERNCOV_BENCH_ROUNDS: String(runs) },
    stdio: 'inherit',
  });
  const code = await new Promise((settle) => bench.on('error', () => settle(null)).on('exit', settle));
  if (code !== 0) print('the windows were not measured to the end; npm run setup installs what they need');
}

/** Sources are read beside the objects; what they say is kept, so that a second run only reads and hashes them. */
async function measureErrorPaths(tree, summary, runs) {
  const cache = mkdtempSync(join(tmpdir(), 'kerncov-bench-cache-'));
  const withCache = (name, prepare) => ({
    name,
    command: shell(
      `${prepare} KERNCOV_CACHE_DIR='${cache}/${name.split(' ').at(-1)}' exec '${process.execPath}' '${kerncov}' errorpaths '${boot()}' --tree '${tree}'`,
    ),
  });
  const cold = withCache('kerncov errorpaths, cold', `rm -rf '${cache}/cold';`);
  const warm = withCache('kerncov errorpaths, warm', '');
  try {
    const times = await alternate([summary, cold, warm], runs);
    const own = times.get(summary.name);
    print('\nerror paths, over the same objects and their sources');
    printTable([summary, cold, warm].map(({ name }) => row(name, times.get(name), own)));
    const asTimes = (ratio) => `${ratio.toFixed(2)} times`;
    judge("cold, of summary's time", times.get(cold.name).seconds / own.seconds, 3, asTimes);
    judge("warm, of summary's time", times.get(warm.name).seconds / own.seconds, 1.3, asTimes);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function measureGrowth(tree, objects, own) {
  const { snapshot, largeTree } = repeatObjects(tree);
  print(`\n${(objects * copies).toLocaleString('en')} objects: the same ${copies} times, as a directory`);
  const large = {
    name: 'kerncov summary, large',
    command: node(kerncov, 'summary', snapshot, '--tree', largeTree),
  };
  const times = (await alternate([large], 2)).get(large.name);
  const perObject = (seconds, count) => `${round((seconds / count) * 1e6)} µs an object`;
  printTable([
    ['', 'median', '', 'peak'],
    [own.name, `${own.seconds.toFixed(2)} s`, perObject(own.seconds, objects), megabytes(own.bytes)],
    [
      large.name,
      `${times.seconds.toFixed(2)} s`,
      perObject(times.seconds, objects * copies),
      megabytes(times.bytes),
    ],
  ]);
  const growth = times.seconds / copies / own.seconds;
  judge("time per object, of the small run's", growth, 1.3, (ratio) => ratio.toFixed(2));
  judge('peak memory', times.bytes, 4096 * megabyte, megabytes);
}

async function measureOthers(tree, own) {
  print('\nothers, one run each, over the same files with sources beside them');
  const folder = joinFolder(tree, 'sources');
  const info = join(work, 'other.info');
  const others = [
    ['grcov', `grcov . -s . -t lcov --branch -o ${info}`],
    ['lcov', `lcov --capture --quiet --rc lcov_branch_coverage=1 --directory . --output-file ${info}`],
    ['gcovr', `gcovr -j ${availableParallelism()} --root . --json-summary ${info}`],
  ];
  const rows = [row(own.name, own, own)];
  for (const [tool, command] of others) {
    const version = firstLineOf(tool, '--version');
    if (version === null) print(`${tool} is not installed`);
    else rows.push(row(version, { name: version, ...(await measure(shell(command, folder))) }, own));
  }
  printTable(rows);
}

function requireInput() {
  if (!process.env.KERNCOV_DATA) throw new Error('set KERNCOV_DATA to the directory that holds kernel-6.1/');
  for (const file of [boot(), join(data, 'tree.tar.xz')]) {
    if (!existsSync(file)) throw new Error(`${file} is not there`);
  }
  if (!existsSync(kerncov)) throw new Error(`${kerncov} is not there; npm run build makes it`);
}

function boot() {
  return join(data, 'boot.tar.gz');
}

function hasGcov12() {
  return / 12\.\d/.test(firstLineOf('gcov', '--version') ?? '');
}

// What is measured: files on disk, made once.

/** The kernel's tree. */
function unpackTree() {
  const { size, mtimeMs } = statSync(join(data, 'tree.tar.xz'));
  const unpacked = join(work, `tree-${size}-${Math.trunc(mtimeMs)}`);
  makeOnce(unpacked, (folder) => run(shell(`tar -xJf '${join(data, 'tree.tar.xz')}'`, folder)));
  return join(unpacked, readdirSync(unpacked)[0]);
}

/** A folder as gcov and its likes want it: counters beside notes, their names in a file called `counters`. */
function joinFolder(tree, content = 'notes') {
  const folder = `${dirname(tree)}-joined-${content}`;
  const wanted = content === 'notes' ? "-name '*.gcno'" : '-type f';
  makeOnce(folder, (partial) => {
    run(
      shell(
        `(cd '${tree}' && find . ${wanted} -print0) | (cd '${tree}' && xargs -0 cp -l --parents -t '${partial}')`,
        partial,
      ),
    );
    run(shell(`tar -xzf '${boot()}' --strip-components=3 --exclude='*.gcno'`, partial));
    run(shell("find . -name '*.gcda' -printf '%P\\0' | sort -z > counters", partial));
  });
  return folder;
}

/** All objects several times: counters and notes under paths of their own, beside one set of sources. */
function repeatObjects(tree) {
  const large = `${dirname(tree)}-large-${copies}`;
  makeOnce(large, (partial) => {
    const joined = joinFolder(tree);
    const counters = readFileSync(join(joined, 'counters'), 'utf8').split('\0').slice(0, -1);
    run(shell(`mkdir tree snapshot && cp -al '${tree}/.' tree && find tree -name '*.gcno' -delete`, partial));
    for (let copy = 0; copy < copies; copy++) {
      const top = String(copy).padStart(2, '0');
      for (const file of counters) {
        link(join(joined, file), join(partial, 'snapshot/build/linux-6.1', top, file));
        link(join(joined, notesOf(file)), join(partial, 'tree', top, notesOf(file)));
      }
    }
  });
  return { snapshot: join(large, 'snapshot'), largeTree: join(large, 'tree') };
}

function notesOf(counters) {
  return counters.replace(/\.gcda$/, '.gcno');
}

function link(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}

/** Fills a folder, which appears when it is complete. */
function makeOnce(folder, fill) {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-partial-`);
  try {
    fill(partial);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

// How it is measured.

/** Runs commands in turn; per name the median of the seconds, and the greatest peak of memory. */
async function alternate(commands, runs) {
  for (const { command } of commands) await measure(command);
  const all = new Map(commands.map(({ name }) => [name, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const { name, command } of commands) all.get(name).push(await measure(command));
  }
  return new Map(
    [...all].map(([name, measured]) => {
      const seconds = measured.map((one) => one.seconds).sort((a, b) => a - b);
      const bytes = Math.max(...measured.map((one) => one.bytes));
      return [
        name,
        { name, seconds: seconds[seconds.length >> 1], fastest: seconds[0], slowest: seconds.at(-1), bytes },
      ];
    }),
  );
}

/** Runs a command to its end, its output thrown away. `bytes` is the peak of its first process's resident memory. */
async function measure({ file, args, cwd }) {
  const nothing = openSync('/dev/null', 'r+');
  const started = process.hrtime.bigint();
  const child = spawn(file, args, { cwd, stdio: [nothing, nothing, 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2000);
  });
  let bytes = 0;
  const watch = setInterval(() => {
    bytes = Math.max(bytes, peakOf(child.pid));
  }, 10);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  clearInterval(watch);
  closeSync(nothing);
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}: ${said}`);
  return { seconds, fastest: seconds, slowest: seconds, bytes };
}

/** The kernel keeps the peak itself, so all that polling can miss is the last 10 ms. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function node(...args) {
  return { file: process.execPath, args, cwd: undefined };
}

function shell(command, cwd) {
  return { file: 'bash', args: ['-o', 'pipefail', '-c', command], cwd };
}

function run({ file, args, cwd }) {
  const ended = spawnSync(file, args, { cwd, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${args.at(-1)} failed: ${ended.error ?? ended.stderr}`);
}

function output(...args) {
  const ended = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (ended.status !== 0) throw new Error(`${args.join(' ')} failed: ${ended.stderr}`);
  return ended.stdout;
}

/** The first line that a tool prints; null when it is not installed. */
function firstLineOf(tool, ...args) {
  const ended = spawnSync(tool, args, { encoding: 'utf8' });
  return ended.error ? null : ended.stdout.split('\n')[0];
}

// How it is told.

function row(name, { seconds, fastest, slowest, bytes }, own) {
  const range = fastest === slowest ? '' : `${fastest.toFixed(2)} to ${slowest.toFixed(2)}`;
  return [
    name,
    `${seconds.toFixed(2)} s`,
    range,
    `${(seconds / own.seconds).toFixed(2)} times`,
    name === own.name ? megabytes(bytes) : '',
  ];
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  for (const cells of rows) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    print(padded.join('  ').trimEnd());
  }
}

function judge(what, value, limit, format) {
  print(
    `${value <= limit ? 'PASS' : 'over'}  ${what}: ${format(value)}, target ${format(limit).replace(/ \(.*/, '')}`,
  );
}

function megabytes(bytes) {
  return `${round(bytes / megabyte)} MB`;
}

function round(number) {
  return Math.round(number).toLocaleString('en');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
