import type { Trees } from '../../coding/model/trees.js';

/** A tree while it grows; a negative `feature` marks a leaf, the right child follows the left. */
interface Tree {
  readonly feature: Int16Array;
  readonly number: Float32Array;
  readonly child: Uint16Array;
}

export interface BoostingOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of hessians in a leaf. */
  readonly minimum: number;
  readonly l2: number;
  /** Share of features each tree may look at. */
  readonly features: number;
  readonly seed: number;
}

/**
 * Multinomial gradient boosting on binned features (Friedman 2001, second-order
 * leaves as in Chen & Guestrin 2016). `x` is row-major. Deterministic.
 */
export function fitBoosting(
  x: Float32Array,
  columns: number,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: BoostingOptions,
): Trees {
  const rows = rowWeights.length;
  const bins = binColumns(x, rows, columns);
  const score = new Float64Array(rows * classes);
  const bias = priors(targets, rowWeights, classes);
  for (let row = 0; row < rows; row++) score.set(bias, row * classes);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const probability = new Float64Array(rows * classes);
  const trees: Tree[] = [];
  let state = options.seed | 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
  for (let round = 0; round < options.rounds; round++) {
    softmaxRows(score, probability, rows, classes);
    for (let k = 0; k < classes; k++) {
      for (let row = 0; row < rows; row++) {
        const p = probability[row * classes + k] ?? 0;
        const weight = rowWeights[row] ?? 0;
        gradient[row] = weight * (p - (targets[row * classes + k] ?? 0));
        hessian[row] = Math.max(1e-6, weight * p * (1 - p));
      }
      const allowed = Uint8Array.from({ length: columns }, () => (next() < options.features ? 1 : 0));
      const { tree, value, leaf } = growTree(bins, rows, gradient, hessian, allowed, options);
      trees.push(tree);
      for (let row = 0; row < rows; row++) {
        score[row * classes + k] = (score[row * classes + k] ?? 0) + (value[leaf[row] ?? 0] ?? 0);
      }
    }
  }
  return joinTrees(trees, classes, bias);
}

function joinTrees(trees: readonly Tree[], classes: number, bias: Float64Array): Trees {
  const nodes = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const first = new Int32Array(trees.length);
  const feature = new Int16Array(nodes);
  const number = new Float32Array(nodes);
  const child = new Uint16Array(nodes);
  let at = 0;
  for (const [index, tree] of trees.entries()) {
    first[index] = at;
    feature.set(tree.feature, at);
    number.set(tree.number, at);
    child.set(tree.child, at);
    at += tree.feature.length;
  }
  return { classes, bias: Float32Array.from(bias), first, feature, number, child };
}

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
  for (let row = 0; row < rows; row++) {
    const base = row * classes;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k++) top = Math.max(top, score[base + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const value = Math.exp((score[base + k] ?? 0) - top);
      out[base + k] = value;
      sum += value;
    }
    for (let k = 0; k < classes; k++) out[base + k] = (out[base + k] ?? 0) / sum;
  }
}

function growTree(
  binned: Binned,
  rows: number,
  gradient: Float64Array,
  hessian: Float64Array,
  allowed: Uint8Array,
  options: BoostingOptions,
): { tree: Tree; value: Float32Array; leaf: Int16Array } {
  const size = 2 ** (options.depth + 1);
  const feature = new Int16Array(size).fill(-1);
  const threshold = new Float32Array(size);
  const left = new Uint16Array(size);
  const value = new Float32Array(size);
  const leaf = new Int16Array(rows);
  const g = new Float64Array(BINS + 1);
  const h = new Float64Array(BINS + 1);
  let count = 1;
  let level: { node: number; members: Int32Array }[] = [
    { node: 0, members: Int32Array.from({ length: rows }, (_, i) => i) },
  ];
  for (let depth = 0; depth <= options.depth; depth++) {
    const below: { node: number; members: Int32Array }[] = [];
    for (const { node, members } of level) {
      let sumG = 0;
      let sumH = 0;
      for (const row of members) {
        sumG += gradient[row] ?? 0;
        sumH += hessian[row] ?? 0;
      }
      value[node] = (-options.rate * sumG) / (sumH + options.l2);
      for (const row of members) leaf[row] = node;
      if (depth === options.depth) continue;
      const parent = (sumG * sumG) / (sumH + options.l2);
      let bestGain = 1e-6;
      let bestColumn = -1;
      let bestBin = 0;
      for (let column = 0; column < binned.columns; column++) {
        if (allowed[column] === 0) continue;
        g.fill(0);
        h.fill(0);
        const base = column * rows;
        for (const row of members) {
          const b = binned.bin[base + row] ?? 0;
          g[b] = (g[b] ?? 0) + (gradient[row] ?? 0);
          h[b] = (h[b] ?? 0) + (hessian[row] ?? 0);
        }
        let leftG = 0;
        let leftH = 0;
        const last = binned.cuts[column]?.length ?? 0;
        for (let b = 0; b < last; b++) {
          leftG += g[b] ?? 0;
          leftH += h[b] ?? 0;
          const rightH = sumH - leftH;
          if (leftH < options.minimum || rightH < options.minimum) continue;
          const rightG = sumG - leftG;
          const gain = (leftG * leftG) / (leftH + options.l2) + (rightG * rightG) / (rightH + options.l2) - parent;
          if (gain > bestGain) {
            bestGain = gain;
            bestColumn = column;
            bestBin = b;
          }
        }
      }
      if (bestColumn < 0) continue;
      const base = bestColumn * rows;
      const goLeft = members.filter((row) => (binned.bin[base + row] ?? 0) <= bestBin);
      const goRight = members.filter((row) => (binned.bin[base + row] ?? 0) > bestBin);
      feature[node] = bestColumn;
      threshold[node] = binned.cuts[bestColumn]?.[bestBin] ?? 0;
      left[node] = count;
      below.push({ node: count, members: goLeft }, { node: count + 1, members: goRight });
      count += 2;
    }
    level = below;
  }
  const number = Float32Array.from({ length: count }, (_, node) =>
    (feature[node] ?? -1) < 0 ? (value[node] ?? 0) : (threshold[node] ?? 0),
  );
  return { tree: { feature: feature.slice(0, count), number, child: left.slice(0, count) }, value, leaf };
}
