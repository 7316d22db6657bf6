import type { GroupResult } from '../domain/run-result.js';
import { findSmallCells, type SmallCells } from './small-cells.js';

/** Groups that may be shown, and how many were left out. */
export interface ShownGroups {
  readonly groups: readonly GroupResult[];
  readonly hidden: number;
}

const ONE_WAY = ['site', 'cohort', 'month'] as const;

/**
 * Leaves out sites, cohorts, months and months of a site with fewer sessions or
 * practitioners than the minimum, and the smallest others that would give a
 * hidden one away by subtraction. What stands in a hidden site or month is
 * hidden with it, since its parts would add up to it. Practitioners' own groups
 * stay: their figures are theirs.
 */
export function hideSmallGroups(groups: readonly GroupResult[], minimum: SmallCells): ShownGroups {
  if (minimum.sessions === 0 && minimum.practitioners === 0) return { groups, hidden: 0 };
  const gone = new Set<GroupResult>();
  for (const by of ONE_WAY) {
    const cells = groups
      .filter((group) => group.by === by)
      .map((group) => ({
        group,
        row: by,
        column: group.key[by] ?? '',
        sessions: group.sessions,
        practitioners: group.practitioners,
      }));
    for (const { group } of findSmallCells(cells, minimum)) gone.add(group);
  }
  const isGone = (by: 'site' | 'month', value: string | undefined) =>
    [...gone].some((group) => group.by === by && group.key[by] === value);
  const cells = groups
    .filter((group) => group.by === 'site-month')
    .map((group) => ({
      group,
      row: group.key.site ?? '',
      column: group.key.month ?? '',
      sessions: group.sessions,
      // Below every minimum, so that what stands in a hidden site or month is hidden whatever its size.
      practitioners: isGone('site', group.key.site) || isGone('month', group.key.month) ? -1 : group.practitioners,
    }));
  for (const { group } of findSmallCells(cells, minimum)) gone.add(group);
  return { groups: groups.filter((group) => !gone.has(group)), hidden: gone.size };
}
