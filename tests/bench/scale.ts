// How fast, how much memory, how it grows, and how that stands to what is aimed at:
// npm run bench:scale -- [--sizes 300,2000,20000] [--rounds 3] [--against <dist of another build>] [--queue] [--keep <folder>]
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasRedis, startRedis } from '../run/redis.js';
import { GENERATED_CONFIG, writeSessions } from './generate/write.js';
import { type Job, type Measured, measure, run, type Usage } from './scale/measure.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,2000,20000' },
    rounds: { type: 'string', default: '3' },
    against: { type: 'string' },
    queue: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const against = values.against === undefined ? null : resolve(values.against);
const root = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'oars-bench-'));
mkdirSync(root, { recursive: true });
const SEED = 1;
/** Beyond this a run takes minutes: of such a set only what tells how time and memory grow, once. */
const LARGE = 5000;

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} processors, Node.js ${process.version}, load before ${loadavg()[0]?.toFixed(1)}`,
);
console.log(
  'Medians of runs in turn. Wall clock is only worth something on an idle machine; processor time holds on a busy one too, ratios more than seconds.\n',
);
console.log(['what', 'sessions', 'wall s', 'cpu s', 'sessions/s', 'sessions/cpu s', 'peak MB'].map(pad).join(' '));

/** By job and number of sessions: every run so far, and the medians. */
const runs = new Map<string, Usage[]>();
const found = new Map<string, Usage>();
const shown = new Set<string>();
try {
  await benchStart();
  for (const size of sizes) await benchSize(size);
  if (values.queue) await benchQueue(sizes.find((size) => size >= 1000) ?? sizes[0] ?? 300);
  console.log();
  judge();
} finally {
  if (!values.keep) rmSync(root, { recursive: true, force: true });
}

/** What a user of one session waits for; in turn with the other build, where one is named. */
async function benchStart(): Promise<void> {
  const one = join(root, 'one');
  if (!existsSync(one)) writeSessions(one, SEED, 0, 1);
  writeFileSync(join(root, 'oars.yaml'), GENERATED_CONFIG);
  const audit = (build: string) => [
    join(build, 'cli.js'),
    ...['audit', one, '--config', join(root, 'oars.yaml'), '--out', join(root, 'out-one'), '--quiet', '--no-cache'],
  ];
  const builds = [['', 'dist'] as const, ...(against === null ? [] : [[', other build', against] as const])];
  const jobs: (readonly [string, readonly string[]])[] = [
    ['bare Node.js', ['-e', '0']],
    ...builds.flatMap(([of, build]): (readonly [string, readonly string[]])[] => [
      [`import of the library${of}`, [join(build, 'index.js')]],
      [`--help${of}`, [join(build, 'cli.js'), '--help']],
      [`audit of one session${of}`, audit(build)],
    ]),
  ];
  await inTurn(
    jobs.map(([name, argv]) => ({ name, size: 1, work: async () => ({ ...(await run(argv)).usage, sessions: 1 }) })),
    3 * rounds,
  );
}

async function benchSize(size: number): Promise<void> {
  const input = inputOf(`sessions-${size}`, 0, size);
  const out = join(root, 'out');
  const audit = (name: string, job: { threads: number; pages: boolean; cache?: null; build?: string }, from = input) =>
    ({ name, size, work: () => measure({ kind: 'audit', input: from, out, ...job }) }) as const;
  const other = (kind: Exclude<Job['kind'], 'audit'>) => () => measure({ kind, input });
  if (size < LARGE) {
    await inTurn(
      [
        { name: 'read and decode', size, work: other('floor') },
        { name: 'wink-nlp pipe', size, work: other('wink') },
        audit('tables, 1 thread', { threads: 1, pages: false, cache: null }),
        audit('tables and pages, 1 thread', { threads: 1, pages: true, cache: null }),
        audit('tables, 2 threads', { threads: 2, pages: false, cache: null }),
        { name: 'tables, two processes on halves', size, work: () => halves(size) },
        ...(against === null
          ? []
          : [audit('tables, 1 thread, other build', { threads: 1, pages: false, cache: null, build: against })]),
      ],
      size < 1000 ? rounds : 1,
    );
  }
  const month = join(root, `month-${size}`);
  if (!existsSync(month)) {
    cpSync(input, month, { recursive: true });
    writeSessions(month, SEED, size, size + Math.round(size / 20));
  }
  for (let round = 0; round < (size < 1000 ? rounds : 1); round++) {
    rmSync(out, { recursive: true, force: true });
    await inTurn([audit('pages, 2 threads, cold', { threads: 2, pages: true })], 1);
    await inTurn([audit('pages, 2 threads, nothing new', { threads: 2, pages: true })], 1);
    await inTurn([audit('pages, 2 threads, 5 % new', { threads: 2, pages: true }, month)], 1);
  }
  showAll(size);
}

/** Two audits of one thread each at the same time, which share nothing: the most that a second thread could give. */
async function halves(size: number): Promise<Measured> {
  const middle = Math.floor(size / 2);
  const parts = [inputOf(`left-${size}`, 0, middle), inputOf(`right-${size}`, middle, size)];
  const jobs = parts.map((input) =>
    measure({ kind: 'audit', input, out: `${input}-out`, threads: 1, pages: false, cache: null }),
  );
  const [left, right] = await Promise.all(jobs);
  if (!left || !right) throw new Error('a half was not measured');
  return {
    sessions: left.sessions + right.sessions,
    turns: left.turns + right.turns,
    seconds: Math.max(left.seconds, right.seconds),
    cpuSeconds: left.cpuSeconds + right.cpuSeconds,
    peakMegabytes: left.peakMegabytes + right.peakMegabytes,
  };
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
    const input = inputOf(`sessions-${size}`, 0, size);
    const job = { kind: 'audit', input, out, threads: 1, pages: true, cache: null, queue: redis.url } as const;
    await inTurn([{ name: `pages, queue, workers: ${count} (cpu: audit)`, size, work: () => measure(job) }], 1);
    const gone = workers.map((worker) => new Promise((done) => worker.once('exit', done)));
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(gone);
  }
  await redis.stop();
  showAll(size);
}

function inputOf(name: string, from: number, to: number): string {
  const folder = join(root, name);
  if (!existsSync(folder)) writeSessions(folder, SEED, from, to);
  return folder;
}

interface Turn {
  readonly name: string;
  readonly size: number;
  readonly work: () => Promise<Usage>;
}

/** Each job once, then each again: what the machine does meanwhile, it does to all of them. */
async function inTurn(jobs: readonly Turn[], times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    for (const { name, size, work } of jobs) {
      const key = `${name}|${size}`;
      const all = [...(runs.get(key) ?? []), await work()];
      runs.set(key, all);
      found.set(key, {
        seconds: median(all.map((one) => one.seconds)),
        cpuSeconds: median(all.map((one) => one.cpuSeconds)),
        peakMegabytes: median(all.map((one) => one.peakMegabytes)),
      });
    }
  }
  if (times > 1 && jobs[0]?.size === 1) showAll(1);
}

function showAll(size: number): void {
  for (const [key, one] of found) {
    if (!key.endsWith(`|${size}`) || shown.has(key)) continue;
    shown.add(key);
    const rate = (seconds: number) => (size / seconds).toFixed(size / seconds < 10 ? 1 : 0);
    const cells = [
      key.split('|')[0] ?? '',
      String(size),
      one.seconds.toFixed(2),
      one.cpuSeconds.toFixed(2),
      rate(one.seconds),
      rate(one.cpuSeconds),
      one.peakMegabytes.toFixed(0),
    ];
    console.log(cells.map(pad).join(' '));
  }
}

function pad(cell: string, at: number): string {
  return at === 0 ? cell.padEnd(36) : cell.padStart(14);
}

function median(of: readonly number[]): number {
  const sorted = of.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What is aimed at, by processor time where a busy machine would spoil the wall clock. */
function judge(): void {
  const of = (name: string, size: number) => found.get(`${name}|${size}`);
  const cpu = (name: string, size: number) => of(name, size)?.cpuSeconds ?? Number.NaN;
  const wall = (name: string, size: number) => of(name, size)?.seconds ?? Number.NaN;
  const line = (what: string, value: number, most: number | null, isLeast = false) => {
    if (Number.isNaN(value)) return;
    const aim = most === null ? '' : `, aim ${isLeast ? '≥' : '≤'} ${most}`;
    const verdict = most === null ? '' : (isLeast ? value >= most : value <= most) ? ': met' : ': not met';
    console.log(`${what}: ${value.toFixed(2)}${aim}${verdict}`);
  };
  line(
    'one session ÷ other build, cpu',
    cpu('audit of one session', 1) / cpu('audit of one session, other build', 1),
    0.65,
  );
  line('import of the library ÷ bare Node.js, cpu', cpu('import of the library', 1) / cpu('bare Node.js', 1), 4);
  line('--help ÷ other build, cpu', cpu('--help', 1) / cpu('--help, other build', 1), 1);
  const small = sizes.filter((size) => size < LARGE);
  const [first, last] = [small[0] ?? 0, small.at(-1) ?? 0];
  if (last > first) {
    // Starting and warming up cancel out of the difference.
    const steady = (name: string) => (cpu(name, last) - cpu(name, first)) / (last - first);
    line('tables ÷ wink-nlp pipe, steady, cpu', steady('tables, 1 thread') / steady('wink-nlp pipe'), 2.5);
    line(
      'tables and pages ÷ wink-nlp pipe, steady, cpu',
      steady('tables and pages, 1 thread') / steady('wink-nlp pipe'),
      3.2,
    );
    line(
      'tables ÷ other build, steady, cpu',
      steady('tables, 1 thread') / steady('tables, 1 thread, other build'),
      null,
    );
  }
  line(
    'two processes on halves ÷ two threads, wall',
    wall('tables, two processes on halves', last) / wall('tables, 2 threads', last),
    0.85,
    true,
  );
  for (const size of sizes) {
    const share = cpu('pages, 2 threads, 5 % new', size) / cpu('pages, 2 threads, cold', size);
    line(`5 % new of ${size} ÷ cold, cpu`, share, size < 1000 ? 0.25 : 0.15);
  }
  const cold = 'pages, 2 threads, cold';
  const [least, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  if (most > least) {
    const slope = Math.log(cpu(cold, most) / cpu(cold, least)) / Math.log(most / least);
    line(`growth of cpu, ${least} to ${most}, log-log slope`, slope, 1.05);
  }
  const peak = (size: number) => of(cold, size)?.peakMegabytes ?? Number.NaN;
  for (const size of sizes.filter((one) => one >= LARGE)) {
    line(`peak memory at ${size} sessions, MB`, peak(size), 450);
    line(`peak memory, ${size} ÷ ${last} sessions`, peak(size) / peak(last), 1.25);
  }
}
