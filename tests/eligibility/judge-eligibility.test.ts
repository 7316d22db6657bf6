import { describe, expect, test } from 'vitest';
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { type EligibilityRules, judgeEligibility } from '../../src/eligibility/judge-eligibility.js';
import { judgeLanguage } from '../../src/eligibility/language.js';
import { buildSession } from '../../src/ingest/build-session.js';
import { DEFAULT_INGEST_OPTIONS } from '../../src/ingest/options.js';
import { LANGUAGES } from './languages.js';

const RULES: EligibilityRules = {
  languages: ['en'],
  codes: 'auto',
  minimumPractitionerUtterances: 5,
  rolesSureFrom: 0.8,
};

function judge(lines: readonly string[], more: Partial<Transcript> = {}, rules: Partial<EligibilityRules> = {}) {
  const transcript: Transcript = {
    source: { path: 'a.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: lines.map((line, index) => {
      const [speaker = '', text = ''] = line.split(/: (.*)/s);
      const none = { start: null, end: null, codings: [] };
      return { index, speaker: speaker === '' ? null : speaker, text, spoken: text, line: index + 1, ...none };
    }),
    ...more,
  };
  return judgeEligibility(buildSession(transcript, DEFAULT_INGEST_OPTIONS).session, { ...RULES, ...rules });
}

const ENGLISH = [
  'Peer supporter: What would you like to talk about today?',
  'Peer: The nights, mostly. I get home and the flat is so quiet.',
  'Peer supporter: The quiet is the hard part.',
  'Peer: It is. I used to have a glass or three just to fill it.',
  'Peer supporter: You found a way to fill it, and it cost you.',
  'Peer: My daughter noticed. I do not want her to see me like that.',
  'Peer supporter: Her seeing you well matters to you. What have you tried?',
  'Peer: I called my brother on Tuesday instead of opening the bottle.',
  'Peer supporter: You reached for him instead. That took something.',
  'Peer: I think I could do that again on Friday.',
];
const SPANISH = [
  'Peer supporter: ¿De qué le gustaría que habláramos en esta tarde?',
  'Peer: De las noches. Llego a casa y todo está demasiado callado.',
  'Peer supporter: El silencio es lo que más le pesa cuando llega.',
  'Peer: Sí, antes me tomaba tres copas para no sentirlo tanto.',
  'Peer supporter: Encontró una manera de llenarlo, y le ha costado mucho.',
  'Peer: Mi hija se dio cuenta y no quiero que me vea así.',
  'Peer supporter: A usted le importa mucho que ella lo vea bien.',
  'Peer: El martes llamé a mi hermano en lugar de abrir la botella.',
  'Peer supporter: Eso requiere mucha fuerza. ¿Cómo lo logró usted?',
  'Peer: Creo que podría volver a hacerlo este viernes por la noche.',
];

test('an English session of two whose labels name them is measured', () => {
  const { eligibility, foreign, problems } = judge(ENGLISH);
  expect(eligibility).toEqual({ status: 'measured', because: [], language: 'en', foreignUtterances: 0 });
  expect(foreign.size).toBe(0);
  expect(problems).toEqual([]);
});

describe('language', () => {
  test('a session in another language is set aside, and says in which', () => {
    const { eligibility, problems } = judge(SPANISH);
    expect(eligibility).toMatchObject({ status: 'set_aside', because: ['language'], language: 'es' });
    expect(problems[0]?.message).toContain('expected a session in English, found Spanish');
    expect(problems[0]?.remedy).toContain('code it by hand');
  });

  test('a mostly English session with a foreign sentence is measured, and that sentence left to people', () => {
    const mixed = [...ENGLISH, 'Peer: Mi mamá siempre me decía que la noche es larga para el que espera solo.'];
    const { eligibility, foreign } = judge(mixed);
    expect(eligibility).toMatchObject({ status: 'measured', language: 'en', foreignUtterances: 1 });
    expect([...foreign]).toEqual(['u16']);
  });

  test('utterances under six words are never foreign', () => {
    expect(judge([...ENGLISH, 'Peer: Gracias, hermana, muchas gracias.']).foreign.size).toBe(0);
  });

  test('one side speaking another language throughout is too much to leave out', () => {
    const oneSide = ENGLISH.map((line, at) => (at % 2 === 0 ? line : (SPANISH[at] ?? '')));
    expect(judge(oneSide).eligibility.because).toEqual(['language']);
  });

  test('shorthand of text messages is English', () => {
    const chat = [
      'Peer supporter: heyy how r u doin 2nite, u said ud txt me after ur shift',
      'Peer: meh, didnt sleep, the cravings r soo bad 2day',
      'Peer supporter: ugh that sounds rough, u were hopin it wud ease off',
      'Peer: ya i almost went 2 the corner store lol but my kid was w me',
      'Peer supporter: u saw ur kid n smthin in u said nope not 2day',
      'Peer supporter: wat helped u get thru the rest of it',
      'Peer supporter: n who can u call if it gets bad again l8r',
    ];
    expect(judge(chat).eligibility).toMatchObject({ status: 'measured', language: 'en' });
  });

  test("people's codes count in any language; a coder that declares no language takes any", () => {
    const turns = SPANISH.map((line, index) => {
      const [speaker = '', text = ''] = line.split(/: (.*)/s);
      const coding = { unit: 'utterance', annotator: 'ana', code: 'OQ', note: null, original: 'OQ' } as const;
      return { index, speaker, text, spoken: text, start: null, end: null, line: index + 1, codings: [coding] };
    });
    expect(judge([], { turns }).eligibility.status).toBe('measured');
    expect(judge([], { turns }, { codes: 'model' }).eligibility.because).toEqual(['language']);
    expect(judge(SPANISH, {}, { languages: null }).eligibility.status).toBe('measured');
    expect(judge(SPANISH, {}, { codes: 'human' }).eligibility.status).toBe('measured');
  });
});

test('twenty languages of twenty lines each are told from English', () => {
  const languages = Object.entries(LANGUAGES);
  expect(languages).toHaveLength(20);
  for (const [language, text] of languages) {
    const lines = text.split('\n');
    expect(lines, language).toHaveLength(20);
    const utterances = lines.map((spoken, at) => ({ id: `u${at + 1}`, spoken }));
    expect(judgeLanguage(utterances, ['en']).isForeign, language).toBe(true);
  }
});

describe('roles', () => {
  test('nobody knows who is who: set aside, and the remedy names speakers.csv', () => {
    const lines = ENGLISH.map((line) =>
      line
        .replace('Peer supporter:', 'Ana:')
        .replace('Peer:', 'Bo:')
        .replace(/: .*/, ': Well, the weather has been nice.'),
    );
    const { eligibility, problems } = judge(lines);
    expect(eligibility.because).toContain('roles-unsure');
    expect(problems[0]?.remedy).toContain('speakers.csv');
  });

  test('in a circle everyone but the facilitator is a client, however little they say', () => {
    const circle = [
      'Facilitator: Welcome back. Who would like to begin today?',
      'Imani: I can. I had a hard week and I nearly used on Sunday.',
      'Facilitator: Nearly, and you did not. What held you?',
      'Bram: I know that Sunday feeling, it is the worst day for me too.',
      'Jo: Same.',
      'Facilitator: Sundays are hard for several of you.',
      'Imani: I rang my aunt and I stayed on the phone until it passed.',
      'Facilitator: You stayed on until it passed. What would help next Sunday?',
      'Bram: We could ring each other, I want to be on that list.',
    ];
    expect(judge(circle).eligibility).toMatchObject({ status: 'measured', because: [] });
  });

  test('people whose part nobody knows and who say much are not left out in silence', () => {
    const third = ENGLISH.flatMap((line) => [
      line,
      'Robin: Well, I for one have quite a lot to say about all of this.',
    ]);
    expect(judge(third).eligibility.because).toEqual(['speakers-uncoded']);
  });

  test('labels that change places half-way are found, with the line', () => {
    const long = [...ENGLISH, ...ENGLISH, ...ENGLISH, ...ENGLISH];
    expect(judge(long).eligibility.status).toBe('measured');
    const swapped = long.map((line, at) =>
      at < 20
        ? line
        : line.startsWith('Peer:')
          ? line.replace('Peer:', 'Peer supporter:')
          : line.replace('Peer supporter:', 'Peer:'),
    );
    const { eligibility, problems } = judge(swapped);
    expect(eligibility.because).toEqual(['labels-swap']);
    expect(problems[0]?.line).toBeGreaterThan(17);
    expect(problems[0]?.line).toBeLessThan(25);
  });
});

test('too few practitioner utterances set a session aside; how few is configured', () => {
  expect(judge(ENGLISH.slice(0, 4)).eligibility.because).toEqual(['too-short']);
  expect(judge(ENGLISH.slice(0, 4), {}, { minimumPractitionerUtterances: 2 }).eligibility.status).toBe('measured');
});

test("a person's word stands over the program's, both ways", () => {
  const said = (status: string) => ({ metadata: { ...NO_METADATA, extra: { status } } });
  expect(judge(SPANISH, said('measured')).eligibility.status).toBe('measured');
  expect(judge(ENGLISH, said('set aside')).eligibility.because).toEqual(['by-person']);
  expect(judge(ENGLISH, said('transcribed')).eligibility.status).toBe('measured');
});
