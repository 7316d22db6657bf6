import type { CodeId } from '../../domain/codes.js';
import type { MeasureResult } from '../../domain/measure.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { type CountingRules, countInstruments } from '../../scoring/count-instruments.js';
import { computeMeasures, withinCodebook } from '../../scoring/measures.js';
import { isByPerson, type SavedCode } from '../saved-code.js';

/** Machine codes at least this sure count as confident. */
export const CONFIDENT_FROM = 0.7;
/** Share of a stretch that people coded from which they coded it whole, and utterances that make a stretch. */
const CODED_WHOLE = 0.9;
const STRETCH = 20;

/** A session counted in other ways than the run did. */
export interface SessionVariant {
  readonly summary: SessionSummary;
  /** From people's codes only; null when nobody coded anything. */
  readonly human: readonly MeasureResult[] | null;
  /** From people's codes and confident machine codes. */
  readonly confident: readonly MeasureResult[];
  /** From what the machine made of every utterance; null when it coded none. */
  readonly machine: readonly MeasureResult[] | null;
  /** The same utterances twice, where people coded the session or a stretch of it whole; null elsewhere. */
  readonly doubled: { readonly people: readonly MeasureResult[]; readonly machine: readonly MeasureResult[] } | null;
}

/** Counts one session anew from its codes, with the settings of its run. */
export function toVariant(
  summary: SessionSummary,
  utterances: readonly SavedCode[],
  rules: CountingRules,
): SessionVariant {
  const isConfident = (one: SavedCode): boolean =>
    isByPerson(one) || (one.assignment.confidence ?? 0) >= CONFIDENT_FROM;
  const people = (one: SavedCode): CodeId | null => (isByPerson(one) ? one.assignment.code : null);
  const confident = (one: SavedCode): CodeId | null => (isConfident(one) ? one.assignment.code : null);
  const counted = (own: readonly SavedCode[], codeOf: CodeOf): readonly MeasureResult[] =>
    measuresWith(summary, own, codeOf, rules);
  const twice = codedWhole(utterances);
  return {
    summary,
    human: utterances.some((one) => people(one) !== null) ? counted(utterances, people) : null,
    confident: counted(utterances, confident),
    machine: utterances.some((one) => machineCode(one) !== null) ? counted(utterances, machineCode) : null,
    doubled: twice === null ? null : { people: counted(twice, people), machine: counted(twice, machineCode) },
  };
}

type CodeOf = (one: SavedCode) => CodeId | null;

/** What the machine said, whether or not a person's code took its place. */
function machineCode(one: SavedCode): CodeId | null {
  return one.assignment.machineCode ?? (isByPerson(one) ? null : one.assignment.code);
}

/** The stretch from the first to the last utterance that a person coded, when they left out hardly any; else null. */
function codedWhole(utterances: readonly SavedCode[]): readonly SavedCode[] | null {
  const first = utterances.findIndex(isByPerson);
  const last = utterances.findLastIndex(isByPerson);
  if (first === -1) return null;
  const stretch = utterances.slice(first, last + 1);
  const coded = stretch.filter((one) => machineCode(one) !== null);
  const twice = coded.filter(isByPerson);
  const long = coded.length >= STRETCH || stretch.length >= utterances.length / 2;
  return long && coded.length > 0 && twice.length >= CODED_WHOLE * coded.length ? twice : null;
}

function measuresWith(
  summary: SessionSummary,
  utterances: readonly SavedCode[],
  codeOf: CodeOf,
  rules: CountingRules,
): readonly MeasureResult[] {
  const counted = utterances.map((one) => ({
    id: one.utteranceId,
    role: one.role,
    ...(one.speaker === undefined ? {} : { speaker: one.speaker }),
    spoken: one.text,
    code: codeOf(one),
    // A machine has no codes of anyone's own codebook.
    ownCode: codeOf === machineCode ? null : (one.assignment.ownCode ?? null),
    byPerson: codeOf !== machineCode && isByPerson(one),
    uncounted: one.safetyTalk === true,
  }));
  const measures = computeMeasures(countInstruments(counted, null, rules).counts, {}, rules.instruments);
  return withSession(summary, withinCodebook(measures, rules.instruments, counted));
}

/** Talk time and the like do not depend on codes: they are taken from the run. */
function withSession(summary: SessionSummary, measures: readonly MeasureResult[]): readonly MeasureResult[] {
  return [
    ...measures.filter(({ instrument }) => instrument !== 'session'),
    ...summary.measures.filter(({ instrument }) => instrument === 'session'),
  ];
}
