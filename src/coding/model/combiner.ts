import { AGAINST } from '../against.js';
import { scoreDense } from './dense.js';
import type { SureBar } from './header.js';
import { type Network, scoreNetwork } from './network.js';
import type { CombinerPlan } from './plan.js';
import { inputsOf, type SessionView } from './session-view.js';
import { exponentiate } from './softmax.js';
import { scoreTrees, type Trees } from './trees.js';

/** What each opinion counts for; one that counts for nothing is neither fitted nor asked. */
export interface OpinionWeights {
  readonly trees: number;
  readonly linear: number;
  readonly first: number;
  readonly network: number;
}

/** Decides on a unit from what stacked models are given: what all heads say of it and of its neighbours, and what can be counted. */
export interface Combiner {
  readonly head: string;
  readonly labels: readonly string[];
  readonly plan: CombinerPlan;
  readonly trees: Trees;
  /** Dense logistic regression over the same inputs, `linear[input * labels + k]`, the intercept last. */
  readonly linear: Float32Array;
  /** Column of the head's own base model; its probabilities count as a third opinion. */
  readonly first: number;
  /** A fourth opinion, of what the words are used like; null for heads that must be fast. */
  readonly network: Network | null;
  /** First of the inputs the network reads beside the words: all of them, or cues alone. */
  readonly networkFrom: number;
  readonly weights: OpinionWeights;
  /** Calibration: opinions to the power of one over the temperature, each label's times its `balance`. */
  readonly temperature: number;
  readonly balance: Float32Array;
  /** Probabilities are weighed by this to decide, so that rare labels are given as often as they occur. */
  readonly decide: Float32Array;
  /** Least probability at which a label is given: rare ones are given when they are likely, or not at all. */
  readonly least: Float32Array;
  /** Labels against motivational interviewing, which are weighed together too; none for heads that count turns. */
  readonly against: readonly number[];
  /** From where on each label is sure; null or missing where it never is. */
  readonly sure: readonly (SureBar | null)[];
}

/** Calibrated probabilities of a combiner for one unit of a session, whose inputs start at `base`. */
export function combine(
  combiner: Combiner,
  view: SessionView,
  unit: number,
  inputs: Float32Array,
  base: number,
  out: Float64Array,
): void {
  out.fill(0);
  addOpinions(combiner, view, unit, inputs, base, out);
  calibrate(out, combiner, out);
}

/** Which labels of a head are weighed together: only the codebook's are codes that a person is held to. */
export function againstOf(head: string, labels: readonly string[]): readonly number[] {
  return head === 'code' ? labels.flatMap((label, at) => (AGAINST.some((code) => code === label) ? [at] : [])) : [];
}

export type Opinionated = Pick<
  Combiner,
  'labels' | 'trees' | 'linear' | 'first' | 'plan' | 'network' | 'networkFrom' | 'weights'
>;

/** The opinions added up, each by its weight, before calibration. */
export function opinions(
  combiner: Opinionated,
  view: SessionView,
  unit: number,
  inputs: Float32Array,
  base: number,
): Float64Array {
  const sum = new Float64Array(combiner.labels.length);
  addOpinions(combiner, view, unit, inputs, base, sum);
  return sum;
}

function addOpinions(
  combiner: Opinionated,
  view: SessionView,
  unit: number,
  inputs: Float32Array,
  base: number,
  out: Float64Array,
): void {
  const { weights, network } = combiner;
  const logits = logitsOf(out.length);
  if (weights.trees > 0) {
    scoreTrees(combiner.trees, inputs, base, logits);
    addShares(logits, weights.trees, out);
  }
  if (weights.linear > 0) {
    scoreDense(combiner.linear, inputs, base, logits);
    addShares(logits, weights.linear, out);
  }
  view.addFirst(combiner.first, unit, weights.first, out);
  if (network !== null) {
    const read = inputs.subarray(base + combiner.networkFrom, base + inputsOf(combiner.plan));
    scoreNetwork(network, networkInputs(view.vectorAt(unit), read), logits);
    addShares(logits, weights.network, out);
  }
}

/** Room for the logits of so many labels, used again for every opinion. */
function logitsOf(size: number): Float64Array {
  const known = LOGITS[size];
  if (known !== undefined) return known;
  const made = new Float64Array(size);
  LOGITS[size] = made;
  return made;
}

const LOGITS: Float64Array[] = [];

/** What a network reads of one unit. */
export function networkInputs(vector: Float32Array, inputs: Float32Array): Float32Array {
  const x = new Float32Array(vector.length + inputs.length);
  x.set(vector);
  x.set(inputs, vector.length);
  return x;
}

/** Turns raw opinions into calibrated probabilities; `out` may be `raw`. */
export function calibrate(
  raw: Float64Array,
  calibration: Pick<Combiner, 'temperature' | 'balance'>,
  out: Float64Array,
): void {
  const power = 1 / calibration.temperature;
  let total = 0;
  for (let k = 0; k < raw.length; k++) {
    const value = Math.max(1e-9, raw[k] ?? 0) ** power * (calibration.balance[k] ?? 1);
    out[k] = value;
    total += value;
  }
  for (let k = 0; k < raw.length; k++) out[k] = (out[k] ?? 0) / total;
}

function addShares(logits: Float64Array, weight: number, sum: Float64Array): void {
  const total = exponentiate(logits, 0, logits.length);
  for (let k = 0; k < logits.length; k++) sum[k] = (sum[k] ?? 0) + (weight * (logits[k] ?? 0)) / total;
}
