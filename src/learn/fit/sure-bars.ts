import type { SureBar } from '../../coding/model/header.js';
import { LEAST_CASES, LEAST_PRECISION, lowerBound } from '../../coding/sure.js';

/** A held-out decision for a label: how confident, how much of it people or the teacher shared, and where. */
export interface HeldDecision {
  readonly confidence: number;
  /** Share of those who coded the unit that gave this label. */
  readonly agreed: number;
  readonly source: string;
}

/**
 * The lowest confidence from which on a label was right often enough on
 * held-out talk: in all of it together, and in no source far less often. Null
 * where no confidence reaches that.
 */
export function fitSureBar(decisions: readonly HeldDecision[]): SureBar | null {
  for (const from of STEPS) {
    const cases = decisions.filter((one) => one.confidence >= from);
    const all = shareRight(cases);
    if (cases.length < LEAST_CASES) return null;
    const low = lowerBound(all * cases.length, cases.length);
    if (all < WANTED || low < LEAST_PRECISION) continue;
    const sources = [...new Set(cases.map((one) => one.source))];
    const worst = sources.map((source) => cases.filter((one) => one.source === source));
    if (worst.some((own) => own.length >= LEAST_CASES && shareRight(own) < LEAST_IN_A_SOURCE)) continue;
    return { from, precision: rounded(all), low: rounded(low), cases: cases.length };
  }
  return null;
}

/**
 * The least probability at which a rare label is given: from where on it was
 * right half of the time. Where it never was, the highest that still leaves
 * some, so that what is against motivational interviewing is not passed over.
 */
export function fitLeast(decisions: readonly HeldDecision[]): number {
  for (const from of STEPS) {
    if (from >= MOST_ASKED) return MOST_ASKED;
    const cases = decisions.filter((one) => one.confidence >= from);
    if (cases.length > 0 && shareRight(cases) >= 0.5) return from;
  }
  return MOST_ASKED;
}

const MOST_ASKED = 0.5;
const WANTED = 0.75;
const LEAST_IN_A_SOURCE = 0.65;
const STEPS = Array.from({ length: 20 }, (_, step) => step / 20);

function shareRight(cases: readonly HeldDecision[]): number {
  return cases.reduce((sum, one) => sum + one.agreed, 0) / Math.max(1, cases.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
