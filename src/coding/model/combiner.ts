import type { WordClusters } from '../features/clusters.js';
import { CUES, CueCounter } from '../features/cues.js';
import type { Surroundings } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import { readVectors, vectorInputs, type WordVectors } from '../features/word-vectors.js';
import { type Network, scoreNetwork } from './network.js';
import { scoreTrees, type Trees } from './trees.js';

/** Columns of a head in its role's scores. */
export interface HeadColumns {
  readonly id: string;
  readonly labels: readonly string[];
  readonly offset: number;
}

export type CodedRole = 'practitioner' | 'client';

/** Which heads a combiner reads: of the unit itself, of the same role's neighbours, of the other role's. */
export interface CombinerPlan {
  readonly own: readonly HeadColumns[];
  readonly same: readonly HeadColumns[];
  readonly other: readonly HeadColumns[];
}

/** What each opinion counts for; one that counts for nothing is neither fitted nor asked. */
export interface OpinionWeights {
  readonly trees: number;
  readonly linear: number;
  readonly first: number;
  readonly network: number;
}

/** Second look at a unit: what all heads say of it and of its neighbours, and what can be counted. */
export interface Combiner {
  readonly head: string;
  readonly labels: readonly string[];
  readonly plan: CombinerPlan;
  readonly trees: Trees;
  /** Dense logistic regression over the same inputs, `linear[input * labels + k]`, the intercept last. */
  readonly linear: Float32Array;
  /** Column of the head's own first look; its probabilities count as a third opinion. */
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
}

/** First looks at every unit of a session. */
export interface FirstLook {
  readonly units: readonly Surroundings[];
  /** Logits by unit; empty for other speakers. */
  readonly scores: readonly Float32Array[];
}

/** The words a model knows. */
export interface KnownWords {
  readonly clusters: WordClusters;
  readonly vectors: WordVectors;
}

export function inputsOf(plan: CombinerPlan): number {
  const width = (heads: readonly HeadColumns[]): number => heads.reduce((sum, head) => sum + head.labels.length, 0);
  return width(plan.own) + 3 * width(plan.same) + 3 * width(plan.other) + FLAGS + CUES.length;
}

/** A session's first looks, turned into what combiners read about neighbours: probabilities, and their means. */
export class SessionView {
  readonly look: FirstLook;
  readonly tokens: TokenTable;
  private readonly shares = new Map<HeadColumns, Float32Array>();
  private readonly means = new Map<HeadColumns, Float32Array>();
  private readonly cues: Float32Array;
  private readonly counted: Uint8Array;
  private readonly counter: CueCounter;
  private readonly words: KnownWords | null;
  private readonly vector: Float32Array;
  private vectorOf = -1;

  constructor(look: FirstLook, tokens: TokenTable, words: KnownWords | null) {
    this.look = look;
    this.tokens = tokens;
    this.words = words;
    this.vector = new Float32Array(words === null ? 0 : vectorInputs(words.vectors));
    this.cues = new Float32Array(look.units.length * CUES.length);
    this.counted = new Uint8Array(look.units.length);
    this.counter = new CueCounter(tokens);
  }

  /** Fills `out` from `at` on with a unit's inputs. */
  fill(plan: CombinerPlan, unit: number, out: Float32Array, at: number): void {
    const around = this.look.units[unit];
    const scores = this.look.scores[unit];
    if (around === undefined || scores === undefined) return;
    let next = at;
    for (const head of plan.own) {
      for (let k = 0; k < head.labels.length; k++) out[next + k] = scores[head.offset + k] ?? 0;
      next += head.labels.length;
    }
    const other = around.role === 'practitioner' ? 'client' : 'practitioner';
    for (const head of plan.same) {
      next = this.put(head, around.role, around.sameBefore, out, next);
      next = this.put(head, around.role, around.sameAfter, out, next);
      next = this.putMean(head, around.role, out, next);
    }
    for (const head of plan.other) {
      next = this.put(head, other, around.otherBefore, out, next);
      next = this.put(head, other, around.otherAfter, out, next);
      next = this.putMean(head, other, out, next);
    }
    out[next] = around.previous.to > around.previous.from ? 1 : 0;
    out[next + 1] = around.next.to > around.next.from ? 1 : 0;
    next += FLAGS;
    if (this.counted[unit] === 0) {
      this.counter.fill(around, this.cues, unit * CUES.length);
      this.counted[unit] = 1;
    }
    out.set(this.cues.subarray(unit * CUES.length, (unit + 1) * CUES.length), next);
  }

  /** What the unit's words are used like; the same array at every call. */
  vectorAt(unit: number): Float32Array {
    const around = this.look.units[unit];
    if (this.words !== null && around !== undefined && this.vectorOf !== unit) {
      readVectors(this.words.vectors, this.words.clusters, this.tokens, around, this.vector);
      this.vectorOf = unit;
    }
    return this.vector;
  }

  private put(head: HeadColumns, role: string, unit: number, out: Float32Array, at: number): number {
    const size = head.labels.length;
    const known = unit >= 0 && this.look.units[unit]?.role === role;
    if (known) {
      const shares = this.sharesOf(head, role);
      for (let k = 0; k < size; k++) out[at + k] = shares[unit * size + k] ?? 0;
    } else out.fill(NO_NEIGHBOUR, at, at + size);
    return at + size;
  }

  private putMean(head: HeadColumns, role: string, out: Float32Array, at: number): number {
    const size = head.labels.length;
    let mean = this.means.get(head);
    if (mean === undefined) {
      mean = new Float32Array(size);
      const shares = this.sharesOf(head, role);
      let count = 0;
      for (const [unit, around] of this.look.units.entries()) {
        if (around.role !== role) continue;
        count += 1;
        for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + (shares[unit * size + k] ?? 0);
      }
      for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) / Math.max(1, count);
      this.means.set(head, mean);
    }
    out.set(mean, at);
    return at + size;
  }

  private sharesOf(head: HeadColumns, role: string): Float32Array {
    let shares = this.shares.get(head);
    if (shares === undefined) {
      const size = head.labels.length;
      shares = new Float32Array(this.look.units.length * size);
      for (const [unit, around] of this.look.units.entries()) {
        const scores = this.look.scores[unit];
        if (around.role === role && scores !== undefined) softmaxInto(scores, head.offset, size, shares, unit * size);
      }
      this.shares.set(head, shares);
    }
    return shares;
  }
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
  const raw = opinions(combiner, view, unit, inputs, base);
  calibrate(raw, combiner, out);
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
  const scores = view.look.scores[unit];
  const size = combiner.labels.length;
  const width = inputsOf(combiner.plan);
  const sum = new Float64Array(size);
  const logits = new Float64Array(size);
  const { weights } = combiner;
  if (weights.trees > 0) {
    scoreTrees(combiner.trees, inputs, base, logits);
    addShares(logits, weights.trees, sum);
  }
  if (weights.linear > 0) {
    scoreDense(combiner.linear, width, inputs, base, logits);
    addShares(logits, weights.linear, sum);
  }
  for (let k = 0; k < size; k++) logits[k] = scores?.[combiner.first + k] ?? 0;
  addShares(logits, weights.first, sum);
  if (combiner.network !== null) {
    const x = networkInputs(view.vectorAt(unit), inputs.subarray(base + combiner.networkFrom, base + width));
    scoreNetwork(combiner.network, x, logits);
    addShares(logits, weights.network, sum);
  }
  return sum;
}

/** What a network reads of one unit. */
export function networkInputs(vector: Float32Array, inputs: Float32Array): Float32Array {
  const x = new Float32Array(vector.length + inputs.length);
  x.set(vector);
  x.set(inputs, vector.length);
  return x;
}

/** What the first look alone makes of a unit, not calibrated. */
export function firstShares(
  combiner: Pick<Combiner, 'labels' | 'first'>,
  view: SessionView,
  unit: number,
): Float64Array {
  const scores = view.look.scores[unit];
  const shares = new Float64Array(combiner.labels.length);
  addShares(
    shares.map((_, k) => scores?.[combiner.first + k] ?? 0),
    1,
    shares,
  );
  return shares;
}

/** Scores of a dense linear model, four labels at a time so that their sums stay in registers. */
function scoreDense(linear: Float32Array, width: number, x: Float32Array, base: number, out: Float64Array): void {
  const size = out.length;
  for (let k = 0; k < size; k += 4) {
    const intercept = width * size + k;
    let a = linear[intercept] ?? 0;
    let b = linear[intercept + 1] ?? 0;
    let c = linear[intercept + 2] ?? 0;
    let d = linear[intercept + 3] ?? 0;
    for (let j = 0, at = k; j < width; j++, at += size) {
      const value = x[base + j] ?? 0;
      a += value * (linear[at] ?? 0);
      b += value * (linear[at + 1] ?? 0);
      c += value * (linear[at + 2] ?? 0);
      d += value * (linear[at + 3] ?? 0);
    }
    // Past the last label these are the next row's, and go nowhere: a typed array keeps its length.
    out[k] = a;
    out[k + 1] = b;
    out[k + 2] = c;
    out[k + 3] = d;
  }
}

/** Turns raw opinions into calibrated probabilities. */
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

const FLAGS = 2;
const NO_NEIGHBOUR = -0.1;

function addShares(logits: Float64Array, weight: number, sum: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < logits.length; k++) top = Math.max(top, logits[k] ?? 0);
  let total = 0;
  for (let k = 0; k < logits.length; k++) {
    const value = Math.exp((logits[k] ?? 0) - top);
    logits[k] = value;
    total += value;
  }
  for (let k = 0; k < logits.length; k++) sum[k] = (sum[k] ?? 0) + (weight * (logits[k] ?? 0)) / total;
}

function softmaxInto(scores: Float32Array, offset: number, size: number, out: Float32Array, at: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < size; k++) top = Math.max(top, scores[offset + k] ?? 0);
  let total = 0;
  for (let k = 0; k < size; k++) {
    const value = Math.exp((scores[offset + k] ?? 0) - top);
    out[at + k] = value;
    total += value;
  }
  for (let k = 0; k < size; k++) out[at + k] = (out[at + k] ?? 0) / total;
}
