// Damages sound files of every format in every way of tests/ingest/mutations and ingests the result.
// Usage: npm run bench:mutations -- [count] [seed] [from]      (20,000, 1 and 0 unless given)
// A long run may be cut into slices by the number of their first case; heavy cases are in the slice that begins with 0.
// Each file is read in a child process that is watched: a crash, more than 10 seconds of the processor (or a minute
// without them), or more than 1 GB is a failure.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heavyCases, ingestAll } from '../ingest/mutations/heavy.js';
import { ingestMutant, mutant, type Outcome, originals } from '../ingest/mutations/run-mutations.js';

const LONGEST_MS = 10_000;
const SCRIPT = fileURLToPath(import.meta.url);
const LONGEST_WAIT_MS = 60_000;
const MOST_MEGABYTES = 1024;

interface Message {
  readonly index: number;
  readonly label: string;
  readonly reader: string;
  readonly outcome?: Outcome;
  readonly fault?: string;
  readonly megabytes?: number;
}

const [first = '20000', second = '1', third = '0', ...rest] = process.argv.slice(2);
if (first === '--prepare') prepare(second, Number(third));
else if (first === '--child') await child(second, third, rest.map(Number));
else await watch(Number(first), Number(second), Number(third));

function prepare(folder: string, index: number): void {
  const path = heavyCases()[index]!.prepare(folder);
  process.send?.(path, () => process.disconnect?.());
}

async function child(kind: string, heavyPath: string, [seed = 1, from = 0, to = 0]: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'oars-mutations-'));
  const say = (message: Message): Promise<void> => new Promise((done) => process.send?.(message, () => done()));
  const isHeavy = kind === 'heavy';
  const all = isHeavy ? [] : originals();
  const heavy = isHeavy ? heavyCases() : [];
  try {
    for (let index = from; index < to; index++) {
      const made = isHeavy ? null : mutant(all, seed, index);
      const label = made ? `${made.original.path}: ${made.how}` : heavy[index]!.name;
      const reader = made?.original.reader ?? 'heavy';
      await say({ index, label, reader });
      try {
        const outcome = made ? await ingestMutant(join(folder, 'case'), made.bytes, index) : await ingestAll(heavyPath);
        await say({ index, label, reader, outcome, megabytes: process.resourceUsage().maxRSS / 1024 });
      } catch (error) {
        await say({
          index,
          label,
          reader,
          fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.disconnect?.();
}

async function watch(count: number, seed: number, start: number): Promise<void> {
  const tally = new Map<string, Record<string, number>>();
  const codes = new Map<string, number>();
  const failures: string[] = [];
  let slowest = { milliseconds: 0, label: '' };
  let most = 0;
  const take = (message: Message): void => {
    if (message.fault !== undefined) failures.push(`${message.label} (case ${message.index}): ${message.fault}`);
    if (!message.outcome) return;
    const { status, milliseconds } = message.outcome;
    const row = tally.get(message.reader) ?? {};
    row[status] = (row[status] ?? 0) + 1;
    tally.set(message.reader, row);
    for (const code of new Set(message.outcome.codes)) codes.set(code, (codes.get(code) ?? 0) + 1);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, label: message.label };
    const megabytes = message.megabytes ?? 0;
    most = Math.max(most, megabytes);
    if (megabytes > MOST_MEGABYTES)
      failures.push(`${message.label} (case ${message.index}): ${Math.round(megabytes)} MB`);
  };
  // Heavy cases one process each, made by another process, so that time and memory are those of reading alone.
  const heavy = start === 0 ? heavyCases() : [];
  for (const [index, { name }] of heavy.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'oars-heavy-'));
    try {
      const path = await prepared(folder, index);
      if (path === null) failures.push(`${name}: could not be made`);
      else await drive('heavy', path, seed, index, index + 1, take, failures);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  for (let from = start; from < start + count; from += 2000)
    await drive('mutants', '-', seed, from, Math.min(start + count, from + 2000), take, failures);

  console.log(`reader           read  partly  rejected`);
  const total = { read: 0, 'partly-read': 0, rejected: 0 };
  for (const [reader, row] of [...tally].sort()) {
    for (const status of ['read', 'partly-read', 'rejected'] as const) total[status] += row[status] ?? 0;
    console.log(
      `${reader.padEnd(15)} ${String(row.read ?? 0).padStart(5)} ${String(row['partly-read'] ?? 0).padStart(7)} ${String(row.rejected ?? 0).padStart(9)}`,
    );
  }
  console.log(
    `problems by code: ${[...codes]
      .sort((a, b) => b[1] - a[1])
      .map(([code, n]) => `${code} ${n}`)
      .join(', ')}`,
  );
  console.log(
    `${total.read} read, ${total['partly-read']} partly, ${total.rejected} rejected with a problem: ${total.read + total['partly-read'] + total.rejected} of ${count + heavy.length} (seed ${seed}, from ${start})`,
  );
  console.log(`slowest ${Math.round(slowest.milliseconds)} ms (${slowest.label}); most memory ${Math.round(most)} MB`);
  console.log(`${failures.length} crashes, hangs or excesses`);
  for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function prepared(folder: string, index: number): Promise<string | null> {
  return new Promise((done) => {
    let path: string | null = null;
    const worker = fork(SCRIPT, ['--prepare', folder, String(index)]);
    worker.on('message', (message) => {
      path = String(message);
    });
    worker.on('exit', () => done(path));
  });
}

/** Runs cases in a child; one that is killed is replaced by another that goes on behind the fatal case. */
async function drive(
  kind: string,
  heavyPath: string,
  seed: number,
  from: number,
  to: number,
  take: (message: Message) => void,
  failures: string[],
): Promise<void> {
  for (let next = from; next < to; ) {
    let current: Message | null = null;
    let killed = false;
    await new Promise<void>((done) => {
      const worker = fork(SCRIPT, ['--child', kind, heavyPath, ...[seed, next, to].map(String)]);
      let clock: NodeJS.Timeout | undefined;
      worker.on('message', (message: Message) => {
        clearInterval(clock);
        current = message;
        next = message.index + 1;
        take(message);
        if (message.outcome || message.fault !== undefined) return;
        const began = { wall: performance.now(), processor: processorMs(worker.pid) };
        clock = setInterval(() => {
          const processor = processorMs(worker.pid) - began.processor;
          if (processor <= LONGEST_MS && performance.now() - began.wall <= LONGEST_WAIT_MS) return;
          killed = true;
          worker.kill('SIGKILL');
        }, 200);
      });
      worker.on('exit', (code) => {
        clearInterval(clock);
        const last = current as Message | null;
        if (killed) failures.push(`${last?.label} (case ${last?.index}): more than ${LONGEST_MS / 1000} s`);
        else if (code !== 0) {
          failures.push(`${last?.label} (case ${last?.index}): the process ended with ${code}`);
          if (last === null) next = to;
        }
        done();
      });
    });
  }
}

/** What a process has had of the processor, all its threads together; 0 where the system has no /proc. */
function processorMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
