import { expect, test } from 'vitest';
import { chooseCaptionLabels } from '../../../src/ingest/formats/parts/captions/labels.js';
import { parseCaptions } from '../../../src/ingest/formats/parts/captions/parse.js';
import { decodeEntities, splitVoices } from '../../../src/ingest/formats/parts/captions/voices.js';
import { assReader } from '../../../src/ingest/formats/readers/ass.js';
import { microDvdReader } from '../../../src/ingest/formats/readers/microdvd.js';
import { samiReader } from '../../../src/ingest/formats/readers/sami.js';
import { sbvReader } from '../../../src/ingest/formats/readers/sbv.js';
import { srtReader } from '../../../src/ingest/formats/readers/srt.js';
import { ttmlReader } from '../../../src/ingest/formats/readers/ttml.js';
import { vttReader } from '../../../src/ingest/formats/readers/vtt.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(
  vttReader,
  casesOf('vtt/zoom.vtt', 'vtt/teams.vtt', 'vtt/names-on-change.vtt', 'same-words/zoom.vtt', 'same-words/teams.vtt'),
);
testReader(srtReader, casesOf('srt/brackets.srt', 'srt/names.srt', 'same-words/captions.srt'));

testReader(vttReader, casesOf('vtt/webex.vtt', 'vtt/name-above.vtt', 'vtt/roll-up.vtt'));
testReader(sbvReader, casesOf('sbv/youtube.sbv', 'sbv/subviewer.sub', 'same-words/captions.sbv'));
testReader(samiReader, casesOf('sami/two-languages.smi', 'same-words/captions.smi'));
testReader(microDvdReader, casesOf('microdvd/no-rate.sub', 'microdvd/tenths.txt', 'same-words/captions.sub'));
testReader(assReader, casesOf('ass/script.ass', 'same-words/captions.ass'));
testReader(ttmlReader, casesOf('ttml/ticks.dfxp', 'same-words/captions.ttml'));

test('SBV: words over two lines, a time that someone says, music', async () => {
  expect(await rowsOf(sbvReader, 'sbv/youtube.sbv')).toEqual([
    [1, 1, 3.5, 'COACH', 'What would you like to talk about today?'],
    [5, 3.9, 7.25, 'MEMBER', 'The mornings. I wake up at 4:30 and the day is already long.'],
    [9, 7.4, 9, 'COACH', 'Half past four, and it is long by breakfast.'],
    [15, 10.2, 12, 'MEMBER', 'By breakfast, yes.'],
  ]);
});

test('SubViewer: facts and looks above the captions are no words', async () => {
  expect(await rowsOf(sbvReader, 'sbv/subviewer.sub')).toEqual([
    [7, 1, 3.5, 'COACH', 'You kept the evening free.'],
    [10, 4, 7.5, 'MEMBER', 'I told them no, for once.'],
    [13, 7.6, 9, 'COACH', 'For once.'],
  ]);
});

test('SAMI: the first of two languages, a line broken, a screen cleared', async () => {
  expect(await rowsOf(samiReader, 'sami/two-languages.smi')).toEqual([
    [4, 0, 4.2, 'Coach', 'You walked here & you were early.'],
    [6, 5, 9.5, 'Member', 'The bus was full. So I walked.'],
    [7, 9.5, 12, 'Coach', 'A full bus did not stop you.'],
  ]);
});

test('MicroDVD without a rate of frames says which it took; MPL2 counts tenths of a second', async () => {
  const rows = (await rowsOf(microDvdReader, 'microdvd/no-rate.sub')).map(([line, start, end, ...said]) => [
    line,
    Number(start).toFixed(2),
    Number(end).toFixed(2),
    ...said,
  ]);
  expect(rows).toEqual([
    [1, '1.00', '4.00', 'Coach', 'You kept the evening free.'],
    [2, '5.01', '10.01', 'Member', 'I told them no, for once.'],
    [3, '11.01', '13.01', 'Coach', 'For once.'],
  ]);
  const { problems } = await readAll(microDvdReader, 'a.sub', bytesOf('microdvd/no-rate.sub'));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['frame-rate-assumed', 'info']]);
  expect(await rowsOf(microDvdReader, 'microdvd/tenths.txt')).toEqual([
    [1, 1, 3.4, 'Coach', 'You kept the evening free.'],
    [2, 4, 7.5, 'Member', 'I told them no, for once.'],
    [3, 7.6, 9, 'Coach', 'For once.'],
  ]);
});

test('SubStation Alpha: order of time, commas in words, tags, a comment, a drawing', async () => {
  expect(await rowsOf(assReader, 'ass/script.ass')).toEqual([
    [15, 1, 3.4, 'Coach', 'How was Sunday, after all that?'],
    [14, 4, 7.5, 'Member', 'Nobody called, so I slept, mostly.'],
    [16, 7.6, 9, 'Coach', 'You got some sleep.'],
  ]);
});

test('Timed Text: ticks, durations, frames, milliseconds, prefixes, a break in a line', async () => {
  expect(await rowsOf(ttmlReader, 'ttml/ticks.dfxp')).toEqual([
    [1, 1, 3, 'Coach', 'What else would help?'],
    [2, 3.5, 5.5, 'Member', 'A door that closes.'],
    [3, 6, 7.5, 'Coach', 'A door & some quiet.'],
    [4, 8, 9.5, 'Member', 'Yes: quiet.'],
  ]);
});

test.each(['vtt/webex.vtt', 'vtt/name-above.vtt'])('%s: the name in the id, or above the words', async (path) => {
  const [one, other] = path.includes('webex') ? ['Ines Roth', 'Call-in User_2'] : ['Ines Roth', 'Jo Vance'];
  expect((await rowsOf(vttReader, path)).map(([, start, , speaker, text]) => [start, speaker, text])).toEqual([
    [1, one, 'How did the call with the landlord go?'],
    [4, other, 'He listened. He gave me until May.'],
    [7.5, one, 'Until May. You got him to move.'],
    [9.5, other, 'I did.'],
  ]);
});

test('captions that roll up the screen are said once', async () => {
  expect((await rowsOf(vttReader, 'vtt/roll-up.vtt')).map(([, , , speaker, text]) => [speaker, text])).toEqual([
    ['Ines', 'how did the call go'],
    ['Jo', 'he listened he gave me until May'],
    ['Ines', 'until May'],
    ['Jo', 'yes that helps'],
  ]);
  const { problems } = await readAll(vttReader, 'roll-up.vtt', bytesOf('vtt/roll-up.vtt'));
  expect(problems.map(({ code }) => code)).toEqual(['captions-shown-again']);
});

async function saidIn(captions: readonly string[]): Promise<readonly (readonly [string | null, string])[]> {
  const time = (at: number): string => `00:00:${String(at * 4).padStart(2, '0')}.000`;
  const text = captions.map((words, at) => `${time(at)} --> ${time(at).replace('.000', '.900')}\n${words}\n`);
  const { transcripts } = await readAll(vttReader, 'a.vtt', `WEBVTT\n\n${text.join('\n')}`);
  return (transcripts[0]?.turns ?? []).map(({ speaker, text: words }) => [speaker, words]);
}

test('captions that grow by a word at a time are said once', async () => {
  const growing = ['Ann: How', 'Ann: How was', 'Ann: How was it?', 'Bo: It', 'Bo: It was', 'Bo: It was long.'];
  expect(await saidIn(growing)).toEqual([
    ['Ann', 'How was it?'],
    ['Bo', 'It was long.'],
  ]);
});

test('a short word that someone says twice stays, a long line shown again does not', async () => {
  expect(
    await saidIn([
      'Ann: Sure?',
      'Bo: Yes.',
      'Bo: Yes.',
      'Ann: And then you went home?',
      'Ann: And then you went home?',
    ]),
  ).toEqual([
    ['Ann', 'Sure?'],
    ['Bo', 'Yes.'],
    ['Bo', 'Yes.'],
    ['Ann', 'And then you went home?'],
  ]);
});

test('badges of a call, case and spaces make no second person; roles in labels are stated', async () => {
  const badges = [
    '<v Ann Bay>One.</v>',
    '<v Bo (Unverified)>Two.</v>',
    '<v ANN  BAY (External)>Three.</v>',
    '<v Bo>Four.</v>',
  ];
  expect((await saidIn(badges)).map(([speaker]) => speaker)).toEqual(['Ann Bay', 'Bo', 'Ann Bay', 'Bo']);
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nAnn (Counselor): Hi.\n\n00:03.000 --> 00:04.000\nBo (Client): Hey.\n';
  const { transcripts } = await readAll(vttReader, 'a.vtt', text);
  expect(transcripts[0]?.statedRoles).toEqual({ Ann: 'practitioner', Bo: 'client' });
});

test.each(['1206***4411', '+44 7700 900123', '***67'])('who rings in by phone is a speaker: %s', async (caller) => {
  expect(
    (await saidIn(['Ann: Hi.', `${caller}: Hey.`, 'Ann: You came.', `${caller}: At 10:30: late.`])).map(
      ([speaker]) => speaker,
    ),
  ).toEqual(['Ann', caller, 'Ann', caller]);
});

test('fractions of any length, and notes and pauses between captions', async () => {
  const srt = '1\n00:00:01,0999999999 --> 00:00:02,4000000001\nAnn: Hi.\n\n2\n00:00:03,1 --> 00:00:04,25\nBo: Hey.\n';
  const { transcripts } = await readAll(srtReader, 'a.srt', srt);
  expect(transcripts[0]?.turns.map(({ start, end }) => [start, end])).toEqual([
    [1.0999999999, 2.4000000001],
    [3.1, 4.25],
  ]);
  const stream = [
    'Ann: Hi.\n\nNOTE Confidence: 0.9',
    '[pause]',
    'Bo: Hey.\n\nNOTE Confidence: 0.8',
    'Ann: So?',
    'Bo: So.',
  ];
  expect((await saidIn(stream)).map(([, words]) => words)).toEqual(['Hi.', 'Hey.', 'So?', 'So.']);
});

test('Zoom: byte-order mark, CRLF, colons and digits in names, a caption without a name, an end before its start', async () => {
  expect(await rowsOf(vttReader, 'vtt/zoom.vtt')).toEqual([
    [4, 3.12, 5.4, '10:30 Peer Group', 'Morning. You found the link.'],
    [8, 5.9, 10, 'iPhone 12', 'Yeah, took me: two tries. My kid had to help.'],
    [16, 13.5, 15, 'iPhone 12', "Anyway. I'm here."],
    [20, 15.2, 18, null, 'It echoes a bit.'],
    [24, 17.5, 21.25, '10:30 Peer Group', "You're here. What's one thing from last week: good or bad?"],
    [28, 21, null, 'iPhone 12', '[laughs] Mostly good.'],
  ]);
  const { problems } = await readAll(vttReader, 'zoom.vtt', bytesOf('vtt/zoom.vtt'));
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['caption-ends-early', 28]]);
});

test('the gap within which captions of one speaker are one turn is an option', async () => {
  const { transcripts } = await readAll(vttReader, 'zoom.vtt', bytesOf('vtt/zoom.vtt'), {
    columns: {},
    mergeGapSeconds: 5,
    limits: DEFAULT_INGEST_OPTIONS.limits,
  });
  expect(transcripts[0]!.turns[1]!.text).toBe("Yeah, took me: two tries. My kid had to help. Anyway. I'm here.");
});

test('Teams: voices, several in one caption, end tags left out, a blank line left out, entities, notes and styles', async () => {
  expect(await rowsOf(vttReader, 'vtt/teams.vtt')).toEqual([
    [9, 2.333, 8, 'Osei, Marion', 'You said the mornings are hard & the evenings harder. Is that right?'],
    [17, 8.4, 11, 'Guest 2', 'Yes — well, mostly.'],
    [17, 8.4, 11, 'Osei, Marion', 'Mm-hmm.'],
    [21, 71.2, 74, 'Guest 2', "I'd pick 3 < 4 any day"],
  ]);
});

test('names printed only where the speaker changes hold until the next name', async () => {
  expect(await rowsOf(vttReader, 'vtt/names-on-change.vtt')).toEqual([
    [3, 1, 3, 'COACH', 'Where would you like to start?'],
    [6, 3.5, 8, 'MEMBER', 'With my dad, I think. He called on Sunday.'],
    [12, 8.5, 10, 'COACH', 'He called.'],
    [15, 10.5, 12, 'MEMBER', 'First time in a year.'],
  ]);
});

test('captions without any speaker are read without one, never guessed', async () => {
  expect(await rowsOf(vttReader, 'vtt/no-speakers.vtt')).toEqual([
    [3, 1, 6, null, 'Where would you like to start? With my dad, I think.'],
  ]);
});

test('SRT: points and commas, no spaces round the arrow, bracketed speakers, two in a caption, a missing blank line', async () => {
  expect(await rowsOf(srtReader, 'srt/brackets.srt')).toEqual([
    [2, 1, 3.5, 'SPEAKER_00', 'How did the talk with your boss go?'],
    [6, 4, 9, 'SPEAKER_01', "Better than I feared. He let me keep the Friday off. So that's something."],
    [14, 9.5, 12, 'SPEAKER_00', "That's something."],
    [14, 9.5, 12, 'SPEAKER_01', 'Yep.'],
  ]);
});

test('SRT: CRLF, font tags, a name with a digit, a number as the last line, a colon in speech', async () => {
  expect(await rowsOf(srtReader, 'srt/names.srt')).toEqual([
    [2, 1, 3.5, 'Noor', 'Welcome back.'],
    [6, 4, 6, 'Pete 2', 'Thanks. I lasted 2019'],
    [11, 6.5, 8, 'Noor', 'You lasted.'],
    [15, 12, 14, 'Pete 2', "Here's the thing: I want more of it."],
  ]);
});

/** The library's types do not resolve under Node's own rules. */
interface CaptionLibrary {
  parseText(
    text: string,
    options: { type: string },
  ): Promise<{ cues: { startTime: number; endTime: number; text: string }[] }>;
}

test('well-formed captions are read as media-captions reads them', async () => {
  const { parseText } = (await import('media-captions')) as unknown as CaptionLibrary;
  for (const name of ['same-words/zoom.vtt', 'same-words/teams.vtt', 'same-words/captions.srt']) {
    const text = new TextDecoder().decode(bytesOf(name));
    const theirs = await parseText(text, { type: name.endsWith('srt') ? 'srt' : 'vtt' });
    const ours = parseCaptions(text);
    expect(ours.map(({ start, end, lines }) => [start, end, lines.join('\n')])).toEqual(
      theirs.cues.map((cue) => [cue.startTime, cue.endTime, cue.text]),
    );
  }
});

test.each([
  ['&amp;lt;', '&lt;'],
  ['&#8217;&#x2019;', '’’'],
  ['&bogus; & &#0; &#xD800;', '&bogus; & &#0; &#xD800;'],
  ['a&nbsp;b', 'a b'],
])('entities are resolved once: %s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

test('a voice holds until the next one or its end tag', () => {
  expect(splitVoices('<v Ann>one</v> two <v.x Bo>three\nfour')).toEqual([
    { voice: 'Ann', text: 'one' },
    { voice: null, text: 'two' },
    { voice: 'Bo', text: 'three\nfour' },
  ]);
});

test.each([
  ['So here is the plan: rest', null],
  ['http://example.org', null],
  ['Ann: yes', 'Ann'],
  ['Ann: well: yes', 'Ann'],
  ['[Speaker 2] hm', 'Speaker 2'],
])('of many captions, %s is said by %s', (line, label) => {
  const split = chooseCaptionLabels(['Ann: a', 'Ann: b', 'Bo: c', 'Bo: d', line]);
  expect(split(line).label).toBe(label);
});

const TALK = ['How was the week?', 'Long, and I slept badly.', 'Badly.', 'Three hours a night.'];
const stamp = (at: number): string => `00:00:${String(at * 9).padStart(2, '0')}`;

test.each([
  ['a name as the id', (who: string, said: string, time: string) => `${who}\n${time}\n${said}\n`],
  [
    'a number and a name as the id',
    (who: string, said: string, time: string, at: number) => `${at} - ${who}\n${time}\n${said}\n`,
  ],
  ['[Name] words', (who: string, said: string, time: string) => `${time}\n[${who}] ${said}\n`],
  ['(Name) words', (who: string, said: string, time: string) => `${time}\n(${who}) ${said}\n`],
])('WebVTT: %s', async (_, lay) => {
  const cues = TALK.map((said, at) =>
    lay(at % 2 ? 'Bo Dahl' : 'Ana Ruiz', said, `${stamp(at)}.000 --> ${stamp(at)}.900`, at + 1),
  );
  const { transcripts } = await readAll(vttReader, 'a.vtt', `WEBVTT\n\n${cues.join('\n')}`);
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text])).toEqual(
    TALK.map((said, at) => [at % 2 ? 'Bo Dahl' : 'Ana Ruiz', said]),
  );
});

test('captions that only mark a change of speaker are two people in turn, and said to be assumed', async () => {
  const cues = TALK.map((said, at) => `${stamp(at)}.000 --> ${stamp(at)}.900\n>> ${said}\n`);
  const { transcripts, problems } = await readAll(vttReader, 'a.vtt', `WEBVTT\n\n${cues.join('\n')}`);
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text])).toEqual(
    TALK.map((said, at) => [`Voice ${(at % 2) + 1}`, said]),
  );
  expect(problems.map(({ code }) => code)).toEqual(['speakers-assumed']);
});

test('SubStation Alpha: a style for each speaker', async () => {
  const lines = TALK.map(
    (said, at) =>
      `Dialogue: 0,0:${stamp(at).slice(3)}.00,0:${stamp(at).slice(3)}.90,${at % 2 ? 'Bo' : 'Ana'},,0,0,0,,${said}`,
  );
  const text = `[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${lines.join('\n')}\n`;
  const { transcripts } = await readAll(assReader, 'a.ass', text);
  expect(transcripts[0]?.turns.map(({ speaker }) => speaker)).toEqual(['Ana', 'Bo', 'Ana', 'Bo']);
});
