import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeSession } from '../../src/coding/code-session.js';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { scoreSession } from '../../src/scoring/score-session.js';
import { readSessions } from '../support/read-session.js';

interface InstrumentExpectation {
  readonly counts?: Readonly<Record<string, number>>;
  readonly volleys?: number;
  readonly totals?: Readonly<Record<string, number>>;
  readonly measures: Readonly<Record<string, readonly [numerator: number, denominator: number]>>;
}

type Expectation = { readonly codes: Readonly<Record<string, number>> } & Readonly<
  Record<'miti-3.1.1' | 'miti-4.2.1' | 'misc-2.5', InstrumentExpectation>
>;

const EXPECTED = JSON.parse(readFileSync('fixtures/coded/expected-counts.json', 'utf8')) as Record<string, Expectation>;

describe.each(Object.entries(EXPECTED))('%s, coded and counted by hand', (id, expected) => {
  const scored = readSessions(`fixtures/coded/${id}.csv`).then(([session]) => {
    if (!session) throw new Error(`no session in fixtures/coded/${id}.csv`);
    const coded = codeSession(session, null, { codes: 'human', explain: false, corrections: [] });
    return scoreSession(coded, {
      permissionCoversVolley: true,
      instruments: INSTRUMENTS,
      reviewBelow: 0.5,
      flags: DEFAULT_CONFIG.flags,
    }).summary;
  });

  test('codes', async () => {
    const { codeCounts } = await scored;
    expect(codeCounts).toEqual(Object.fromEntries(Object.entries(expected.codes).filter(([, count]) => count > 0)));
  });
  test.each(['miti-3.1.1', 'miti-4.2.1', 'misc-2.5'] as const)('%s', async (instrument) => {
    const { counts, measures } = await scored;
    const { counts: behaviors = {}, measures: ratios, totals = {}, volleys } = expected[instrument];
    expect(counts[instrument]).toMatchObject(behaviors);
    if (volleys !== undefined) expect(counts.session?.volleys).toBe(volleys);
    const of = (measure: string) =>
      measures.find((one) => one.instrument === instrument && one.measure === measure)?.result;
    for (const [measure, [numerator, denominator]] of Object.entries(ratios)) {
      expect({ measure, ...of(measure) }).toMatchObject({ measure, numerator, denominator });
    }
    for (const [measure, value] of Object.entries(totals)) expect(of(measure)).toMatchObject({ value });
  });
});
