import type { CodeId } from '../domain/codes.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { findInstrument, findMeasure, headlineWith, type MeasureRef } from '../instruments/instruments.js';
import { computeMeasures } from '../scoring/measures.js';

/** A machine's code that nobody has looked at. */
export interface UnsureCode {
  readonly sessionId: string;
  readonly utteranceId: string;
  readonly code: CodeId;
  /** 0–1; null where the coder does not say. */
  readonly confidence: number | null;
}

/** An unsure code with what hangs on it. */
export interface RankedCode extends UnsureCode {
  /**
   * How far the measure that it moves most would go towards the next level without it, as a share (0–1, more than 1
   * where it would pass it) of the way there, times how likely the code is to be wrong.
   */
  readonly weight: number;
  /** The measure it bears on most, and whether its practitioner's level would change without it; null where it bears on none. */
  readonly bears: { readonly ref: MeasureRef; readonly changesLevel: boolean } | null;
}

/**
 * Unsure codes in the order in which looking at them pays: those without which a practitioner's headline measure would
 * come nearest to another level first. Measured on the counts of all sessions of one practitioner together; sessions
 * that name nobody each stand for themselves. Measures that are counted by volley are left out, since taking one code
 * away may change nothing there.
 */
export function rankForReview(
  codes: readonly UnsureCode[],
  sessions: readonly SessionSummary[],
  instruments: readonly Instrument[],
): readonly RankedCode[] {
  const wholes = new Map<string, Map<string, BehaviorCounts>>();
  const wholeOf = new Map<string, string>();
  for (const { sessionId, metadata, counts } of sessions) {
    const key = metadata.practitionerId === null ? `session ${sessionId}` : `practitioner ${metadata.practitionerId}`;
    wholeOf.set(sessionId, key);
    const own = wholes.get(key) ?? new Map<string, BehaviorCounts>();
    for (const [instrument, counted] of Object.entries(counts)) {
      if (counted !== undefined) own.set(instrument, add(own.get(instrument) ?? {}, counted));
    }
    wholes.set(key, own);
  }
  const refs = headlineWith(instruments).filter(
    (ref) =>
      findInstrument(ref.instrument, instruments).unit === 'utterance' &&
      findMeasure(ref, instruments).threshold !== null,
  );
  const known = new Map<string, { readonly share: number; readonly bears: RankedCode['bears'] }>();
  const effectOf = (key: string, code: CodeId) => {
    const name = `${key} ${code}`;
    const found = known.get(name) ?? effectOn(wholes.get(key) ?? new Map(), code, refs, instruments);
    known.set(name, found);
    return found;
  };
  return codes
    .map((one): RankedCode => {
      const { share, bears } = effectOf(wholeOf.get(one.sessionId) ?? '', one.code);
      return { ...one, weight: share * (1 - (one.confidence ?? 0.5)), bears };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.confidence ?? 0.5) - (b.confidence ?? 0.5));
}

function effectOn(
  counts: ReadonlyMap<string, BehaviorCounts>,
  code: CodeId,
  refs: readonly MeasureRef[],
  instruments: readonly Instrument[],
): { readonly share: number; readonly bears: RankedCode['bears'] } {
  let best: { share: number; bears: RankedCode['bears'] } = { share: 0, bears: null };
  for (const ref of refs) {
    const instrument = findInstrument(ref.instrument, instruments);
    const before = counts.get(ref.instrument);
    if (before === undefined) continue;
    const behaviors = instrument.behaviors.filter(({ codes }) => codes.includes(code)).map(({ id }) => id);
    const after = Object.fromEntries(
      Object.entries(before).map(([id, n]) => [id, behaviors.includes(id) ? Math.max(0, (n ?? 0) - 1) : n]),
    );
    const [was, is] = [before, after].map((some) =>
      computeMeasures({ [ref.instrument]: some }, {}, [instrument]).find(({ measure }) => measure === ref.measure),
    );
    if (was?.result.status !== 'measured') continue;
    const levels = findMeasure(ref, instruments).threshold?.levels ?? [];
    const away = Math.min(...levels.map(({ value }) => Math.abs(value - (was.result.value ?? 0))));
    const moved =
      is?.result.status === 'measured' ? Math.abs((is.result.value ?? 0) - was.result.value) : was.result.value;
    if (moved === 0) continue;
    const share = moved / Math.max(away, moved / MOST_SHARE);
    if (share > best.share) best = { share, bears: { ref, changesLevel: is?.level !== was.level } };
  }
  return best;
}

/** A value that stands on a level already counts as this many ways there, not as endlessly many. */
const MOST_SHARE = 4;

function add(a: BehaviorCounts, b: BehaviorCounts): BehaviorCounts {
  const sum: Record<string, number> = { ...a };
  for (const [id, n] of Object.entries(b)) sum[id] = (sum[id] ?? 0) + (n ?? 0);
  return sum;
}
