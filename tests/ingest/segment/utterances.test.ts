import { expect, test } from 'vitest';
import type { HumanCoding, Turn } from '../../../src/domain/transcript.js';
import { buildUtterances } from '../../../src/ingest/segment/utterances.js';

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  index: 0,
  speaker: 'A',
  text,
  spoken: text,
  start: null,
  end: null,
  line: 1,
  codings: [],
  ...more,
});
const roleOf = () => 'practitioner' as const;

test('ids run through the session and offsets belong to the turn', () => {
  const utterances = buildUtterances([turn('Hi. You came back.'), turn('And how was it?', { index: 1 })], roleOf);
  expect(utterances.map(({ id, turn: index, start, end, text }) => [id, index, start, end, text])).toEqual([
    ['u1', 0, 0, 4, 'Hi. '],
    ['u2', 0, 4, 18, 'You came back.'],
    ['u3', 1, 0, 15, 'And how was it?'],
  ]);
});

test('a turn coded as one utterance stays whole', () => {
  const coding: HumanCoding = { unit: 'utterance', annotator: 'x', code: 'SR', note: null, original: 'SR' };
  expect(buildUtterances([turn('Hi. You came back.', { codings: [coding] })], roleOf)).toHaveLength(1);
});

test('marked spans are cut out as marked, the rest is segmented, blanks join what they follow', () => {
  const text = 'One. Two. You came back, and it cost you. How was it?';
  const span = (start: number, end: number): HumanCoding => ({
    unit: 'span',
    annotator: 'x',
    code: 'SR',
    start,
    end,
    original: 'SR',
  });
  const utterances = buildUtterances([turn(text, { codings: [span(10, 41), span(42, 53)] })], roleOf);
  expect(utterances.map((utterance) => utterance.text)).toEqual([
    'One. ',
    'Two. ',
    'You came back, and it cost you. ',
    'How was it?',
  ]);
});

test('times inside a turn are shared out by characters', () => {
  const [first, second] = buildUtterances([turn('Oh. Go on.', { start: 10, end: 20 })], roleOf);
  expect([first?.startSeconds, first?.endSeconds, second?.startSeconds, second?.endSeconds]).toEqual([10, 14, 14, 20]);
});

test('blanked mark-up is shown but not spoken', () => {
  const [only] = buildUtterances([turn('[laughs] sure', { spoken: '         sure' })], roleOf);
  expect([only?.text, only?.spoken]).toEqual(['[laughs] sure', '         sure']);
});
