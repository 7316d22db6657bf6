import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'oars-'));
});
afterEach(() => rm(root, { recursive: true }));

const asks = [
  'So how was the week for you?',
  'What would you like to do about it?',
  'It sounds like you felt alone with it.',
  'How do you feel about that?',
];
const tells = [
  "I don't know, I was just tired and my back hurt.",
  'I went to see my sister and I cried.',
  "Yeah, I couldn't do it on my own.",
  'I want to, but I am scared of it.',
];
const dialogue = (one: string, two: string): string =>
  asks
    .map((ask, index) => `${one}: ${ask}\n${two}: ${tells[index]}\n`)
    .join('')
    .repeat(3);

async function check(...flags: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = recordedIo();
  return { exit: await run(['check', root, ...flags], io), out: io.out(), err: io.err() };
}

test('says for each file what it was taken for and why, who is who and how surely', async () => {
  await writeFile(join(root, 'a.txt'), dialogue('Peer supporter', 'Peer'));
  const { exit, out } = await check();
  expect(exit).toBe(0);
  expect(out).toContain('Plain text: 24 of its first 24 lines begin with one of 2 speakers · utf-8 · 1 session');
  expect(out).toMatch(/session +turns +minutes +practitioner +client +others +decided by +sure +identifiers/);
  expect(out).toMatch(/a +24 +– +Peer supporter \d+ % +Peer \d+ % +– +label: .* +95 % +none found/);
  expect(out).toContain('1 file: 1 read, 0 not or not wholly; 1 session; 0 errors, 1 warning.');
});

test('a rejected file is shown with its remedy, and the exit code is 3', async () => {
  await writeFile(join(root, 'a.txt'), dialogue('T', 'C'));
  await cp('fixtures/broken/open-quote.csv', join(root, 'b.csv'));
  const { exit, out } = await check();
  expect(exit).toBe(3);
  expect(out).toContain('error: broken-table (line 3): expected a closing quotation mark, found the end of the file.');
  expect(out).toContain('→ close the quotation mark');
});

test('proposes who is who where several speak, as rows of a speakers.csv that settle it once they are copied', async () => {
  const circle = [
    ['Ines', 'How has the week been for you, and what would you like to talk about?'],
    ['Omar', "I don't know, I just couldn't get up and my back hurt, and I missed my shift again."],
    ['Ines', 'It sounds like you felt alone with it. What do you think would help you?'],
    ['Petra', "I've been tired too, I went to my sister's and I had a couple with her."],
    ['Ines', 'You noticed it, and you are telling us. What would you like to do about it?'],
    ['Quinn, B', "I was so mad at me, I threw my phone. I mean, I want to but I can't do it on my own."],
    ['Ines', 'What could you do this week that would be yours?'],
  ];
  await writeFile(join(root, 'a.csv'), ['speaker,text', ...circle.map((row) => `"${row.join('","')}"`)].join('\n'));
  const { out } = await check();
  const block = /likeliest first; rows for speakers\.csv:\n {4}(\d+) %: (.*)\n((?: {6}.*\n)+)/.exec(out);
  expect(block?.[2]).toBe('one practitioner and three clients (as read)');
  const rows = (block?.[3] ?? '').replace(/^ {6}/gm, '');
  expect(rows).toBe('a.csv,Ines,practitioner\na.csv,Omar,client\na.csv,Petra,client\na.csv,"Quinn, B",client\n');
  await writeFile(join(root, 'speakers.csv'), `file,speaker,role\n${rows}`);
  const settled = (await check()).out;
  expect(settled).toContain('config: speakers.csv says so');
  expect(settled).not.toContain('likeliest first');
});

test('the same words under two names are named', async () => {
  await writeFile(join(root, 'a.txt'), dialogue('T', 'C'));
  await writeFile(join(root, 'b.csv'), `speaker,text\n${dialogue('T', 'C').replace(/^(.): (.*)$/gm, '$1,"$2"')}`);
  const { out } = await check();
  expect(out).toContain('duplicate-session (b.csv): expected every session once, found the same words in a.txt.');
});

test('--json holds no words of the transcripts', async () => {
  await writeFile(join(root, 'a.txt'), dialogue('T', 'C'));
  const { out } = await check('--json');
  const report = JSON.parse(out);
  expect(report.files[0].sessions[0]).toMatchObject({ sessionId: 'a', turns: 24, roles: { method: 'label' } });
  expect(out).not.toContain('sister');
});

test('--write-speakers drafts what is unsure on top; a person decides; the next run follows and keeps their words', async () => {
  await writeFile(join(root, 'a.txt'), 'Speaker 1: How are you?\nSpeaker 2: Fine, I guess.\n');
  await writeFile(join(root, 'b.txt'), dialogue('Therapist', 'Client'));
  const first = await check('--write-speakers');
  expect(first.err).toContain('4 rows added');
  const path = join(root, 'speakers.csv');
  const drafted = await readFile(path, 'utf8');
  expect(drafted.split('\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'file,speaker,role',
    'a.txt,Speaker 1,practitioner?',
    'a.txt,Speaker 2,client?',
    ',Client,client',
    ',Therapist,practitioner',
    '',
  ]);

  const undecided = await check();
  expect(undecided.out).toContain('roles-unsure');

  await writeFile(
    path,
    drafted
      .replace('Speaker 1,practitioner?', 'Speaker 1,client')
      .replace('Speaker 2,client?', 'Speaker 2,practitioner'),
  );
  const decided = await check();
  expect(decided.out).toMatch(/a +2 +– +Speaker 2 \d+ % +Speaker 1 \d+ % +– +config: speakers.csv says so +100 %/);

  const again = await check('--write-speakers');
  expect(again.err).toContain('0 rows added');
  expect(await readFile(path, 'utf8')).toContain('a.txt,Speaker 1,client,');
});

test('a folder without transcripts is a mistake in the call', async () => {
  expect((await check()).exit).toBe(2);
});

test('a name in a file’s name is said to stand there, with what mends it', async () => {
  await writeFile(join(root, 'dana_0507.txt'), dialogue('Peer supporter', 'Peer'));
  const { out } = await check();
  expect(out).toContain("found 1 sign of identity (person-name 1 in the file's name)");
  expect(out).toContain("rename the file, with an id such as p01 in the name's place");
});

test('settings that would send words to another machine are said, with where to, and nothing is sent', async () => {
  await writeFile(join(root, 'a.txt'), dialogue('Peer supporter', 'Peer'));
  const settings = join(root, '..', `${root.split('/').at(-1)}.yaml`);
  const model = (more: string) =>
    `coding: { languageModel: { url: "https://models.example/v1", model: big, ${more} } }\n`;
  await writeFile(settings, model('use: all, allowRemote: true'));
  try {
    const { exit, out } = await check('--config', settings);
    expect(exit).toBe(0);
    expect(out).toContain('sends the words of every session to models.example (coding.languageModel, big)');
    expect(JSON.parse((await check('--config', settings, '--json')).out).sentTo).toBe('models.example');
    await writeFile(settings, model('use: unsure').replace('https://models.example', 'http://127.0.0.1:1'));
    expect((await check('--config', settings)).out).not.toContain('sends');
  } finally {
    await rm(settings);
  }
});
