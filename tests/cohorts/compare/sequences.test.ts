import { describe, expect, it } from 'vitest';
import { analyseSequences, countTransitions } from '../../../src/cohorts/compare/sequences.js';
import type { CodeId } from '../../../src/domain/codes.js';
import { isClientCode } from '../../../src/domain/codes.js';
import { clusteredLogOdds } from '../../../src/statistics/clustered-odds.js';
import { seededRandom } from '../../../src/statistics/random.js';

/** One session: `?` is an utterance without a code, `yeah` a bare sound of the client. */
function talk(codes: string, practitioner = 'p', withoutSounds = false) {
  return countTransitions(
    practitioner,
    codes.split(' ').map((word) => {
      const code = word === '?' ? null : word === 'yeah' ? 'neutral' : (word as CodeId);
      const role = code !== null && isClientCode(code) ? ('client' as const) : ('practitioner' as const);
      return { role, spoken: word === 'yeah' ? 'Yeah.' : 'some words', code };
    }),
    withoutSounds,
  );
}

function cellOf(tables: ReturnType<typeof analyseSequences>, lag: number, given: string, next: string) {
  const table = tables.find((one) => one.lag === lag && one.direction === 'practitioner to client')!;
  return table.cells.find((cell) => cell.given === given && cell.next === next)!;
}

describe('what follows what', () => {
  const tables = analyseSequences('all', [
    talk('OQ change OQ sustain CR change'),
    talk('CR change FA change ADW sustain'),
  ]);

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

  it('stops where something was said that nobody could code', () => {
    const count = (codes: string, withoutSounds = false) =>
      cellOf(analyseSequences('all', [talk(codes, 'p', withoutSounds)]), 1, 'OQ', 'change').count;
    expect([count('OQ change'), count('OQ FA change'), count('OQ ? change'), count('OQ NC change')]).toEqual([
      1, 1, 0, 0,
    ]);
    const two = cellOf(analyseSequences('all', [talk('OQ ? change')]), 2, 'OQ', 'change').count;
    expect(two).toBe(0);
    expect([count('OQ yeah change'), count('OQ yeah change', true)]).toEqual([0, 1]);
  });
});

describe('odds of what follows what', () => {
  const sessions = (practitioners: number, name: string, codes: (n: number) => string) =>
    Array.from({ length: practitioners }, (_, n) => talk(codes(n), `${name}${n % practitioners}`));
  const strong = sessions(30, 'p', (n) =>
    n % 3 === 0 ? 'OQ change CQ neutral OQ neutral' : 'OQ change CQ neutral OQ change CQ change',
  );

  it('have an interval over practitioners that holds the odds put in, and p adjusted within the table', () => {
    const tables = analyseSequences('all', strong);
    const cell = cellOf(tables, 1, 'OQ', 'change');
    if (cell.oddsRatio.status !== 'estimated') throw new Error('expected an odds ratio');
    // OQ: 50 change of 60; CQ: 20 change of 50.
    expect(cell.oddsRatio.value).toBeCloseTo((50 * 30) / (10 * 20), 10);
    expect(cell.oddsRatio.low).toBeLessThan(7.5);
    expect(cell.oddsRatio.high).toBeGreaterThan(7.5);
    expect(cell.adjustedP).toBeGreaterThanOrEqual(cell.p!);
    expect(tables[0]).toMatchObject({ sessions: 30, practitioners: 30 });
  });

  it('are of one person when all sessions are: nothing is tested', () => {
    const one = analyseSequences(
      'all',
      Array.from({ length: 30 }, () => talk('OQ change CQ neutral')),
    );
    const { oddsRatio, p } = cellOf(one, 1, 'OQ', 'change');
    expect(oddsRatio).toMatchObject({ status: 'estimated', low: null, high: null });
    expect(p).toBeNull();
  });

  it('are set against those of the reference', () => {
    const weak = sessions(30, 'q', (n) =>
      n % 2 === 0 ? 'OQ change CQ change' : 'OQ neutral CQ neutral OQ change CQ neutral',
    );
    const { against, oddsRatio } = cellOf(
      analyseSequences('b', strong, { group: 'a', sessions: weak }),
      1,
      'OQ',
      'change',
    );
    const reference = cellOf(analyseSequences('a', weak), 1, 'OQ', 'change').oddsRatio;
    expect(against?.reference).toBe('a');
    expect(against?.ratio.value).toBeCloseTo(oddsRatio.value! / reference.value!, 8);
    expect(against?.p).toBeGreaterThan(0);
  });

  it('hold in 93 to 96 of 100 sets where practitioners differ and nothing follows from anything', () => {
    const random = seededRandom(3);
    let [held, found] = [0, 0];
    for (let set = 0; set < 1500; set += 1) {
      const tables = Array.from({ length: 20 }, (_, n) => {
        const [asks, changes] = [0.3 + 0.4 * random.next(), 0.3 + 0.4 * random.next()];
        let [a, b, c, d] = [0, 0, 0, 0];
        for (let one = 0; one < 60; one += 1) {
          const [ask, change] = [random.next() < asks, random.next() < changes];
          if (ask && change) a += 1;
          else if (ask) b += 1;
          else if (change) c += 1;
          else d += 1;
        }
        return {
          cluster: `p${n}`,
          table: [
            [a, b],
            [c, d],
          ] as const,
        };
      });
      const one = clusteredLogOdds(tables);
      if (!one.defined) continue;
      found += 1;
      if (one.interval.low <= 0 && one.interval.high >= 0) held += 1;
    }
    expect((100 * held) / found).toBeGreaterThan(93);
    expect((100 * held) / found).toBeLessThan(96);
  });
});
