/** Sparse rows in compressed form: row `i` holds `column[from[i]]` … `column[from[i+1] - 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

export interface LogisticOptions {
  /** Strength of the ridge penalty: ½ · l2 · Σ weights² beside the summed loss. */
  readonly l2: number;
  readonly iterations: number;
  /** Start from these weights instead of zero (same layout as the result). */
  readonly start?: Float64Array;
}

/** Weights of a multinomial logistic regression, `weights[column * classes + k]`; the last row is the intercept. */
export interface LogisticWeights {
  readonly columns: number;
  readonly classes: number;
  readonly weights: Float64Array;
}

/**
 * Multinomial logistic regression with soft targets and row weights, fitted by
 * L-BFGS (Liu & Nocedal 1989) with a backtracking line search. Deterministic.
 */
export function fitLogistic(
  x: SparseRows,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  options: LogisticOptions,
): LogisticWeights {
  const size = (x.columns + 1) * classes;
  const w = new Float64Array(size);
  if (options.start !== undefined) w.set(options.start);
  const gradient = new Float64Array(size);
  let loss = lossAndGradient(x, targets, rowWeights, classes, options.l2, w, gradient);
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  const direction = new Float64Array(size);
  const trial = new Float64Array(size);
  const trialGradient = new Float64Array(size);
  const alpha = new Float64Array(MEMORY);
  let small = 0;
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (let j = 0; j < size; j++) direction[j] = -(gradient[j] ?? 0);
    for (let m = memory.length - 1; m >= 0; m--) {
      const pair = memory[m];
      if (pair === undefined) continue;
      const a = pair.rho * dot(pair.s, direction);
      alpha[m] = a;
      addScaled(direction, pair.y, -a);
    }
    const newest = memory.at(-1);
    const scale =
      newest === undefined
        ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
        : 1 / (newest.rho * dot(newest.y, newest.y));
    for (let j = 0; j < size; j++) direction[j] = (direction[j] ?? 0) * scale;
    for (let m = 0; m < memory.length; m++) {
      const pair = memory[m];
      if (pair === undefined) continue;
      const b = pair.rho * dot(pair.y, direction);
      addScaled(direction, pair.s, (alpha[m] ?? 0) - b);
    }
    const slope = dot(gradient, direction);
    if (slope > -1e-12) break;
    let step = 1;
    let trialLoss = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 20; attempt++) {
      for (let j = 0; j < size; j++) trial[j] = (w[j] ?? 0) + step * (direction[j] ?? 0);
      trialLoss = lossAndGradient(x, targets, rowWeights, classes, options.l2, trial, trialGradient);
      if (trialLoss <= loss + 1e-4 * step * slope) break;
      step *= 0.5;
    }
    if (!(trialLoss < loss)) break;
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let j = 0; j < size; j++) {
      s[j] = (trial[j] ?? 0) - (w[j] ?? 0);
      y[j] = (trialGradient[j] ?? 0) - (gradient[j] ?? 0);
    }
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      memory.push({ s, y, rho: 1 / curvature });
      if (memory.length > MEMORY) memory.shift();
    }
    w.set(trial);
    gradient.set(trialGradient);
    const gain = loss - trialLoss;
    loss = trialLoss;
    // One step may go the wrong way to gain much; two in a row tell that nothing is left to gain.
    small = gain < 3e-4 * Math.abs(loss) ? small + 1 : 0;
    if (small === 2) break;
  }
  return { columns: x.columns, classes, weights: w };
}

/** Logits of every row, `logits[row * classes + k]`. */
export function logits(x: SparseRows, model: LogisticWeights): Float32Array {
  const { classes, weights } = model;
  const out = new Float32Array(x.rows * classes);
  const bias = model.columns * classes;
  for (let row = 0; row < x.rows; row++) {
    const base = row * classes;
    for (let k = 0; k < classes; k++) out[base + k] = weights[bias + k] ?? 0;
    const to = x.from[row + 1] ?? 0;
    for (let at = x.from[row] ?? 0; at < to; at++) {
      const offset = (x.column[at] ?? 0) * classes;
      const value = x.value[at] ?? 0;
      for (let k = 0; k < classes; k++) out[base + k] = (out[base + k] ?? 0) + value * (weights[offset + k] ?? 0);
    }
  }
  return out;
}

const MEMORY = 8;

function lossAndGradient(
  x: SparseRows,
  targets: Float32Array,
  rowWeights: Float32Array,
  classes: number,
  l2: number,
  w: Float64Array,
  gradient: Float64Array,
): number {
  const bias = x.columns * classes;
  let loss = 0;
  for (let j = 0; j < bias; j++) {
    const value = w[j] ?? 0;
    gradient[j] = l2 * value;
    loss += 0.5 * l2 * value * value;
  }
  for (let k = 0; k < classes; k++) gradient[bias + k] = 0;
  const score = new Float64Array(classes);
  for (let row = 0; row < x.rows; row++) {
    const rowWeight = rowWeights[row] ?? 0;
    if (rowWeight === 0) continue;
    for (let k = 0; k < classes; k++) score[k] = w[bias + k] ?? 0;
    const first = x.from[row] ?? 0;
    const to = x.from[row + 1] ?? 0;
    for (let at = first; at < to; at++) {
      const offset = (x.column[at] ?? 0) * classes;
      const value = x.value[at] ?? 0;
      for (let k = 0; k < classes; k++) score[k] = (score[k] ?? 0) + value * (w[offset + k] ?? 0);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k++) top = Math.max(top, score[k] ?? 0);
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += Math.exp((score[k] ?? 0) - top);
    const logSum = top + Math.log(sum);
    const base = row * classes;
    let mass = 0;
    for (let k = 0; k < classes; k++) mass += targets[base + k] ?? 0;
    for (let k = 0; k < classes; k++) {
      const target = targets[base + k] ?? 0;
      if (target > 0) loss -= rowWeight * target * ((score[k] ?? 0) - logSum);
      score[k] = rowWeight * (mass * Math.exp((score[k] ?? 0) - logSum) - target);
    }
    for (let at = first; at < to; at++) {
      const offset = (x.column[at] ?? 0) * classes;
      const value = x.value[at] ?? 0;
      for (let k = 0; k < classes; k++) gradient[offset + k] = (gradient[offset + k] ?? 0) + value * (score[k] ?? 0);
    }
    for (let k = 0; k < classes; k++) gradient[bias + k] = (gradient[bias + k] ?? 0) + (score[k] ?? 0);
  }
  return loss;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

function addScaled(a: Float64Array, b: Float64Array, scale: number): void {
  for (let j = 0; j < a.length; j++) a[j] = (a[j] ?? 0) + scale * (b[j] ?? 0);
}
