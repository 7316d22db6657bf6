import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_METADATA, type Transcript } from '../../../src/domain/transcript.js';
import { buildSession } from '../../../src/ingest/build-session.js';
import { findIdentifiers } from '../../../src/ingest/identifiers/find-identifiers.js';
import { maskPath, maskTranscript } from '../../../src/ingest/identifiers/mask.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';

const transcript: Transcript = {
  source: { path: 's.csv', part: null },
  format: 'csv',
  metadata: {
    ...NO_METADATA,
    clientId: 'Tanya Whitfield',
    practitionerId: 'p07',
    extra: { contact: 'tanya@example.org' },
  },
  globals: {},
  statedRoles: { 'Coach Renee': 'practitioner' },
  turns: [
    {
      index: 0,
      speaker: 'Coach Renee',
      text: 'Thanks, Keisha. [laughs] Call 541-555-0188 today.',
      spoken: 'Thanks, Keisha.          Call 541-555-0188 today.',
      start: null,
      end: null,
      line: 1,
      codings: [
        { unit: 'span', annotator: 'a', code: 'AF', start: 0, end: 15, original: 'AF' },
        { unit: 'span', annotator: 'a', code: 'GI', start: 25, end: 48, original: 'GI' },
        { unit: 'utterance', annotator: 'b', code: 'AF', note: 'Keisha smiled', original: 'AF' },
      ],
    },
    { index: 1, speaker: 'Renee', text: 'Okay.', spoken: 'Okay.', start: null, end: null, line: 2, codings: [] },
    { index: 2, speaker: 'Amir', text: 'Okay.', spoken: 'Okay.', start: null, end: null, line: 3, codings: [] },
  ],
};

test('words, labels, notes and metadata are masked, and every offset follows', () => {
  const masked = maskTranscript(transcript, findIdentifiers(transcript));
  expect(masked.transcript.turns[0]).toEqual({
    index: 0,
    speaker: 'Coach [NAME]',
    text: 'Thanks, [NAME]. [laughs] Call [PHONE] today.',
    spoken: 'Thanks,       .          Call         today.',
    start: null,
    end: null,
    line: 1,
    codings: [
      { unit: 'span', annotator: 'a', code: 'AF', start: 0, end: 15, original: 'AF' },
      { unit: 'span', annotator: 'a', code: 'GI', start: 25, end: 43, original: 'GI' },
      { unit: 'utterance', annotator: 'b', code: 'AF', note: '[NAME] smiled', original: 'AF' },
    ],
  });
  expect(masked.transcript.turns.map(({ speaker }) => speaker)).toEqual(['Coach [NAME]', '[NAME]', '[NAME] 2']);
  expect(masked.transcript.statedRoles).toEqual({ 'Coach [NAME]': 'practitioner' });
  expect(masked.transcript.metadata).toEqual({
    ...NO_METADATA,
    clientId: '[NAME]',
    practitionerId: 'p07',
    extra: { contact: '[EMAIL]' },
  });
  expect(masked.findings.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
    [8, 14],
    [30, 37],
  ]);
});

test('a masked transcript holds nothing more to mask', () => {
  const { transcript: once } = maskTranscript(transcript, findIdentifiers(transcript));
  expect(findIdentifiers(once)).toEqual([]);
});

/** Words after which a name was once left standing, and others. */
const BEFORE_A_NAME =
  'of in on as have my our his her their that every this the a with to for about from like told and or but between more no some at by under'.split(
    ' ',
  );
const UNHEARD_NAMES = [
  'Zyrell',
  'Quintavious',
  'Nguyễn',
  'Oluwaseun',
  "D'Vontae",
  'Brzezicki',
  'Xochiquetzal',
  'Anh-Thu',
];
const WORD_NAMES = ['Grace', 'Will', 'Hope', 'Summer', 'Mark', 'Rose'];
/** How a name is first said so that it is known to be one. */
const INTRODUCED = [
  (name: string) => `My brother ${name} came by last night.`,
  (name: string) => `I'm ${name}, by the way.`,
  (name: string) => `You know ${name} said it would be fine.`,
];

function sessionOf(texts: readonly string[]): Transcript {
  return {
    source: { path: 'visits/one.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: texts.map((text, index) => ({
      index,
      speaker: index % 2 === 0 ? 'T' : 'C',
      text,
      spoken: text,
      start: null,
      end: null,
      line: index + 1,
      codings: [],
    })),
  };
}

const mention = fc.record({
  before: fc.constantFrom(...BEFORE_A_NAME),
  after: fc.constantFrom('.', ' today.', "'s house.", ', you know.', '? Yes.', ' and me.', 's again.', '-'),
  early: fc.boolean(),
});

test('once a name is masked in a session, no mention of it is written, whatever stands before or after', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...UNHEARD_NAMES),
      fc.constantFrom(...INTRODUCED),
      fc.array(mention, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (name, introduce, mentions, small) => {
        const said = mentions.map(({ before, after }) => `We talked and there was ${before} ${name}${after}`);
        const shape = (text: string) => (small ? text.toLowerCase() : text);
        const texts = [
          ...said.filter((_, i) => mentions[i]?.early),
          introduce(name),
          'How was that for you, and what would you like to do about it now?',
          ...said.filter((_, i) => !mentions[i]?.early),
        ].map(shape);
        const input = sessionOf(texts);
        const { transcript: masked } = maskTranscript(input, findIdentifiers(input));
        const written = JSON.stringify(masked).toLowerCase();
        expect(written, texts.join(' | ')).not.toContain(name.toLowerCase());
      },
    ),
    { numRuns: 300 },
  );
});

test('a name that is also a word is masked wherever its capital shows it, and the word stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORD_NAMES), fc.array(mention, { minLength: 1, maxLength: 6 }), (name, mentions) => {
      const texts = [
        `My sister ${name} said so. I will hope for a rose in the summer, by the grace of it, and mark it.`,
        ...mentions.map(({ before, after }) => `We talked and there was ${before} ${name}${after}`),
      ];
      const input = sessionOf(texts);
      const { transcript: masked } = maskTranscript(input, findIdentifiers(input));
      for (const [i, turn] of masked.turns.entries())
        if (!/^s /.test(mentions[i - 1]?.after ?? ''))
          expect(turn.text, texts[i]).not.toMatch(new RegExp(`\\b${name}\\b`));
      expect(masked.turns[0]?.text).toContain(name.toLowerCase());
    }),
    { numRuns: 200 },
  );
});

test('a name from the words is masked in labels, notes, metadata and path as well', () => {
  const input: Transcript = {
    ...sessionOf(['My brother Zyrell came by.', 'Zyrell is a good kid.']),
    source: { path: 'visits/zyrell-week2.txt', part: 'zyrell' },
    metadata: { ...NO_METADATA, targetBehavior: 'drinking with zyrell', extra: { note: 'saw zyrell' } },
  };
  const withNote: Transcript = {
    ...input,
    turns: input.turns.map((turn) => ({
      ...turn,
      speaker: turn.index === 1 ? 'zyrells brother' : 'T',
      codings: [{ unit: 'utterance', annotator: 'b', code: 'AF', note: 'on zyrell', original: 'AF' }],
    })),
  };
  const { session } = buildSession(withNote, { ...DEFAULT_INGEST_OPTIONS, identifiers: 'mask' });
  expect(JSON.stringify(session)).not.toMatch(/zyrell/i);
});

test('a path is masked and stays a path', () => {
  expect(maskPath('site-a/2024-05-01_jessica_morales_week2.vtt')).toBe('site-a/2024-05-01_NAME_week2.vtt');
  expect(maskPath('riverside/p01/2026-01-07_r01.txt')).toBe('riverside/p01/2026-01-07_r01.txt');
});

test('shown and spoken text stay the same length whatever is said', () => {
  const piece = fc.constantFrom(
    'Keisha',
    'Mr. Delgado',
    '541-555-0188',
    'okay',
    '[laughs]',
    'May',
    'İstanbul',
    '9/11',
    '\n',
    '😀',
    'my name is',
    '91 years old',
    '.',
    '@',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 5 }), (texts) => {
      const turns = texts.map((words, index) => {
        const text = words.join(' ');
        return { index, speaker: 'T', text, spoken: text, start: null, end: null, line: index + 1, codings: [] };
      });
      const input: Transcript = { ...transcript, statedRoles: {}, turns };
      const findings = findIdentifiers(input);
      for (const finding of findings.filter(({ where }) => where === 'text')) {
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(turns[finding.turn!]!.text.length);
      }
      for (const turn of maskTranscript(input, findings).transcript.turns)
        expect(turn.spoken).toHaveLength(turn.text.length);
    }),
  );
});
