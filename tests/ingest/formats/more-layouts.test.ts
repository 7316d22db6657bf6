import { expect, test } from 'vitest';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { DEFAULT_OPTIONS } from './conformance.js';
import { clock, EXPECTED, first, heard, lines, STARTS, TALK, two } from './heard.js';

test.each<[string, string]>([
  ['an arrow behind the name', lines((said) => `${first(said)} -> ${said.words}`)],
  ['the name in braces', lines((said) => `{${first(said)}} ${said.words}`)],
  ['name; role', lines((said) => `${said.client ? 'Idris; member' : 'Nora; facilitator'}: ${said.words}`)],
  [
    'roles in full once, then in short',
    lines(({ client, index, words }) => {
      const [full, short] = client ? ['Participant', 'Part'] : ['Interviewer', 'Int'];
      return `${index < 2 ? full : short}: ${words}`;
    }),
  ],
  [
    'rules around what a program wrote',
    `${lines((said) => `${first(said)}: ${said.words}`)}\n--- End of transcript ---\n`,
  ],
  [
    'a recording that starts and stops',
    `[Recording starts]\n${lines((said) => `${first(said)}: ${said.words}`)}[Recording stopped 00:21:03]\n`,
  ],
  [
    'page feet with a number between dashes',
    lines(({ client, index, words }) => {
      const turn = `${client ? 'Client' : 'Peer'}: ${words}\n`;
      return index % 2 ? `${turn}NF/IK 2026-03-12          - ${(index + 1) / 2} -` : turn;
    }),
  ],
  [
    'a foot in the middle of turns, not on every page',
    lines(({ client, index, words }) => {
      const foot = index === 2 ? '' : `\n\nHarbor Lights transcripts     page ${index + 1}\n\n`;
      return `${client ? 'Client' : 'Peer'}: ${words.replace('. ', `.${foot} `)}`;
    }),
  ],
  [
    'headings of parts in Markdown',
    lines((said) => `${said.index === 4 ? '---\n\n## Part two\n\n' : ''}**${first(said)}**: ${said.words}`, '\n\n'),
  ],
  ['a table in Markdown', `| Speaker | Text |\n|:-----|-----:|\n${lines(({ who, words }) => `| ${who} | ${words} |`)}`],
  [
    'titles of several cells above the header',
    `Harbor Lights,,\nCall 14,2026-03-12,\nTime,Person,What they said\n${lines(({ who, words, at }) => `0:${two(at)},${who},"${words}"`)}`,
  ],
  ['the label again in the cell', `speaker,text\n${lines(({ who, words }) => `${who},"${who}: ${words}"`)}`],
  [
    'a voice tag and the label again',
    `WEBVTT\n\n${lines(({ client, words, at }) => {
      const voice = client ? 'S01' : 'S00';
      return `${clock(at)}.000 --> ${clock(at + 5)}.000\n<v ${voice}>${voice}: ${words}\n`;
    })}`,
  ],
  [
    'a copied panel of Teams',
    lines(
      ({ who, words, at }) => `${who}\n0 minutes ${at} seconds0:${two(at)}\n${who} 0 minutes ${at} seconds\n${words}`,
    ),
  ],
  [
    'messages of an iPhone',
    lines(
      (said) =>
        `Feb 28, 2026  9:00:${two(said.at)} PM (Read by them after 1 minute)\n${said.client ? '+15550199' : 'Me'}\n${said.words}\n`,
    ),
  ],
  [
    'WhatsApp in German, a picture, an edited message',
    `28.02.26, 20:59 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n${lines(
      ({ who, words, index }) =>
        `28.02.26, 21:0${index} - ${who}: ${words}${index === 4 ? ' <Diese Nachricht wurde bearbeitet>' : ''}`,
    )}28.02.26, 21:09 - Idris Kane: <Medien ausgeschlossen>\n28.02.26, 21:09 - Nora Feld: IMG-20260228-WA0001.jpg (Datei angehängt)\n`,
  ],
  [
    'WhatsApp, a deleted message',
    `${lines(({ who, words, index }) => `28/02/2026, 21:0${index} - ${who}: ${words}`)}28/02/2026, 21:09 - Nora Feld: This message was deleted\n`,
  ],
  [
    'sentences within turns, by Gong',
    JSON.stringify({
      callTranscripts: [
        {
          callId: '7',
          transcript: TALK.map(({ client, words, at }) => ({
            speakerId: client ? '62' : '61',
            sentences: words
              .split(/(?<=[.?]) /)
              .map((text, place) => ({ start: (at + place) * 1000, end: (at + place) * 1000 + 900, text })),
          })),
        },
      ],
    }),
  ],
  [
    'words within turns, by an editor of recognised text',
    JSON.stringify({
      speakers: [{ spkid: 'spk1', name: 'Nora' }],
      segments: TALK.map(({ client, words, at }) => ({
        speaker: client ? 'spk2' : 'spk1',
        words: words.split(' ').map((text, place) => ({ text, start: at + place / 4, end: at + place / 4 + 0.2 })),
      })),
    }),
  ],
  [
    'a page within JSON, by oTranscribe',
    JSON.stringify({
      text: TALK.map(
        (said) =>
          `<p><span class="timestamp" data-timestamp="${said.at}.2">00:${two(said.at)}</span> <b>${first(said)}:</b> ${said.words}<br /></p>`,
      ).join(''),
      media: 'call.mp3',
      'media-time': 60,
    }),
  ],
  [
    'a chat with a program, whose orders are nobody’s',
    `${JSON.stringify({
      messages: [
        { role: 'system', content: 'You are a peer supporter. Be kind.' },
        ...TALK.map(({ client, words }) => ({ role: client ? 'user' : 'assistant', content: words })),
      ],
    })}\n`,
  ],
])('%s', async (_, content) => {
  expect((await heard(content)).turns).toEqual(EXPECTED);
});

test.each<[string, string]>([
  ['seconds before the name', lines((said) => `${said.at}.00s ${first(said)}: ${said.words}`)],
  ['minutes and seconds in letters', lines((said) => `${first(said)} (0m ${said.at}s): ${said.words}`)],
  ['hours, minutes and seconds in letters', lines((said) => `${first(said)} [00h00m${two(said.at)}s]: ${said.words}`)],
  [
    'both times, name and words on one line',
    lines((said) => `${clock(said.at)}.000 --> ${clock(said.at + 5)}.000 ${first(said)}: ${said.words}`),
  ],
  [
    'ELAN’s table, without a header',
    lines(
      (said) =>
        `${first(said)}\t\t${clock(said.at)}.000\t${said.at}.0\t${clock(said.at + 5)}.000\t${said.at + 5}.0\t00:00:05.000\t5.0\t${said.words}`,
    ),
  ],
  [
    'ELAN’s table, with a header',
    `Tier\tBegin Time - ss.msec\tEnd Time - ss.msec\tAnnotation\n${lines((said) => `${first(said)}\t${said.at}.0\t${said.at + 5}.0\t${said.words}`)}`,
  ],
  [
    'a table of a page, without a header',
    `<html><body><table>${lines((said) => `<tr><td>00:${two(said.at)}</td><td><b>${first(said)}</b></td><td>${said.words}</td></tr>`)}</table></body></html>`,
  ],
  [
    'a Markdown table with times',
    `| Time | Who | Said |\n| --- | --- | --- |\n${lines((said) => `| 00:${two(said.at)} | ${first(said)} | ${said.words} |`)}`,
  ],
])('%s, with times', async (_, content) => {
  const { turns, starts } = await heard(content);
  expect(turns).toEqual(EXPECTED);
  expect(starts).toEqual(STARTS);
});

test('Messenger: the newest message first, letters written as bytes', async () => {
  const messages = TALK.map(({ who, words, at }) => ({
    sender_name: who,
    timestamp_ms: 1_772_312_400_000 + at * 1000,
    content: words.replace('forget', 'can’t keep'),
  })).reverse();
  const json = JSON.stringify({ participants: [{ name: 'Idris Kane' }], messages, title: 'Idris' }).replaceAll(
    '’',
    '\\u00e2\\u0080\\u0099',
  );
  const { turns } = await heard(json);
  expect(turns).toEqual(EXPECTED.map(([who, words]) => [who, String(words).replace('forget', 'can’t keep')]));
});

test('someone who passes by and has no name is one more speaker, and said to be', async () => {
  const text = lines(
    (said) => `${first(said)}: ${said.words}${said.index === 3 ? '\nWoman in background: Your tea is ready.' : ''}`,
  );
  const { turns, problems } = await heard(text);
  expect(turns[4]).toEqual([2, 'your tea is ready']);
  expect(problems.map(({ code }) => code)).toEqual(['label-comes-once']);
});

test('a row that is too long is refused before the rest of the file is gathered', async () => {
  let pieces = 0;
  const long = new Uint8Array(
    Buffer.from(`speaker,text\nT,How was it?\nC,It was long.\nT,${'and then '.repeat(3_000_000)}\n`),
  );
  const source = memorySource('long.csv', long);
  const counted = {
    ...source,
    async *chunks() {
      for (let at = 0; at < long.length; at += 65_536) {
        pieces++;
        yield Buffer.from(long.subarray(at, at + 65_536)).toString('latin1');
      }
    },
  };
  const { reader } = chooseReader(source.head)!;
  const reading = async () => {
    for await (const item of reader.read(counted, DEFAULT_OPTIONS)) void item;
  };
  await expect(reading()).rejects.toMatchObject({ code: 'row-too-large' });
  expect(pieces).toBeLessThan(60);
});

test('Whisper’s table names nobody, and is called by its name', async () => {
  const content = `start\tend\ttext\n${lines((said) => `${said.at * 1000}\t${said.at * 1000 + 4000}\t${said.words}`)}`;
  await expect(heard(content)).rejects.toMatchObject({
    code: 'no-speakers',
    message: expect.stringContaining('Whisper table'),
    hint: expect.stringContaining('WhisperX'),
  });
});
