import { type Combiner, calibrate } from '../../coding/model/combiner.js';
import { decideAmong } from '../../coding/model/score.js';
import { type Deciding, fitCalibration, fitDecisions } from './calibrate.js';
import type { Target } from './head.js';
import { fitLeast, fitSureBar, type HeldDecision } from './sure-bars.js';

/** Opinions on units that whoever holds them had not seen. */
export interface HeldRows {
  readonly labels: readonly string[];
  readonly targets: readonly Target[];
  /** Opinions by target, before calibration. */
  readonly raw: readonly Float64Array[];
}

/** How opinions become codes. */
export interface SettleOptions {
  readonly decide: Deciding;
  /** Labels that are given when they are likely, or not at all. */
  readonly rare: ReadonlySet<string>;
  /** Labels that are weighed together. */
  readonly against: readonly number[];
  /** Whether a held-out unit is from life, and so may show when a label is given and sure. */
  readonly shows: (target: Target) => boolean;
}

/** What turns opinions into codes: calibration, what is decided for, and from where on that is sure. */
export type Settled = Pick<Combiner, 'temperature' | 'balance' | 'decide' | 'least' | 'against' | 'sure'>;

/** What a unit that shows nothing of life counts for where opinions are calibrated: a coder is right more often in what was invented. */
const INVENTED = 0.3;

/** Finds all that from held-out opinions. */
export function settle(held: HeldRows, options: SettleOptions): Settled {
  const { labels, targets, raw } = held;
  const size = labels.length;
  const shares = sharesOf(targets, labels);
  const weights = Float64Array.from(targets, (target) => target.weight * (options.shows(target) ? 1 : INVENTED));
  const calibration = fitCalibration(raw, shares, weights, size);
  const probabilities = raw.map((one) => calibrated(one, calibration));
  const decide = fitDecisions(probabilities, shares, weights, size, options.decide);
  const decisions = (least: Float32Array, against: readonly number[]): readonly (readonly HeldDecision[])[] => {
    const byLabel = labels.map((): HeldDecision[] => []);
    for (const [index, target] of targets.entries()) {
      const own = probabilities[index];
      if (own === undefined || !options.shows(target)) continue;
      const label = decideAmong({ decide, least, against }, own);
      byLabel[label]?.push({
        confidence: own[label] ?? 0,
        agreed: shares[index * size + label] ?? 0,
        source: target.example.session.labelled.corpus,
      });
    }
    return byLabel;
  };
  const likeliest = decisions(new Float32Array(0), []);
  const least = Float32Array.from(likeliest, (own, k) => (options.rare.has(labels[k] ?? '') ? fitLeast(own) : 0));
  const { against } = options;
  return { ...calibration, decide, least, against, sure: decisions(least, against).map(fitSureBar) };
}

/** Calibrated probabilities of raw opinions. */
export function calibrated(raw: Float64Array, calibration: Pick<Settled, 'temperature' | 'balance'>): Float64Array {
  const out = new Float64Array(raw.length);
  calibrate(raw, calibration, out);
  return out;
}

/** Shares of belief by target and label, side by side. */
export function sharesOf(targets: readonly Target[], labels: readonly string[]): Float32Array {
  const shares = new Float32Array(targets.length * labels.length);
  for (const [index, target] of targets.entries()) {
    for (const [k, label] of labels.entries()) shares[index * labels.length + k] = target.shares[label] ?? 0;
  }
  return shares;
}
