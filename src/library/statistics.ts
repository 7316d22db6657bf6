/**
 * The statistics behind tables and pages: plain functions of numbers, each checked against R or SciPy to a millionth.
 * What has no value says why (`{ defined: false, because }`), never NaN.
 *
 * @example
 * ```ts
 * import { statistics } from 'oars-fidelity';
 *
 * const found = statistics.welch([61, 58, 70, 66], [44, 52, 49, 60]);
 * if (found.defined) console.log(found.value, found.interval.low, found.interval.high, found.df, found.p);
 * else console.log(found.because);
 * ```
 */
export { benjaminiHochberg, holm } from '../statistics/adjust.js';
export { logOddsRatio, oddsRatio } from '../statistics/association.js';
export { bootstrap } from '../statistics/bootstrap.js';
export { clusterRobust } from '../statistics/cluster-robust.js';
export { clusteredLogOdds, clusteredLogOddsDifference } from '../statistics/clustered-odds.js';
export { clusteredMean, clustering, clusteringWithin } from '../statistics/clustering.js';
export { individualsChart } from '../statistics/control-chart.js';
export { fiveNumbers, mean, meanInterval, median, standardDeviation } from '../statistics/descriptives.js';
export { doubleSampledDifference } from '../statistics/double-sampling.js';
export { fleissKappa } from '../statistics/fleiss-kappa.js';
export { intraclass } from '../statistics/intraclass.js';
export { cohenKappa, percentAgreement, weightedKappa } from '../statistics/kappa.js';
export { alphaOfUnits as krippendorffAlpha } from '../statistics/krippendorff-alpha.js';
export { hedgesG, pairedDifference, welch } from '../statistics/mean-difference.js';
export { powerOfT, sizeForMargin, sizeForPower } from '../statistics/power.js';
export { clusteredWilson, wilson } from '../statistics/proportion.js';
export { cliffDelta, hodgesLehmann, mannWhitney } from '../statistics/rank-sum.js';
export { slope, slopeWithin } from '../statistics/trend.js';
