import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type EvaluateOptions, evaluate } from '../../src/learn/evaluate/evaluate.js';
import { scratchFolder } from '../support/folder.js';

const ANNOMI_HEADER =
  'mi_quality,transcript_id,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,annotator_id,therapist_input_exists,therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type';

/** A turn of an invented session as one coder coded it. */
function turn(
  id: number,
  text: string,
  coder: string,
  labels: { main?: string; question?: string; talk?: string },
): string {
  const practitioner = labels.talk === undefined;
  return [
    'high,7,T,http://example.org/7,drinking',
    id,
    practitioner ? 'therapist' : 'client',
    '00:00:01',
    text,
    coder,
    `False,n/a,False,n/a,${labels.question === undefined ? 'False,n/a' : `True,${labels.question}`}`,
    labels.main ?? 'n/a',
    labels.talk ?? 'n/a',
  ].join(',');
}

function annomiFile(rows: readonly string[]): string {
  const file = join(scratchFolder(), 'coded.csv');
  writeFileSync(file, [ANNOMI_HEADER, ...rows, ''].join('\n'));
  return file;
}

function run(file: string, layout: EvaluateOptions['layout']) {
  return evaluate({ file, layout, model: null, crossValidate: null, trainWith: [], progress: () => undefined });
}

test('a turn is predicted once in AnnoMI’s own values, however many people coded it', () => {
  const evaluation = run(
    annomiFile([
      turn(0, 'What would you like to change about your drinking?', 'a', { main: 'question', question: 'open' }),
      turn(0, 'What would you like to change about your drinking?', 'b', { main: 'question', question: 'open' }),
      turn(1, 'Mm-hmm.', 'a', { talk: 'neutral' }),
    ]),
    'annomi',
  );
  expect(evaluation.predictions).toEqual([
    [
      'transcript_id',
      'utterance_id',
      'main_therapist_behaviour',
      'question_subtype',
      'reflection_subtype',
      'therapist_input_subtype',
      'client_talk_type',
    ],
    ['7', '0', 'question', 'open', 'n/a', 'n/a', 'n/a'],
    ['7', '1', 'n/a', 'n/a', 'n/a', 'n/a', 'neutral'],
  ]);
  const [main] = evaluation.report.tasks;
  expect(main).toMatchObject({ id: 'annomi.main', items: 1, ceiling: { items: 1, people: 2 } });
});

test('codes in the file only score: other codes, same predictions', () => {
  const text = 'You feel two ways about it.';
  const one = run(annomiFile([turn(0, text, 'a', { main: 'reflection' })]), 'annomi');
  const other = run(annomiFile([turn(0, text, 'a', { main: 'other' })]), 'annomi');
  expect(one.predictions).toEqual(other.predictions);
  expect(one.report.tasks[0]?.accuracy.value).not.toBe(other.report.tasks[0]?.accuracy.value);
});

test('sentences and utterances are predicted in codebook codes, in the contract’s columns', () => {
  const sentences = join(scratchFolder(), 's.csv');
  writeFileSync(sentences, 'text,label\nHave you tried talking to her?,Closed Question\n');
  const [header, row] = run(sentences, 'sentences').predictions;
  expect(header).toEqual(['row', 'code']);
  expect(row).toEqual(['0', 'CQ']);
  const utterances = join(scratchFolder(), 'u.csv');
  writeFileSync(
    utterances,
    'conv_id,speaker,conv_utt_idx,utt_text,t2_label_GT\nx,counsellor,0,what brings you here today,OQ\nx,client,1,my knee,N\n',
  );
  const misc = run(utterances, 'misc').predictions;
  expect(misc[0]).toEqual(['conv_id', 'conv_utt_idx', 'speaker', 'code']);
  expect(misc.slice(1).map((one) => one.slice(0, 3))).toEqual([
    ['x', '0', 'counsellor'],
    ['x', '1', 'client'],
  ]);
  expect(misc[2]?.[3]).toBe('neutral');
});

test('a file of another layout is refused with the columns it lacks', () => {
  const file = join(scratchFolder(), 'x.csv');
  writeFileSync(file, 'text,label\nHello,Other\n');
  expect(() => run(file, 'misc')).toThrow(/conv_id, speaker, conv_utt_idx, utt_text, t2_label_GT/);
});

test('cross-validation never answers with what was learnt from the items tested', () => {
  // Labels dealt without regard to words that come but once: whoever is right about them has seen them.
  const word = (n: number): string =>
    String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26), 97 + ((n * 11 + n / 26) % 26));
  const rows = Array.from({ length: 60 }, (_, at) => {
    const words = Array.from({ length: 5 }, (_unused, n) => word(at * 5 + n) + word(at * 3 + n * 17));
    return `${words.join(' ')},${(at * 7919) % 13 < 6 ? 'Open Question' : 'Affirm'}`;
  });
  const file = join(scratchFolder(), 'sentences.csv');
  writeFileSync(file, ['text,label', ...rows, ''].join('\n'));
  const dealt = (draw: number) =>
    evaluate({
      file,
      layout: 'sentences',
      model: null,
      crossValidate: 5,
      draw,
      trainWith: [],
      progress: () => undefined,
    });
  const { report, predictions } = dealt(1);
  expect(report.tasks[0]?.items).toBe(60);
  expect(report.tasks[0]?.accuracy.value).toBeLessThan(0.7);
  // Another draw tests the same items in other company, and the same draw again says the same.
  const other = dealt(2);
  expect(other.report.tasks[0]?.items).toBe(60);
  expect(other.predictions).not.toEqual(predictions);
  expect(dealt(1).predictions).toEqual(predictions);
});
