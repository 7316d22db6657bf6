import { expect, test } from 'vitest';
import { annomiReader } from '../../../src/ingest/formats/readers/annomi.js';
import { readAll } from './conformance.js';

const FULL =
  'mi_quality,transcript_id,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,annotator_id,therapist_input_exists,therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type';

const full = (...lines: string[]): string =>
  `${[FULL, ...lines.map((line) => `high,7,a title,http://x,less wine,${line}`)].join('\n')}\n`;

const groupsOf = async (text: string) =>
  (await readAll(annomiReader, 'a.csv', text)).transcripts.flatMap(({ turns }) =>
    turns.map(({ codings }) =>
      codings.map((coding) => (coding.unit === 'turn' ? [coding.annotator, coding.groups, coding.rest.length] : null)),
    ),
  );

test('each part of a turn is a group that one of its utterances must meet', async () => {
  const text = full(
    '0,therapist,00:00:01,Q and R and I,1,True,advice,True,complex,True,open,question,n/a',
    '1,client,00:00:05,words,1,n/a,n/a,n/a,n/a,n/a,n/a,n/a,change',
    '2,therapist,00:00:06,words,1,True,negotiation,False,n/a,False,n/a,therapist_input,n/a',
    '3,client,00:00:07,words,1,n/a,n/a,n/a,n/a,n/a,n/a,n/a,neutral',
    '4,therapist,00:00:08,words,1,False,n/a,False,n/a,False,n/a,other,n/a',
    '5,therapist,00:00:09,words,1,True,options,True,simple,False,n/a,other,n/a',
    '6,therapist,00:00:10,words,1,True,information,False,n/a,True,closed,other,n/a',
  );
  expect(await groupsOf(text)).toEqual([
    [['1', [['OQ'], ['CR'], ['ADW', 'RC', 'DI']], 8]],
    [['1', [['change']], 1]],
    [['1', [['SK']], 8]],
    [['1', [['neutral']], 0]],
    [['1', [], 10]],
    [['1', [['SR'], ['ADP']], 8]],
    [['1', [['CQ'], ['GI']], 8]],
  ]);
});

test('several annotators make one turn with several codings, in the file’s own words', async () => {
  const text = full(
    '0,therapist,00:00:01,words,1,False,n/a,True,simple,False,n/a,reflection,n/a',
    '0,therapist,00:00:01,words,2,False,n/a,True,complex,False,n/a,reflection,n/a',
  );
  const { transcripts } = await readAll(annomiReader, 'a.csv', text);
  expect(transcripts[0]?.turns).toHaveLength(1);
  expect(transcripts[0]?.turns[0]?.codings).toMatchObject([
    {
      annotator: '1',
      groups: [['SR']],
      original: { reflection_subtype: 'simple', question_subtype: 'n/a', client_talk_type: 'n/a' },
    },
    { annotator: '2', groups: [['CR']], original: { reflection_subtype: 'complex' } },
  ]);
});

test('the simple layout leaves subtypes open', async () => {
  const text = [
    'transcript_id,mi_quality,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,main_therapist_behaviour,client_talk_type',
    '7,low,t,u,x,0,therapist,00:09:025,words,question,n/a',
    '7,low,t,u,x,1,client,00:09:30,words,n/a,sustain',
    '7,low,t,u,x,2,therapist,00:09:31,words,therapist_input,n/a',
    '',
  ].join('\n');
  expect(await groupsOf(text)).toEqual([
    [['annomi', [['OQ', 'CQ']], 8]],
    [['annomi', [['sustain']], 1]],
    [['annomi', [['GI', 'ADW', 'RC', 'DI', 'ADP', 'SK']], 8]],
  ]);
  const { transcripts } = await readAll(annomiReader, 'a.csv', text);
  expect(transcripts[0]?.turns[0]?.start).toBe(565);
  expect(transcripts[0]?.metadata).toMatchObject({ sessionId: '7', extra: { mi_quality: 'low', topic: 'x' } });
});
