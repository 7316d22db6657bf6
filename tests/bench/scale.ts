// How fast, how much memory, how it grows: npm run bench:scale -- [--sizes 200,2000,20000] [--keep <folder>] [--quick]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasRedis, startRedis } from '../run/redis.js';
import { writeSessions } from './generate/write.js';
import { type Measured, measure } from './scale/measure.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,20000' },
    keep: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const sizes = (values.quick ? '200' : values.sizes).split(',').map(Number);
const root = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'oars-bench-'));
mkdirSync(root, { recursive: true });

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} processors, Node.js ${process.version}, load before ${loadavg()[0]?.toFixed(1)}`,
);
console.log(
  `Figures by wall clock are only worth something on an idle machine; those by processor time hold on a busy one too.\n`,
);
console.log(
  ['what', 'sessions', 'wall s', 'cpu s', 'sessions/s', 'turns/s', 'sessions/cpu s', 'peak MB'].map(pad).join(' '),
);

const found = new Map<string, Measured>();
try {
  for (const size of sizes) await benchSize(size);
  if (sizes.includes(2000) || values.quick) await benchQueue(values.quick ? 200 : 2000);
  console.log();
  startUp();
  judge();
} finally {
  if (!values.keep) rmSync(root, { recursive: true, force: true });
}

async function benchSize(size: number): Promise<void> {
  const input = inputOf(size);
  const out = join(root, 'out');
  const run = async (name: string, job: { threads: number; pages: boolean; cache?: null }, from = input) => {
    show(`${name}`, size, await measure({ kind: 'audit', input: from, out, ...job }));
  };
  // A run of 20,000 takes minutes: of the large set only what tells how time and memory grow.
  const all = size <= 2000;
  show('read and decode', size, await measure({ kind: 'floor', input }));
  if (all) show('wink-nlp pipe', size, await measure({ kind: 'wink', input }));
  if (all) show('natural Bayes (4,000 turns)', size, await measure({ kind: 'natural', input }));
  rmSync(out, { recursive: true, force: true });
  if (all) await run('tables, 1 thread', { threads: 1, pages: false, cache: null });
  if (all) await run('tables, 2 threads', { threads: 2, pages: false, cache: null });
  if (all) await benchSideBySide(size);
  if (all) await run('pages, 1 thread', { threads: 1, pages: true, cache: null });
  if (all) await run('pages, 2 threads', { threads: 2, pages: true, cache: null });
  await run('pages, 2 threads, cold cache', { threads: 2, pages: true });
  await run('pages, 2 threads, warm cache', { threads: 2, pages: true });
  const month = join(root, `month-${size}`);
  if (!existsSync(month)) {
    cpSync(input, month, { recursive: true });
    writeSessions(month, 1, size, size + Math.round(size / 20));
  }
  await run('pages, 2 threads, 5 % new', { threads: 2, pages: true }, month);
}

/** Two audits of one thread each at the same time, which share nothing: what the machine has for a second thread. */
async function benchSideBySide(size: number): Promise<void> {
  const outs = ['out-left', 'out-right'].map((name) => join(root, name));
  const jobs = outs.map((out) =>
    measure({ kind: 'audit', input: inputOf(size), out, threads: 1, pages: false, cache: null }),
  );
  const slower = (await Promise.all(jobs)).sort((a, b) => b.seconds - a.seconds)[0];
  if (slower) show('tables, 1 thread, two runs at once', size, slower);
  for (const out of outs) rmSync(out, { recursive: true, force: true });
}

async function benchQueue(size: number): Promise<void> {
  if (!hasRedis) {
    console.log('queue: no redis-server here, left out');
    return;
  }
  const redis = await startRedis(root);
  for (const count of [1, 2]) {
    const out = join(root, 'out-queue');
    rmSync(out, { recursive: true, force: true });
    const workers = Array.from({ length: count }, () =>
      spawn(process.execPath, ['dist/cli.js', 'worker', '--queue', redis.url, '--threads', '1', '--quiet'], {
        stdio: 'ignore',
      }),
    );
    const job = {
      kind: 'audit',
      input: inputOf(size),
      out,
      threads: 1,
      pages: true,
      cache: null,
      queue: redis.url,
    } as const;
    show(`pages, queue, ${count} worker${count === 1 ? '' : 's'} (cpu: parent)`, size, await measure(job));
    const gone = workers.map((worker) => new Promise((done) => worker.once('exit', done)));
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(gone);
  }
  await redis.stop();
}

function inputOf(size: number): string {
  const folder = join(root, `sessions-${size}`);
  if (!existsSync(folder)) writeSessions(folder, 1, 0, size);
  return folder;
}

function show(name: string, size: number, one: Measured): void {
  found.set(`${name} ${size}`, one);
  const rate = (count: number, seconds: number) => (count / seconds).toFixed(count / seconds < 10 ? 1 : 0);
  const cells = [
    name,
    String(size),
    one.seconds.toFixed(2),
    one.cpuSeconds.toFixed(2),
    rate(one.sessions, one.seconds),
    rate(one.turns, one.seconds),
    rate(one.sessions, one.cpuSeconds),
    one.peakMegabytes.toFixed(0),
  ];
  console.log(cells.map(pad).join(' '));
}

function pad(cell: string, at: number): string {
  return at === 0 ? cell.padEnd(36) : cell.padStart(14);
}

function startUp(): void {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, ['dist/cli.js', '--help'], { stdio: 'ignore' });
    return performance.now() - started;
  }).sort((a, b) => a - b);
  console.log(
    `oars --help: ${times[0]?.toFixed(0)} ms at best, ${times[4]?.toFixed(0)} ms in the middle of nine (target 120)`,
  );
}

/** The targets, by processor time where a busy machine would spoil the wall clock. */
function judge(): void {
  const middle = sizes.includes(2000) ? 2000 : sizes[0];
  const cpu = (name: string, size = middle) => found.get(`${name} ${size}`)?.cpuSeconds ?? Number.NaN;
  const wall = (name: string, size = middle) => found.get(`${name} ${size}`)?.seconds ?? Number.NaN;
  const line = (what: string, value: number, target: string) => {
    if (!Number.isNaN(value)) console.log(`${what}: ${value.toFixed(2)} (target ${target})`);
  };
  line('tables, 1 thread ÷ wink-nlp pipe, cpu', cpu('tables, 1 thread') / cpu('wink-nlp pipe'), '≤ 1.5');
  line('pages, sessions a second on 2 threads, wall', (middle ?? 0) / wall('pages, 2 threads'), '≥ 400');
  line(
    'tables, 1 thread ÷ 2 threads, wall',
    wall('tables, 1 thread') / wall('tables, 2 threads'),
    '≥ 1.7 on 2 free processors',
  );
  line(
    'the most a second thread can give here: twice tables, 1 thread ÷ two such runs at once, wall',
    (2 * wall('tables, 1 thread')) / wall('tables, 1 thread, two runs at once'),
    'none: the machine',
  );
  line('5 % new ÷ cold cache, cpu', cpu('pages, 2 threads, 5 % new') / cpu('pages, 2 threads, cold cache'), '≤ 0.15');
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  if (last > first) {
    const name = 'pages, 2 threads, cold cache';
    line(
      `growth of cpu, ${first} to ${last}, log-log slope`,
      Math.log(cpu(name, last) / cpu(name, first)) / Math.log(last / first),
      '≤ 1.05',
    );
  }
  if (sizes.includes(2000) && sizes.includes(20_000)) {
    const peak = (size: number) => found.get(`pages, 2 threads, cold cache ${size}`)?.peakMegabytes ?? Number.NaN;
    line('peak memory, 20,000 ÷ 2,000 sessions', peak(20_000) / peak(2000), '≤ 1.3');
    line('peak memory at 20,000 sessions, MB', peak(20_000), '< 600');
  }
}
