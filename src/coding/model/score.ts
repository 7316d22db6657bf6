import { FeatureList } from '../features/feature-list.js';
import { lexicalFeatures } from '../features/lexical.js';
import { surroundingsOf, type Unit } from '../features/surroundings.js';
import { type TokenTable, tokenise } from '../features/tokens.js';
import { type CodedRole, type Combiner, combine, inputsOf, SessionView } from './combiner.js';
import { scoreLinear } from './linear-table.js';
import { combinerOf, type Model } from './model.js';

/** What one head makes of one unit. */
export interface HeadAnswer {
  /** Index of the label it decides for. */
  readonly decision: number;
  /** Calibrated probability of each label. */
  readonly probabilities: Float64Array;
}

/** First look at a session: every table column up to what the combiners read. */
export function lookAt(
  model: Model,
  units: readonly Unit[],
  alone: boolean,
  combiners: readonly Combiner[],
): { view: SessionView; tokens: TokenTable } {
  const tokens = tokenise(units.map((unit) => unit.text));
  const around = surroundingsOf(units, tokens, alone);
  const needed = columnsNeeded(model, combiners);
  const buffer = new Float32Array(units.length * Math.max(needed.practitioner, needed.client));
  let next = 0;
  const scores = around.map((unit) => {
    const width = unit.role === 'other' ? 0 : needed[unit.role];
    const out = buffer.subarray(next, next + width);
    next += width;
    if (unit.role !== 'other' && width > 0) {
      LIST.clear();
      lexicalFeatures(units[unit.unit]?.text ?? '', tokens, model.clusters, unit, LIST);
      scoreLinear(model.tables[unit.role], LIST, out);
    }
    return out;
  });
  return { view: new SessionView({ units: around, scores }, tokens), tokens };
}

/** A combiner's answer for one unit of a session it has looked at. */
export function answer(combiner: Combiner, view: SessionView, unit: number, inputs: Float32Array): HeadAnswer {
  view.fill(combiner.plan, unit, inputs, 0);
  const probabilities = new Float64Array(combiner.labels.length);
  combine(combiner, inputs, 0, view.look.scores[unit] ?? NOTHING, probabilities);
  return { decision: decide(combiner, probabilities), probabilities };
}

/** Answers of these heads for every unit of a session; null for other speakers. */
export function scoreUnits(
  model: Model,
  units: readonly Unit[],
  alone: boolean,
  heads: Readonly<Record<CodedRole, readonly string[]>>,
): readonly (Readonly<Record<string, HeadAnswer>> | null)[] {
  const combiners = {
    practitioner: heads.practitioner.map((id) => combinerOf(model, 'practitioner', id)),
    client: heads.client.map((id) => combinerOf(model, 'client', id)),
  };
  const all = [...combiners.practitioner, ...combiners.client];
  const { view } = lookAt(model, units, alone, all);
  const inputs = new Float32Array(Math.max(0, ...all.map((one) => inputsOf(one.plan))));
  return units.map(({ role }, unit) => {
    if (role === 'other') return null;
    return Object.fromEntries(combiners[role].map((combiner) => [combiner.head, answer(combiner, view, unit, inputs)]));
  });
}

/** The label a combiner settles on. */
function decide(combiner: Pick<Combiner, 'decide'>, probabilities: Float64Array): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < probabilities.length; k++) {
    const value = Math.log(Math.max(1e-12, probabilities[k] ?? 0)) + (combiner.decide[k] ?? 0);
    if (value > top) {
      top = value;
      best = k;
    }
  }
  return best;
}

const LIST = new FeatureList();
const NOTHING = new Float32Array(0);

/** Heads stand in a table with those that coding needs first, so the rest need not be added up. */
function columnsNeeded(model: Model, combiners: readonly Combiner[]): Record<CodedRole, number> {
  const needed = { practitioner: 0, client: 0 };
  for (const role of ['practitioner', 'client'] as const) {
    for (const combiner of combiners) {
      const mine = model.combiners[role].includes(combiner);
      const read = mine ? [...combiner.plan.own, ...combiner.plan.same] : combiner.plan.other;
      for (const head of read) needed[role] = Math.max(needed[role], head.offset + head.labels.length);
      if (mine) needed[role] = Math.max(needed[role], combiner.first + combiner.labels.length);
    }
  }
  return needed;
}
