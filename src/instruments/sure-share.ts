import type { CodeId } from '../domain/codes.js';
import type { SessionQuality } from '../domain/session-result.js';
import type { Instrument } from './instrument.js';
import { findInstrument, findMeasure, type MeasureRef } from './instruments.js';

/** From this share of sure codes on a measure may bear a level, and name someone. */
export const SURE_ENOUGH = 0.5;

/** What is asked of a session to tell how sure a measure's codes are. */
interface CodedCounts {
  readonly codeCounts: Readonly<Partial<Record<CodeId, number>>>;
  readonly quality: Pick<SessionQuality, 'sureCounts'>;
}

/**
 * Share (0–1) of the codes a measure counts that a person gave or the coder is
 * sure of, over some sessions; null for measures that count no codes, and where
 * nobody knows (runs written before codes were told sure).
 */
export function sureShareOf(
  ref: MeasureRef,
  sessions: readonly CodedCounts[],
  instruments: readonly Instrument[],
): number | null {
  const { formula } = findMeasure(ref, instruments);
  if (formula.kind !== 'ratio' && formula.kind !== 'sum') return null;
  const counted = new Set(formula.kind === 'ratio' ? [...formula.numerator, ...formula.denominator] : formula.of);
  const codes = new Set(
    findInstrument(ref.instrument, instruments)
      .behaviors.filter(({ id }) => counted.has(id))
      .flatMap((behavior) => behavior.codes),
  );
  let all = 0;
  let sure = 0;
  for (const { codeCounts, quality } of sessions) {
    if (quality.sureCounts === null) return null;
    for (const code of codes) {
      all += codeCounts[code] ?? 0;
      sure += quality.sureCounts[code] ?? 0;
    }
  }
  return all === 0 ? null : sure / all;
}

/** False where under half of the codes a measure counts are sure: then it bears no level, and nobody is named for it. */
export function isSureEnough(
  ref: MeasureRef,
  sessions: readonly CodedCounts[],
  instruments: readonly Instrument[],
): boolean {
  return (sureShareOf(ref, sessions, instruments) ?? 1) >= SURE_ENOUGH;
}
