import { type Cluster, clusterMean } from './samples.js';

/** One practitioner's sessions on both sides; without values where they have none. */
export interface Pair {
  readonly practitioner: string;
  readonly group: Cluster;
  readonly reference: Cluster;
}

/** Practitioners of two groups, those who work in both once. */
export interface Pairing {
  readonly all: readonly Pair[];
  /** Those with a value on both sides. */
  readonly both: readonly Pair[];
  readonly design: 'independent' | 'paired' | 'overlap';
}

/**
 * Puts every practitioner's sessions of two groups side by side. Most of them on
 * both sides (two at least) make a paired comparison; some make an overlap, where
 * nobody is taken for two people.
 */
export function pairClusters(group: readonly Cluster[], reference: readonly Cluster[]): Pairing {
  const others = new Map(reference.map((cluster) => [cluster.practitioner, cluster]));
  const own = new Set(group.map(({ practitioner }) => practitioner));
  const none = (practitioner: string): Cluster => ({ practitioner, values: [] });
  const all = [
    ...group.map((cluster) => {
      const { practitioner } = cluster;
      return { practitioner, group: cluster, reference: others.get(practitioner) ?? none(practitioner) };
    }),
    ...reference
      .filter(({ practitioner }) => !own.has(practitioner))
      .map((cluster) => ({
        practitioner: cluster.practitioner,
        group: none(cluster.practitioner),
        reference: cluster,
      })),
  ].filter((pair) => hasValue(pair.group) || hasValue(pair.reference));
  const both = all.filter((pair) => hasValue(pair.group) && hasValue(pair.reference));
  const paired = both.length >= 2 && both.length >= all.length / 2;
  return { all, both, design: both.length === 0 ? 'independent' : paired ? 'paired' : 'overlap' };
}

function hasValue(cluster: Cluster): boolean {
  return clusterMean(cluster) !== null;
}
