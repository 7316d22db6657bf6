/** One decision with how sure the machine was of it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Decisions of about one confidence. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly items: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
}

/** How far the machine's confidence can be taken at its word. */
export interface Calibration {
  /** Expected calibration error (Naeini et al. 2015), 0–1: mean gap between confidence and accuracy over ten bins, by items. */
  readonly expectedError: number;
  readonly bins: readonly CalibrationBin[];
}

/** Expected calibration error and the bins of a reliability plot. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bins: CalibrationBin[] = [];
  let gap = 0;
  for (let index = 0; index < BINS; index++) {
    const low = index / BINS;
    const high = (index + 1) / BINS;
    const inside = judged.filter(({ confidence }) => confidence >= low && (confidence < high || index === BINS - 1));
    if (inside.length === 0) continue;
    const meanConfidence = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length;
    const accuracy = inside.filter((one) => one.right).length / inside.length;
    gap += (inside.length / judged.length) * Math.abs(meanConfidence - accuracy);
    bins.push({ low, high, items: inside.length, meanConfidence, accuracy });
  }
  return { expectedError: gap, bins };
}

const BINS = 10;
