/** Quantised weights of all heads of one role: a row per feature, a column per output. */
export interface LinearTable {
  readonly outputs: number;
  /** Hash of each row's feature. */
  readonly keys: Int32Array;
  /** One step of each row's 8-bit weights. */
  readonly scale: Float32Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
}
