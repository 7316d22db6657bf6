import { describe, expect, it } from 'vitest';
import { analyseSequences, countTransitions } from '../../../src/cohorts/compare/sequences.js';
import type { CodeId } from '../../../src/domain/codes.js';
import { isClientCode } from '../../../src/domain/codes.js';

const options = { replicates: 200, seed: 1 };

function talk(codes: string) {
  return countTransitions(
    codes.split(' ').map((code, n) => ({
      utteranceId: `u${n + 1}`,
      role: isClientCode(code) ? ('client' as const) : ('practitioner' as const),
      text: null,
      code: code as CodeId,
    })),
  );
}

function cellOf(tables: ReturnType<typeof analyseSequences>, lag: number, given: string, next: string) {
  const table = tables.find((one) => one.lag === lag && one.direction === 'practitioner to client')!;
  return table.cells.find((cell) => cell.given === given && cell.next === next)!;
}

describe('what follows what', () => {
  const tables = analyseSequences(
    'all',
    [talk('OQ change OQ sustain CR change'), talk('CR change FA change ADW sustain')],
    options,
  );

  it('is counted one and two steps on, keep-going sounds left out', () => {
    expect([
      cellOf(tables, 1, 'OQ', 'change').count,
      cellOf(tables, 1, 'CR', 'change').count,
      cellOf(tables, 1, 'MI-non-adherent', 'sustain').count,
    ]).toEqual([1, 2, 1]);
    // Two on from CR: in the second session the person goes on with change talk past the "mm-hmm".
    expect(cellOf(tables, 2, 'CR', 'change').count).toBe(1);
    expect(tables.map(({ direction, lag, transitions }) => [direction, lag, transitions])).toEqual([
      ['practitioner to client', 1, 5],
      ['practitioner to client', 2, 1],
      ['client to practitioner', 1, 3],
    ]);
  });

  it('is set against what chance would give', () => {
    // CR 2 of 5 rows, change 3 of 5 columns.
    expect(cellOf(tables, 1, 'CR', 'change')).toMatchObject({ expected: 6 / 5, percent: 100 });
    // ½ added: CR and change 2.5 × 2.5 over 0.5 × 1.5.
    expect(cellOf(tables, 1, 'CR', 'change').oddsRatio.value).toBeCloseTo((2.5 * 2.5) / (0.5 * 1.5), 10);
  });

  it('says nothing of what never came', () => {
    expect(cellOf(tables, 1, 'SR', 'change')).toMatchObject({
      count: 0,
      percent: null,
      oddsRatio: { status: 'undefined', because: 'zero-total' },
    });
  });

  it('has an interval from several sessions that holds the odds put in', () => {
    const sessions = Array.from({ length: 30 }, (_, n) =>
      talk(n % 3 === 0 ? 'OQ change CQ neutral OQ neutral' : 'OQ change CQ neutral OQ change CQ change'),
    );
    const cell = cellOf(analyseSequences('all', sessions, options), 1, 'OQ', 'change');
    if (cell.oddsRatio.status !== 'estimated') throw new Error('expected an odds ratio');
    // OQ: 50 change of 60; CQ: 20 change of 50.
    expect(cell.oddsRatio.value).toBeCloseTo((50 * 30) / (10 * 20), 10);
    expect(cell.oddsRatio.low).toBeLessThan(7.5);
    expect(cell.oddsRatio.high).toBeGreaterThan(7.5);
  });
});
