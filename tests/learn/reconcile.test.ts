import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpora } from '../../src/learn/corpora/read-corpora.js';
import { scratchFolder } from '../support/folder.js';

const ANNOMI = [
  'transcript_id,video_url,utterance_id,interlocutor,utterance_text,main_therapist_behaviour,question_exists,question_subtype,reflection_exists,reflection_subtype,therapist_input_subtype,client_talk_type,annotator_id',
  '7,v/one,0,therapist,You quit in May. What helped?,question,TRUE,open,TRUE,simple,n/a,n/a,a',
  '7,v/one,1,client,I want to stay off it.,n/a,FALSE,n/a,FALSE,n/a,n/a,change,a',
];
const TAUGHT = [
  'session_id,turn,utterance,role,text,code,second_code',
  '7,1,u1,practitioner,You quit in May.,SR,CR',
  '7,1,u2,practitioner,What helped?,OQ,',
  '7,2,u3,client,I want to stay off it.,neutral,',
];

function corpora(files: Readonly<Record<string, readonly string[]>>, without: readonly string[] = []) {
  const folder = scratchFolder();
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return readCorpora([folder], without).flatMap((file) => file.sessions);
}

test('talk that people and a language model coded is one session: in the video’s group, bounded by what people said', () => {
  const sessions = corpora({ 'annomi.csv': ANNOMI, 'taught.csv': TAUGHT });
  expect(sessions.map((one) => one.corpus).sort()).toEqual(['annomi', 'teacher-annomi']);
  const taught = sessions.find((one) => one.corpus === 'teacher-annomi');
  expect(taught?.group).toBe('v/one');
  expect(taught?.bounds.get(taught.units[0]?.turn ?? -1)).toEqual([
    { groups: [['OQ'], ['SR']], rest: expect.arrayContaining(['FA', 'AF']) },
  ]);
});

test('a second reading that differs halves the label, and what people heard a client say weighs in', () => {
  const [, taught] = corpora({ 'annomi.csv': ANNOMI, 'taught.csv': TAUGHT });
  expect(taught?.units[0]?.votes.code).toEqual({ SR: 0.5, CR: 0.5 });
  expect(taught?.units[1]?.votes.code).toEqual({ OQ: 1 });
  expect(taught?.units[2]?.votes.code).toEqual({ neutral: 0.65, change: 0.35 });
});

test('a supporter’s message is in the fold of the chat it stands in, whatever file it came from', () => {
  const sessions = corpora({
    'chats.csv': [TAUGHT[0] ?? '', 'es1,1,u1,practitioner,Maybe you could ring your sister tonight.,ADW,'],
    'strategies.csv': [
      'previous_text,text,strategy',
      'I feel alone,Maybe you could ring your sister tonight.,Providing Suggestions',
      'I feel alone,Nobody else ever said this.,Other',
    ],
  });
  expect(sessions.map((one) => [one.corpus, one.group])).toEqual([
    ['teacher-chats', 'teacher-chats/es1'],
    ['esconv', 'teacher-chats/es1'],
    ['esconv', 'esconv/1'],
  ]);
});

const STRATEGIES = [
  'previous_text,text,strategy',
  '"I feel 😔 alone. Nobody calls.",You could ring your sister. Would you?,Providing Suggestions',
  'I might.,That took some doing.,Other',
];
const READINGS = [
  'talk,session,turn,row,column,start,end,role,code',
  'chats,c1,1,1,previous_text,0,16,client,neutral',
  'chats,c1,1,1,previous_text,17,30,client,',
  'chats,c1,2,1,text,0,27,practitioner,ADW',
  'chats,c1,2,1,text,28,38,practitioner,CQ',
  'chats,c1,3,2,previous_text,0,8,client,change',
  'smoking,s1,1,1,vol_text,0,4,client,change',
];

test('codes kept by place find their words in the corpus, and its messages are in the fold of their chat', () => {
  const sessions = corpora({ 'strategies.csv': STRATEGIES, 'readings.csv': READINGS });
  const read = sessions.filter((one) => one.corpus === 'teacher-chats-2');
  expect(read.flatMap((one) => one.units.map(({ turn, text, votes }) => [turn, text, votes]))).toEqual([
    [1, 'I feel 😔 alone.', { code: { neutral: 1 } }],
    [1, 'Nobody calls.', {}],
    [2, 'You could ring your sister.', { code: { ADW: 1 } }],
    [2, 'Would you?', { code: { CQ: 1 } }],
    [3, 'I might.', { code: { change: 1 } }],
  ]);
  expect(sessions.filter((one) => one.corpus === 'esconv').map((one) => one.group)).toEqual([
    'teacher-chats-2/c1',
    'esconv/1',
  ]);
});

test('without the corpus they were made from, or with it left out, readings teach nothing', () => {
  expect(corpora({ 'readings.csv': READINGS })).toEqual([]);
  const files = { 'strategies.csv': STRATEGIES, 'readings.csv': READINGS };
  expect(corpora(files, ['esconv'])).toEqual([]);
  expect(corpora(files, ['teacher-chats-2']).map((one) => one.group)).toEqual(['esconv/0', 'esconv/1']);
});

test.each([
  ['of no row', 'chats,c1,1,7,text,0,5,practitioner,GI'],
  ['past the end', 'chats,c1,1,1,text,28,50,practitioner,CQ'],
  ['within a word', 'chats,c1,1,1,text,0,5,practitioner,GI'],
  ['of nobody', 'chats,c1,1,1,text,0,3,someone,GI'],
  ['of the other’s code', 'chats,c1,1,1,text,0,3,client,GI'],
])('a place %s is an error that names the file and the row', (_, row) => {
  const files = { 'strategies.csv': STRATEGIES, 'readings.csv': [READINGS[0] ?? '', row] };
  expect(() => corpora(files)).toThrow(/readings\.csv: data row 1: expected/);
});
