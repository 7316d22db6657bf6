import type { Problem } from '../domain/problem.js';
import type { InputFile } from '../domain/run-result.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { maskPath } from '../ingest/identifiers/mask.js';
import type { IngestOptions } from '../ingest/options.js';
import { hiderOf } from './hide-names.js';
import type { Outcome } from './outcome.js';
import type { Pseudonyms } from './pseudonyms.js';
import type { Unit } from './unit.js';

/** Why work on a file was ended: it took too long, took too much memory, or killed whoever worked on it. */
export type WhyGivenUp = 'time' | 'memory' | 'death';

/** Why a thread died, by the error it left. */
export function whyDied(error: unknown): WhyGivenUp {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'memory' : 'death';
}

/** What had come of the file before. */
export interface Given {
  sessions: number;
  failed: number;
}

/** How the file was to be read, and under which names it is told. */
export interface HowRead {
  readonly ingest: IngestOptions;
  readonly pseudonyms: Pseudonyms | null;
}

/** A file that went over its limits, as its last outcomes: a problem, and its record. */
export function* givenUpOutcomes(unit: Unit, why: WhyGivenUp, given: Given, how: HowRead): Generator<Outcome> {
  const hide = hiderOf(how.pseudonyms);
  const { problem, input } = givenUp(unit.file, why, how.ingest);
  yield { kind: 'failed', at: Number.MAX_SAFE_INTEGER, problems: [hide.problem(problem)] };
  yield {
    kind: 'file',
    input: hide.input({
      ...input,
      sessions: given.sessions,
      status: given.sessions === 0 ? 'rejected' : 'partly-read',
    }),
    cached: false,
    key: null,
  };
}

/** What there is to say of a file that went over its limits before anything came of it. */
export function givenUp(
  file: DiscoveredFile,
  why: WhyGivenUp,
  { identifiers, limits }: IngestOptions,
): { readonly problem: Problem; readonly input: InputFile } {
  const path = identifiers === 'mask' ? maskPath(file.path) : file.path;
  const problem: Problem = {
    severity: 'error',
    source: { path, part: null },
    line: null,
    sessionId: null,
    utteranceId: null,
    ...said(why, limits),
  };
  return {
    problem,
    input: { path, bytes: file.bytes, sha256: '', format: null, encoding: null, sessions: 0, status: 'rejected' },
  };
}

function said(why: WhyGivenUp, limits: IngestOptions['limits']): Pick<Problem, 'code' | 'message' | 'remedy'> {
  switch (why) {
    case 'time':
      return {
        code: 'took-too-long',
        message: `expected a file from which something comes within ${limits.seconds} seconds; nothing came, and work on it was ended.`,
        remedy:
          'Look whether it is a transcript at all; split it, or allow more with ingest.limits.seconds in the configuration.',
      };
    case 'memory':
      return {
        code: 'took-too-much-memory',
        message: `expected a file that can be worked on in ${limits.memoryMegabytes} MB of memory; it took more, twice, and work on it was ended.`,
        remedy:
          'Look whether it is a transcript at all; split it, or allow more with ingest.limits.memoryMegabytes in the configuration.',
      };
    case 'death':
      return {
        code: 'thread-died',
        message: 'expected a file that can be worked on; whoever worked on it died, twice.',
        remedy: 'Run again with --threads 1; when it happens again, leave the file out and report it.',
      };
  }
}
