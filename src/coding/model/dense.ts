/**
 * Scores of a dense linear model, `linear[input * labels + k]` and the
 * intercepts last, of the inputs from `base` on. Most cues are nought and add
 * nothing, so only the other inputs are gone over; four labels at a time, so
 * that their sums stay in registers.
 */
export function scoreDense(linear: Float32Array, x: Float32Array, base: number, out: Float64Array): void {
  const size = out.length;
  const width = linear.length / size - 1;
  if (VALUES.length < width) {
    VALUES = new Float64Array(width);
    STARTS = new Int32Array(width);
  }
  const values = VALUES;
  const starts = STARTS;
  let count = 0;
  for (let j = 0; j < width; j++) {
    const value = x[base + j] ?? 0;
    values[count] = value;
    starts[count] = j * size;
    count += Number(value !== 0);
  }
  const last = size - 1;
  const intercepts = width * size;
  for (let k = 0; k < size; k += 4) {
    // Where labels run out the last one is added up again, to the same sum.
    const k1 = Math.min(k + 1, last);
    const k2 = Math.min(k + 2, last);
    const k3 = Math.min(k + 3, last);
    let a = linear[intercepts + k] ?? 0;
    let b = linear[intercepts + k1] ?? 0;
    let c = linear[intercepts + k2] ?? 0;
    let d = linear[intercepts + k3] ?? 0;
    for (let at = 0; at < count; at++) {
      const value = values[at] ?? 0;
      const from = starts[at] ?? 0;
      a += value * (linear[from + k] ?? 0);
      b += value * (linear[from + k1] ?? 0);
      c += value * (linear[from + k2] ?? 0);
      d += value * (linear[from + k3] ?? 0);
    }
    out[k] = a;
    out[k1] = b;
    out[k2] = c;
    out[k3] = d;
  }
}

/** The inputs that are not nought, and where their weights begin. */
let VALUES = new Float64Array(256);
let STARTS = new Int32Array(256);
