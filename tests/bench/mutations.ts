// Damages sound files of every format in every way of tests/ingest/mutations and ingests the result.
// Usage: npm run bench:mutations -- [count] [seed]      (20,000 and 1 unless given)
// Each file is read in a child process that is watched: a crash, more than 10 seconds, or more than 1 GB is a failure.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heavyCases, ingestAll } from '../ingest/mutations/heavy.js';
import { ingestMutant, mutant, type Outcome, originals } from '../ingest/mutations/run-mutations.js';

const LONGEST_MS = 10_000;
const MOST_MEGABYTES = 1024;

interface Message {
  readonly index: number;
  readonly label: string;
  readonly reader: string;
  readonly outcome?: Outcome;
  readonly fault?: string;
  readonly megabytes?: number;
}

const [first = '20000', second = '1', ...rest] = process.argv.slice(2);
if (first === '--child') await child(second, rest.map(Number));
else await watch(Number(first), Number(second));

async function child(kind: string, [seed = 1, from = 0, to = 0]: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'oars-mutations-'));
  const say = (message: Message): Promise<void> => new Promise((done) => process.send?.(message, () => done()));
  const all = originals();
  const heavy = kind === 'heavy' ? heavyCases() : [];
  try {
    for (let index = from; index < to; index++) {
      const one = kind === 'heavy' ? heavy[index]! : null;
      const made = one ? null : mutant(all, seed, index);
      const label = one ? one.name : `${made!.original.path}: ${made!.how}`;
      const reader = one ? 'heavy' : made!.original.reader;
      // Writing a heavy case may take long; only reading it is watched.
      const path = one ? one.prepare(folder) : null;
      await say({ index, label, reader });
      try {
        const outcome =
          path !== null ? await ingestAll(path) : await ingestMutant(join(folder, 'case'), made!.bytes, index);
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

async function watch(count: number, seed: number): Promise<void> {
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
  // Heavy cases one process each, so that memory is theirs alone.
  const heavy = heavyCases().length;
  for (let index = 0; index < heavy; index++) await drive('heavy', seed, index, index + 1, take, failures);
  for (let from = 0; from < count; from += 2000)
    await drive('mutants', seed, from, Math.min(count, from + 2000), take, failures);

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
    `${total.read} read, ${total['partly-read']} partly, ${total.rejected} rejected with a problem: ${total.read + total['partly-read'] + total.rejected} of ${count + heavy} (seed ${seed})`,
  );
  console.log(`slowest ${Math.round(slowest.milliseconds)} ms (${slowest.label}); most memory ${Math.round(most)} MB`);
  console.log(`${failures.length} crashes, hangs or excesses`);
  for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Runs cases in a child; one that is killed is replaced by another that goes on behind the fatal case. */
async function drive(
  kind: string,
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
      const worker = fork(
        '.build/run.mjs',
        ['tests/bench/mutations.ts', '--child', kind, ...[seed, next, to].map(String)],
        {
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        },
      );
      let timer = setTimeout(() => {}, 0);
      worker.on('message', (message: Message) => {
        clearTimeout(timer);
        current = message;
        next = message.index + 1;
        take(message);
        if (!message.outcome && message.fault === undefined) {
          timer = setTimeout(() => {
            killed = true;
            worker.kill('SIGKILL');
          }, LONGEST_MS);
        }
      });
      worker.on('exit', (code) => {
        clearTimeout(timer);
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
