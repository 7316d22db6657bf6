import { pairClusters } from '../../../src/cohorts/compare/pairs.js';
import { differenceBySessions, differenceOfPractitionerMeans } from '../../../src/cohorts/compare/tested-difference.js';
import type { TestedDifference } from '../../../src/domain/comparison.js';
import { findMeasure } from '../../../src/instruments/instruments.js';
import { doubleSampledDifference } from '../../../src/statistics/double-sampling.js';
import { seededRandom, seedFrom } from '../../../src/statistics/random.js';
import { type Design, type DoubleDesign, simulateDoubleSample, simulateNull } from './simulate.js';

/** How a difference is tested: as quoted, of session means, or adjusted for something that has nothing to do with it. */
export type Way = 'quoted' | 'sessions' | 'covariate';

/** How often a test is wrong where nothing differs. */
export interface Errors {
  /** Percent of sets with p below .05, and its Monte-Carlo standard error. */
  readonly typeI: number;
  readonly error: number;
  /** Mean width of the 95 % interval, in standard deviations of sessions. */
  readonly width: number;
  /** Sets in which p and interval contradict each other about zero. */
  readonly contradictions: number;
}

/** Any measure without an upper bound does: the simulated values are not clamped. */
const MEASURE = findMeasure({ instrument: 'session', measure: 'utterances' });

export function measureErrors(design: Design, way: Way, sets: number, seed = 1): Errors {
  const random = seededRandom(seedFrom(seed, JSON.stringify(design), way));
  let [rejected, contradictions, width, found] = [0, 0, 0, 0];
  for (let set = 0; set < sets; set += 1) {
    const { group, reference } = simulateNull(design, random);
    const months = new Map<string, number>();
    const covariates = new Map(
      [...group, ...reference].flatMap(({ practitioner, values }) => {
        const own = months.get(practitioner) ?? 60 * random.next();
        months.set(practitioner, own);
        return values.map(({ sessionId }) => [sessionId, [own]] as const);
      }),
    );
    const pairing = pairClusters(group, reference);
    const tested: TestedDifference =
      way === 'quoted'
        ? differenceOfPractitionerMeans(pairing, MEASURE)
        : differenceBySessions(
            pairing,
            MEASURE,
            way === 'sessions' ? 'sessions' : 'practitioners',
            way === 'covariate' ? covariates : null,
          );
    const { estimate, p } = tested;
    if (estimate.status !== 'estimated' || p === null || estimate.low === null || estimate.high === null) continue;
    found += 1;
    width += (estimate.high - estimate.low) / 10;
    if (p < 0.05) rejected += 1;
    if (p < 0.05 !== (estimate.low > 0 || estimate.high < 0)) contradictions += 1;
  }
  const share = rejected / found;
  return {
    typeI: 100 * share,
    error: 100 * Math.sqrt((share * (1 - share)) / found),
    width: width / found,
    contradictions,
  };
}

/** What a double-sampled difference is worth where the truth is known; in points of percent. */
export interface Worth {
  readonly bias: number;
  readonly coverage: number;
  readonly error: number;
  readonly width: number;
  /** Bias of the mixture of people's and machine codes, for comparison. */
  readonly naiveBias: number;
}

export function measureDoubleSampling(design: DoubleDesign, sets: number, seed = 1): Worth {
  const random = seededRandom(seedFrom(seed, JSON.stringify(design)));
  const truth = 100 * (design.open[0] - design.open[1]);
  let [bias, naive, covered, width, found] = [0, 0, 0, 0, 0];
  for (let set = 0; set < sets; set += 1) {
    const drawn = simulateDoubleSample(design, random);
    const one = doubleSampledDifference(drawn.group, drawn.reference);
    if (!one.defined) continue;
    found += 1;
    bias += one.value - truth;
    naive += drawn.naive - truth;
    width += one.interval.high - one.interval.low;
    if (one.interval.low <= truth && truth <= one.interval.high) covered += 1;
  }
  const share = covered / found;
  return {
    bias: bias / found,
    coverage: 100 * share,
    error: 100 * Math.sqrt((share * (1 - share)) / found),
    width: width / found,
    naiveBias: naive / found,
  };
}
