import type { DiscoveredFile } from '../ingest/discover.js';
import type { Executor } from './executor.js';
import type { FailedOutcome, FileOutcome, Outcome, SessionOutcome } from './outcome.js';
import { type Unit, unitsOf } from './unit.js';

/** An outcome, and the file it came from. */
export interface Arrival {
  readonly file: DiscoveredFile;
  readonly outcome: Outcome;
}

/**
 * What comes of the files, in their order, whoever does the work. Work begins on
 * a bounded number of files ahead of the one whose outcomes are handed out, so
 * that memory does not grow with the input.
 */
export async function* processInOrder(
  files: Iterable<DiscoveredFile>,
  executor: Executor,
  plan: (file: DiscoveredFile) => readonly Unit[] = (file) => unitsOf(file, executor.parts),
): AsyncGenerator<Arrival, void> {
  const started: { file: DiscoveredFile; outcomes: AsyncIterator<Outcome> }[] = [];
  const waiting = files[Symbol.iterator]();
  for (;;) {
    while (started.length < executor.ahead) {
      const next = waiting.next();
      if (next.done) break;
      const parts = plan(next.value).map((unit) => executor.start(unit));
      started.push({ file: next.value, outcomes: mergeParts(parts) });
    }
    const first = started.shift();
    if (!first) return;
    for (let step = await first.outcomes.next(); !step.done; step = await first.outcomes.next()) {
      yield { file: first.file, outcome: step.value };
    }
  }
}

/** The parts of a file as if it had been read in one: outcomes by their place, and one record. */
async function* mergeParts(parts: readonly AsyncIterable<Outcome>[]): AsyncGenerator<Outcome, void> {
  const [only] = parts;
  if (only && parts.length === 1) {
    yield* only;
    return;
  }
  const heads: Head[] = [];
  let record: FileOutcome | null = null;
  const advance = async (outcomes: AsyncIterator<Outcome>) => {
    const step = await outcomes.next();
    if (step.done) throw new Error('a part of a file ended without its record');
    if (step.value.kind === 'file') record ??= step.value;
    else heads.push({ outcomes, first: step.value });
  };
  for (const part of parts) await advance(part[Symbol.asyncIterator]());
  let sessions = 0;
  let failed = 0;
  let gaveUp = false;
  while (heads.length > 0) {
    const next = heads.sort((a, b) => a.first.at - b.first.at).shift();
    if (!next) break;
    // Parts that were given up say so of the same file.
    const again = next.first.at === Number.MAX_SAFE_INTEGER && gaveUp;
    gaveUp ||= next.first.at === Number.MAX_SAFE_INTEGER;
    if (next.first.kind === 'session') sessions += 1;
    else if (!again) failed += 1;
    if (!again) yield next.first;
    await advance(next.outcomes);
  }
  if (record !== null) yield wholeRecord(record, sessions, failed);
}

interface Head {
  readonly outcomes: AsyncIterator<Outcome>;
  readonly first: SessionOutcome | FailedOutcome;
}

function wholeRecord(part: FileOutcome, sessions: number, failed: number): FileOutcome {
  const status = sessions === 0 ? 'rejected' : failed > 0 ? 'partly-read' : 'read';
  return { ...part, input: { ...part.input, sessions, status } };
}
