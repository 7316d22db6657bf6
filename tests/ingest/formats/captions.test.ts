import { expect, test } from 'vitest';
import { chooseCaptionLabels } from '../../../src/ingest/formats/parts/captions/labels.js';
import { parseCaptions } from '../../../src/ingest/formats/parts/captions/parse.js';
import { decodeEntities, splitVoices } from '../../../src/ingest/formats/parts/captions/voices.js';
import { srtReader } from '../../../src/ingest/formats/readers/srt.js';
import { vttReader } from '../../../src/ingest/formats/readers/vtt.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(
  vttReader,
  casesOf('vtt/zoom.vtt', 'vtt/teams.vtt', 'vtt/names-on-change.vtt', 'same-words/zoom.vtt', 'same-words/teams.vtt'),
);
testReader(srtReader, casesOf('srt/brackets.srt', 'srt/names.srt', 'same-words/captions.srt'));

test('Zoom: byte-order mark, CRLF, colons and digits in names, a caption without a name, an end before its start', async () => {
  expect(await rowsOf(vttReader, 'vtt/zoom.vtt')).toEqual([
    [4, 3.12, 5.4, '10:30 Peer Group (Host)', 'Morning. You found the link.'],
    [8, 5.9, 10, 'iPhone 12', 'Yeah, took me: two tries. My kid had to help.'],
    [16, 13.5, 15, 'iPhone 12', "Anyway. I'm here."],
    [20, 15.2, 18, null, 'It echoes a bit.'],
    [24, 17.5, 21.25, '10:30 Peer Group (Host)', "You're here. What's one thing from last week: good or bad?"],
    [28, 21, null, 'iPhone 12', '[laughs] Mostly good.'],
  ]);
  const { problems } = await readAll(vttReader, 'zoom.vtt', bytesOf('vtt/zoom.vtt'));
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['caption-ends-early', 28]]);
});

test('the gap within which captions of one speaker are one turn is an option', async () => {
  const { transcripts } = await readAll(vttReader, 'zoom.vtt', bytesOf('vtt/zoom.vtt'), {
    columns: {},
    mergeGapSeconds: 5,
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
