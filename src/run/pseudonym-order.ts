import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { CorrectionRow } from '../tables/corrections.js';
import type { Gathered } from './gather.js';
import { decodeOutcome, encodeOutcome, type SessionOutcome } from './outcome.js';
import type { RunWriter } from './run-writer.js';

/**
 * Writes rows in the order of the pseudonyms: files are read in the order of
 * their names, and rows in that order would say who is who to whoever has a
 * roster. Sessions wait on disk at `path` until `finish`, as there may be more
 * of them than memory holds.
 */
export class PseudonymOrder implements RunWriter {
  readonly flags: RunWriter['flags'];
  private readonly write: RunWriter;
  private readonly path: string;
  private readonly file: number;
  private readonly sessions: { readonly id: string; readonly at: number; readonly length: number }[] = [];
  private readonly found: Problem[] = [];
  private readonly decisions: CorrectionRow[] = [];
  private end = 0;
  private open = true;

  constructor(write: RunWriter, path: string) {
    this.write = write;
    this.flags = write.flags;
    this.path = path;
    this.file = tellingWhere(path, () => openSync(path, 'w+', 0o600));
  }

  session(outcome: SessionOutcome): void {
    const bytes = encodeOutcome(outcome);
    for (let done = 0; done < bytes.length; ) {
      done += tellingWhere(this.path, () => writeSync(this.file, bytes, done, bytes.length - done, this.end + done));
    }
    this.sessions.push({ id: outcome.summary.sessionId, at: this.end, length: bytes.length });
    this.end += bytes.length;
  }

  problems(problems: readonly Problem[]): void {
    this.found.push(...problems);
  }

  corrections(rows: readonly CorrectionRow[]): void {
    this.decisions.push(...rows);
  }

  /** Writes everything, and drops what waited on disk. */
  finish(): void {
    for (const { at, length } of this.sessions.toSorted((a, b) => compare(a.id, b.id))) {
      const bytes = new Uint8Array(length);
      for (let read = 0; read < length; ) {
        const more = readSync(this.file, bytes, read, length - read, at + read);
        if (more === 0) throw new Error('a session that waited on disk is cut off');
        read += more;
      }
      const outcome = decodeOutcome(bytes);
      if (outcome.kind === 'session') this.write.session(outcome);
    }
    this.write.problems(problemsInOrder(this.found));
    this.write.corrections(this.decisions.toSorted((a, b) => compare(a.correction.sessionId, b.correction.sessionId)));
    this.close();
  }

  /** Drops what waits on disk. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }
}

/** What was gathered, in the order of the pseudonyms. */
export function gatheredInOrder(gathered: Gathered): Gathered {
  return {
    ...gathered,
    inputs: gathered.inputs.toSorted((a, b) => compare(a.path, b.path)),
    sessions: gathered.sessions.toSorted((a, b) => compare(a.sessionId, b.sessionId)),
    moments: gathered.moments.toSorted((a, b) => compare(a.sessionId, b.sessionId)),
    problems: problemsInOrder(gathered.problems),
  };
}

/** Problems of one file and session stay as they came. */
export function problemsInOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.source.path, b.source.path) ||
      compare(a.sessionId ?? '', b.sessionId ?? '') ||
      compare(a.source.part ?? '', b.source.part ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Throws UsageError where the disk refuses. */
function tellingWhere<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new UsageError(
      'output-not-writable',
      `cannot write ${path}, where sessions wait to be put in order.`,
      'Free some space, or choose another disk with --out. What stood there before is untouched.',
      { cause },
    );
  }
}
