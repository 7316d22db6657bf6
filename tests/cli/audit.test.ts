import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { fingerprints, scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

const GOOD = 'Peer supporter: How has the week been for you?\nPeer: Better. I want to keep going to the group.\n';

function rows(path: string): readonly Record<string, string>[] {
  return parse(readFileSync(path), { columns: true });
}

describe('oars audit on the bundled clinic', () => {
  test('writes every promised file, says where to look, and gives the same bytes twice', async () => {
    const folder = scratchFolder();
    const io = recordedIo();
    expect(await run(['audit', 'fixtures/clinic', '--out', join(folder, 'a')], io)).toBe(0);
    expect(io.out()).toMatch(/^Read 25 sessions from 24 files; coded \d+ utterances/);
    expect(io.out()).toContain('Worth looking at first:');
    expect(io.out()).toContain(join(folder, 'a', 'report', 'index.html'));
    await run(['audit', 'fixtures/clinic', '--out', join(folder, 'b'), '--quiet'], recordedIo());
    const files = fingerprints(join(folder, 'a'));
    const { 'manifest.json': _, ...published } = files;
    const { 'manifest.json': __, ...again } = fingerprints(join(folder, 'b'));
    expect(again).toEqual(published);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'report/index.html',
        'report/sessions/r01.html',
        'tables/sessions.csv',
        'tables/measures.csv',
        'tables/utterances.csv',
        'tables/practitioners.csv',
        'tables/groups.csv',
        'tables/flags.csv',
        'tables/problems.csv',
        'tables/data-dictionary.csv',
        'tables/datapackage.json',
      ]),
    );
  });
});

describe('bad input', () => {
  test('one broken file fails alone: the rest is read, the exit code and the summary say so', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'good.txt'), GOOD);
    writeFileSync(join(folder, 'in', 'broken.json'), '{"turns": [');
    const io = recordedIo();
    expect(await run(['audit', join(folder, 'in'), '--out', join(folder, 'out')], io)).toBe(3);
    expect(io.out()).toContain('1 of 2 sessions failed');
    const problems = rows(join(folder, 'out', 'tables', 'problems.csv')).filter((one) => one.severity === 'error');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ source_path: 'broken.json' });
    expect(problems[0]!.remedy).not.toBe('');
    expect(rows(join(folder, 'out', 'tables', 'sessions.csv')).map((one) => one.session_id)).toEqual(['good']);
  });
  test('a file whose name is not UTF-8 is lost, listed and counted, never passed over', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'good.txt'), GOOD);
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'in', 'caf')), Buffer.from([0xe9]), Buffer.from('.txt')]),
      GOOD,
    );
    const io = recordedIo();
    expect(await run(['audit', join(folder, 'in'), '--out', join(folder, 'out')], io)).toBe(3);
    expect(io.out()).toContain('1 of 2 sessions failed');
    const lost = rows(join(folder, 'out', 'tables', 'problems.csv')).filter((one) => one.severity === 'error');
    expect(lost.map((one) => one.code)).toEqual(['unreadable-file']);
  });
  test('no such folder: exit 2 and what to do', async () => {
    const io = recordedIo();
    expect(await run(['audit', 'no/such/folder', '--out', join(scratchFolder(), 'out')], io)).toBe(2);
    expect(io.err()).toContain('no/such/folder');
  });
  test('an empty folder: exit 2 and what to do', async () => {
    const folder = scratchFolder();
    const io = recordedIo();
    expect(await run(['audit', folder, '--out', join(folder, 'out')], io)).toBe(2);
    expect(io.err()).toContain('no transcripts found');
  });
  test('no readable file: exit 2, the first problem, and nothing left behind', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'broken.json'), '{"turns": [');
    const io = recordedIo();
    const out = join(folder, 'out');
    expect(await run(['audit', join(folder, 'broken.json'), '--out', out], io)).toBe(2);
    expect(io.err()).toContain('not one session could be read');
    // What was found out about the file is kept for the next run; nothing is published.
    expect(Object.keys(fingerprints(out)).filter((name) => !name.startsWith('.oars-cache/'))).toEqual([]);
  });
});

describe('options', () => {
  test('--fail-on gives exit 1 when a session carries the flag', async () => {
    const out = join(scratchFolder(), 'out');
    expect(
      await run(
        ['audit', 'fixtures/coded/h07.csv', '--codes', 'human', '--out', out, '--fail-on', 'mi-non-adherent'],
        recordedIo(),
      ),
    ).toBe(1);
  });
  test('--no-text leaves every word out of tables and pages', async () => {
    const folder = scratchFolder();
    writeFileSync(
      join(folder, 'a.txt'),
      'Peer supporter: Marmalade zeppelins, how do they fly?\nPeer: Quixotically, I want to say.\n',
    );
    const out = join(folder, 'out');
    expect(await run(['audit', join(folder, 'a.txt'), '--no-text', '--out', out], recordedIo())).toBe(0);
    for (const name of Object.keys(fingerprints(out))) {
      expect(readFileSync(join(out, name), 'utf8')).not.toMatch(/marmalade|zeppelin|quixotic/i);
    }
  });
  test('a run leaves other files of the output folder alone, and replaces the run before', async () => {
    const folder = scratchFolder();
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), 'keep');
    writeFileSync(join(folder, 'a.txt'), GOOD);
    writeFileSync(join(folder, 'b.txt'), GOOD);
    await run(['audit', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', out], recordedIo());
    await run(['audit', join(folder, 'a.txt'), '--out', out], recordedIo());
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('keep');
    expect(Object.keys(fingerprints(join(out, 'report', 'sessions')))).toEqual(['a.html']);
  });
});

test('human codes win, stay marked as human, and move the measures', async () => {
  const out = join(scratchFolder(), 'out');
  await run(['audit', 'fixtures/coded/r06.csv', '--out', out], recordedIo());
  const session = rows(join(out, 'tables', 'sessions.csv'))[0]!;
  expect(Number(session.miti_3_1_1_reflection_to_question_ratio)).toBeCloseTo(22 / 12, 12);
  const sources = new Set(
    rows(join(out, 'tables', 'utterances.csv'))
      .filter((one) => one.code !== '')
      .map((one) => one.source),
  );
  expect([...sources]).toEqual(['human']);
});
