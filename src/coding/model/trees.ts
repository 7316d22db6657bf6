/**
 * Boosted trees of one multinomial model. Every tree asks the same few
 * questions of any row (an oblivious tree), and its leaves add to all classes
 * at once: no branch to guess wrong, and one tree a round however many classes.
 */
export interface Trees {
  readonly classes: number;
  /** Questions a tree asks. */
  readonly depth: number;
  readonly bias: Float32Array;
  /** Input each question is about, `depth` a tree. */
  readonly feature: Int16Array;
  /** A row with more than this answers yes. */
  readonly threshold: Float32Array;
  /** `2 ** depth` leaves a tree, `classes` values a leaf; the first question is the leaf's highest bit. */
  readonly leaves: Float32Array;
}

/**
 * Scores of one row of inputs, starting at `base`, into `out`. First every tree
 * finds its leaf, then the leaves are added up four classes at a time, so that
 * the sums stay in registers.
 */
export function scoreTrees(trees: Trees, x: Float32Array, base: number, out: Float64Array): void {
  const { feature, threshold, leaves, classes, depth, bias } = trees;
  const count = feature.length / depth;
  if (LEAVES.length < count) LEAVES = new Int32Array(count);
  const starts = LEAVES;
  for (let tree = 0, question = 0; tree < count; tree++) {
    let leaf = tree;
    for (const end = question + depth; question < end; question++) {
      // `Number` of a comparison is a bit; a condition would be a branch, and often guessed wrong.
      const yes = Number((x[base + (feature[question] ?? 0)] ?? 0) > (threshold[question] ?? 0));
      leaf = (leaf << 1) | yes;
    }
    starts[tree] = leaf * classes;
  }
  const last = classes - 1;
  for (let k = 0; k < classes; k += 4) {
    // Where classes run out the last one is added up again, to the same sum.
    const k1 = Math.min(k + 1, last);
    const k2 = Math.min(k + 2, last);
    const k3 = Math.min(k + 3, last);
    let a = bias[k] ?? 0;
    let b = bias[k1] ?? 0;
    let c = bias[k2] ?? 0;
    let d = bias[k3] ?? 0;
    for (let tree = 0; tree < count; tree++) {
      const from = starts[tree] ?? 0;
      a += leaves[from + k] ?? 0;
      b += leaves[from + k1] ?? 0;
      c += leaves[from + k2] ?? 0;
      d += leaves[from + k3] ?? 0;
    }
    out[k] = a;
    out[k1] = b;
    out[k2] = c;
    out[k3] = d;
  }
}

/** Where each tree's leaf begins, while a row is scored. */
let LEAVES = new Int32Array(256);
