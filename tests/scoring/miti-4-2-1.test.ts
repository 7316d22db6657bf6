import { describe, expect, test } from 'vitest';
import type { CodedSession } from '../../src/domain/coded-session.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { countInstruments } from '../../src/scoring/count-instruments.js';
import { toCountedUtterances } from '../../src/scoring/counted-utterance.js';
import { findVolleys } from '../../src/scoring/volleys.js';
import { coded, type Line } from '../support/coded.js';

const NONE = {
  GI: 0,
  Persuade: 0,
  'Persuade with Permission': 0,
  Q: 0,
  SR: 0,
  CR: 0,
  AF: 0,
  Seek: 0,
  Emphasize: 0,
  Confront: 0,
};

function count(lines: readonly Line[], permissionCoversVolley = true) {
  const utterances = toCountedUtterances(coded(lines));
  return countInstruments(utterances, null, { permissionCoversVolley, instruments: INSTRUMENTS }).counts['miti-4.2.1'];
}

describe('MITI 4.2.1 counts at most one of each kind per volley', () => {
  const rows: readonly (readonly [rule: string, lines: readonly Line[], expected: Partial<typeof NONE>])[] = [
    [
      'several questions in one volley count once',
      [
        ['P', 'How was it?', 'OQ'],
        ['P', 'Did you go?', 'CQ'],
      ],
      { Q: 1 },
    ],
    [
      'open and closed questions are the same question',
      [
        ['P', 'How?', 'OQ'],
        ['C', 'Well.', 'neutral'],
        ['P', 'Yes?', 'CQ'],
      ],
      { Q: 2 },
    ],
    [
      'two simple reflections in one volley count once',
      [
        ['P', 'You went.', 'SR'],
        ['P', 'And you stayed.', 'SR'],
      ],
      { SR: 1 },
    ],
    [
      'a complex reflection wins over a simple one',
      [
        ['P', 'You went.', 'SR'],
        ['P', 'It cost you.', 'CR'],
      ],
      { CR: 1 },
    ],
    [
      '… also when it comes first',
      [
        ['P', 'It cost you.', 'CR'],
        ['P', 'You went.', 'SR'],
      ],
      { CR: 1 },
    ],
    [
      'a reflection and its check earn both',
      [
        ['P', 'You are tired of it.', 'CR'],
        ['P', 'Is that right?', 'CQ'],
      ],
      { CR: 1, Q: 1 },
    ],
    [
      'permission takes the slot from persuading',
      [
        ['P', 'Could I share an idea?', 'SK'],
        ['P', 'Some people walk.', 'ADP'],
        ['P', 'You should walk.', 'ADW'],
      ],
      { Seek: 1, 'Persuade with Permission': 1 },
    ],
    [
      'advising, directing and raising concern are one persuasion',
      [
        ['P', 'Try it.', 'ADW'],
        ['P', 'You must.', 'DI'],
        ['P', 'I worry.', 'RC'],
      ],
      { Persuade: 1 },
    ],
    [
      'warning and confronting are one confrontation',
      [
        ['P', 'You will lose it.', 'WA'],
        ['P', 'You are not honest.', 'CO'],
      ],
      { Confront: 1 },
    ],
    [
      'every kind has a slot of its own',
      [
        ['P', 'a', 'GI'],
        ['P', 'b', 'AF'],
        ['P', 'c', 'SK'],
        ['P', 'd', 'EC'],
        ['P', 'e', 'CO'],
      ],
      { GI: 1, AF: 1, Seek: 1, Emphasize: 1, Confront: 1 },
    ],
    [
      'support, lived experience, structure, facilitating and filler are not coded',
      [
        ['P', 'a', 'SU'],
        ['P', 'b', 'SD'],
        ['P', 'c', 'ST'],
        ['P', 'd', 'FA'],
        ['P', 'e', 'FI'],
        ['P', 'f', 'NC'],
      ],
      {},
    ],
    [
      'client speech ends the volley',
      [
        ['P', 'You went.', 'SR'],
        ['C', 'I did, twice.', 'neutral'],
        ['P', 'Twice.', 'SR'],
      ],
      { SR: 2 },
    ],
    [
      'a client "yeah" after information does not end it',
      [
        ['P', 'It opens at nine.', 'GI'],
        ['C', 'Yeah.', 'neutral'],
        ['P', 'It is free.', 'GI'],
      ],
      { GI: 1 },
    ],
    [
      'a client "mm-hmm, okay" after affirming does not end it',
      [
        ['P', 'You kept going.', 'AF'],
        ['C', 'Mm-hmm, okay.', 'neutral'],
        ['P', 'You really did.', 'AF'],
      ],
      { AF: 1 },
    ],
    [
      'a client "yeah" that answers a question ends it',
      [
        ['P', 'Did you go?', 'CQ'],
        ['C', 'Yeah.', 'neutral'],
        ['P', 'Did you stay?', 'CQ'],
      ],
      { Q: 2 },
    ],
    [
      'a client "right" that answers a reflection ends it',
      [
        ['P', 'You are worn out.', 'CR'],
        ['C', 'Right.', 'neutral'],
        ['P', 'And alone with it.', 'CR'],
      ],
      { CR: 2 },
    ],
    [
      'a practitioner "mm-hmm" after the question does not hide that it is being answered',
      [
        ['P', 'Did you go?', 'CQ'],
        ['P', 'Mm-hmm.', 'FA'],
        ['C', 'Yeah.', 'neutral'],
        ['P', 'And?', 'OQ'],
      ],
      { Q: 2 },
    ],
    [
      'a third person does not end it',
      [
        ['P', 'You went.', 'SR'],
        ['X', '(door)', null],
        ['P', 'You stayed.', 'SR'],
      ],
      { SR: 1 },
    ],
  ];
  test.each(rows)('%s', (_, lines, expected) => {
    expect(count(lines)).toEqual({ ...NONE, ...expected });
  });

  test('read the other way, permission covers its own utterance only', () => {
    const lines: readonly Line[] = [
      ['P', 'Some people walk, if that suits you.', 'ADP'],
      ['P', 'You should walk.', 'ADW'],
    ];
    expect(count(lines, false)).toEqual({ ...NONE, 'Persuade with Permission': 1, Persuade: 1 });
  });
});

describe('volleys', () => {
  test('a backchannel that ends nothing stands as a client volley of its own', () => {
    const session = coded([
      ['P', 'It opens at nine.', 'GI'],
      ['C', 'Yeah.', 'neutral'],
      ['P', 'It is free.', 'GI'],
      ['C', 'I might go.', 'change'],
    ]);
    expect(
      findVolleys(toCountedUtterances(session)).map(({ index, role, utteranceIds, words }) => [
        index,
        role,
        utteranceIds,
        words,
      ]),
    ).toEqual([
      [1, 'practitioner', ['u1', 'u3'], 7],
      [2, 'client', ['u2'], 1],
      [3, 'client', ['u4'], 3],
    ]);
  });

  const told: readonly Line[] = [['P', 'Es macht um neun auf.', 'GI']];
  const after: Line = ['P', 'Es kostet nichts.', 'GI'];
  const rows: readonly (readonly [rule: string, lines: readonly Line[], practitioner: number])[] = [
    ['three neutral words of any language pass by', [...told, ['C', 'Ja, genau, klar.', 'neutral'], after], 1],
    ['four words are a contribution', [...told, ['C', 'Ja, das ist gut.', 'neutral'], after], 2],
    ['a "Yes." that a person coded change ends the volley', [...told, ['C', 'Yes.', 'change'], after], 2],
    [
      'an answer to a request for permission ends the volley',
      [['P', 'Darf ich etwas dazu sagen?', 'SK'], ['C', 'Ja.', 'neutral'], after],
      2,
    ],
    [
      'words of two utterances are counted together',
      [...told, ['C', 'Ja.', 'neutral'], ['C', 'Ja, genau, klar.', 'neutral'], after],
      2,
    ],
  ];
  test.each(rows)('where people coded the person: %s', (_, lines, practitioner) => {
    expect(practitionerVolleys(coded(lines))).toBe(practitioner);
  });

  test("where only the machine coded, it is the listener's sounds that pass by", () => {
    const machine = (text: string) => {
      const session = coded([...told, ['C', text, 'neutral'], after]);
      return practitionerVolleys({
        ...session,
        assignments: session.assignments.map((one) => ({ ...one, source: 'model', confidence: 0.9 })),
      });
    };
    expect([machine('Yeah.'), machine('Ja, genau.')]).toEqual([1, 2]);
  });

  test('words that were not kept may be anything', () => {
    const lines = toCountedUtterances(coded([...told, ['C', 'Ja.', 'neutral'], after]));
    const volleys = findVolleys(lines.map((one) => ({ ...one, spoken: null })));
    expect(volleys.map(({ role }) => role)).toEqual(['practitioner', 'client', 'practitioner']);
  });
});

function practitionerVolleys(session: CodedSession): number {
  return findVolleys(toCountedUtterances(session)).filter(({ role }) => role === 'practitioner').length;
}
