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

/** Scores of one row of inputs, starting at `base`, into `out`. */
export function scoreTrees(trees: Trees, x: Float32Array, base: number, out: Float64Array): void {
  const { feature, threshold, leaves, classes, depth, bias } = trees;
  for (let k = 0; k < classes; k++) out[k] = bias[k] ?? 0;
  let tree = 0;
  for (let question = 0; question < feature.length; tree++) {
    let leaf = 0;
    for (const end = question + depth; question < end; question++) {
      const yes = (x[base + (feature[question] ?? 0)] ?? 0) > (threshold[question] ?? 0) ? 1 : 0;
      leaf = leaf * 2 + yes;
    }
    const from = ((tree << depth) + leaf) * classes;
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + (leaves[from + k] ?? 0);
  }
}
