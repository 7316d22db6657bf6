import { FeatureList } from '../features/feature-list.js';
import { lexicalFeatures } from '../features/lexical.js';
import { surroundingsOf, type Unit } from '../features/surroundings.js';
import { tokenise } from '../features/tokens.js';
import { scoreLinear } from './linear-table.js';
import { type HeadView, headOf, type Model } from './model.js';

/** What one head makes of one unit. */
export interface HeadAnswer {
  /** Index of the label it decides for. */
  readonly decision: number;
  /** Calibrated probability of each label. */
  readonly probabilities: readonly number[];
}

/** Answers of these heads for every unit of a session; null for other speakers. */
export function scoreUnits(
  model: Model,
  units: readonly Unit[],
  alone: boolean,
  heads: Readonly<Record<'practitioner' | 'client', readonly string[]>>,
): readonly (Readonly<Record<string, HeadAnswer>> | null)[] {
  const tokens = tokenise(units.map((unit) => unit.text));
  const list = new FeatureList();
  const views = {
    practitioner: heads.practitioner.map((id) => [id, headOf(model, 'practitioner', id)] as const),
    client: heads.client.map((id) => [id, headOf(model, 'client', id)] as const),
  };
  return surroundingsOf(units, tokens, alone).map((around) => {
    if (around.role === 'other') return null;
    const table = model[around.role];
    const scores = new Float32Array(table.outputs);
    list.clear();
    lexicalFeatures(units[around.unit]?.text ?? '', tokens, around, list);
    scoreLinear(table, list, scores);
    return Object.fromEntries(views[around.role].map(([id, head]) => [id, answer(scores, head)]));
  });
}

function answer(scores: Float32Array, head: HeadView): HeadAnswer {
  let decision = 0;
  for (let k = 1; k < head.labels.length; k++) {
    if ((scores[head.offset + k] ?? 0) > (scores[head.offset + decision] ?? 0)) decision = k;
  }
  const top = scores[head.offset + decision] ?? 0;
  const values = head.labels.map((_, k) => Math.exp(((scores[head.offset + k] ?? 0) - top) / head.temperature));
  const sum = values.reduce((total, value) => total + value, 0);
  return { decision, probabilities: values.map((value) => value / sum) };
}
