import { describe, expect, test } from 'vitest';
import { groupSessions } from '../../src/cohorts/group.js';
import { makeResult, type Said } from '../support/make-results.js';

const UNSURE = { sure: false } as const;
const REF = { instrument: 'miti-3.1.1', measure: 'percent_open_questions' };

function session(id: string, sure: number, unsure: number) {
  const said: Said[] = [
    ...Array.from({ length: sure }, (): Said => ['OQ', 'what would you like']),
    ...Array.from({ length: unsure }, (): Said => ['OQ', 'how was that', UNSURE]),
    ['neutral', 'well'],
  ];
  return makeResult({ id, said, metadata: { practitionerId: 'p1' } }).summary;
}

const openIn = (summary: ReturnType<typeof session>) =>
  summary.measures.find((one) => one.measure === REF.measure && one.instrument === REF.instrument);

describe('a level rests on sure codes', () => {
  test('it is given from half of the codes on, and the value always', () => {
    expect(openIn(session('s1', 5, 5))).toMatchObject({ level: 'competency', sureShare: 0.5, result: { value: 100 } });
    expect(openIn(session('s2', 4, 5))).toMatchObject({ level: null, sureShare: 4 / 9, result: { value: 100 } });
  });

  test('a group bears one by its own codes, and counts sessions at a level that bear one', () => {
    const [all] = groupSessions([session('s1', 8, 0), session('s2', 1, 3)], ['all']);
    const open = all?.measures.find((one) => one.measure === REF.measure && one.instrument === REF.instrument);
    expect(open).toMatchObject({
      level: 'competency',
      sureShare: 9 / 12,
      n: 2,
      bearing: 1,
      atLevel: { competency: 1 },
    });
    const [unsure] = groupSessions([session('s1', 1, 1), session('s2', 0, 4)], ['all']);
    expect(unsure?.measures.find((one) => one.measure === REF.measure)).toMatchObject({
      level: null,
      sureShare: 1 / 6,
    });
  });

  test('a code against MI that is surely one of its kind counts as sure', () => {
    const said: Said[] = [
      ['DI', 'you need to go', { sure: false, surelyAgainst: true }],
      ['CO', 'you are not listening', { sure: false, surelyAgainst: true }],
      ['ADW', 'try that', UNSURE],
      ['neutral', 'well'],
    ];
    const { summary } = makeResult({ id: 's1', said });
    expect(summary.flags.find(({ id }) => id === 'mi-non-adherent')).toMatchObject({
      n: 2,
      utteranceIds: ['u1', 'u2'],
    });
    expect(summary.measures.find((one) => one.measure === 'percent_mi_adherent')).toMatchObject({ sureShare: 2 / 3 });
  });
});
