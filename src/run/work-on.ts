import { createHash } from 'node:crypto';
import type { DiscoveredFile } from '../ingest/discover.js';
import { listenTo } from './cache/asked.js';
import { believedEntry } from './cache/believed-entry.js';
import { FileReader } from './cache/file-reader.js';
import type { CacheAccess } from './cache/result-cache.js';
import { fileKey } from './cache/result-key.js';
import { encodeOutcome, keptPageOf, type Outcome, withKeptPage } from './outcome.js';
import type { Workshop } from './process-session.js';
import { processUnit } from './process-unit.js';
import { LARGE_FILE_BYTES, type Unit } from './unit.js';

/**
 * A unit's outcomes, from the cache where the same was done before. Cached ones
 * come as they were encoded, so that a thread can pass them on as they are.
 */
export async function* workOn(
  unit: Unit,
  workshop: Workshop,
  access: CacheAccess | null,
): AsyncGenerator<Outcome | Uint8Array, void> {
  const place = access === null ? null : placeOf(unit, access);
  if (access === null || place === null) {
    yield* processUnit(unit, workshop, access);
    return;
  }
  const known = recallAt(place, workshop, access);
  if (known !== null) {
    yield* known;
    return;
  }
  const listening = listenTo(workshop);
  const outcomes: Outcome[] = [];
  for await (const outcome of processUnit(unit, listening.workshop, null)) {
    outcomes.push(outcome.kind === 'file' ? { ...outcome, key: place.key } : outcome);
  }
  // Only what was made of the very bytes the key speaks of is kept.
  const record = outcomes.at(-1);
  if (record?.kind !== 'file' || record.input.sha256 !== place.sha256) {
    yield* outcomes;
    return;
  }
  const kept = outcomes.map((one) => withKeptPage(one, access.cache));
  access.cache.write(place.key, {
    asked: listening.asked(),
    pages: kept.flatMap(keptPageOf),
    outcomes: kept.map((one) => encodeOutcome(one.kind === 'file' ? { ...one, cached: true } : one)),
  });
  yield* kept;
}

/** A unit's outcomes as the cache has them, encoded; null when they are to be made. */
export function recall(unit: Unit, workshop: Workshop, access: CacheAccess): readonly Uint8Array[] | null {
  const place = placeOf(unit, access);
  return place === null ? null : recallAt(place, workshop, access);
}

function recallAt({ key }: Place, workshop: Workshop, { cache }: CacheAccess): readonly Uint8Array[] | null {
  return believedEntry(cache, key, workshop)?.outcomes ?? null;
}

/** True when the cache has an entry for a file, believed or not. */
export function isKept(file: DiscoveredFile, access: CacheAccess): boolean {
  const place = placeOf({ file, rename: null }, access);
  return place !== null && access.cache.has(place.key);
}

interface Place {
  readonly key: string;
  /** Of the file's content. */
  readonly sha256: string;
}

/** Where a unit's result is kept; null when it is not kept as a whole. */
function placeOf({ file, rename }: Pick<Unit, 'file' | 'rename'>, { runKey }: CacheAccess): Place | null {
  if (rename !== null || file.bytes >= LARGE_FILE_BYTES) return null;
  try {
    const sha256 = createHash('sha256').update(TRANSCRIPTS.read(file.absolute)).digest('hex');
    return { key: fileKey(runKey, file, sha256), sha256 };
  } catch {
    return null;
  }
}

/** One a thread. */
const TRANSCRIPTS = new FileReader();
