/** Boosted trees of one multinomial model, their nodes side by side. */
export interface Trees {
  readonly classes: number;
  readonly bias: Float32Array;
  /** First node of each tree; tree `i` adds to class `i % classes`. */
  readonly first: Int32Array;
  /** Input a node asks, -1 in a leaf. */
  readonly feature: Int16Array;
  /** A node's threshold, a leaf's value. */
  readonly number: Float32Array;
  /** Left child, counted from the tree's first node; the right one follows it. */
  readonly child: Uint16Array;
}

/** Scores of one row of inputs, starting at `base`, into `out`. */
export function scoreTrees(trees: Trees, x: Float32Array, base: number, out: Float64Array): void {
  const { first, feature, number, child, classes } = trees;
  for (let k = 0; k < classes; k++) out[k] = trees.bias[k] ?? 0;
  let k = 0;
  for (let tree = 0; tree < first.length; tree++) {
    const start = first[tree] ?? 0;
    let node = start;
    let asked = feature[node] ?? -1;
    while (asked >= 0) {
      node = start + (child[node] ?? 0) + ((x[base + asked] ?? 0) <= (number[node] ?? 0) ? 0 : 1);
      asked = feature[node] ?? -1;
    }
    out[k] = (out[k] ?? 0) + (number[node] ?? 0);
    k = k + 1 === classes ? 0 : k + 1;
  }
}
