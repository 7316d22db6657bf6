import { expect, test } from 'vitest';
import { chatReader } from '../../../src/ingest/formats/readers/chat.js';
import { discordReader } from '../../../src/ingest/formats/readers/discord.js';
import { slackReader } from '../../../src/ingest/formats/readers/slack.js';
import { smsReader } from '../../../src/ingest/formats/readers/sms.js';
import { telegramReader } from '../../../src/ingest/formats/readers/telegram.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

testReader(
  chatReader,
  casesOf(
    'chat/whatsapp-phone.txt',
    'chat/whatsapp-android.txt',
    'chat/zoom-chat.txt',
    'chat/discord.txt',
    'chat/signal.txt',
    'same-words/whatsapp.txt',
  ),
);
testReader(telegramReader, casesOf('telegram/account.json', 'same-words/telegram.json'));
testReader(discordReader, casesOf('discord/channel.json', 'same-words/discord.json'));
testReader(slackReader, casesOf('slack/2026-02-11.json', 'same-words/slack.json'));
testReader(smsReader, casesOf('sms/threads.xml', 'same-words/messages.xml'));

test('WhatsApp of one phone: direction marks, a message over two lines, a picture, the notice', async () => {
  expect(await rowsOf(chatReader, 'chat/whatsapp-phone.txt')).toEqual([
    [2, 0, null, 'Nadia K', 'You wanted to write tonight. How are you?'],
    [3, 82, null, '~ Sam', 'not great: the flat is loud\nand I have not slept'],
    [6, 140, null, 'Nadia K', 'Loud, and no sleep. What do you need most right now?'],
    [7, 210, null, '~ Sam', 'a door that closes :)'],
  ]);
  const { problems } = await readAll(chatReader, 'a.txt', bytesOf('chat/whatsapp-phone.txt'));
  expect(problems.map(({ code, message }) => [code, /found (\d+)/.exec(message)?.[1]])).toEqual([
    ['lines-left-out', '2'],
  ]);
});

test('WhatsApp of the other: AM and PM, month first, a group made, a message deleted, a call missed', async () => {
  expect(await rowsOf(chatReader, 'chat/whatsapp-android.txt')).toEqual([
    [3, 0, null, 'Nadia K', 'How was the first day back?'],
    [5, 120, null, 'Sam', 'Long. I nearly left at noon'],
    [6, 240, null, 'Nadia K', 'You nearly left, and you stayed.'],
    [8, 360, null, 'Sam', 'I did stay'],
  ]);
});

test('Zoom’s chat: old and new lines, a direct message, a reply, a reaction', async () => {
  expect((await rowsOf(chatReader, 'chat/zoom-chat.txt')).map(([, start, , who, said]) => [start, who, said])).toEqual([
    [0, 'Nadia K', 'Can you hear me all right?'],
    [21, 'Sam', 'no sound here'],
    [45, 'Nadia K', 'Let us write then. What is on your mind?'],
    [90, 'Sam', 'my sister moved out: it is so quiet'],
  ]);
});

test('Discord: names above the words, a month in letters, attachments', async () => {
  expect((await rowsOf(chatReader, 'chat/discord.txt')).map(([, start, , who, said]) => [start, who, said])).toEqual([
    [0, 'nadia', 'How did the walk go?'],
    [60, 'sam_7', 'Good. The dog\nliked it: mud everywhere'],
    [120, 'nadia', 'Mud and a happy dog.'],
  ]);
  expect((await rowsOf(discordReader, 'discord/channel.json')).map(([, , , who, said]) => [who, said])).toEqual([
    ['Nadia K', 'How did the walk go?'],
    ['Sam', 'Good.'],
  ]);
});

test('Telegram: a session a chat, formatted words, a call, a picture, an account without a name', async () => {
  const { transcripts } = await readAll(telegramReader, 'r.json', bytesOf('telegram/account.json'));
  expect(
    transcripts.map(({ source, turns }) => [source.part, turns.map(({ speaker, text }) => [speaker, text])]),
  ).toEqual([
    [
      '7',
      [
        ['Nadia K', 'What would a good week look like?'],
        ['Sam', 'no fights, and the class'],
        ['Nadia K', 'Peace at home, and the class.'],
      ],
    ],
    [
      '9',
      [
        ['Nadia K', 'Who is coming?'],
        ['Account user3', 'me'],
      ],
    ],
  ]);
});

test('Slack: names for ids, mentions, links, entities, who joins and programs left out', async () => {
  expect(
    (await rowsOf(slackReader, 'slack/2026-02-11.json')).map(([, start, , who, said]) => [start, who, said]),
  ).toEqual([
    [0, 'nadia', 'Morning @Sam R. What has the week been like?'],
    [60, 'Sam R', 'Calm & slow, see the plan'],
  ]);
});

test('SMS: a session a contact however the number is written, in the order of time, a picture message’s words', async () => {
  const { transcripts } = await readAll(smsReader, 'r.xml', bytesOf('sms/threads.xml'));
  expect(transcripts.map(({ turns }) => turns.map(({ speaker, text }) => [speaker, text]))).toEqual([
    [
      ['Sam', 'I said no & it felt odd 😀'],
      ['Me', 'And what did you do?'],
      ['Sam', 'went for a walk'],
      ['Me', 'You said no, and walked.'],
    ],
    [['+15550199', 'Your parcel is here']],
  ]);
});

test('a chat over days is one session, without times, and said to be', async () => {
  const days = ['01', '02', '05'].map(
    (day, at) => `[${day}/03/2026, 10:00:00] ${at % 2 ? 'Sam' : 'Nadia'}: Good ${at}.`,
  );
  const { transcripts, problems } = await readAll(chatReader, 'a.txt', days.join('\n'));
  expect(transcripts[0]?.turns.map(({ start }) => start)).toEqual([null, null, null]);
  expect(problems.map(({ code }) => code)).toEqual(['chat-of-many-days']);
});

test.each([
  '[00:01:02] Nadia: Hi.\n[00:01:09] Sam: Hey.\n[00:02:02] Nadia: So?\n[00:02:09] Sam: So.\n',
  '2026-02-11\nNadia: Hi.\nSam: Hey.\nNadia: So?\nSam: So.\n',
  '10:30 Nadia: Hi.\n10:31 Sam: Hey.\n10:32 Nadia: So?\n10:33 Sam: So.\n',
])('times without a date are no chat', (text) => {
  expect(chooseReader(memorySource('a.txt', Buffer.from(text)).head)?.reader.id).toBe('text');
});

const TALK = ['How was the week?', 'Long: I slept badly.', 'Badly.', 'Three hours a night.'];

test.each([
  ['28.02.26, 21:0{} - ', ''],
  ['28/2/26, 9:0{} p.\u00a0m. - ', ''],
  ['[2026-02-28, 21:0{}:00] ', ''],
  ['[2/28 9:0{} PM] ', '\n'],
  ['[2/28/2026 9:0{} PM] ', '\n'],
])('messages that begin like %s', async (start, below) => {
  const lines = TALK.map((said, at) => {
    const who = at % 2 ? 'Sam' : 'Nadia K';
    return `${start.replace('{}', String(at))}${who}${below === '' ? ': ' : '\n'}${said}`;
  });
  const { transcripts } = await readAll(chatReader, 'a.txt', lines.join('\n'));
  expect(transcripts[0]?.turns.map(({ speaker, text, start: at }) => [speaker, text, at])).toEqual(
    TALK.map((said, at) => [at % 2 ? 'Sam' : 'Nadia K', said, at * 60]),
  );
});

test('Signal as sigtop writes it: heads above each message', async () => {
  const blocks = TALK.map(
    (said, at) =>
      `From: ${at % 2 ? 'Sam' : 'Nadia K'}\nType: ${at % 2 ? 'incoming' : 'outgoing'}\nSent: Sat, 28 Feb 2026 21:0${at}:00 +0000\n\n${said}\n`,
  );
  const { transcripts } = await readAll(chatReader, 'a.txt', `Conversation: Sam\n\n${blocks.join('\n')}`);
  expect(transcripts[0]?.turns.map(({ speaker, text, start }) => [speaker, text, start])).toEqual(
    TALK.map((said, at) => [at % 2 ? 'Sam' : 'Nadia K', said, at * 60]),
  );
});
