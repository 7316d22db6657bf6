import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

const SESSION = 'fixtures/clinic/riverside/p01/2026-01-07_r01.txt';
const SHEET = 'fixtures/month/sheets/coder-a.csv';

async function oars(...argv: string[]) {
  const io = recordedIo();
  const exit = await run(argv, io);
  return { exit, stdout: io.out(), stderr: io.err() };
}

describe('a file that a person named', () => {
  test.each([
    ['check', [SESSION, '--write-speakers'], 'x.csv'],
    ['evaluate', [SHEET, '--layout', 'codes', '--html'], 'x.html'],
    ['evaluate', [SHEET, '--layout', 'codes', '--predictions'], 'x.csv'],
    ['evaluate', [SHEET, '--layout', 'codes', '--json'], 'x.json'],
  ])('oars %s %j %s: a folder that is not there is named, not made', async (command, rest, file) => {
    const nowhere = join(scratchFolder(), 'nowhere');
    const { exit, stderr } = await oars(command, ...rest, join(nowhere, file));
    expect(exit).toBe(2);
    expect(stderr).toContain(`there is no folder ${nowhere}.`);
    expect(existsSync(nowhere)).toBe(false);
  });
});

test('a file in the way of a folder to write into is no bug of oars', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'file'), 'mine');
  const inTheWay = join(folder, 'file', 'x');
  const out = join(folder, 'out');
  await oars('audit', SESSION, '--out', out, '--no-pages', '--quiet');
  for (const argv of [
    ['init', inTheWay],
    ['sample', out, '--out', inTheWay],
    ['agreement', SHEET, 'fixtures/month/sheets/coder-b.csv', '--replicates', '2', '--out', inTheWay],
    ['export', out, '--convokit', inTheWay],
    ['train', 'fixtures/month/sheets', '--out', inTheWay],
  ]) {
    const { exit, stderr } = await oars(...argv);
    expect(exit, argv.join(' ')).toBe(2);
    expect(stderr, argv.join(' ')).toContain(inTheWay);
  }
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
});

test('the closing words of an audit name only pages that were written', async () => {
  const folder = scratchFolder();
  const out = join(folder, 'out');
  // A sign of identity is worth a look whatever the coder makes of the words.
  const said = 'Peer supporter: What would help you now?\nPeer: You could call me at 555-010-1234.\n';
  writeFileSync(join(folder, 's1.txt'), said.repeat(6));
  const bare = await oars('audit', join(folder, 's1.txt'), '--out', out, '--no-pages');
  expect(bare.stdout).toContain('Worth looking at first:');
  expect(bare.stdout).not.toContain('.html');
  const paged = await oars('audit', join(folder, 's1.txt'), '--out', out);
  const named = [...paged.stdout.matchAll(/[^\s#]+\.html/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) expect(existsSync(path), path).toBe(true);
});

test('--quiet leaves only what was asked to be printed, --json one document', async () => {
  const out = join(scratchFolder(), 'out');
  expect((await oars('audit', SESSION, '--out', out, '--quiet')).stdout).toBe('');
  expect((await oars('verify', out, '--quiet')).stdout).toBe('');
  expect((await oars('cite', out, '--quiet')).stdout).toContain('Sources');
  for (const argv of [
    ['verify', out],
    ['sample', out],
    ['cite', out],
    ['feedback', out],
    ['months', out],
    ['sign-off', out],
  ]) {
    const { stdout } = await oars(...argv, '--json');
    expect(() => JSON.parse(stdout), argv.join(' ')).not.toThrow();
  }
  writeFileSync(join(out, 'tables', 'sessions.csv'), 'altered');
  expect((await oars('verify', out, '--quiet')).stdout).toContain('Not everything is as the audit wrote it.');
});

test('no half-written file stays beside what a command wrote', async () => {
  const out = join(scratchFolder(), 'out');
  await oars('audit', SESSION, '--out', out, '--no-pages', '--quiet');
  await oars('sample', out, '--quiet');
  expect(readdirSync(out, { recursive: true }).filter((path) => String(path).endsWith('.part'))).toEqual([]);
});

test('a file name cannot steer the terminal: its control characters are shown', async () => {
  const folder = scratchFolder();
  cpSync(SESSION, join(folder, 'a\u001b[31mred\u202etxt.txt'));
  for (const argv of [
    ['check', folder],
    ['verify', join(folder, 'a\u001b[31mred\u202etxt.txt')],
  ]) {
    const { stdout, stderr } = await oars(...argv);
    expect(stdout + stderr).toContain('a\\x1b[31mred\\u202etxt.txt');
    expect(stdout + stderr).not.toContain('\u001b');
  }
  const { stdout } = await oars('check', folder, '--json');
  expect(JSON.parse(stdout).files[0].file.path).toBe('a\u001b[31mred\u202etxt.txt');
  expect(stdout).not.toContain('\u001b');
});

test('a file where results were to be kept is named, and is no bug', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'kept'), 'mine');
  const argv = ['audit', SESSION, '--out', join(folder, 'out'), '--no-pages', '--cache', join(folder, 'kept')];
  const { exit, stderr } = await oars(...argv);
  expect(exit).toBe(2);
  expect(stderr).toContain(join(folder, 'kept'));
  expect((await oars(...argv.slice(0, -1), join(folder, 'kept', 'below'))).exit).toBe(0);
});

test('a run again keeps the page that the run before was signed on, and says that it speaks of that run', async () => {
  const out = join(scratchFolder(), 'out');
  const argv = ['audit', SESSION, '--out', out];
  expect((await oars(...argv)).stdout).not.toContain('signed');
  await oars('sign-off', out);
  const signed = readFileSync(join(out, 'report/sign-off.html'));
  const again = await oars(...argv);
  const [kept] = readdirSync(join(out, 'signed'));
  expect(again.stdout).toContain(`The run before was signed; its page is kept in ${join(out, 'signed', String(kept))}`);
  expect(readFileSync(join(out, 'signed', String(kept)))).toEqual(signed);
  expect(existsSync(join(out, 'report/sign-off.html'))).toBe(false);
  expect((await oars('verify', out)).exit).toBe(0);
  expect((await oars(...argv)).stdout).not.toContain('signed');
});
