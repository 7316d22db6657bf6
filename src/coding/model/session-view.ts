import type { WordClusters } from '../features/clusters.js';
import { CUES, CueCounter } from '../features/cues.js';
import type { Surroundings } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import { readVectors, vectorInputs, type WordVectors } from '../features/word-vectors.js';
import type { CombinerPlan, HeadColumns } from './plan.js';
import { exponentiate } from './softmax.js';

/** What the base models say of every unit of a session. */
export interface BaseScores {
  readonly units: readonly Surroundings[];
  /** Logits by unit; empty for other speakers. */
  readonly scores: readonly Float32Array[];
}

/** The words a model knows. */
export interface KnownWords {
  readonly clusters: WordClusters;
  readonly vectors: WordVectors;
}

/** What the base model of one head makes of a session, as shares of its labels; units of other roles have none. */
interface Shares {
  /** A unit's labels side by side: exponentials, and by unit what they add up to. */
  readonly exponentials: Float64Array;
  readonly totals: Float64Array;
  /** The one over the other. */
  readonly shares: Float32Array;
  /** Over the units of the role. */
  readonly mean: Float32Array;
}

export function inputsOf(plan: CombinerPlan): number {
  const width = (heads: readonly HeadColumns[]): number => heads.reduce((sum, head) => sum + head.labels.length, 0);
  return width(plan.own) + 3 * width(plan.same) + 3 * width(plan.other) + FLAGS + CUES.length;
}

/** What base models say of a session, turned into what combiners read about neighbours: probabilities, and their means. */
export class SessionView {
  readonly base: BaseScores;
  readonly tokens: TokenTable;
  /** By role and the head's first column. */
  private readonly shares = {
    practitioner: new Map<number, Shares>(),
    client: new Map<number, Shares>(),
    other: new Map<number, Shares>(),
  };
  private readonly cues: Float32Array;
  private readonly counted: Uint8Array;
  private readonly counter: CueCounter;
  private readonly words: KnownWords | null;
  private vector = new Float32Array(0);
  private vectorOf = -1;

  constructor(base: BaseScores, tokens: TokenTable, words: KnownWords | null) {
    this.base = base;
    this.tokens = tokens;
    this.words = words;
    this.cues = new Float32Array(base.units.length * CUES.length);
    this.counted = new Uint8Array(base.units.length);
    this.counter = new CueCounter(tokens);
  }

  /** Fills `out` from `at` on with a unit's inputs. */
  fill(plan: CombinerPlan, unit: number, out: Float32Array, at: number): void {
    const around = this.base.units[unit];
    const scores = this.base.scores[unit];
    if (around === undefined || scores === undefined) return;
    let next = at;
    for (const head of plan.own) {
      for (let k = 0; k < head.labels.length; k++) out[next + k] = scores[head.offset + k] ?? 0;
      next += head.labels.length;
    }
    const { role } = around;
    const other = role === 'practitioner' ? 'client' : 'practitioner';
    for (const head of plan.same) {
      next = this.put(head, role, around.sameBefore, around.sameAfter, out, next);
    }
    for (const head of plan.other) {
      next = this.put(head, other, around.otherBefore, around.otherAfter, out, next);
    }
    out[next] = around.previous.to > around.previous.from ? 1 : 0;
    out[next + 1] = around.next.to > around.next.from ? 1 : 0;
    next += FLAGS;
    const { cues } = this;
    const from = unit * CUES.length;
    if (this.counted[unit] === 0) {
      this.counter.fill(around, cues, from);
      this.counted[unit] = 1;
    }
    for (let k = 0; k < CUES.length; k++) out[next + k] = cues[from + k] ?? 0;
  }

  /** Adds what the base model says of a unit by the head that begins at this column, times a weight. */
  addFirst(first: number, unit: number, weight: number, out: Float64Array): void {
    const size = out.length;
    const { exponentials, totals } = this.sharesOf(first, size, this.base.units[unit]?.role ?? 'other');
    const from = unit * size;
    const total = totals[unit] ?? 1;
    for (let k = 0; k < size; k++) out[k] = (out[k] ?? 0) + (weight * (exponentials[from + k] ?? 0)) / total;
  }

  /** What the unit's words are used like; the same array at every call. */
  vectorAt(unit: number): Float32Array {
    const around = this.base.units[unit];
    if (this.words !== null && around !== undefined && this.vectorOf !== unit) {
      if (this.vectorOf < 0) this.vector = new Float32Array(vectorInputs(this.words.vectors));
      readVectors(this.words.vectors, this.words.clusters, this.tokens, around, this.vector);
      this.vectorOf = unit;
    }
    return this.vector;
  }

  /** The neighbours before and after, and the mean of the session. */
  private put(
    head: HeadColumns,
    role: Surroundings['role'],
    before: number,
    after: number,
    out: Float32Array,
    at: number,
  ): number {
    const size = head.labels.length;
    const { shares, mean } = this.sharesOf(head.offset, size, role);
    this.putShares(shares, role, before, size, out, at);
    this.putShares(shares, role, after, size, out, at + size);
    const next = at + 2 * size;
    for (let k = 0; k < size; k++) out[next + k] = mean[k] ?? 0;
    return next + size;
  }

  private putShares(
    shares: Float32Array,
    role: Surroundings['role'],
    unit: number,
    size: number,
    out: Float32Array,
    at: number,
  ): void {
    const known = unit >= 0 && this.base.units[unit]?.role === role;
    const from = unit * size;
    for (let k = 0; k < size; k++) out[at + k] = known ? (shares[from + k] ?? 0) : NO_NEIGHBOUR;
  }

  private sharesOf(first: number, size: number, role: Surroundings['role']): Shares {
    const known = this.shares[role].get(first);
    if (known !== undefined) return known;
    const { units, scores } = this.base;
    const exponentials = new Float64Array(units.length * size);
    const totals = new Float64Array(units.length);
    const shares = new Float32Array(units.length * size);
    const mean = new Float32Array(size);
    let count = 0;
    for (let unit = 0; unit < units.length; unit++) {
      const logits = scores[unit];
      if (units[unit]?.role !== role || logits === undefined) continue;
      count += 1;
      const from = unit * size;
      for (let k = 0; k < size; k++) exponentials[from + k] = logits[first + k] ?? 0;
      const total = exponentiate(exponentials, from, size);
      totals[unit] = total;
      for (let k = 0; k < size; k++) {
        // Rounded before it is divided: what combiners were fitted on.
        const share = Math.fround(Math.fround(exponentials[from + k] ?? 0) / total);
        shares[from + k] = share;
        mean[k] = (mean[k] ?? 0) + share;
      }
    }
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) / Math.max(1, count);
    const made = { exponentials, totals, shares, mean };
    this.shares[role].set(first, made);
    return made;
  }
}

const FLAGS = 2;
const NO_NEIGHBOUR = -0.1;
