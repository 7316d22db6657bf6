import { softmax } from '../../coding/model/softmax.js';
import type { Trees } from '../../coding/model/trees.js';

export interface BoostingOptions {
  readonly rounds: number;
  /** Questions a tree asks. */
  readonly depth: number;
  readonly rate: number;
  /** Least sum of weights on both sides of a question. */
  readonly minimum: number;
  readonly l2: number;
  /** Share of features each tree may look at. */
  readonly features: number;
  readonly seed: number;
}

/**
 * Multinomial gradient boosting on binned features (Friedman 2001, second-order
 * leaves as in Chen & Guestrin 2016) with oblivious trees whose leaves answer
 * for all classes (Prokhorenkova et al. 2018). `x` is row-major. Deterministic.
 */
export function fitBoosting(
  x: Float32Array,
  columns: number,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: BoostingOptions,
): Trees {
  const { rounds, depth } = options;
  const rows = rowWeights.length;
  const bins = binColumns(x, rows, columns);
  const bias = priors(targets, rowWeights, classes);
  const score = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) score.set(bias, row * classes);
  const slopes: Slopes = {
    classes,
    gradient: new Float32Array(rows * classes),
    hessian: new Float32Array(rows * classes),
    weight: rowWeights,
  };
  const probability = new Float64Array(rows * classes);
  const feature = new Int16Array(rounds * depth);
  const threshold = new Float32Array(rounds * depth);
  const leaves = new Float32Array((rounds << depth) * classes);
  const next = generator(options.seed);
  for (let round = 0; round < rounds; round++) {
    softmaxRows(score, probability, rows, classes);
    for (let row = 0; row < rows; row++) {
      const weight = rowWeights[row] ?? 0;
      for (let at = row * classes; at < (row + 1) * classes; at++) {
        const p = probability[at] ?? 0;
        slopes.gradient[at] = weight * (p - (targets[at] ?? 0));
        slopes.hessian[at] = Math.max(1e-6, weight * p * (1 - p));
      }
    }
    const allowed = Array.from({ length: columns }, (_, column) => column).filter(() => next() < options.features);
    const leafOf = new Uint8Array(rows);
    for (let level = 0; level < depth; level++) {
      const question = bestQuestion(bins, slopes, leafOf, 1 << level, allowed, options);
      feature[round * depth + level] = question.column;
      threshold[round * depth + level] = bins.cuts[question.column]?.[question.bin] ?? Number.POSITIVE_INFINITY;
      const base = question.column * rows;
      for (let row = 0; row < rows; row++) {
        leafOf[row] = (leafOf[row] ?? 0) * 2 + ((bins.bin[base + row] ?? 0) > question.bin ? 1 : 0);
      }
    }
    const values = leafValues(slopes, leafOf, 1 << depth, options);
    leaves.set(values, (round << depth) * classes);
    for (let row = 0; row < rows; row++) {
      const base = (leafOf[row] ?? 0) * classes;
      for (let k = 0; k < classes; k++) {
        score[row * classes + k] = (score[row * classes + k] ?? 0) + (values[base + k] ?? 0);
      }
    }
  }
  return { classes, depth, bias: Float32Array.from(bias), feature, threshold, leaves };
}

/** First and second derivatives of the loss, `classes` a row. */
interface Slopes {
  readonly classes: number;
  readonly gradient: Float32Array;
  readonly hessian: Float32Array;
  readonly weight: Float32Array;
}

interface Question {
  readonly column: number;
  /** Rows in a higher bin answer yes; 255 when no question is worth asking. */
  readonly bin: number;
}

/** The one question that, asked in every leaf so far, lowers the loss most. */
function bestQuestion(
  binned: Binned,
  slopes: Slopes,
  leafOf: Uint8Array,
  leafCount: number,
  allowed: readonly number[],
  { l2, minimum }: BoostingOptions,
): Question {
  const { classes, gradient, hessian, weight } = slopes;
  const rows = leafOf.length;
  const width = BINS * classes;
  const g = new Float64Array(leafCount * width);
  const h = new Float64Array(leafCount * width);
  const w = new Float64Array(leafCount * BINS);
  let best: Question = { column: allowed[0] ?? 0, bin: NO_BIN };
  let most = 1e-6;
  for (const column of allowed) {
    const last = binned.cuts[column]?.length ?? 0;
    if (last === 0) continue;
    g.fill(0);
    h.fill(0);
    w.fill(0);
    for (let row = 0; row < rows; row++) {
      const cell = (leafOf[row] ?? 0) * BINS + (binned.bin[column * rows + row] ?? 0);
      w[cell] = (w[cell] ?? 0) + (weight[row] ?? 0);
      const to = cell * classes;
      const from = row * classes;
      for (let k = 0; k < classes; k++) {
        g[to + k] = (g[to + k] ?? 0) + (gradient[from + k] ?? 0);
        h[to + k] = (h[to + k] ?? 0) + (hessian[from + k] ?? 0);
      }
    }
    // Sums from the left, so that every cut is two look-ups.
    for (let leaf = 0; leaf < leafCount; leaf++) {
      for (let b = 1; b < BINS; b++) {
        const cell = leaf * BINS + b;
        w[cell] = (w[cell] ?? 0) + (w[cell - 1] ?? 0);
        for (let at = cell * classes; at < (cell + 1) * classes; at++) {
          g[at] = (g[at] ?? 0) + (g[at - classes] ?? 0);
          h[at] = (h[at] ?? 0) + (h[at - classes] ?? 0);
        }
      }
    }
    for (let b = 0; b < last; b++) {
      let gain = 0;
      for (let leaf = 0; leaf < leafCount; leaf++) {
        const cell = leaf * BINS + b;
        const all = leaf * BINS + BINS - 1;
        const left = w[cell] ?? 0;
        if (left < minimum || (w[all] ?? 0) - left < minimum) continue;
        for (let k = 0; k < classes; k++) {
          const leftG = g[cell * classes + k] ?? 0;
          const leftH = h[cell * classes + k] ?? 0;
          const allG = g[all * classes + k] ?? 0;
          const allH = h[all * classes + k] ?? 0;
          const rightG = allG - leftG;
          gain +=
            (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (allH - leftH + l2) - (allG * allG) / (allH + l2);
        }
      }
      if (gain > most) {
        most = gain;
        best = { column, bin: b };
      }
    }
  }
  return best;
}

function leafValues(
  slopes: Slopes,
  leafOf: Uint8Array,
  leafCount: number,
  { rate, l2 }: BoostingOptions,
): Float32Array {
  const { classes, gradient, hessian } = slopes;
  const g = new Float64Array(leafCount * classes);
  const h = new Float64Array(leafCount * classes);
  for (let row = 0; row < leafOf.length; row++) {
    const to = (leafOf[row] ?? 0) * classes;
    for (let k = 0; k < classes; k++) {
      g[to + k] = (g[to + k] ?? 0) + (gradient[row * classes + k] ?? 0);
      h[to + k] = (h[to + k] ?? 0) + (hessian[row * classes + k] ?? 0);
    }
  }
  return Float32Array.from(g, (sum, at) => (-rate * sum) / ((h[at] ?? 0) + l2));
}

function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

const NO_BIN = 255;
const BINS = 32;

interface Binned {
  /** Column-major bin numbers. */
  readonly bin: Uint8Array;
  /** `cuts[column][b]`: largest value of bin b. */
  readonly cuts: readonly Float32Array[];
  readonly columns: number;
}

function binColumns(x: Float32Array, rows: number, columns: number): Binned {
  const bin = new Uint8Array(rows * columns);
  const cuts: Float32Array[] = [];
  for (let column = 0; column < columns; column++) {
    const values = new Float32Array(rows);
    for (let row = 0; row < rows; row++) values[row] = x[row * columns + column] ?? 0;
    const sorted = Float32Array.from(values).sort();
    const chosen = new Set<number>();
    for (let b = 1; b < BINS; b++) chosen.add(sorted[Math.min(rows - 1, Math.floor((b * rows) / BINS))] ?? 0);
    const limits = Float32Array.from(chosen).sort();
    cuts.push(limits);
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? 0;
      let low = 0;
      let high = limits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((limits[middle] ?? 0) < value) low = middle + 1;
        else high = middle;
      }
      bin[column * rows + row] = low;
    }
  }
  return { bin, cuts, columns };
}

function priors(targets: Float32Array, rowWeights: Float32Array, classes: number): Float64Array {
  const mass = new Float64Array(classes).fill(1e-3);
  for (let row = 0; row < rowWeights.length; row++) {
    for (let k = 0; k < classes; k++)
      mass[k] = (mass[k] ?? 0) + (rowWeights[row] ?? 0) * (targets[row * classes + k] ?? 0);
  }
  return mass.map((value) => Math.log(value));
}

function softmaxRows(score: Float64Array, out: Float64Array, rows: number, classes: number): void {
  out.set(score.subarray(0, rows * classes));
  for (let base = 0; base < rows * classes; base += classes) softmax(out, base, classes);
}
