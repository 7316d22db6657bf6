import { describe, expect, test } from 'vitest';
import { hideSmallGroups } from '../../src/cohorts/hide-small-groups.js';
import type { GroupField, GroupResult } from '../../src/domain/run-result.js';

function group(by: GroupField, key: Record<string, string>, sessions: number, practitioners = sessions): GroupResult {
  return { by, key, sessions, practitioners, sessionIds: [], measures: [], flagged: {} };
}

function shown(groups: readonly GroupResult[], sessions: number, practitioners = 0): readonly string[] {
  return hideSmallGroups(groups, { sessions, practitioners }).groups.map((one) =>
    [one.by, ...Object.values(one.key)].join(' '),
  );
}

describe('small groups', () => {
  test('nothing is hidden unless it is asked for', () => {
    const groups = [group('site', { site: 'a' }, 1)];
    expect(hideSmallGroups(groups, { sessions: 0, practitioners: 0 })).toEqual({ groups, hidden: 0 });
  });
  test('a small site is hidden, and the next smallest with it, so that it cannot be had by subtraction', () => {
    const groups = [
      group('all', {}, 17),
      group('site', { site: 'a' }, 2),
      group('site', { site: 'b' }, 5),
      group('site', { site: 'c' }, 10),
    ];
    expect(shown(groups, 3)).toEqual(['all', 'site c']);
    expect(hideSmallGroups(groups, { sessions: 3, practitioners: 0 }).hidden).toBe(2);
  });
  test('a site of one practitioner is hidden however many sessions it has', () => {
    const groups = [
      group('site', { site: 'a' }, 30, 1),
      group('site', { site: 'b' }, 30, 5),
      group('site', { site: 'c' }, 40, 6),
    ];
    expect(shown(groups, 0, 2)).toEqual(['site c']);
  });
  test('the months of a hidden site go with it, since they would add up to it', () => {
    const groups = [
      group('site', { site: 'a' }, 4),
      group('site', { site: 'b' }, 20),
      group('site', { site: 'c' }, 30),
      ...['a', 'b', 'c'].flatMap((site) =>
        ['2026-01', '2026-02'].map((month) => group('site-month', { site, month }, site === 'a' ? 2 : 10)),
      ),
      group('month', { month: '2026-01' }, 22),
      group('month', { month: '2026-02' }, 22),
    ];
    expect(shown(groups, 5)).toEqual([
      'site c',
      'site-month c 2026-01',
      'site-month c 2026-02',
      'month 2026-01',
      'month 2026-02',
    ]);
  });
  test("practitioners' own groups stay", () => {
    expect(shown([group('practitioner', { practitioner: 'p1' }, 1)], 5)).toEqual(['practitioner p1']);
  });
});
