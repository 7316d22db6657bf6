import { statSync } from 'node:fs';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { DiscoveredFile } from '../ingest/discover.js';
import { fingerprintOf } from '../ingest/fingerprint.js';
import { ingestFile } from '../ingest/ingest-file.js';
import { listenTo } from './cache/asked.js';
import { believedEntry } from './cache/believed-entry.js';
import type { CacheAccess } from './cache/result-cache.js';
import { sessionKey } from './cache/result-key.js';
import { hiderOf } from './hide-names.js';
import {
  decodeOutcome,
  encodeOutcome,
  keptPageOf,
  type Outcome,
  type SessionOutcome,
  toOutcome,
  withKeptPage,
} from './outcome.js';
import { processSession, type Workshop } from './process-session.js';
import { LARGE_FILE_BYTES, type Rename, type Unit } from './unit.js';

/** Reads, codes, scores and renders the sessions of a unit; the same on every thread and machine. */
export async function* processUnit(
  unit: Unit,
  workshop: Workshop,
  access: CacheAccess | null,
): AsyncGenerator<Outcome, void> {
  if (unit.file.bytes >= LARGE_FILE_BYTES) yield* processLarge(unit, workshop, access);
  else yield* await processSmall(unit, workshop);
}

/** A small file that changes while it is read is read once more, and refused when it changes again. */
async function processSmall(unit: Unit, workshop: Workshop): Promise<readonly Outcome[]> {
  for (let turn = 1; ; turn++) {
    const outcomes: Outcome[] = [];
    const before = stampOf(unit.file);
    for await (const outcome of readOnce(unit, workshop, null)) outcomes.push(outcome);
    if (stampOf(unit.file) === before) return outcomes;
    if (turn === 2) return refused(unit.file, outcomes, workshop);
  }
}

/** What a large file gave has gone out when the change is seen: the file's last word then is that it cannot be relied on. */
async function* processLarge(
  unit: Unit,
  workshop: Workshop,
  access: CacheAccess | null,
): AsyncGenerator<Outcome, void> {
  const before = stampOf(unit.file);
  for await (const outcome of readOnce(unit, workshop, access)) {
    if (outcome.kind === 'file' && unit.part === 0 && stampOf(unit.file) !== before) {
      yield { kind: 'failed', at: Number.MAX_SAFE_INTEGER, problems: [changed(unit.file, workshop)] };
    }
    yield outcome;
  }
}

async function* readOnce(
  { file, part, parts, rename }: Unit,
  workshop: Workshop,
  access: CacheAccess | null,
): AsyncGenerator<Outcome, void> {
  const wanted = (at: number) => (rename === null ? at % parts === part : at === rename.at);
  const hide = hiderOf(workshop.pseudonyms);
  const ingesting = ingestFile(file, workshop.ingest, wanted);
  let step = await ingesting.next();
  for (; !step.done; step = await ingesting.next()) {
    const { at } = step.value;
    if (step.value.status === 'failed') yield { kind: 'failed', at, problems: step.value.problems.map(hide.problem) };
    else yield processOrRecall(at, renamed(step.value, rename), workshop, access);
  }
  yield { kind: 'file', input: hide.input(step.value), cached: false, key: null };
}

interface ReadSession {
  readonly session: Session;
  readonly problems: readonly Problem[];
}

function renamed(read: ReadSession, rename: Rename | null): ReadSession {
  if (rename === null) return read;
  const { sessionId } = rename;
  const own = read.problems.map((one) => (one.sessionId === read.session.id ? { ...one, sessionId } : one));
  return { session: { ...read.session, id: sessionId }, problems: [...own, ...rename.problems] };
}

/** The sessions of a large file are kept one by one, so that a file that grows costs what is new in it. */
function processOrRecall(
  at: number,
  { session, problems }: ReadSession,
  workshop: Workshop,
  access: CacheAccess | null,
): SessionOutcome {
  const hide = hiderOf(workshop.pseudonyms);
  const process = (using: Workshop) =>
    toOutcome(
      at,
      { sessionId: session.id, source: session.source, fingerprint: fingerprintOf(session) },
      processSession(hide.session(session), problems.map(hide.problem), using),
    );
  if (access === null) return process(workshop);
  const key = sessionKey(access.runKey, session, problems);
  const [bytes] = believedEntry(access.cache, key, workshop)?.outcomes ?? [];
  const known = bytes ? decodeOutcome(bytes) : null;
  if (known?.kind === 'session') return { ...known, at };
  const listening = listenTo(workshop);
  const outcome = withKeptPage({ ...process(listening.workshop), key }, access.cache);
  access.cache.write(key, {
    asked: listening.asked(),
    pages: keptPageOf(outcome),
    outcomes: [encodeOutcome(outcome)],
  });
  return outcome;
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

function refused(file: DiscoveredFile, outcomes: readonly Outcome[], workshop: Workshop): readonly Outcome[] {
  return outcomes
    .filter((outcome) => outcome.kind === 'file')
    .flatMap((outcome): Outcome[] => [
      { kind: 'failed', at: 0, problems: [changed(file, workshop)] },
      { ...outcome, input: { ...outcome.input, sessions: 0, status: 'rejected' } },
    ]);
}

function changed({ path }: DiscoveredFile, { pseudonyms }: Workshop): Problem {
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
