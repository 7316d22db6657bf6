import { expect, test } from 'vitest';
import { NO_METADATA, type Transcript, type Turn } from '../../../src/domain/transcript.js';
import { findIdentifiers } from '../../../src/ingest/identifiers/find-identifiers.js';
import { runLabelledSet } from './labelled-set.js';

test.each(['dev', 'test'])('the %s half of the labelled set stays above the floors that are promised', (half) => {
  const result = runLabelledSet(`fixtures/identifiers/${half}.txt`);
  expect(result.names.found / result.names.planted).toBeGreaterThanOrEqual(0.85);
  expect(result.patterned.found / result.patterned.planted).toBeGreaterThanOrEqual(0.95);
  expect(result.rightFindings / result.findings).toBeGreaterThanOrEqual(0.9);
});

test('the labelled set holds at least 300 planted identifiers and 300 near misses', () => {
  const halves = ['dev', 'test'].map((half) => runLabelledSet(`fixtures/identifiers/${half}.txt`));
  const planted = halves.flatMap((half) => [...half.byKind.values()]).reduce((sum, tally) => sum + tally.planted, 0);
  expect(planted).toBeGreaterThanOrEqual(300);
  expect(halves.reduce((sum, half) => sum + half.nearMisses, 0)).toBeGreaterThanOrEqual(300);
});

test('the second set keeps to what is promised of it: recall over all and in every kind, and near misses', () => {
  const result = runLabelledSet('fixtures/identifiers/second-dev.txt', 'fixtures/identifiers/second-test.txt');
  expect(result.all.planted).toBeGreaterThanOrEqual(400);
  expect(result.all.found / result.all.planted).toBeGreaterThanOrEqual(0.92);
  for (const [kind, { found, planted }] of result.byKind) expect(found / planted, kind).toBeGreaterThanOrEqual(0.85);
  expect(result.nearMissesFlagged / result.nearMisses).toBeLessThanOrEqual(0.02);
});

test('the half of the second set that nobody tuned on is found as well', () => {
  const result = runLabelledSet('fixtures/identifiers/second-test.txt');
  expect(result.all.found / result.all.planted).toBeGreaterThanOrEqual(0.88);
});

test('a finding says where and what kind, never the words', () => {
  const transcript = transcriptOf(['My name is Teresa.', 'Call me at 541-555-0188.']);
  expect(findIdentifiers(transcript)).toEqual([
    { kind: 'person-name', where: 'text', turn: 0, line: 1, start: 11, end: 17, confidence: 0.9 },
    { kind: 'phone', where: 'text', turn: 1, line: 2, start: 11, end: 23, confidence: 0.95 },
  ]);
});

test('names are found in the file name, the labels and the metadata', () => {
  const transcript: Transcript = {
    ...transcriptOf(['Hello.', 'Hi.'], ['Coach Renee', 'Speaker 2']),
    source: { path: 'site-a/jessica_morales_week2.vtt', part: null },
    metadata: { ...NO_METADATA, clientId: 'Tanya Whitfield', extra: { contact: 'tanya@example.org' } },
  };
  expect(findIdentifiers(transcript).map(({ kind, where, line }) => ({ kind, where, line }))).toEqual([
    { kind: 'person-name', where: 'speaker-label', line: 1 },
    { kind: 'person-name', where: 'file-name', line: null },
    { kind: 'person-name', where: 'metadata', line: null },
    { kind: 'email', where: 'metadata', line: null },
  ]);
});

test("a placeholder is no finding, whatever the anonymizer's hand", () => {
  const texts = [
    '[NAME] said hi to <CITY>.',
    '{{DATE}} with XXXX and ***.',
    'XX/XX/1979, (name removed), PERSON_2, ###-####.',
  ];
  expect(findIdentifiers(transcriptOf(texts))).toEqual([]);
});

test('a name that is also a word is found in earlier turns once it has been introduced', () => {
  const found = findIdentifiers(transcriptOf(['Summer was in the back seat.', 'Who?', 'My cousin Summer.']));
  expect(found.map(({ turn, start, end }) => ({ turn, start, end }))).toEqual([
    { turn: 0, start: 0, end: 6 },
    { turn: 2, start: 10, end: 16 },
  ]);
});

test.each([
  "And the Monday that worked, you called me Tuesday, and Monday's gone.",
  "It's every weekend from like April on.",
  'You respect your uncle. Seventeen years is a lot.',
  'They have guys with PhDs sitting there.',
  'They put a hat on it. For Valentine’s.',
])('no name: %s', (text) => {
  expect(findIdentifiers(transcriptOf([text]))).toEqual([]);
});

test.each(['I went with April to the meeting.', 'Ask Dr. Delgado.', "I'm June, by the way."])('a name: %s', (text) => {
  expect(findIdentifiers(transcriptOf([text])).map(({ kind }) => kind)).toEqual(['person-name']);
});

test('in a session that is not English, an unknown word is no name', () => {
  const said = 'Pero entonces dijo que quiere dejar de beber porque su hija tiene miedo cuando llega tarde a casa';
  const found = findIdentifiers(transcriptOf([said, said, said].flatMap((words) => [words, `${words}.`])));
  expect(found).toEqual([]);
});

test('a number is read with the question before it', () => {
  expect(findIdentifiers(transcriptOf(['And your zip code?', '97401.'])).map(({ kind }) => kind)).toEqual(['zip']);
  expect(findIdentifiers(transcriptOf(['And how many steps?', '97401.']))).toEqual([]);
});

export function transcriptOf(texts: readonly string[], speakers: readonly string[] = ['T', 'C']): Transcript {
  const turns: readonly Turn[] = texts.map((text, index) => ({
    index,
    speaker: speakers[index % speakers.length]!,
    text,
    spoken: text,
    start: null,
    end: null,
    line: index + 1,
    codings: [],
  }));
  return {
    source: { path: 's.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    turns,
    statedRoles: {},
  };
}
