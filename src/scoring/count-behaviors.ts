import type { CodeId } from '../domain/codes.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { Behavior, CountingOptions, Instrument } from '../instruments/instrument.js';
import type { CountedUtterance } from './counted-utterance.js';

/** Utterances by codebook code; only codes that occur. */
export type CodeCounts = Readonly<Partial<Record<CodeId, number>>>;

export function countCodes(utterances: readonly CountedUtterance[]): CodeCounts {
  const counts: Partial<Record<CodeId, number>> = {};
  for (const { code, uncounted } of utterances) if (code && !uncounted) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Utterances by code of one's own codebook; only codes that occur. */
export function countOwnCodes(utterances: readonly CountedUtterance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ownCode, uncounted } of utterances)
    if (ownCode && !uncounted) counts.set(ownCode, (counts.get(ownCode) ?? 0) + 1);
  return counts;
}

const NONE_OF_ONES_OWN: ReadonlyMap<string, number> = new Map();

/** Every behavior of the instrument, counted once an utterance (MITI 3.1.1, MISC 2.5). `codes` may hold shares. */
export function countPerUtterance(
  instrument: Instrument,
  codes: CodeCounts,
  ownCodes: ReadonlyMap<string, number> = NONE_OF_ONES_OWN,
): BehaviorCounts {
  return Object.fromEntries(
    instrument.behaviors.map((behavior) => [
      behavior.id,
      behavior.codes.reduce((sum, code) => sum + (codes[code] ?? 0), 0) +
        (behavior.ownCodes ?? []).reduce((sum, code) => sum + (ownCodes.get(code) ?? 0), 0),
    ]),
  );
}

/** Every behavior of the instrument, at most one of each slot in a practitioner's volley (MITI 4.2.1). */
export function countPerVolley(
  instrument: Instrument,
  utterances: readonly CountedUtterance[],
  volleys: readonly Volley[],
  options: CountingOptions,
): BehaviorCounts {
  const counted = utterances.filter(({ uncounted }) => !uncounted);
  const codeOf = new Map(counted.map(({ id, code }) => [id, code]));
  const ownCodeOf = new Map(counted.map(({ id, ownCode }) => [id, ownCode]));
  const behaviors = new Map(instrument.behaviors.map((behavior) => [behavior.id, behavior]));
  const counts: Record<string, number> = Object.fromEntries(instrument.behaviors.map(({ id }) => [id, 0]));
  for (const volley of volleys) {
    if (volley.role !== 'practitioner') continue;
    const codes = new Set(volley.utteranceIds.map((id) => codeOf.get(id)));
    const ownCodes = new Set(volley.utteranceIds.map((id) => ownCodeOf.get(id)));
    const stands = ({ codes: wanted, ownCodes: own = [], with: beside = [] }: Behavior) =>
      (wanted.some((code) => codes.has(code)) || own.some((code) => ownCodes.has(code))) &&
      (beside.length === 0 || beside.some((code) => codes.has(code)));
    for (const slot of instrument.slots) {
      const seen = slot.behaviors.filter((id) => {
        const behavior = behaviors.get(id);
        return behavior !== undefined && stands(behavior);
      });
      const shared = slot.sharedIf === null || options[slot.sharedIf];
      for (const id of shared ? seen.slice(0, 1) : seen) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}
