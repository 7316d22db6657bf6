import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What one job is to do, in a process of its own so that its memory is its own. */
export type Job =
  | {
      readonly kind: 'audit';
      readonly input: string;
      readonly out: string;
      readonly threads: number;
      readonly pages: boolean;
      /** Null keeps nothing; undefined keeps results inside `out`. */
      readonly cache?: null;
      readonly queue?: string;
    }
  | { readonly kind: 'floor' | 'wink' | 'natural'; readonly input: string };

export interface Measured {
  readonly sessions: number;
  readonly turns: number;
  readonly seconds: number;
  /** User and system time of the process and its threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs a job and reads what it measured. */
export function measure(job: Job): Promise<Measured> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [resolve('.build/run.mjs'), 'tests/bench/scale-job.ts', JSON.stringify(job)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.once('close', (code) => {
      const line = said.trim().split('\n').at(-1) ?? '';
      if (code === 0) done(JSON.parse(line));
      else fail(new Error(`${job.kind} ended with ${code}`));
    });
  });
}
