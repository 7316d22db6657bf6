import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { findMeasure, type MeasureRef } from '../instruments/instruments.js';
import { clustering } from '../statistics/clustering.js';
import { standardDeviation } from '../statistics/descriptives.js';
import { normalQuantile } from '../statistics/distributions.js';
import { sizeForMargin, sizeForPower } from '../statistics/power.js';
import { clusterSessions, definedValues, toCompared } from './compare/samples.js';
import { isByPerson, type SavedCode } from './saved-code.js';

/** Sessions a practitioner that a plan is made for. */
const SESSIONS = [1, 2, 4, 8] as const;

/** What is wanted of a study. */
export interface PlanOptions {
  readonly instruments: readonly Instrument[];
  /** Difference of group means to be found, and half the width its interval may have; in units of the measure. Null for half a standard deviation. */
  readonly difference: number | null;
  readonly margin: number | null;
  /** Wanted power, 0–1. */
  readonly power: number;
}

/** What a run says about the size of the next study, for one measure. */
export interface MeasurePlan extends MeasureRef {
  readonly label: string;
  readonly practitioners: number;
  readonly sessions: number;
  /** Standard deviation of sessions, and the share of its square between practitioners (0 where it came out below). */
  readonly sd: number;
  readonly icc: number;
  readonly difference: number;
  readonly margin: number;
  /** For each number of sessions a practitioner: practitioners a side; null when more than ten thousand. */
  readonly sizes: readonly {
    readonly sessions: number;
    readonly forPower: number | null;
    readonly forMargin: number | null;
  }[];
}

/**
 * Practitioners a side that a comparison of practitioner means needs, from the
 * spread in a run: the variance of a mean of m sessions is SD² × (ICC + (1 − ICC)
 * ÷ m). Null for a measure whose spread between practitioners the run cannot tell.
 */
export function planMeasure(
  sessions: readonly SessionSummary[],
  ref: MeasureRef,
  { instruments, difference, margin, power }: PlanOptions,
): MeasurePlan | null {
  const clusters = clusterSessions(sessions.map(toCompared), ref)
    .map(definedValues)
    .filter((values) => values.length > 0);
  const spread = standardDeviation(clusters.flat());
  const alike = clustering(clusters);
  if (!spread.defined || !alike.defined) return null;
  const [sd, icc] = [spread.value, Math.min(1, Math.max(0, alike.value))];
  const [wanted, allowed] = [difference ?? sd / 2, margin ?? sd / 2];
  return {
    ...ref,
    label: findMeasure(ref, instruments).label,
    practitioners: clusters.length,
    sessions: clusters.flat().length,
    sd,
    icc,
    difference: wanted,
    margin: allowed,
    sizes: SESSIONS.map((m) => {
      const ofMean = sd * Math.sqrt(icc + (1 - icc) / m);
      return { sessions: m, forPower: sizeForPower(wanted, ofMean, power), forMargin: sizeForMargin(allowed, ofMean) };
    }),
  };
}

/** How many utterances, and so sessions, must be coded twice for a kappa of a wanted precision. */
export interface DoubleCodingPlan {
  readonly kappa: number;
  readonly margin: number;
  /** Agreement by chance with the codes as common as in the run, 0–1. */
  readonly chance: number;
  readonly utterances: number;
  readonly perSession: number;
  /** How alike utterances of a session are (ICC, not below 0), and what that was estimated from. */
  readonly icc: number;
  readonly likeness: Likeness['from'];
  /** Sessions that tell it. */
  readonly likenessSessions: number;
  /** Utterances of a session that are worth one independent one: 1 + (utterances a session − 1) × ICC. */
  readonly designEffect: number;
  readonly sessions: number;
}

/** How alike the practitioner's utterances of a session are, for the design effect of a kappa. */
export interface Likeness {
  /**
   * `agreement`: of people's and the machine's codes where both are known, what a kappa is made of. `codes`: of
   * the codes themselves, which stands in where nobody coded.
   */
  readonly from: 'agreement' | 'codes' | 'unknown';
  readonly icc: number;
  readonly sessions: number;
}

/** Sessions with codes by both from which agreement tells how alike utterances are. */
const ENOUGH_SESSIONS = 5;

/**
 * How alike utterances of a session are, from a run's codes: ICC(1) of agreement
 * between people and machine, or, with under five sessions that both coded, the
 * ICCs of the codes, each weighing as much as it varies.
 */
export function likenessOf(sessions: readonly (readonly SavedCode[])[]): Likeness {
  const agreed = sessions
    .map((codes) =>
      codes
        .filter((one) => isByPerson(one) && (one.assignment.machineCode ?? null) !== null)
        .map(({ assignment }) => (assignment.code === assignment.machineCode ? 1 : 0)),
    )
    .filter((values) => values.length > 0);
  const own = clustering(agreed);
  if (agreed.length >= ENOUGH_SESSIONS && own.defined) {
    return { from: 'agreement', icc: Math.max(0, own.value), sessions: agreed.length };
  }
  const given = sessions.map((codes) => codes.map(({ assignment }) => assignment.code));
  const known = [...new Set(given.flat())].filter((code) => code !== null).sort();
  let [weighted, weights] = [0, 0];
  for (const code of known) {
    const found = clustering(given.map((codes) => codes.map((one) => (one === code ? 1 : 0))));
    if (!found.defined) continue;
    const share = given.flat().filter((one) => one === code).length / given.flat().length;
    weighted += share * (1 - share) * found.value;
    weights += share * (1 - share);
  }
  const coded = given.filter((codes) => codes.length > 0).length;
  return weights === 0
    ? { from: 'unknown', icc: 0, sessions: coded }
    : { from: 'codes', icc: Math.max(0, weighted / weights), sessions: coded };
}

/**
 * Double-coded sessions for kappa ± `margin`: the large-sample variance of kappa,
 * po (1 − po) ÷ (n (1 − pe)²), with chance agreement pe from the run's own codes,
 * times the design effect of whole sessions. Null when the run holds no such codes.
 */
export function planDoubleCoding(
  sessions: readonly SessionSummary[],
  isCounted: (code: string) => boolean,
  kappa: number,
  margin: number,
  likeness: Likeness,
): DoubleCodingPlan | null {
  const counts = new Map<string, number>();
  for (const { codeCounts } of sessions) {
    for (const [code, count] of Object.entries(codeCounts)) {
      if (isCounted(code)) counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const chance = [...counts.values()].reduce((sum, count) => sum + (count / total) ** 2, 0);
  const observed = kappa * (1 - chance) + chance;
  const z = normalQuantile(0.975);
  const independent = (z ** 2 * observed * (1 - observed)) / (margin ** 2 * (1 - chance) ** 2);
  const perSession = total / sessions.length;
  const designEffect = Math.max(1, 1 + (perSession - 1) * likeness.icc);
  const utterances = Math.ceil(independent * designEffect);
  return {
    kappa,
    margin,
    chance,
    utterances,
    perSession,
    icc: likeness.icc,
    likeness: likeness.from,
    likenessSessions: likeness.sessions,
    designEffect,
    sessions: Math.max(2, Math.ceil(utterances / perSession)),
  };
}
