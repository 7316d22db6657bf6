import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeSession } from '../../src/coding/code-session.js';
import { loadCoder } from '../../src/coding/model/file.js';
import { train } from '../../src/learn/train.js';
import { sessionOf } from '../coding/session-of.js';
import { scratchFolder } from '../support/folder.js';

const OPTIONS = { without: [], id: 'own', version: '1', words: null, progress: () => undefined };

/** A folder with one coding sheet. */
function sheet(rows: readonly string[]): string {
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sheet.csv'), ['session_id,role,text,code', ...rows, ''].join('\n'));
  return folder;
}

/** Sessions in which questions begin with what and praise with well done. */
function plainSessions(): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => [
    `s${at},practitioner,What happened on day ${at}?,OQ`,
    `s${at},client,I want to stop on day ${at},change`,
    `s${at},practitioner,Well done for trying on day ${at},AF`,
    `s${at},client,It is raining on day ${at},neutral`,
  ]).flat();
}

test('an agency’s own coded sessions are enough to train a coder, which then codes as they did', async () => {
  const out = join(scratchFolder(), 'model');
  await train([sheet(plainSessions())], { ...OPTIONS, out });
  const session = sessionOf([
    ['practitioner', 'What happened at work?'],
    ['client', 'I want to stop.'],
    ['practitioner', 'Well done for calling him.'],
    ['client', 'It is raining again.'],
  ]);
  const coded = codeSession(session, loadCoder(out), { codes: 'model', explain: true, corrections: [] });
  expect(coded.assignments.map((one) => one.code)).toEqual(['OQ', 'change', 'AF', 'neutral']);
  expect(coded.assignments[0]?.because).toMatch(/What/);
  expect(coded.coder).toMatchObject({ id: 'own' });
});

test('the card says what the coder made of sessions its parts had not seen, source by source', async () => {
  const folder = sheet(plainSessions());
  const talk = Array.from({ length: 12 }, (_, at) => [
    `es${at},1,u1,practitioner,What was hard about day ${at}?,OQ,`,
    `es${at},2,u2,client,I drank on day ${at},sustain,`,
  ]).flat();
  writeFileSync(
    join(folder, 'chats.csv'),
    ['session_id,turn,utterance,role,text,code,second_code', ...talk, ''].join('\n'),
  );
  const out = join(scratchFolder(), 'model');
  await train([folder], { ...OPTIONS, out });
  const card = JSON.parse(readFileSync(join(out, 'card.json'), 'utf8'));
  const names: readonly string[] = card.figures.map((one: { name: string }) => one.name);
  expect(names).toContain('own, cross-fitted, against people’s codes: codebook, practitioner');
  expect(names).toContain('teacher-chats, cross-fitted, against the teacher’s codes (T): codebook, client');
  expect(card.teacher).toContain('large language model');
  expect(readFileSync(join(out, 'card.md'), 'utf8')).toContain('## The teacher');
});

test('the same data give the same bytes', async () => {
  const folder = sheet(plainSessions());
  const outs = [join(scratchFolder(), 'one'), join(scratchFolder(), 'two')];
  for (const out of outs) await train([folder], { ...OPTIONS, out });
  const [one, two] = outs.map((out) => readFileSync(join(out, 'weights.bin')));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

test.each([
  ['a code the codebook does not know', ['s,practitioner,Well done,PRAISE'], 'unknown-label', '.csv: data row 1'],
  [
    'one code only',
    ['s,practitioner,Well done,AF', 's,client,Yes,neutral', 's,client,I will,change'],
    'one-class',
    'practitioner',
  ],
  [
    'no words',
    ['s,practitioner,,AF', 's,practitioner,,OQ', 's,client,,change', 's,client,,neutral'],
    'no-text',
    '4 coded units',
  ],
])('%s is said plainly', async (_, rows, code, words) => {
  await expect(train([sheet(rows)], { ...OPTIONS, out: scratchFolder() })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});

test('a source that does not exist cannot be left out', async () => {
  await expect(train([sheet([])], { ...OPTIONS, out: scratchFolder(), without: ['esconf'] })).rejects.toMatchObject({
    code: 'unknown-source',
  });
});

test('what the machine coded in a run teaches nothing, what people said does', async () => {
  const folder = scratchFolder();
  writeFileSync(
    join(folder, 'utterances.csv'),
    'session_id,role,text,code,source,human_code\ns,practitioner,Well done,OQ,model,\ns,practitioner,Well done,OQ,model,AF\n',
  );
  await expect(train([folder], { ...OPTIONS, out: scratchFolder() })).rejects.toMatchObject({
    message: 'expected at least two different codes for the practitioner, found 1',
  });
});
