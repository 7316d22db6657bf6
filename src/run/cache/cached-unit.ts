import { createHash } from 'node:crypto';
import type { DiscoveredFile } from '../../ingest/discover.js';
import {
  decodeOutcome,
  encodeOutcome,
  keptPageOf,
  type Outcome,
  type SessionOutcome,
  withKeptPage,
} from '../outcome.js';
import type { RunContext } from '../process-session.js';
import { processRead, processUnit, type ReadSession } from '../process-unit.js';
import { LARGE_FILE_BYTES, type Unit } from '../unit.js';
import { FileReader } from './file-reader.js';
import { type Lookups, lookupsHold, recordLookups } from './lookups.js';
import type { CacheAccess } from './result-cache.js';
import { fileKey, sessionKey } from './result-key.js';

/**
 * A unit's outcomes, from the cache where the same was done before: a small file as a whole, the sessions of a large
 * one each for itself, so that a file that grows costs what is new in it. Cached ones come as they were encoded, so
 * that a thread can pass them on as they are.
 */
export async function* processUnitCached(
  unit: Unit,
  context: RunContext,
  access: CacheAccess | null,
): AsyncGenerator<Outcome | Uint8Array, void> {
  if (access === null) yield* processUnit(unit, context);
  else if (isLarge(unit)) yield* processUnit(unit, context, (read) => processReadCached(read, context, access));
  else yield* processWholeCached(unit, context, access);
}

/** A unit's outcomes as the cache has them, encoded; null when they are to be made. */
export function recallUnit(unit: Unit, context: RunContext, access: CacheAccess): readonly Uint8Array[] | null {
  const place = placeOf(unit, access);
  return place === null ? null : recall(place.key, context, access);
}

/** True when the cache has an entry for a file, believed or not. */
export function isCached(file: DiscoveredFile, access: CacheAccess): boolean {
  const place = placeOf({ file, rename: null }, access);
  return place !== null && access.cache.has(place.key);
}

async function* processWholeCached(
  unit: Unit,
  context: RunContext,
  access: CacheAccess,
): AsyncGenerator<Outcome | Uint8Array, void> {
  const place = placeOf(unit, access);
  if (place === null) {
    yield* processUnit(unit, context);
    return;
  }
  const known = recall(place.key, context, access);
  if (known !== null) {
    yield* known;
    return;
  }
  const recording = recordLookups(context);
  const outcomes: Outcome[] = [];
  for await (const outcome of processUnit(unit, recording.context)) {
    outcomes.push(outcome.kind === 'file' ? { ...outcome, key: place.key } : outcome);
  }
  // Only what was made of the very bytes the key speaks of is kept, and nothing that looked up what was withdrawn.
  const record = outcomes.at(-1);
  const same = record?.kind === 'file' && record.input.sha256 === place.sha256 && !record.passedOver;
  yield* same ? keep(place.key, outcomes, recording.lookups(), access) : outcomes;
}

async function processReadCached(read: ReadSession, context: RunContext, access: CacheAccess): Promise<SessionOutcome> {
  const key = sessionKey(access.runKey, read.session, read.problems);
  const [bytes] = recall(key, context, access) ?? [];
  const known = bytes ? decodeOutcome(bytes) : null;
  if (known?.kind === 'session') return { ...known, at: read.at };
  const recording = recordLookups(context);
  const made = { ...(await processRead(read, recording.context)), key };
  return keep(key, [made], recording.lookups(), access)[0] ?? made;
}

/** What the cache keeps under a key; null when there is nothing, or when it, its pages or what it looked up are not as they were. */
function recall(key: string, context: RunContext, { cache }: CacheAccess): readonly Uint8Array[] | null {
  const entry = cache.read(key);
  if (entry === null || !lookupsHold(entry.lookups, context)) return null;
  return entry.pages.every((page) => cache.holdsPage(page)) ? entry.outcomes : null;
}

/** Puts outcomes into the cache; the same outcomes, their pages where the cache has taken them. */
function keep<One extends Outcome>(
  key: string,
  outcomes: readonly One[],
  lookups: Lookups,
  { cache }: CacheAccess,
): readonly One[] {
  const kept = outcomes.map((one) => withKeptPage(one, cache));
  cache.write(key, {
    lookups,
    pages: kept.flatMap(keptPageOf),
    outcomes: kept.map((one) => encodeOutcome(one.kind === 'file' ? { ...one, cached: true } : one)),
  });
  return kept;
}

function isLarge({ file }: Pick<Unit, 'file'>): boolean {
  return file.bytes >= LARGE_FILE_BYTES;
}

interface Place {
  readonly key: string;
  /** Of the file's content. */
  readonly sha256: string;
}

/** Where a unit's result is kept; null when it is not kept as a whole. */
function placeOf(unit: Pick<Unit, 'file' | 'rename'>, { runKey }: CacheAccess): Place | null {
  const { file, rename } = unit;
  if (rename !== null || isLarge(unit)) return null;
  try {
    const sha256 = createHash('sha256').update(TRANSCRIPTS.read(file.absolute)).digest('hex');
    return { key: fileKey(runKey, file, sha256), sha256 };
  } catch {
    return null;
  }
}

/** One a thread. */
const TRANSCRIPTS = new FileReader();
