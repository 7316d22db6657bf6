import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGroups } from '../../src/cohorts/compare/compare-groups.js';
import { frameSessions } from '../../src/cohorts/compare/frame.js';
import { shareFrame } from '../../src/cohorts/compare/share-frame.js';
import { groupSessions, monthOf } from '../../src/cohorts/group.js';
import { shareGroups } from '../../src/cohorts/minimum-cell.js';
import { followMonths } from '../../src/cohorts/months/month-series.js';
import type { SharedGroup } from '../../src/domain/run-result.js';
import type { SessionSummary } from '../../src/domain/session-result.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { type SessionSketch, summary } from './summaries.js';

/** Measures with and without a value in many sessions, so that their numbers differ from the sessions'. */
const FIGURES = [
  ['miti-3.1.1', 'reflection_to_question_ratio'],
  ['miti-3.1.1', 'percent_mi_adherent'],
  ['misc-2.5', 'percent_change_talk'],
  ['session', 'practitioner_talk_percent'],
] as const;
type Figure = (typeof FIGURES)[number];

const KEYS: Readonly<Record<string, (session: SessionSummary) => readonly string[]>> = {
  all: () => [],
  site: ({ metadata }) => [metadata.site ?? ''],
  cohort: ({ metadata }) => [metadata.cohort ?? ''],
  month: (session) => [monthOf(session) ?? ''],
  'site-month': (session) => [session.metadata.site ?? '', monthOf(session) ?? ''],
};

/** A published group, by what the sessions in it have in common. */
interface Published {
  readonly by: string;
  readonly key: readonly string[];
}

function isIn({ by, key }: Published, session: SessionSummary): boolean {
  return JSON.stringify(KEYS[by]!(session)) === JSON.stringify(key);
}

function hasValue(session: SessionSummary, [instrument, measure]: Figure): boolean {
  const found = session.measures.find((one) => one.instrument === instrument && one.measure === measure);
  return found?.result.status === 'measured';
}

/** The groups for which a figure stands somewhere in groups.csv, months.csv, comparisons.csv or on the page. */
function published(sessions: readonly SessionSummary[], figure: Figure, minimum: number): Published[] {
  const cell = { sessions: minimum, practitioners: 0 };
  const [instrument, measure] = figure;
  const isMeant = (one: { instrument: string; measure: string }) =>
    one.instrument === instrument && one.measure === measure;
  const inGroups = shareGroups(groupSessions(sessions), sessions, cell).groups.filter((group: SharedGroup) =>
    group.measures.some((one) => isMeant(one) && one.n !== null && one.n > 0),
  );
  const inMonths = followMonths(sessions, {
    minimumSessions: 2,
    minimum: cell,
    instruments: INSTRUMENTS,
  }).flatMap(({ scope, id, points, ...one }) =>
    points
      .filter((point) => isMeant(one) && !point.suppressed && point.n > 0)
      .map(({ month }) =>
        scope === 'all'
          ? { by: 'month', key: [month] }
          : { by: scope === 'site' ? 'site-month' : 'none', key: [id, month] },
      ),
  );
  const inComparisons = ['site', 'cohort'].flatMap((by) => {
    try {
      const frame = shareFrame(frameSessions(sessions, by, null), sessions, cell);
      const compared = compareGroups(frame, {
        seed: 1,
        replicates: 10,
        primary: [],
        instruments: INSTRUMENTS,
      });
      return compared.measures
        .filter(isMeant)
        .flatMap(({ groups }) => groups.filter(({ n }) => n > 0).map(({ group }) => ({ by, key: [group] })));
    } catch {
      return [];
    }
  });
  return [...inGroups.map(({ by, key }) => ({ by, key: Object.values(key) })), ...inMonths, ...inComparisons];
}

/** Rank of a matrix by elimination with partial pivoting: another way than the program's. */
function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = matrix
      .slice(done)
      .reduce((best, row, at) => (Math.abs(row[column]!) > Math.abs(matrix[best]![column]!) ? at + done : best), done);
    if (done >= matrix.length || Math.abs(matrix[pivot]![column]!) < 1e-9) continue;
    [matrix[done], matrix[pivot]] = [matrix[pivot]!, matrix[done]!];
    for (let other = 0; other < matrix.length; other += 1) {
      if (other === done) continue;
      const times = matrix[other]![column]! / matrix[done]![column]!;
      for (let at = column; at < matrix[other]!.length; at += 1) matrix[other]![at]! -= times * matrix[done]![at]!;
    }
    done += 1;
  }
  return done;
}

/** Small cells whose sum somebody can compute who knows who was where, and every published figure. */
function recomputed(
  sessions: readonly SessionSummary[],
  figure: Figure,
  minimum: number,
  known: readonly Published[],
): readonly string[] {
  const having = sessions.filter((session) => hasValue(session, figure));
  const rowOf = (cell: Published): number[] => having.map((session) => (isIn(cell, session) ? 1 : 0));
  const equations = known.map(rowOf);
  const before = equations.length === 0 ? 0 : rank(equations);
  const cells = Object.keys(KEYS).flatMap((by) =>
    [...new Set(having.map((session) => JSON.stringify(KEYS[by]!(session))))].map((key) => ({
      by,
      key: JSON.parse(key) as string[],
    })),
  );
  return cells
    .filter((cell) => {
      const size = rowOf(cell).reduce((sum, one) => sum + one, 0);
      return size > 0 && size < minimum && rank([...equations, rowOf(cell)]) === before;
    })
    .map(({ by, key }) => [by, ...key].join(' '));
}

const roster = fc.array(
  fc.record({
    site: fc.constantFrom('elm', 'oak', 'fir', 'yew'),
    cohort: fc.constantFrom('spring', 'autumn', undefined),
    month: fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05', undefined),
    practitioner: fc.nat(6),
    asks: fc.boolean(),
    adheres: fc.integer({ min: 0, max: 2 }),
    change: fc.integer({ min: 0, max: 1 }),
  }),
  { minLength: 1, maxLength: 40 },
);

function sessionsOf(rows: ReturnType<typeof roster.generate>['value']): readonly SessionSummary[] {
  return rows.map(({ site, cohort, month, practitioner, asks, adheres, change }, at) => {
    const sketch: SessionSketch = {
      id: `s${at}`,
      site,
      practitioner: `p${practitioner}`,
      ...(cohort === undefined ? {} : { cohort }),
      ...(month === undefined ? {} : { date: month }),
      OQ: asks ? 2 + at : 0,
      SR: 1,
      MIA: adheres,
      change,
    };
    return summary(sketch);
  });
}

describe('under a minimum cell', () => {
  test('no small figure can be recomputed from all that is published, whoever was where', () => {
    fc.assert(
      fc.property(roster, fc.integer({ min: 2, max: 6 }), (rows, minimum) => {
        const sessions = sessionsOf(rows);
        for (const figure of FIGURES) {
          const known = published(sessions, figure, minimum);
          expect(recomputed(sessions, figure, minimum, known)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('somebody who only leaves the small cells out gives them away: the attack above finds it', () => {
    const sessions = ['elm', 'elm', 'oak', 'oak', 'oak', 'fir', 'fir', 'fir', 'fir'].map((site, at) =>
      summary({ id: `s${at}`, site, practitioner: `p${at}`, OQ: 1 + at }),
    );
    const naive = [
      { by: 'all', key: [] },
      { by: 'site', key: ['oak'] },
      { by: 'site', key: ['fir'] },
    ];
    expect(recomputed(sessions, FIGURES[0], 3, naive)).toContain('site elm');
    expect(recomputed(sessions, FIGURES[0], 3, published(sessions, FIGURES[0], 3))).toEqual([]);
  });

  const clinic = (rows: readonly (readonly [site: string, count: number])[]) =>
    rows.flatMap(([site, count]) =>
      Array.from({ length: count }, (_, at) =>
        summary({ id: `${site}${at}`, site, practitioner: `${site}-p${at % 3}`, OQ: 1 + at, MIA: at === 0 ? 1 : 0 }),
      ),
    );
  const shown = (sessions: readonly SessionSummary[], minimum: { sessions: number; practitioners: number }) =>
    shareGroups(groupSessions(sessions), sessions, minimum);
  const names = (groups: readonly SharedGroup[]) => groups.map(({ by, key }) => [by, ...Object.values(key)].join(' '));

  test('a small site is left out, and the next smallest with it; the whole and the largest stay', () => {
    const found = shown(
      clinic([
        ['elm', 2],
        ['oak', 5],
        ['fir', 10],
      ]),
      { sessions: 3, practitioners: 0 },
    );
    expect(names(found.groups)).toEqual(['all', 'site fir']);
    expect(found.groupsLeftOut).toBe(2);
  });

  test("a measure's own number counts: a mean of one session does not stand in a site of ten", () => {
    const found = shown(
      clinic([
        ['elm', 10],
        ['oak', 10],
      ]),
      { sessions: 5, practitioners: 0 },
    );
    const adherent = found.groups.map(({ by, measures }) => [
      by,
      measures.find(({ measure }) => measure === 'percent_mi_adherent'),
    ]);
    expect(adherent.map(([, one]) => (one as { n: number | null }).n)).toEqual([null, null, null]);
    expect(found.figuresLeftOut).toBeGreaterThanOrEqual(3);
  });

  test('a site of one practitioner is left out however many sessions it has', () => {
    const sessions = [
      ...clinic([
        ['elm', 9],
        ['oak', 12],
      ]),
      ...Array.from({ length: 30 }, (_, at) => summary({ id: `f${at}`, site: 'fir', practitioner: 'only', OQ: 1 })),
    ];
    expect(names(shown(sessions, { sessions: 0, practitioners: 2 }).groups)).toEqual(['all', 'site oak']);
  });

  test('nothing is told of single practitioners', () => {
    const { groups } = shown(clinic([['elm', 10]]), { sessions: 2, practitioners: 0 });
    expect(names(groups).some((name) => name.startsWith('practitioner'))).toBe(false);
  });
});
