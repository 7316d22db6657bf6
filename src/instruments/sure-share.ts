import type { CodeId } from '../domain/codes.js';
import type { MeasureResult } from '../domain/measure.js';
import type { SessionQuality } from '../domain/session-result.js';
import type { Instrument, Measure } from './instrument.js';
import { findInstrument, findMeasure, type MeasureRef } from './instruments.js';

/** From this share of sure codes on a measure may bear a level, and name someone. */
const SURE_ENOUGH = 0.5;

/** What is asked of a session to tell how sure a measure's codes are. */
interface CodedCounts {
  readonly codeCounts: Readonly<Partial<Record<CodeId, number>>>;
  readonly quality: Pick<SessionQuality, 'sureCounts'>;
}

/** How many of the codes a measure counts there are, and how many are sure; null where it counts none, and where nobody knows. */
export function sureCodesOf(
  ref: MeasureRef,
  { codeCounts, quality }: CodedCounts,
  instruments: readonly Instrument[],
): { readonly all: number; readonly sure: number } | null {
  const codes = codesCountedBy(ref, instruments);
  if (codes === null || quality.sureCounts === null) return null;
  let all = 0;
  let sure = 0;
  for (const code of codes) {
    all += codeCounts[code] ?? 0;
    sure += quality.sureCounts[code] ?? 0;
  }
  return { all, sure };
}

/**
 * Share (0–1) of the codes a measure counts that a person gave or the coder is
 * sure of, over some sessions; null for measures that count no codes, and where
 * nobody knows (runs written before codes were told sure).
 */
function sureShareOf(
  ref: MeasureRef,
  sessions: readonly CodedCounts[],
  instruments: readonly Instrument[],
): number | null {
  let all = 0;
  let sure = 0;
  for (const session of sessions) {
    const own = sureCodesOf(ref, session, instruments);
    if (own === null) return null;
    all += own.all;
    sure += own.sure;
  }
  return all === 0 ? null : sure / all;
}

/** True where a share of sure codes is enough for a level and a name; also where nobody knows it. */
export function isEnough(share: number | null | undefined): boolean {
  return (share ?? 1) >= SURE_ENOUGH;
}

/** False where under half of the codes a measure counts are sure: then it bears no level, and nobody is named for it. */
export function isSureEnough(
  ref: MeasureRef,
  sessions: readonly CodedCounts[],
  instruments: readonly Instrument[],
): boolean {
  return isEnough(sureShareOf(ref, sessions, instruments));
}

/** A session's measures with how sure their codes are; those that are not sure enough lose their level. */
export function withSureness(
  measures: readonly MeasureResult[],
  counted: CodedCounts,
  instruments: readonly Instrument[],
): readonly MeasureResult[] {
  return measures.map((one) => {
    const sureShare = sureShareOf(one, [counted], instruments);
    return { ...one, sureShare, level: isEnough(sureShare) ? one.level : null };
  });
}

const COUNTED = new WeakMap<Measure, readonly CodeId[] | null>();

/** Asked of every session: worked out once a measure. */
function codesCountedBy(ref: MeasureRef, instruments: readonly Instrument[]): readonly CodeId[] | null {
  const measure = findMeasure(ref, instruments);
  const known = COUNTED.get(measure);
  if (known !== undefined) return known;
  const { formula } = measure;
  const counted =
    formula.kind === 'ratio'
      ? [...formula.numerator, ...formula.denominator]
      : formula.kind === 'sum'
        ? formula.of
        : [];
  const codes = findInstrument(ref.instrument, instruments)
    .behaviors.filter(({ id }) => counted.includes(id))
    .flatMap((behavior) => behavior.codes);
  const found = codes.length === 0 ? null : [...new Set(codes)];
  COUNTED.set(measure, found);
  return found;
}
