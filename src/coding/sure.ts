/** Codes shown to be right less often than this, with 95 % certainty, are never called sure. */
export const LEAST_PRECISION = 0.6;
/** Nor are codes with fewer held-out cases: they tell nothing. */
export const LEAST_CASES = 30;

/** Lower end of the 90 % interval of a share (Wilson 1927). */
export function lowerBound(right: number, cases: number): number {
  if (cases === 0) return 0;
  const share = right / cases;
  const spread = Z * Math.sqrt((share * (1 - share)) / cases + (Z * Z) / (4 * cases * cases));
  return (share + (Z * Z) / (2 * cases) - spread) / (1 + (Z * Z) / cases);
}

/** Of the standard normal distribution, 5 % lie beyond it. */
const Z = 1.6449;
