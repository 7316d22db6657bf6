import { type CodeId, isCodeId } from '../../domain/codes.js';
import type { MeasureResult } from '../../domain/measure.js';
import type { SessionSummary } from '../../domain/session-result.js';
import type { Instrument } from '../../instruments/instrument.js';
import { countPerUtterance } from '../../scoring/count-behaviors.js';
import { type CountingRules, countInstruments } from '../../scoring/count-instruments.js';
import { computeMeasures } from '../../scoring/measures.js';
import { isByPerson, type SavedCode } from '../saved-code.js';

/** Machine codes at least this sure count as confident. */
export const CONFIDENT_FROM = 0.7;
/** Utterances coded by both, below which no correction is made; and per code. */
const NEEDED_PAIRS = 200;
const NEEDED_PER_CODE = 5;

/** A session counted in other ways than the run did. */
export interface SessionVariant {
  readonly summary: SessionSummary;
  /** From people's codes only; null when nobody coded anything. */
  readonly human: readonly MeasureResult[] | null;
  /** From people's codes and confident machine codes. */
  readonly confident: readonly MeasureResult[];
  /** Utterances by the code that counts, those a person coded and those only the machine did. */
  readonly byPeople: ReadonlyMap<CodeId, number>;
  readonly byMachine: ReadonlyMap<CodeId, number>;
  /** What people made of the machine's codes, `machine → person` pairs with how often. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Counts one session anew from its codes, with the settings of its run. */
export function toVariant(
  summary: SessionSummary,
  utterances: readonly SavedCode[],
  rules: CountingRules,
): SessionVariant {
  const isConfident = (one: SavedCode): boolean =>
    isByPerson(one) || (one.assignment.confidence ?? 0) >= CONFIDENT_FROM;
  const pairs = new Map<string, number>();
  const byPeople = new Map<CodeId, number>();
  const byMachine = new Map<CodeId, number>();
  for (const one of utterances) {
    const { code, humanCode, machineCode } = one.assignment;
    if (humanCode !== null && machineCode !== null) addTo(pairs, `${machineCode} ${humanCode}`, 1);
    if (code !== null) addTo(isByPerson(one) ? byPeople : byMachine, code, 1);
  }
  return {
    summary,
    human: byPeople.size === 0 ? null : measuresWith(summary, utterances, isByPerson, rules),
    confident: measuresWith(summary, utterances, isConfident, rules),
    byPeople,
    byMachine,
    pairs,
  };
}

/** Sessions with misclassification corrected, or why they cannot be. */
export type Corrected =
  | {
      readonly status: 'corrected';
      readonly pairs: number;
      readonly sessions: ReadonlyMap<string, readonly MeasureResult[]>;
    }
  | { readonly status: 'not-corrected'; readonly because: string };

/**
 * Counts corrected for the machine's known mistakes: each machine code is spread
 * over what people made of that code where both coded (the predictive values of
 * the double-coded part). People's own codes stay as they are. Only instruments
 * that count every utterance can be corrected this way.
 */
export function correctVariants(variants: readonly SessionVariant[], instruments: readonly Instrument[]): Corrected {
  const table = new Map<string, Map<CodeId, number>>();
  let pairs = 0;
  for (const variant of variants) {
    for (const [pair, times] of variant.pairs) {
      const [machine = '', person = ''] = pair.split(' ');
      if (!isCodeId(person)) continue;
      const row = table.get(machine) ?? new Map<CodeId, number>();
      addTo(row, person, times);
      table.set(machine, row);
      pairs += times;
    }
  }
  if (pairs < NEEDED_PAIRS) {
    return {
      status: 'not-corrected',
      because: `needs ${NEEDED_PAIRS} utterances coded by both a person and the machine, found ${pairs}`,
    };
  }
  const sessions = new Map(
    variants.map((variant) => [variant.summary.sessionId, correctedMeasures(variant, table, instruments)] as const),
  );
  return { status: 'corrected', pairs, sessions };
}

function correctedMeasures(
  { summary, byPeople, byMachine }: SessionVariant,
  table: ReadonlyMap<string, ReadonlyMap<CodeId, number>>,
  instruments: readonly Instrument[],
): readonly MeasureResult[] {
  const counts = new Map<CodeId, number>(byPeople);
  for (const [machine, times] of byMachine) {
    const row = table.get(machine);
    const known = [...(row?.values() ?? [])].reduce((total, one) => total + one, 0);
    // Too few examples to say what this code stands for: it stands for itself.
    if (!row || known < NEEDED_PER_CODE) addTo(counts, machine, times);
    else for (const [person, share] of row) addTo(counts, person, (times * share) / known);
  }
  const spread = Object.fromEntries(counts);
  const perUtterance = instruments.filter(({ unit }) => unit === 'utterance');
  const corrected = Object.fromEntries(perUtterance.map((one) => [one.id, countPerUtterance(one, spread)]));
  return withSession(summary, computeMeasures(corrected, {}, instruments));
}

function measuresWith(
  summary: SessionSummary,
  utterances: readonly SavedCode[],
  keep: (one: SavedCode) => boolean,
  rules: CountingRules,
): readonly MeasureResult[] {
  const counted = utterances.map((one) => ({
    id: one.utteranceId,
    role: one.role,
    spoken: one.text,
    code: keep(one) ? one.assignment.code : null,
    byPerson: isByPerson(one),
  }));
  return withSession(summary, computeMeasures(countInstruments(counted, null, rules).counts, {}, rules.instruments));
}

/** Talk time and the like do not depend on codes: they are taken from the run. */
function withSession(summary: SessionSummary, measures: readonly MeasureResult[]): readonly MeasureResult[] {
  return [
    ...measures.filter(({ instrument }) => instrument !== 'session'),
    ...summary.measures.filter(({ instrument }) => instrument === 'session'),
  ];
}

function addTo<K>(counts: Map<K, number>, key: K, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
