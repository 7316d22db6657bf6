import { expect, test } from 'vitest';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { recogniseText } from '../../../src/ingest/recognise-text.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';
import { clock, EXPECTED, first, heard, lines, STARTS, TALK, two } from './heard.js';

// Layouts of programs, coders and other houses, told by how they mark who speaks.

const initials = (client: boolean) => (client ? 'I.K.' : 'N.F.');

test.each<[string, string]>([
  ['a sign before the name', lines((said) => `@${first(said).toLowerCase()} ${said.words}`)],
  ['a sign behind the name', lines((said) => `${first(said).toUpperCase()}> ${said.words}`)],
  ['initials and no colon', lines(({ client, words }) => `${initials(client)} ${words}`)],
  ['names behind a dash', lines((said) => `${said.words} — ${first(said)}`)],
  ['names in brackets behind the words', lines((said) => `${said.words} (${said.who})`)],
  ['bold of a wiki', lines((said) => `'''${first(said)}:''' ${said.words}`)],
  ['turns numbered behind a stop', lines(({ client, index, words }) => `${client ? 'B' : 'A'}.${index + 1}: ${words}`)],
  [
    'questions and answers behind blanks, lines and pages numbered',
    lines(
      ({ client, index, words }) =>
        `   ${(index % 4) + 1}     ${client ? 'A' : 'Q'}     ${words}${index === 3 ? '\n\n\f' : ''}`,
    ),
  ],
  [
    'sureness behind the name',
    lines(({ client, index, words }) => `Speaker ${client ? 2 : 1} (0.9${index}): ${words}`),
  ],
  ['sureness in percent', lines(({ client, index, words }) => `Speaker ${client ? 2 : 1} [9${index}%]: ${words}`)],
  [
    'a turn that goes on',
    lines(
      (said) => `${said.who.toUpperCase()}: ${said.words.replace('. ', `.\n\n${said.who.toUpperCase()} (CONT’D): `)}`,
      '\n\n',
    ),
  ],
  [
    'a chat pasted, the day before the time',
    lines(
      (said) =>
        `${first(said).toLowerCase()}_${said.client ? 'k' : 'f'} — 12/03/2026 9:0${said.index} PM\n${said.words}`,
    ),
  ],
  ['a log with whole moments', lines((said) => `2026-03-12T21:0${said.index}:05Z ${first(said)}: ${said.words}`)],
  [
    'hints of what to do, between turns',
    lines(
      (said) =>
        `0:${two(said.at)} - ${said.who}\n  ${said.words}${said.index === 3 ? '\n\n  ACTION ITEM: Ask for the list of wards - WATCH: https://example.org/a?t=24' : ''}`,
      '\n\n',
    ),
  ],
  [
    'a visitor who comes and goes',
    `Idris has joined the chat\n${lines((said) => `(21:0${said.index}) ${first(said)}: ${said.words}`)}(21:09) *** Idris has left the chat ***\n`,
  ],
  [
    'footnotes of an editor',
    `${lines((said) => `**${first(said)}** — ${said.words}`, '\n\n')}\n[^1]: He looks away.\n`,
  ],
  ['a number behind a colon, in brackets', lines((said) => `[Speaker:${said.client ? 1 : 0}] ${said.words}`)],
  ['strokes behind the name', lines((said) => `${first(said)} // ${said.words}`)],
  ['a wave behind the name', lines((said) => `${first(said)} ~ ${said.words}`)],
  [
    'a chat pasted, the name and a day above',
    lines((said) => `${first(said)} 2026-03-12 21:0${said.index}:05\n${said.words}\n`),
  ],
  [
    'comments of a desk of help',
    JSON.stringify({
      comments: TALK.map(({ client, words, index }) => ({ id: index, author_id: client ? 71 : 70, plain_body: words })),
    }),
  ],
  ['names blacked out', lines((said) => `${said.client ? '████ (Client)' : '█████ (Peer)'}: ${said.words}`)],
  [
    'messages of a phone, whose owner has no name',
    `Chat,Date,Type,Sender ID,Sender Name,Text\n${lines(
      (said) =>
        `Idris,2026-03-12 21:0${said.index},${said.client ? 'Incoming' : 'Outgoing'},${said.client ? '+15550199' : ''},${said.client ? 'Idris Kane' : ''},"${said.words}"`,
    )}`,
  ],
  [
    'messages told apart by their direction alone',
    `date,address,type,body\n${lines((said) => `1${said.index},+15550199,${said.client ? 'received' : 'sent'},"${said.words}"`)}`,
  ],
  [
    'a channel for each speaker',
    JSON.stringify({
      sentences: TALK.map(({ client, words, index }) => ({
        media_channel: client ? 2 : 1,
        sentence_index: index,
        transcript: words,
        confidence: 0.9,
      })),
    }),
  ],
])('%s', async (_, content) => {
  expect((await heard(content)).turns).toEqual(EXPECTED);
});

test.each<[string, string]>([
  ['arrows between time, name and words', lines((said) => `${clock(said.at)} -> ${first(said)} -> ${said.words}`)],
  ['milliseconds of a tool for film', lines((said) => `¤<${said.at * 1000}>${first(said)}: ${said.words}`)],
  [
    'frames behind the seconds',
    lines((said) => `00;00;${two(said.at)};12 - 00;00;${two(said.at + 5)};02\n${said.who}\n${said.words}`, '\n\n'),
  ],
  [
    'sureness and time',
    lines((said) => `[${clock(said.at)}] Speaker ${said.client ? 1 : 0} [conf=0.8${said.index}]: ${said.words}`),
  ],
  [
    'a time at the end of every row, no known header',
    `Person A;Quoi;Moment\n${lines(({ who, words, at }) => `${who};${words};00:${two(at)}`)}`.replaceAll(';', '\t'),
  ],
  [
    'a table in milliseconds',
    `start\tend\tspeaker\ttext\n${lines((said) => `${said.at * 1000}\t${said.at * 1000 + 6000}\tSPEAKER_0${said.client ? 1 : 0}\t${said.words}`)}`,
  ],
  [
    'a table in Spanish',
    `Hablante;Inicio;Intervención\n${lines((said) => `${said.who};${clock(said.at)};"${said.words}"`)}`,
  ],
  [
    'a table in German',
    `Nr.;Sprecher;Zeit;Äußerung\n${lines((said) => `${said.index};${said.who};${clock(said.at)};"${said.words}"`)}`,
  ],
  ['a table in French', `Locuteur\tPropos\tHeure\n${lines((said) => `${said.who}\t${said.words}\t${clock(said.at)}`)}`],
  ['a table in Portuguese', `Falante,Fala,Início\n${lines((said) => `${said.who},"${said.words}",${clock(said.at)}`)}`],
  [
    'labels of an editor of sound',
    lines((said) => `${said.at}.000000\t${said.at + 5}.500000\t${first(said)}: ${said.words}`),
  ],
])('%s, with times', async (_, content) => {
  const { turns, starts } = await heard(content);
  expect(turns).toEqual(EXPECTED);
  expect(starts).toEqual(STARTS);
});

const CODES = ['OQ', 'C+', 'CR', 'N', 'CQ', 'FN', 'SK', 'C+'];
const codeOf = (index: number) => CODES[index] ?? '';

/** Speaker, words and codes of every turn. */
async function coded(content: string) {
  const source = memorySource('file', new TextEncoder().encode(content));
  const { transcripts, problems } = await readAll(chooseReader(source.head)!.reader, 'file', source.head.bytes);
  const turns = transcripts.flatMap((one) => one.turns);
  return {
    turns: turns.map(({ speaker, text, codings }) => [
      speaker,
      text,
      codings.map((one) => (one.unit === 'utterance' ? one.original : one.unit)).join(' '),
    ]),
    problems: problems.map(({ code }) => code),
  };
}

test.each<[string, (said: { label: string; words: string; index: number }) => string]>([
  ['in brackets behind the words', ({ label, words, index }) => `${label}: ${words} [${codeOf(index)}]`],
  ['in round brackets behind the words', ({ label, words, index }) => `${label}: ${words} (${codeOf(index)})`],
  ['in pointed brackets behind the words', ({ label, words, index }) => `${label}: ${words} <${codeOf(index)}>`],
  ['in braces before the words', ({ label, words, index }) => `${label}: {${codeOf(index)}} ${words}`],
  ['behind a tab', ({ label, words, index }) => `${label}: ${words}\t${codeOf(index)}`],
  ['behind the label', ({ label, words, index }) => `${label} [${codeOf(index)}]: ${words}`],
  ['between the label and the colon', ({ label, words, index }) => `${index + 1} ${label} ${codeOf(index)}: ${words}`],
  ['between strokes behind the words', ({ label, words, index }) => `${label}: ${words} /${codeOf(index)}/`],
  ['behind a hash', ({ label, words, index }) => `${label}: ${words} #${codeOf(index)}`],
  ['on a line below', ({ label, words, index }) => `${label}: ${words}\nCodes: ${codeOf(index)}\n`],
])('codes %s are people’s codes and no words', async (_, write) => {
  const content = lines(({ client, words, index }) => write({ label: client ? 'C' : 'T', words, index }));
  const { turns, problems } = await coded(content);
  expect(turns).toEqual(EXPECTED.map(([who], index) => [who === 1 ? 'C' : 'T', expect.any(String), codeOf(index)]));
  expect(
    turns.map(([, words]) =>
      String(words)
        .toLowerCase()
        .match(/[\p{L}\p{N}’]+/gu)
        ?.join(' '),
    ),
  ).toEqual(EXPECTED.map(([, words]) => words));
  expect(problems).toEqual([]);
});

test('a code ends the utterance that it is of; remarks and unknown codes are told apart', async () => {
  const { turns, problems } = await coded(
    'T: You came back. [SR] What made you? [OQ]\nC: The door was open. [laughs] [N]\nT: [sighs] An open door. [CR][AF]\nC: Yes. [XQ]\nT: Mm. [FA]\n',
  );
  expect(turns).toEqual([
    ['T', 'You came back.', 'SR'],
    ['T', 'What made you?', 'OQ'],
    ['C', 'The door was open. [laughs]', 'N'],
    ['T', '[sighs] An open door.', 'turn'],
    ['C', 'Yes.', 'XQ'],
    ['T', 'Mm.', 'FA'],
  ]);
  expect(problems).toEqual(['unknown-codes']);
});

test('letters in brackets that are no codes stay words', async () => {
  const { turns } = await coded(
    'T: You have two ways, (A) and (B).\nC: I take (B).\nT: Way (B) it is (for now).\nC: (C) was full.\n',
  );
  expect(turns.map(([, words, codes]) => [words, codes])).toEqual([
    ['You have two ways, (A) and (B).', ''],
    ['I take (B).', ''],
    ['Way (B) it is (for now).', ''],
    ['(C) was full.', ''],
  ]);
});

test('e-mails that answer each other are called so', () => {
  const mail = (from: string, words: string) =>
    `${words}\n\nFrom: ${from}\nSent: Monday, March 9, 2026 9:00 AM\nTo: Idris\nSubject: Tomorrow\n\n`;
  const thread = `${mail('Nora', 'I can come after lunch.')}${mail('Idris', 'Would you like to meet?')}Yes.\n`;
  expect(chooseReader(memorySource('file', new TextEncoder().encode(thread)).head)).toBeNull();
  expect(recogniseText(thread)?.name).toBe('e-mails that answer each other');
});
