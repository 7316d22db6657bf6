import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

async function oars(...argv: string[]) {
  const io = recordedIo();
  const exit = await run(argv, io);
  return { exit, stdout: io.out(), stderr: io.err() };
}

type Row = Record<string, string>;

function table(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

function fill(path: string, change: (row: Row) => Row): void {
  writeFileSync(path, stringify(table(path).map(change), { header: true }));
}

/** A month laid out, with these files of the clinic as its transcripts. */
async function layMonth(name: string, files: Readonly<Record<string, string>>, beside = scratchFolder()) {
  const month = join(beside, name);
  expect((await oars('init', month)).exit).toBe(0);
  for (const [to, from] of Object.entries(files)) {
    mkdirSync(join(month, 'transcripts', to, '..'), { recursive: true });
    cpSync(join('fixtures/clinic', from), join(month, 'transcripts', to));
  }
  return month;
}

const DANA_AND_LEE = {
  'dana_a.txt': 'riverside/p01/2026-01-07_r01.txt',
  'dana_b.txt': 'riverside/p01/2026-02-11_r02.txt',
  'lee_a.txt': 'hilltop/p05/2026-03-06_h03.txt',
};

/** A person's words: who held which session. */
function decideSessions(month: string): void {
  fill(join(month, 'sessions.csv'), (row) => ({
    ...row,
    practitioner_id: row.file?.startsWith('dana') ? 'p01' : 'p05',
    site: row.file?.startsWith('dana') ? 'riverside' : 'hilltop',
  }));
}

describe('a month’s folder', () => {
  test('is found whole by every command: from an empty folder to a signed page', async () => {
    const month = await layMonth('2026-05', DANA_AND_LEE);
    const first = await oars('audit', month);
    expect(first.exit, first.stderr).toBe(0);
    expect(first.stderr).toContain(`${month}: found oars.yaml, transcripts, sessions.csv, speakers.csv`);
    expect(first.stdout).toContain('sessions.csv: 3 rows drafted; 3 at the top hold a "?"');
    expect(first.stdout).toContain('Sample: not drawn while rows');
    expect(
      table(join(month, 'sessions.csv')).map(({ file, practitioner_id, session_date }) => [
        file,
        practitioner_id,
        session_date,
      ]),
    ).toEqual([
      ['dana_a.txt', '?', '2026-05'],
      ['dana_b.txt', '?', '2026-05'],
      ['lee_a.txt', '?', '2026-05'],
    ]);
    // What waits for a person is not used.
    expect(table(join(month, 'out/tables/sessions.csv')).map(({ practitioner_id }) => practitioner_id)).toEqual([
      '',
      '',
      '',
    ]);

    decideSessions(month);
    const second = await oars('audit', month);
    expect(second.stdout).toContain('Sample: drew');
    expect(table(join(month, 'out/tables/sessions.csv')).map(({ practitioner_id }) => practitioner_id)).toEqual([
      'p01',
      'p01',
      'p05',
    ]);
    const sheet = readFileSync(join(month, 'sample/coding-sheet.csv'), 'utf8');
    expect((await oars('audit', month)).stdout).toContain('Sample: as drawn before');
    expect(readFileSync(join(month, 'sample/coding-sheet.csv'), 'utf8')).toBe(sheet);

    for (const coder of ['ana', 'ben']) {
      cpSync(join(month, 'sample/coding-sheet.csv'), join(month, 'sheets', `${coder}.csv`));
      fill(join(month, 'sheets', `${coder}.csv`), (row) => ({
        ...row,
        code: row.role === 'client' ? 'neutral' : 'CR',
      }));
    }
    const signed = await oars('sign-off', month);
    expect(signed.exit, signed.stderr).toBe(0);
    expect(signed.stdout).toContain('and 3 transcripts against manifest.json');
    const page = readFileSync(join(month, 'out/report/sign-off.html'), 'utf8');
    expect(page).not.toContain('none was drawn');
    expect(page).toContain('ana');
    for (const command of ['verify', 'check', 'agreement', 'months', 'feedback', 'cite', 'sample']) {
      const answer = await oars(command, month);
      expect(answer.exit, `${command}: ${answer.stderr}`).toBe(0);
    }
    expect(readdirSync(join(month, '..')), 'nothing is written outside the month').toEqual(['2026-05']);
  });

  test('what changed after the audit is said before it is signed, and by verify', async () => {
    const month = await layMonth('2026-05', DANA_AND_LEE);
    await oars('audit', month, '--no-pages');
    decideSessions(month);
    const refused = await oars('sign-off', month);
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain('sessions.csv changed');
    expect(refused.stderr).toContain(`oars audit ${month}`);
    const verified = await oars('verify', month);
    expect(verified.exit).toBe(1);
    expect(verified.stdout).toContain('altered input sessions.csv');
    await oars('audit', month, '--no-pages');
    expect((await oars('verify', month)).exit).toBe(0);
    writeFileSync(
      join(month, 'corrections', 'ana.csv'),
      'session_id,utterance_id,text_hash,old_code,new_code,note,reviewer\n',
    );
    expect((await oars('sign-off', month)).stderr).toContain('corrections changed');
  });

  test('its settings hold, its paths are meant from its folder, and flags stand over them', async () => {
    const month = await layMonth('2026-05', {});
    writeFileSync(
      join(month, 'transcripts', 's1.txt'),
      'Coach: Hi Marianne Brown, how are you?\nClient: My name is Marianne Brown and I am well.\n'.repeat(9),
    );
    writeFileSync(join(month, 'oars.yaml'), 'ingest: { identifiers: mask }\nreports: { wording: words.yaml }\n');
    writeFileSync(join(month, 'words.yaml'), 'practitioner: companion\n');
    await oars('audit', month);
    expect(readFileSync(join(month, 'out/report/sessions/s1.html'), 'utf8')).not.toContain('Marianne');
    const elsewhere = join(month, '..', 'elsewhere');
    await oars('audit', month, '--out', elsewhere, '--identifiers', 'warn', '--no-cache');
    expect(readFileSync(join(elsewhere, 'report/sessions/s1.html'), 'utf8')).toContain('Marianne');
  });

  test('what lies beside its parts is named, not passed over in silence', async () => {
    const month = await layMonth('2026-05', DANA_AND_LEE);
    cpSync('fixtures/clinic/riverside/p01/2026-01-07_r01.txt', join(month, 'late.txt'));
    expect((await oars('check', month)).stderr).toContain('not read, because no part of a month: late.txt');
  });

  test('a table saved by a spreadsheet keeps its separator and every word a person wrote', async () => {
    const month = await layMonth('2026-05', DANA_AND_LEE);
    const mine = '\uFEFFfile;practitioner_id;session_date\r\nlee_a.txt;p05;2026-05-07\r\n';
    writeFileSync(join(month, 'sessions.csv'), mine);
    await oars('check', month, '--quiet');
    const lines = readFileSync(join(month, 'sessions.csv'), 'utf8').split('\n');
    expect(lines[0]).toBe('\uFEFFfile;practitioner_id;session_date\r');
    expect(lines.slice(1, 3)).toEqual(['dana_a.txt;?;2026-05\r', 'dana_b.txt;?;2026-05\r']);
    expect(lines[3]).toBe('lee_a.txt;p05;2026-05-07\r');
    await oars('check', month, '--quiet');
    expect(readFileSync(join(month, 'sessions.csv'), 'utf8').split('\n')).toEqual(lines);
  });

  test.each([
    ['Filename,Practitioner ID,Date', ['dana_a.txt,?,2026-05', 'dana_b.txt,?,2026-05', 'lee_a.txt,?,2026-05']],
    ['session_id,practitioner_id,site', ['dana_a,?,', 'dana_b,?,', 'lee_a,?,']],
  ])('a table with columns of its own, %s, is added to once, under its own names', async (header, rows) => {
    const month = await layMonth('2026-05', DANA_AND_LEE);
    writeFileSync(join(month, 'sessions.csv'), `${header}\n`);
    for (const _ of ['first', 'again']) {
      await oars('check', month, '--quiet');
      expect(readFileSync(join(month, 'sessions.csv'), 'utf8')).toBe(`${[header, ...rows].join('\n')}\n`);
    }
  });

  test('the month before it is learnt from, compared with and continued', async () => {
    const beside = scratchFolder();
    const april = await layMonth('2026-04', DANA_AND_LEE, beside);
    await oars('check', april, '--quiet');
    decideSessions(april);
    await oars('audit', april, '--no-pages', '--quiet');
    const may = await layMonth(
      '2026-05',
      {
        'dana_c.txt': 'riverside/p04/2026-01-21_r10.txt',
        'lee_b.txt': 'hilltop/p05/2026-02-06_h02.txt',
        'p03_05-13-2026.txt': 'riverside/p03/2026-01-12_r07.txt',
        'noname.txt': 'riverside/p02/2026-01-14_r04.txt',
      },
      beside,
    );
    const audited = await oars('audit', may, '--no-pages');
    expect(audited.stderr).toContain(`the month before in ${join(beside, '2026-04')}`);
    expect(
      table(join(may, 'sessions.csv')).map(({ file, practitioner_id, site, session_date }) => [
        file,
        practitioner_id,
        site,
        session_date,
      ]),
    ).toEqual([
      ['lee_b.txt', 'p05?', '', '2026-05'],
      ['noname.txt', '?', '', '2026-05'],
      ['dana_c.txt', 'p01', 'riverside', '2026-05'],
      ['p03_05-13-2026.txt', 'p03', '', '2026-05-13'],
    ]);
    const months = await oars('months', may);
    expect(months.exit, months.stderr).toBe(0);
    expect(months.stdout).toContain('2026-04: ');
    expect(months.stdout).toContain('2026-05: ');
    expect(months.stdout).toContain('Since the earlier run:');
    const manifest = JSON.parse(readFileSync(join(may, 'out/manifest.json'), 'utf8'));
    expect(manifest.month.before).toBe('2026-04');
    expect(manifest.month.parts.map(({ path }: { path: string }) => path)).toEqual([
      'oars.yaml',
      'sessions.csv',
      'speakers.csv',
    ]);
  });
});

test('a sample put into the folder named sample lies where sign-off looks for it', async () => {
  const month = await layMonth('2026-05', DANA_AND_LEE);
  await oars('audit', month, '--no-pages', '--quiet');
  expect((await oars('sample', join(month, 'out'), '--out', join(month, 'sample'), '--quiet')).exit).toBe(0);
  expect(existsSync(join(month, 'sample/coding-sheet.csv'))).toBe(true);
  expect(existsSync(join(month, 'sample/sample'))).toBe(false);
  for (const named of [month, join(month, 'sample')]) {
    const signed = await oars('sign-off', join(month, 'out'), '--sample', named);
    expect(signed.exit, signed.stderr).toBe(0);
    expect(readFileSync(join(month, 'out/report/sign-off.html'), 'utf8')).not.toContain('none was drawn');
  }
});

test('a folder with transcripts but no settings is no month: all of it is read', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'transcripts'));
  cpSync('fixtures/clinic/riverside/p01/2026-01-07_r01.txt', join(folder, 'transcripts', 'a.txt'));
  cpSync('fixtures/clinic/riverside/p01/2026-02-11_r02.txt', join(folder, 'b.txt'));
  appendFileSync(join(folder, 'notes.md'), '');
  const { stdout } = await oars('check', folder, '--json');
  expect(JSON.parse(stdout).files.map(({ file }: { file: { path: string } }) => file.path)).toEqual([
    'b.txt',
    'notes.md',
    'transcripts/a.txt',
  ]);
});
