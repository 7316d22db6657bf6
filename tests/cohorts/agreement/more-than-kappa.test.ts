import { describe, expect, it } from 'vitest';
import { agreeOnCodings } from '../../../src/cohorts/agreement/agree.js';
import { mergeByCoder, readCodings } from '../../../src/cohorts/agreement/codings.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { agreementRows } from '../../../src/tables/agreement.js';

const options = { replicates: 100, seed: 1, permissionCoversVolley: true, instruments: INSTRUMENTS };

/** Sheets of two coders over twelve sessions: what the first said, and what the second made of every n-th. */
function sheets(
  codes: readonly string[],
  turned: Readonly<Record<string, { readonly to: string; readonly every: number }>>,
) {
  const rowsOf = (second: boolean) => {
    const seen = new Map<string, number>();
    return Array.from({ length: 12 }, (_, s) =>
      codes.map((code, at) => {
        const times = (seen.get(code) ?? 0) + 1;
        seen.set(code, times);
        const turn = turned[code];
        const said = second && turn && times % turn.every === 0 ? turn.to : code;
        const role = ['change', 'sustain', 'neutral'].includes(code) ? 'client' : 'practitioner';
        return {
          session_id: `s${s}`,
          utterance_id: `u${at + 1}`,
          turn: String(at),
          role,
          text: `Words ${at} of ${s}`,
          code: said,
        };
      }),
    ).flat();
  };
  const columns = ['session_id', 'utterance_id', 'turn', 'role', 'text', 'code'];
  return [
    ...readCodings('ana', columns, rowsOf(false))!.codings,
    ...readCodings('ben', columns, rowsOf(true))!.codings,
  ];
}

const conversation = ['OQ', 'CQ', 'SR', 'CR', 'OQ', 'SR', 'GI', 'AF', 'change', 'sustain', 'neutral', 'change'];

describe('a verdict comes before any figure', () => {
  const { verdicts } = agreeOnCodings(sheets(conversation, { change: { to: 'neutral', every: 2 } }), [], options);
  const of = (what: string) => verdicts.find((one) => one.what === what)!;

  it('says what is good enough and what is not, with the figures it rests on', () => {
    expect(of('open and closed questions')).toMatchObject({ word: 'enough' });
    expect(of('open and closed questions').because).toMatch(
      /kappa of open question 1\.00, kappa of closed question 1\.00/i,
    );
    expect(of('change and sustain talk')).toMatchObject({ word: 'not enough' });
  });

  it('cannot tell of what was hardly used', () => {
    expect(of('MI-adherent and non-adherent talk')).toMatchObject({
      word: 'cannot tell',
      because: 'used too rarely by one of the coders: MI-non-adherent 0 times, ten are wanted',
    });
  });
});

describe('kappa is not alone', () => {
  const codes = ['OQ', 'OQ', 'OQ', 'OQ', 'OQ', 'OQ', 'OQ', 'OQ', 'OQ', 'SR', 'NC', 'neutral'];
  const result = agreeOnCodings(sheets(codes, { SR: { to: 'OQ', every: 2 }, NC: { to: 'GI', every: 2 } }), [], options);
  const scheme = (id: string) => result.schemes.find((one) => one.id === id)!;

  it('AC1 stands beside it, for all and for each code', () => {
    expect(scheme('practitioner_code').ac1.value).toBeGreaterThan(scheme('practitioner_code').kappa.value ?? 1);
    const rows = agreementRows(result).filter(({ statistic }) => statistic === 'gwet_ac1');
    expect(rows.length).toBeGreaterThan(20);
  });

  it('what was not codable can be left out', () => {
    expect(scheme('practitioner_code').items).toBe(12 * 11);
    expect(scheme('practitioner_code_without_nc').items).toBe(12 * 10);
  });

  it('figures of each group of sessions', () => {
    const subgroups = {
      by: 'site',
      groupOf: new Map([
        ['s0', 'north'],
        ['s1', 'north'],
        ['s2', 'south'],
      ]),
    };
    const found = agreeOnCodings(sheets(codes, {}), [], { ...options, subgroups }).subgroups;
    expect(found.map(({ group, scheme: id, items, sessions }) => [group, id, items, sessions])).toEqual([
      ['north', 'practitioner_code', 22, 2],
      ['north', 'client_talk', 2, 2],
      ['south', 'practitioner_code', 11, 1],
      ['south', 'client_talk', 1, 1],
    ]);
  });
});

describe('ratings of whole sessions', () => {
  const ratings = (coder: string, empathy: readonly number[]) =>
    readCodings(
      coder,
      ['session_id', 'coder', 'empathy'],
      empathy.map((value, at) => ({ session_id: `s${at}`, coder, empathy: String(value) })),
    )!.codings;

  it('have a weighted kappa, ICC, and how often they are one point apart, without a sheet of codes', () => {
    const { globals, schemes } = agreeOnCodings(
      [...ratings('ana', [1, 2, 3, 4, 5, 3]), ...ratings('ben', [1, 3, 3, 4, 4, 3])],
      [],
      options,
    );
    expect(globals).toHaveLength(1);
    expect(globals[0]).toMatchObject({ id: 'empathy', label: 'Empathy', sessions: 6, withinOne: { value: 100 } });
    expect(globals[0].exact.value).toBeCloseTo((100 * 4) / 6, 8);
    // psych::cohen.kappa(cbind(c(1,2,3,4,5,3), c(1,3,3,4,4,3)), levels = 1:5)$weighted.kappa
    expect(globals[0].weightedKappa.value).toBeCloseTo(0.875, 6);
    expect(schemes.every(({ items }) => items === 0)).toBe(true);
  });

  it('are joined with the coder’s sheet of codes', () => {
    const [ana, ben] = sheets(conversation, {});
    const merged = mergeByCoder([ana, ben, ...ratings('ana', [1, 2, 3]), ...ratings('ben', [1, 2, 4])]);
    expect(merged.map(({ coder, items, globals }) => [coder, items.length, globals?.size])).toEqual([
      ['ana', 144, 3],
      ['ben', 144, 3],
    ]);
  });
});
