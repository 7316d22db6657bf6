import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { hashText } from '../../src/domain/correction.js';
import { recordedIo } from '../support/io.js';

const scratch = mkdtempSync(join(tmpdir(), 'oars-forget-'));
const laid = join(scratch, 'laid', '2026-05');
let month: string;
let number = 0;

/** Words that only one session says, in every kind of place. */
const SECRET = 'zanzibarquilt';
const OPENING = `So how did the ${SECRET} evening with your sister go?`;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const week = (word: string) =>
  DAYS.map(
    (day) => `Peer supporter: And ${day}, what did you do about ${word} on that day?
Peer: On ${day} I thought of ${word} in the morning and then let it be.
`,
  ).join('');
const WITHDRAWN = `Peer supporter: ${OPENING}
Peer: It went badly, I left the ${SECRET} table before the food came.
Peer supporter: You left, and part of you wishes you had stayed at the ${SECRET} table.
Peer: Yes. I could call her on Sunday and say so.
${week(`the ${SECRET}`)}`;
const other = (word: string) => `Peer supporter: How has ${word} been since we last talked about it?
Peer: Better than I thought, I went there twice and came home sober.
Peer supporter: Twice, and sober both times. What made that possible?
Peer: I told my neighbour, so somebody knew where I was going.
${week(word)}`;
const GROUP = `session_id,speaker,text
mixed-1,Peer supporter,What would you like to talk about this afternoon?
mixed-1,Peer,About the flat and the letters that I have not opened.
mixed-2,Peer supporter,You wrote that the ${SECRET} week was a hard one for you.
mixed-2,Peer,It was the ${SECRET} anniversary and I wanted to be left alone.
`;

const oars = async (...argv: string[]) => {
  const io = recordedIo();
  const exit = await run(argv, io);
  return { exit, out: io.out(), err: io.err() };
};

beforeAll(async () => {
  mkdirSync(join(laid, 'transcripts', 'p07'), { recursive: true });
  mkdirSync(join(laid, 'corrections'));
  mkdirSync(join(laid, 'sheets'));
  writeFileSync(join(laid, 'oars.yaml'), '{}\n');
  writeFileSync(join(laid, 'transcripts', 'p07', 'gone-05.txt'), WITHDRAWN);
  writeFileSync(join(laid, 'transcripts', 'stay-01.txt'), other('the allotment'));
  writeFileSync(join(laid, 'transcripts', 'stay-02.txt'), other('the choir'));
  writeFileSync(join(laid, 'transcripts', 'mixed.csv'), GROUP);
  writeFileSync(
    join(laid, 'sessions.csv'),
    [
      'file,session_id,practitioner_id,client_id,session_date,status',
      'p07/gone-05.txt,gone-05,marten,client-lark,2026-05-04,measured',
      'stay-01.txt,stay-01,dunnock,client-rook,2026-05-05,measured',
      'stay-02.txt,stay-02,dunnock,client-wren,2026-05-06,measured',
      'mixed.csv,mixed-1,marten,client-kite,2026-05-07,measured',
      'mixed.csv,mixed-2,dunnock,client-lark,2026-05-08,measured',
      '',
    ].join('\n'),
  );
  const decided = (session: string, words: string) =>
    `${session},u1,${hashText(words)},OQ,CQ,ana,2026-05-09T10:00:00Z,about the ${session === 'gone-05' ? SECRET : 'place'}`;
  writeFileSync(
    join(laid, 'corrections', 'ana.csv'),
    [
      'session_id,utterance_id,text_hash,from_code,to_code,reviewer,decided_at,note',
      decided('gone-05', OPENING),
      decided('stay-01', 'How has the allotment been since we last talked about it?'),
      '',
    ].join('\n'),
  );
  for (const coder of ['ana', 'ben']) {
    writeFileSync(
      join(laid, 'sheets', `${coder}.csv`),
      `session_id;utterance_id;text;code;coder\r\ngone-05;u1;"${OPENING}";OQ;${coder}\r\nstay-01;u1;How has the allotment been since we last talked about it?;OQ;${coder}\r\n`,
    );
  }
  expect((await oars('audit', laid, '--quiet')).exit).toBe(0);
  await oars('sample', laid, '--fraction', '1', '--by', 'too-short', '--quiet');
  expect(existsSync(join(laid, 'sample', 'sample.csv'))).toBe(true);
  await oars('agreement', laid, '--quiet');
  await oars('sign-off', laid, '--quiet');
  // What a run that was killed, a queue and a run coded again leave behind.
  mkdirSync(join(laid, 'out', '.oars-queue', 'r1'), { recursive: true });
  writeFileSync(join(laid, 'out', '.oars-queue', 'r1', 'job.result'), WITHDRAWN);
  mkdirSync(join(laid, 'out', '.oars-shards'));
  writeFileSync(join(laid, 'out', '.oars-shards', '1-of-2.json'), JSON.stringify({ paths: ['gone-05'] }));
  cpSync(join(laid, 'out'), join(laid, 'out-again'), { recursive: true });
});

beforeEach(() => {
  number += 1;
  month = join(scratch, String(number), '2026-05');
  cpSync(laid, month, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The files outside `transcripts`, by place, that hold any of the words in their content or their name. */
function holding(...words: string[]): readonly string[] {
  return filesOf(month)
    .map((path) => relative(month, path))
    .filter((place) => !place.startsWith('transcripts'))
    .filter((place) => {
      const text = readFileSync(join(month, place)).toString('latin1');
      return words.some((word) => text.includes(word) || place.includes(word));
    });
}

const sessionsNow = () => rowsOf(join(month, 'out', 'tables', 'sessions.csv')).map((row) => row.session_id);

function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true });
}

describe('oars forget', () => {
  test('leaves no byte of a session outside the transcripts, says where the transcript is, and keeps it out of later runs', async () => {
    expect(holding(SECRET, 'gone-05').length).toBeGreaterThan(8);
    const { exit, out, err } = await oars('forget', month, 'gone-05');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('transcripts/p07/gone-05.txt');
    const others = holding(SECRET, 'gone-05').filter((place) => !/mixed/.test(place));
    // The other session that says the word stays: only its own rows, pages and results may hold it.
    for (const place of others) {
      const text = readFileSync(join(month, place)).toString('latin1');
      expect(text, place).not.toMatch(/gone-05|your sister go|before the food came/);
    }
    expect(sessionsNow()).toEqual(['mixed-1', 'mixed-2', 'stay-01', 'stay-02']);
    const manifest = JSON.parse(readFileSync(join(month, 'out', 'manifest.json'), 'utf8'));
    expect(manifest.withdrawals).toEqual([{ at: expect.any(String), sessions: 1 }]);
    expect(readFileSync(join(month, 'sheets', 'ana.csv'), 'utf8')).toBe(
      'session_id;utterance_id;text;code;coder\r\nstay-01;u1;How has the allotment been since we last talked about it?;OQ;ana\r\n',
    );
    expect((await oars('verify', month)).exit).toBe(0);
    expect((await oars('audit', month, '--quiet')).exit).toBe(0);
    expect(sessionsNow()).not.toContain('gone-05');
    expect(readFileSync(join(month, 'sessions.csv'), 'utf8')).not.toContain('gone-05');
    expect((await oars('check', month)).out).not.toContain('gone-05');
  });

  test('takes a client out of a file that holds other sessions, which stay', async () => {
    const { exit, out } = await oars('forget', month, 'client-lark', '--and-transcript');
    expect(exit).toBe(0);
    expect(out).toContain('2 sessions forgotten');
    expect(out).toContain('transcripts/mixed.csv');
    expect(existsSync(join(month, 'transcripts', 'p07', 'gone-05.txt'))).toBe(false);
    expect(holding(SECRET, 'gone-05', 'mixed-2', 'client-lark')).toEqual([]);
    expect(sessionsNow()).toEqual(['mixed-1', 'stay-01', 'stay-02']);
    await oars('audit', month, '--quiet', '--identifiers', 'mask');
    expect(sessionsNow()).toEqual(['mixed-1', 'stay-01', 'stay-02']);
    expect(holding(SECRET, 'mixed-2', 'client-lark')).toEqual([]);
  });

  test('takes a practitioner with all their sessions, and refuses a name that nobody has', async () => {
    const unknown = await oars('forget', month, 'martin');
    expect(unknown.exit).toBe(2);
    expect(unknown.err).toContain('Did you mean marten?');
    expect((await oars('forget', month, 'marten')).exit).toBe(0);
    expect(sessionsNow()).toEqual(['mixed-2', 'stay-01', 'stay-02']);
    expect(holding('marten', 'gone-05', 'mixed-1', 'letters that I have not opened')).toEqual([]);
  });

  test('names a file of one’s own that still tells of it, and does not touch it', async () => {
    writeFileSync(join(month, 'notes.txt'), 'Call the family of gone-05 back.\n');
    const { exit, out } = await oars('forget', month, 'gone-05');
    expect(exit).toBe(1);
    expect(out).toContain('Still tells of it, for you to look at: notes.txt');
    expect(existsSync(join(month, 'notes.txt'))).toBe(true);
  });

  test('a list that was damaged stops later runs, rather than let anything back in', async () => {
    await oars('forget', month, 'gone-05');
    writeFileSync(join(month, 'forgotten.json'), '{}');
    const { exit, err } = await oars('audit', month);
    expect(exit).toBe(2);
    expect(err).toContain('forgotten.json');
  });
});
