import type { SubgroupAgreement } from '../../domain/agreement.js';
import type { BootstrapOptions } from '../../statistics/bootstrap.js';
import type { Ratings } from './ratings.js';
import { agreeOnScheme } from './scheme-agreement.js';

/** The group of each session, by the column that tells them apart. */
export interface Subgroups {
  readonly by: string;
  readonly groupOf: ReadonlyMap<string, string>;
}

/** Agreement again among the sessions of each group, groups by name; sessions that state none are left out. */
export function agreeBySubgroup(
  ratings: readonly Ratings[],
  { by, groupOf }: Subgroups,
  options: BootstrapOptions,
): readonly SubgroupAgreement[] {
  return [...new Set(groupOf.values())].sort().flatMap((group) =>
    ratings.flatMap((one) => {
      const items = one.items.filter(({ sessionId }) => groupOf.get(sessionId) === group);
      const {
        id: scheme,
        label,
        items: count,
        sessions,
        percentAgreement,
        kappa,
        ac1,
      } = agreeOnScheme({ ...one, items }, options);
      return count === 0 ? [] : [{ by, group, scheme, label, items: count, sessions, percentAgreement, kappa, ac1 }];
    }),
  );
}
