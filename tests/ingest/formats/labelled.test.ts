import { expect, test } from 'vitest';
import type { Turn } from '../../../src/domain/transcript.js';
import { doccanoReader } from '../../../src/ingest/formats/readers/doccano.js';
import { labelStudioReader } from '../../../src/ingest/formats/readers/label-studio.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf } from './fixture.js';

testReader(
  labelStudioReader,
  casesOf('label-studio/paragraphs.json', 'label-studio/min.json', 'same-words/label-studio.json'),
);
testReader(doccanoReader, casesOf('doccano/spans.jsonl', 'doccano/utterances.jsonl', 'same-words/doccano.jsonl'));

/** Annotator, code and the words it marks. */
function marks({ text, codings }: Turn): readonly string[] {
  return codings.map((coding) => {
    if (coding.unit === 'span') return `${coding.annotator} ${coding.code} "${text.slice(coding.start, coding.end)}"`;
    return coding.unit === 'utterance'
      ? `${coding.annotator} ${coding.code}`
      : `${coding.annotator} ${coding.groups.join(' then ')}`;
  });
}

test('Label Studio: several annotators, a mark over two paragraphs; cancelled and predicted ones left out', async () => {
  const { transcripts, problems } = await readAll(labelStudioReader, 'p.json', bytesOf('label-studio/paragraphs.json'));
  expect(transcripts.map(({ turns }) => turns.map(marks))).toEqual([
    [
      ['annotator 3 AF "You kept at it."', 'annotator 3 OQ "What kept you going"'],
      ['annotator 3 change "my kids."'],
      ['annotator 3 change "I wan"'],
    ],
  ]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['unknown-codes', 'warning']]);
});

test('Label Studio: the short export has an entry per annotation, several of one task', async () => {
  const { transcripts } = await readAll(labelStudioReader, 'm.json', bytesOf('label-studio/min.json'));
  expect(transcripts.map(({ source, turns }) => [source.part, turns.map(marks)])).toEqual([
    ['1', [['annotator 2 FA "Go on."'], ['annotator 1 change "I quit."']]],
    ['2', [[], []]],
  ]);
});

test('no e-mail address of an annotator gets into the results', async () => {
  const { transcripts } = await readAll(labelStudioReader, 'p.json', bytesOf('label-studio/paragraphs.json'));
  expect(JSON.stringify(transcripts)).not.toContain('@');
});

test('doccano: spans of a whole session, moved to their turns', async () => {
  const { transcripts } = await readAll(doccanoReader, 's.jsonl', bytesOf('doccano/spans.jsonl'));
  expect(
    transcripts.map(({ source, turns }) => [source.part, turns.map((turn) => [turn.speaker, ...marks(turn)])]),
  ).toEqual([
    [
      '1',
      [
        ['T', 'annotator AF "You kept at it."', 'annotator OQ "What kept you going?"'],
        ['C', 'annotator change "My kids.\n  They came by."'],
        ['T'],
      ],
    ],
    ['2', [['T'], ['C'], ['T'], ['C']]],
  ]);
});

test('doccano: an utterance a line, out of order, two annotators, two sessions', async () => {
  const { transcripts } = await readAll(doccanoReader, 'u.jsonl', bytesOf('doccano/utterances.jsonl'));
  expect(
    transcripts.map(({ source, turns }) => [
      source.part,
      turns.map((turn) => [turn.speaker, turn.text, ...marks(turn)]),
    ]),
  ).toEqual([
    [
      's1',
      [
        ['T', 'Could you call her?', 'ana CQ', 'ben OQ'],
        ['C', 'I might.', 'ana change'],
        ['T', 'You might. That took guts.', 'ana SR then AF'],
      ],
    ],
    ['s2', [['T', 'Hi.']]],
  ]);
});
