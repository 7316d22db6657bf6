import { statSync } from 'node:fs';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { fingerprintOf } from '../ingest/fingerprint.js';
import { ingestFile } from '../ingest/ingest-file.js';
import { sketchOf } from '../ingest/near-copies.js';
import { droppedColumns, hiderOf } from './hide-names.js';
import { type Outcome, type SessionOutcome, toOutcome } from './outcome.js';
import { processSession, type RunContext } from './process-session.js';
import { LARGE_FILE_BYTES, type Rename, type Unit } from './unit.js';

/** A session as it was read, under the id it has in the run. */
export interface ReadSession {
  /** Place among the file's sessions, from 0. */
  readonly at: number;
  readonly session: Session;
  readonly problems: readonly Problem[];
}

/** Reads, codes, scores and renders the sessions of a unit, each by `process`; the same on every thread and machine. */
export async function* processUnit(
  unit: Unit,
  context: RunContext,
  process: ProcessRead = (read) => processRead(read, context),
): AsyncGenerator<Outcome, void> {
  if (unit.file.bytes >= LARGE_FILE_BYTES) yield* processLarge(unit, context, process);
  else yield* await processSmall(unit, context, process);
}

/** What comes of one session, made anew. */
export async function processRead(
  { at, session, problems }: ReadSession,
  context: RunContext,
): Promise<SessionOutcome> {
  const hide = hiderOf(context.pseudonyms);
  return toOutcome(
    at,
    {
      sessionId: session.id,
      source: session.source,
      fingerprint: fingerprintOf(session),
      sketch: sketchOf(session),
      dropped: droppedColumns(session.metadata, context.pseudonyms),
    },
    await processSession(hide.session(session), problems.map(hide.problem), context),
  );
}

type ProcessRead = (read: ReadSession) => Promise<SessionOutcome>;

/** A small file that changes while it is read is read once more, and refused when it changes again. */
async function processSmall(unit: Unit, context: RunContext, process: ProcessRead): Promise<readonly Outcome[]> {
  for (let turn = 1; ; turn++) {
    const outcomes: Outcome[] = [];
    const before = stampOf(unit.file);
    for await (const outcome of readOnce(unit, context, process)) outcomes.push(outcome);
    if (stampOf(unit.file) === before) return outcomes;
    if (turn === 2) return refused(unit.file, outcomes, context);
  }
}

/** What a large file gave has gone out when the change is seen: the file's last word then is that it cannot be relied on. */
async function* processLarge(unit: Unit, context: RunContext, process: ProcessRead): AsyncGenerator<Outcome, void> {
  const before = stampOf(unit.file);
  for await (const outcome of readOnce(unit, context, process)) {
    if (outcome.kind === 'file' && unit.part === 0 && stampOf(unit.file) !== before) {
      yield { kind: 'failed', at: Number.MAX_SAFE_INTEGER, problems: [changed(unit.file, context)] };
    }
    yield outcome;
  }
}

async function* readOnce(
  { file, part, parts, rename }: Unit,
  context: RunContext,
  process: ProcessRead,
): AsyncGenerator<Outcome, void> {
  let asked = 0;
  let came = 0;
  const wanted = (at: number) => {
    const mine = rename === null ? at % parts === part : at === rename.at;
    if (mine) asked += 1;
    return mine;
  };
  const hide = hiderOf(context.pseudonyms);
  const ingesting = ingestFile(file, context.ingest, wanted, () => {}, context.readers);
  let step = await ingesting.next();
  for (; !step.done; step = await ingesting.next()) {
    const { at } = step.value;
    came += 1;
    if (step.value.status === 'failed') yield { kind: 'failed', at, problems: step.value.problems.map(hide.problem) };
    else yield await process(renamed(step.value, rename));
  }
  yield { kind: 'file', input: hide.input(step.value), cached: false, key: null, passedOver: came < asked };
}

function renamed(read: ReadSession, rename: Rename | null): ReadSession {
  if (rename === null) return read;
  const { sessionId } = rename;
  const own = read.problems.map((one) => (one.sessionId === read.session.id ? { ...one, sessionId } : one));
  return { ...read, session: { ...read.session, id: sessionId }, problems: [...own, ...rename.problems] };
}

/** Changes whenever the file is written to or replaced. */
function stampOf(file: DiscoveredFile): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file.absolute);
    return [size, mtimeMs, ctimeMs, ino].join(' ');
  } catch {
    return 'gone';
  }
}

function refused(file: DiscoveredFile, outcomes: readonly Outcome[], context: RunContext): readonly Outcome[] {
  return outcomes
    .filter((outcome) => outcome.kind === 'file')
    .flatMap((outcome): Outcome[] => [
      { kind: 'failed', at: 0, problems: [changed(file, context)] },
      { ...outcome, input: { ...outcome.input, sessions: 0, status: 'rejected' } },
    ]);
}

function changed({ path }: DiscoveredFile, { pseudonyms }: RunContext): Problem {
  return hiderOf(pseudonyms).problem({
    code: 'changed-while-read',
    severity: 'error',
    source: { path, part: null },
    line: null,
    sessionId: null,
    utteranceId: null,
    message:
      'expected a file at rest, found one that was being written to: what was read may be half old and half new.',
    remedy: 'Wait until the file is complete, then run again.',
  });
}
