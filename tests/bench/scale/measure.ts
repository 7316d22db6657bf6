import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GENERATED_CONFIG } from '../generate/write.js';

/** An audit as a user runs it, from its first instruction to its last. */
export interface AuditJob {
  readonly kind: 'audit';
  readonly input: string;
  readonly out: string;
  readonly threads: number;
  readonly pages: boolean;
  /** Null keeps nothing; undefined keeps results inside `out`. */
  readonly cache?: null;
  readonly queue?: string;
  /** The build that is run; this one's by default. */
  readonly build?: string;
}

/** What is done in a process of its own, so that its memory is its own. */
export type Job = AuditJob | { readonly kind: 'floor' | 'wink'; readonly input: string };

export interface Usage {
  readonly seconds: number;
  /** User and system time of the process and its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface Measured extends Usage {
  readonly sessions: number;
  readonly turns: number;
}

/** Runs a job and says what it took. */
export async function measure(job: Job): Promise<Measured> {
  if (job.kind !== 'audit') {
    const { said } = await run([resolve('.build/run.mjs'), 'tests/bench/scale-job.ts', JSON.stringify(job)]);
    return JSON.parse(said.trim().split('\n').at(-1) ?? '');
  }
  const { usage } = await run(auditArguments(job));
  const { counts } = JSON.parse(readFileSync(join(job.out, 'manifest.json'), 'utf8'));
  const lines = readFileSync(join(job.out, 'tables/sessions.jsonl'), 'utf8').trimEnd().split('\n');
  const turns = lines.reduce((sum, line) => sum + JSON.parse(line).quality.turns, 0);
  return { sessions: counts.sessions, turns, ...usage };
}

/** The command line of an audit of generated sessions. */
function auditArguments({ input, out, threads, pages, cache, queue, build = 'dist' }: AuditJob): string[] {
  const config = join(dirname(out), 'oars.yaml');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(config, GENERATED_CONFIG);
  return [
    join(build, 'cli.js'),
    ...['audit', input, '--config', config, '--out', out, '--threads', String(threads), '--quiet'],
    ...(pages ? [] : ['--no-pages']),
    ...(cache === null ? ['--no-cache'] : []),
    ...(queue ? ['--queue', queue] : []),
  ];
}

/** Runs a program of Node.js to its end. Throws when it fails. */
export function run(argv: readonly string[]): Promise<{ readonly usage: Usage; readonly said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--require', resolve('tests/bench/scale/report-usage.cjs'), ...argv], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const [said, reported] = [child.stdout, child.stdio[3]].map((stream) => {
      const pieces: string[] = [];
      stream?.on('data', (piece) => pieces.push(String(piece)));
      return pieces;
    });
    child.once('close', (code) => {
      if (code === 0) done({ usage: JSON.parse(reported?.join('') ?? ''), said: said?.join('') ?? '' });
      else fail(new Error(`${argv.join(' ')} ended with ${code}`));
    });
  });
}
