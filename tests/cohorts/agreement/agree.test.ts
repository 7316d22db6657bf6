import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { agreeOnAnnomi, agreeOnCodings } from '../../../src/cohorts/agreement/agree.js';
import type { Coding } from '../../../src/cohorts/agreement/coding.js';
import { mergeByCoder, readCodings } from '../../../src/cohorts/agreement/codings.js';
import { hashText } from '../../../src/domain/correction.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { agreementRows, disagreementRows } from '../../../src/tables/agreement.js';

const options = { replicates: 200, seed: 1, permissionCoversVolley: true, instruments: INSTRUMENTS };

/** A coding sheet: `s1:u1=OQ` is an open question; practitioner unless the code is client talk. */
function sheet(
  coder: string,
  cells: string,
  columns: readonly string[] = ['session_id', 'utterance_id', 'role', 'text', 'code', 'note'],
): Coding {
  const rows = cells.split(' ').map((cell) => {
    const [, session, utterance, code] = /^(\w+):(\w+)=(\w*)$/.exec(cell) ?? [];
    const role =
      ['change', 'sustain', 'neutral'].includes(code) || utterance.startsWith('u9') ? 'client' : 'practitioner';
    return {
      session_id: session,
      utterance_id: utterance,
      role,
      text: `words of ${session} ${utterance}`,
      code,
      note: '',
    };
  });
  return readCodings(coder, columns, rows)!.codings[0];
}

function schemeOf(result: ReturnType<typeof agreeOnCodings>, id: string) {
  return result.schemes.find((scheme) => scheme.id === id)!;
}

it('count volleys as the settings say', () => {
  const both = 's1:u1=ADP s1:u2=ADW';
  const persuaded = (permissionCoversVolley: boolean) =>
    agreeOnCodings([sheet('ana', both), sheet('ben', both)], [], { ...options, permissionCoversVolley }).measures.find(
      ({ measure }) => measure === 'total_mi_non_adherent',
    )?.means;
  expect([persuaded(true), persuaded(false)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it('leave what may concern someone’s safety out of the measures of both, and compare its codes', () => {
  const rows = ['u1=OQ=', 'u2=CQ=true', 'u3=CQ=', 'u4=SR='].map((cell) => {
    const [utterance = '', code = '', safety = ''] = cell.split('=');
    return {
      session_id: 's1',
      utterance_id: utterance,
      role: 'practitioner',
      text: `words of s1 ${utterance}`,
      code,
      machine_code: code,
      source: 'model',
      safety_talk: safety,
    };
  });
  const machine = readCodings('run', Object.keys(rows[0] ?? {}), rows)?.codings[0];
  const person = sheet('ana', 's1:u1=OQ s1:u2=OQ s1:u3=CQ s1:u4=SR');
  if (machine === undefined) throw new Error('the run is no coding');
  const result = agreeOnCodings([machine, person], [], options);
  const meansOf = (wanted: string) =>
    result.measures.find(({ instrument, measure }) => instrument === 'miti-3.1.1' && measure === wanted)?.means;
  expect(meansOf('percent_open_questions')).toEqual([50, 50]);
  expect(meansOf('reflection_to_question_ratio')).toEqual([0.5, 0.5]);
  expect(schemeOf(result, 'practitioner_code').items).toBe(4);
});

describe('two coders', () => {
  const ana = sheet('ana', 's1:u1=OQ s1:u2=OQ s1:u3=CQ s1:u4=SR s2:u1=SR s2:u2=ADW s2:u3=GI s2:u4=');
  const ben = sheet('ben', 's1:u1=OQ s1:u2=CQ s1:u3=CQ s1:u4=SR s2:u1=CR s2:u2=GI s2:u3=GI s2:u4=OQ');
  const result = agreeOnCodings([ana, ben], [], options);

  it('agree as counted by hand, and an empty cell disagrees with nobody', () => {
    const codes = schemeOf(result, 'practitioner_code');
    expect(codes).toMatchObject({ items: 7, sessions: 2, uncoded: 1, kappaName: "Cohen's kappa" });
    expect(codes.percentAgreement.value).toBeCloseTo((100 * 4) / 7, 10);
    // Chance: OQ 2·1, CQ 1·2, SR 2·1, CR 0·1, GI 1·2, ADW 1·0, over 49.
    const chance = (2 + 2 + 2 + 0 + 2) / 49;
    expect(codes.kappa.value).toBeCloseTo((4 / 7 - chance) / (1 - chance), 10);
  });

  it('agree better on kinds than on codes', () => {
    expect(schemeOf(result, 'practitioner_kind').percentAgreement.value).toBeCloseTo((100 * 6) / 7, 10);
  });

  it('have figures for each code with how often each used it', () => {
    const open = schemeOf(result, 'practitioner_code').categories.find(({ category }) => category === 'OQ')!;
    expect(open.prevalence.map((share) => share.toFixed(3))).toEqual(['28.571', '14.286']);
    // Used three times by either, twice together.
    expect(open.specificAgreement.value).toBeCloseTo((100 * 2) / 3, 10);
    expect(open.percentAgreement.value).toBeCloseTo((100 * 6) / 7, 10);
  });

  it('get a word for a code only when each used it ten times', () => {
    const open = (times: number) => Array.from({ length: times }, (_, at) => `s1:u${at + 101}=OQ`);
    const rest = Array.from({ length: 10 }, (_, at) => `s1:u${at + 201}=GI`);
    const bandOf = (times: number) => {
      const cells = [...open(times), ...rest].join(' ');
      const same = agreeOnCodings([sheet('ana', cells), sheet('ben', cells)], [], options);
      return schemeOf(same, 'practitioner_code').categories.find(({ category }) => category === 'OQ')!.band;
    };
    expect(bandOf(9)).toBeNull();
    expect(bandOf(10)).toEqual({ word: 'excellent', scale: 'Cicchetti 1994' });
  });

  it('say undefined, with the reason, for a code nobody used and for talk nobody coded', () => {
    const unused = schemeOf(result, 'practitioner_code').categories.find(({ category }) => category === 'WA')!;
    expect(unused.kappa).toEqual({ status: 'undefined', value: null, because: 'one-category' });
    expect(unused.specificAgreement).toEqual({ status: 'undefined', value: null, because: 'zero-total' });
    expect(unused.percentAgreement.value).toBe(100);
    expect(unused.band).toBeNull();
    expect(schemeOf(result, 'client_talk').kappa).toEqual({ status: 'undefined', value: null, because: 'no-data' });
  });

  it('are listed where they differ, what works against MI first', () => {
    expect(result.disagreements.map(({ sessionId, itemId, codes, why }) => [sessionId, itemId, codes, why])).toEqual([
      ['s2', 'u2', ['ADW', 'GI'], 'one says it works against MI, another does not'],
      ['s1', 'u2', ['OQ', 'CQ'], 'same kind, different subtype'],
      ['s2', 'u1', ['SR', 'CR'], 'same kind, different subtype'],
    ]);
    expect(result.disagreements[0].text).toBe('words of s2 u2');
  });

  it('have ICC(2,1) and ICC(A,1) per measure, named in full', () => {
    const ratio = result.measures.find(
      ({ measure, instrument }) => instrument === 'miti-3.1.1' && measure === 'percent_open_questions',
    )!;
    // s2 has no questions by either: no percentage, so one session is left and nothing can be said.
    expect(ratio).toMatchObject({ sessions: 1, leftOut: 1 });
    expect(
      ratio.intraclass.map(({ name, model, type, unit, estimate }) => [name, model, type, unit, estimate.status]),
    ).toEqual([
      ['ICC(2,1)', 'two-way random', 'absolute agreement', 'single rating', 'undefined'],
      ['ICC(A,1)', 'two-way mixed', 'absolute agreement', 'single rating', 'undefined'],
      ['ICC(C,1)', 'two-way mixed', 'consistency', 'single rating', 'undefined'],
    ]);
  });

  it('are swapped without changing a figure', () => {
    const turned = agreeOnCodings([ben, ana], [], options);
    for (const [index, scheme] of result.schemes.entries()) {
      expect(turned.schemes[index].kappa.value ?? -9).toBeCloseTo(scheme.kappa.value ?? -9, 12);
      expect(turned.schemes[index].alpha.value ?? -9).toBeCloseTo(scheme.alpha.value ?? -9, 12);
    }
  });

  it('agree perfectly with themselves', () => {
    const same = agreeOnCodings([ana, { ...ana, coder: 'ana again' }], [], options);
    expect(schemeOf(same, 'practitioner_code').kappa).toMatchObject({ status: 'estimated', value: 1 });
    expect(same.disagreements).toEqual([]);
  });

  it('get one row a figure, each with its interval method or its reason', () => {
    const rows = agreementRows(result);
    const keys = rows.map(({ scheme, level, name, statistic, coders }) =>
      [scheme, level, name, statistic, coders].join(),
    );
    expect(new Set(keys).size).toBe(rows.length);
    for (const { estimate } of rows) if (estimate.status === 'undefined') expect(estimate.because).not.toBe('');
    expect(disagreementRows(result).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

describe('more than two coders', () => {
  const three = [
    's1:u1=OQ s1:u2=SR s2:u91=change s2:u92=sustain',
    's1:u1=OQ s1:u2=CR s2:u91=change s2:u92=neutral',
    's1:u1=CQ s1:u2= s2:u91=change s2:u92=sustain',
  ];
  const result = agreeOnCodings(
    three.map((cells, index) => sheet(`coder ${index}`, cells)),
    [],
    options,
  );

  it("have Fleiss' kappa of the items all of them coded, and alpha of every item two coded", () => {
    // Complete: u1 alone, with OQ OQ CQ: agreement 1/3, chance 5/9.
    expect(schemeOf(result, 'practitioner_code').kappa.value).toBeCloseTo((1 / 3 - 5 / 9) / (1 - 5 / 9), 10);
    expect(schemeOf(result, 'practitioner_code')).toMatchObject({ items: 2, alpha: { status: 'estimated' } });
    // Ratings: change 3, sustain 2, neutral 1; agreement (1 + 1/3) / 2; chance 14/36.
    expect(schemeOf(result, 'client_talk').kappa.value).toBeCloseTo((2 / 3 - 14 / 36) / (1 - 14 / 36), 10);
    expect(schemeOf(result, 'client_talk').pairs).toHaveLength(3);
  });
});

describe('reading codings', () => {
  it('takes codes in any case, and says which rows hold none of the codebook', () => {
    const read = readCodings(
      'ana',
      ['session_id', 'utterance_id', 'code'],
      [
        { session_id: 's1', utterance_id: 'u1', code: ' oq ' },
        { session_id: 's1', utterance_id: 'u2', code: 'Change' },
        { session_id: 's1', utterance_id: 'u3', code: 'open' },
      ],
    )!;
    expect(read.codings[0].items.map(({ code }) => code)).toEqual(['OQ', 'change', null]);
    expect(read.notes).toEqual(['ana: codes not in the codebook on row 4; they count as not coded.']);
  });

  it('keeps a remark without a code as a remark', () => {
    const read = readCodings(
      'ana',
      ['session_id', 'utterance', 'code', 'note'],
      [{ session_id: 's1', utterance: '7', code: '', note: 'cannot tell' }],
    )!;
    expect(read.codings[0].items[0]).toMatchObject({ itemId: 'u7', code: null, note: 'cannot tell' });
  });

  it('splits a sheet of many coders', () => {
    const rows = ['ana', 'ben'].map((coder) => ({ session_id: 's1', utterance_id: 'u1', code: 'OQ', coder }));
    expect(
      readCodings('both', ['session_id', 'utterance_id', 'code', 'coder'], rows)!.codings.map(({ coder }) => coder),
    ).toEqual(['ana', 'ben']);
  });

  it('takes machine and people from a run, and third persons from nowhere', () => {
    const row = { session_id: 's1', role: 'practitioner', text: 'What now?', confidence: '0.4', note: '' };
    const read = readCodings(
      'march',
      ['session_id', 'utterance_id', 'code', 'source'],
      [
        { ...row, utterance_id: 'u1', code: 'OQ', source: 'human', human_code: 'OQ', machine_code: 'CQ' },
        { ...row, utterance_id: 'u2', code: 'SR', source: 'model', human_code: '', machine_code: '' },
        { ...row, utterance_id: 'u3', code: '', source: 'model', role: 'other' },
      ],
    )!;
    expect(read.codings.map(({ coder, items }) => [coder, items.map(({ code }) => code)])).toEqual([
      ['march (machine)', ['CQ', 'SR']],
      ['march (people)', ['OQ', null]],
    ]);
  });

  it('takes what was shown and what the reviewer made of it from corrections, and warns', () => {
    const rows = [
      {
        session_id: 's1',
        utterance_id: 'u1',
        text_hash: hashText('What now?'),
        old_code: 'CQ',
        new_code: 'OQ',
        note: '',
        reviewer: 'rae',
      },
    ];
    const read = readCodings('fixes', Object.keys(rows[0]), rows)!;
    expect(read.codings.map(({ coder, items }) => [coder, items[0].code])).toEqual([
      ['rae', 'OQ'],
      ['as shown', 'CQ'],
    ]);
    expect(read.notes[0]).toContain('only what reviewers touched');
  });

  it('takes what was saved from a blind sheet as a coding, and joins one coder’s sheets', () => {
    const saved = (session: string, utterance: string) =>
      readCodings(
        'x',
        ['session_id', 'utterance_id', 'text_hash', 'old_code', 'new_code', 'note', 'reviewer'],
        [
          {
            session_id: session,
            utterance_id: utterance,
            text_hash: '',
            old_code: '',
            new_code: 'OQ',
            note: '',
            reviewer: 'rae',
          },
        ],
      )!;
    expect(saved('s1', 'u1')).toMatchObject({ notes: [], codings: [{ coder: 'rae', machine: false }] });
    const joined = mergeByCoder([
      ...saved('s1', 'u1').codings,
      ...saved('s2', 'u1').codings,
      ...saved('s1', 'u1').codings,
    ]);
    expect(joined.map(({ coder, items }) => [coder, items.length])).toEqual([
      ['rae', 2],
      ['rae', 1],
    ]);
  });

  it('never matches the same id over other words', () => {
    const ana = readCodings(
      'ana',
      ['session_id', 'utterance_id', 'code'],
      [{ session_id: 's1', utterance_id: 'u1', code: 'OQ', text: 'How are you?' }],
    )!;
    const ben = readCodings(
      'ben',
      ['session_id', 'utterance_id', 'code'],
      [{ session_id: 's1', utterance_id: 'u1', code: 'SR', text: 'You slept.' }],
    )!;
    expect(() => agreeOnCodings([...ana.codings, ...ben.codings], [], options)).toThrow('only 0 % could be matched');
  });

  it('names what is listed twice: counted once where the codes are the same, else not coded', () => {
    const row = (utterance: string, code: string) => ({
      session_id: 's1',
      utterance_id: utterance,
      text: `words of ${utterance}`,
      code,
    });
    const read = readCodings(
      'ana',
      ['session_id', 'utterance_id', 'text', 'code'],
      [row('u1', 'OQ'), row('u2', 'SR'), row('u1', 'CQ'), row('u2', 'SR')],
    )!;
    expect(read.codings[0].items.map(({ itemId, code }) => [itemId, code])).toEqual([
      ['u1', null],
      ['u2', 'SR'],
    ]);
    expect(read.notes).toEqual([
      'ana: listed twice with different codes, counted as not coded: session s1 u1 (rows 2 and 4).',
      'ana: listed twice, counted once: session s1 u2 (rows 3 and 5).',
    ]);
  });

  it('knows nothing of other tables', () => {
    expect(readCodings('x', ['a', 'b'], [])).toBeNull();
  });
});

describe('a table with several annotators', () => {
  const turn = (id: string, annotator: string, main: string, subtypes: Record<string, string> = {}) => ({
    transcript_id: '7',
    utterance_id: id,
    interlocutor: 'therapist',
    utterance_text: `turn ${id}`,
    annotator_id: annotator,
    main_therapist_behaviour: main,
    question_exists: String('question' in subtypes),
    question_subtype: subtypes.question ?? 'n/a',
    reflection_exists: String('reflection' in subtypes),
    reflection_subtype: subtypes.reflection ?? 'n/a',
    therapist_input_exists: 'False',
    therapist_input_subtype: 'n/a',
    client_talk_type: 'n/a',
  });
  const rows = [
    turn('0', '1', 'question', { question: 'open' }),
    turn('0', '2', 'question', { question: 'closed' }),
    turn('1', '1', 'reflection', { reflection: 'simple', question: 'closed' }),
    turn('1', '2', 'reflection', { reflection: 'complex' }),
    { ...turn('0', '1', 'other'), transcript_id: '8' },
  ];

  it('is compared in its own categories, single-coder transcripts left out', () => {
    const result = agreeOnAnnomi(rows, options);
    const value = (id: string) => schemeOf(result, id).percentAgreement.value;
    expect([value('annomi_main_behaviour'), value('annomi_question'), value('annomi_reflection')]).toEqual([
      100, 0, 50,
    ]);
    expect(result.notes[0]).toBe(
      '1 of 2 transcripts were coded by more than one annotator; the others have nothing to compare.',
    );
    expect(result.coders).toEqual(['annotator 1', 'annotator 2']);
  });

  const corpus = process.env.OARS_ANNOMI;
  it.skipIf(!corpus)(
    'gives the published order of agreement on AnnoMI itself (set OARS_ANNOMI to AnnoMI-full.csv)',
    () => {
      const result = agreeOnAnnomi(parse(readFileSync(corpus!), { columns: true, bom: true }), options);
      expect(Math.abs(schemeOf(result, 'annomi_main_behaviour').kappa.value! - 0.737)).toBeLessThan(0.03);
      expect(Math.abs(schemeOf(result, 'annomi_client_talk').kappa.value! - 0.467)).toBeLessThan(0.03);
      expect(Math.abs(schemeOf(result, 'annomi_reflection').kappa.value! - 0.496)).toBeLessThan(0.03);
      expect(Math.abs(schemeOf(result, 'annomi_question').kappa.value! - 0.74)).toBeLessThan(0.03);
    },
  );
});
