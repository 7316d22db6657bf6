import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { hashText } from '../../src/domain/correction.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

const TALK = [
  'Peer supporter: What brought you in today?',
  'Peer: I want to stop drinking before the baby comes.',
  'Peer supporter: You want to be there for the baby.',
  'Peer: Yes. I do.',
].join('\n');

function utterances(out: string): readonly Record<string, string>[] {
  return parse(readFileSync(join(out, 'tables', 'utterances.csv')), { columns: true });
}

/** A month coded by people alone, so by another coder than the one of today, with one correction. */
async function month(): Promise<string> {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'transcripts'));
  mkdirSync(join(folder, 'corrections'));
  writeFileSync(join(folder, 'transcripts', 'march.txt'), TALK);
  writeFileSync(
    join(folder, 'corrections', 'ana.csv'),
    `session_id,utterance_id,text_hash,old_code,new_code,reviewer,decided_at,note\nmarch,u3,${hashText('You want to be there for the baby.')},CR,AF,ana,2026-03-30T10:00:00Z,\n`,
  );
  const trained = [
    'train',
    'fixtures/coded/r01.csv',
    'fixtures/coded/r03.csv',
    '--out',
    join(folder, 'model'),
    '--id',
    'ours',
  ];
  expect(await run([...trained, '--quiet'], recordedIo())).toBe(0);
  const options = ['--model', join(folder, 'model'), '--corrections', join(folder, 'corrections')];
  const made = await run(
    ['audit', join(folder, 'transcripts'), '--out', join(folder, 'out'), ...options],
    recordedIo(),
  );
  expect(made).toBe(0);
  return folder;
}

describe('oars audit --recode', () => {
  test('codes an earlier month again with the coder of today, its corrections kept, the earlier run left alone', async () => {
    const folder = await month();
    const before = readFileSync(join(folder, 'out', 'manifest.json'), 'utf8');
    const io = recordedIo();
    expect(await run(['audit', '--recode', folder], io)).toBe(0);
    expect(io.out()).toContain('was coded by ours');
    const again = join(folder, 'out-recoded');
    expect(JSON.parse(readFileSync(join(again, 'manifest.json'), 'utf8')).coder.id).not.toBe('ours');
    expect(utterances(again).find((row) => row.utterance_id === 'u3')).toMatchObject({
      code: 'AF',
      source: 'correction',
    });
    expect(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')).toBe(before);

    const months = recordedIo();
    expect(await run(['months', again, '--since', join(folder, 'out')], months)).toBe(0);
    expect(months.out()).toContain(`oars audit --recode ${join(folder, 'out')}`);
  });

  test('says what it could not find: transcripts that moved, files that changed', async () => {
    const folder = await month();
    renameSync(join(folder, 'transcripts'), join(folder, 'elsewhere'));
    const io = recordedIo();
    expect(await run(['audit', '--recode', join(folder, 'out')], io)).toBe(2);
    expect(io.err()).toContain('oars audit <transcripts> --recode');
    writeFileSync(join(folder, 'elsewhere', 'march.txt'), `${TALK}\nPeer supporter: Thank you.`);
    const named = recordedIo();
    expect(await run(['audit', join(folder, 'elsewhere'), '--recode', join(folder, 'out')], named)).toBe(0);
    expect(named.out()).toContain('march.txt: altered since');
  });

  test('an audit of nothing is refused with a word on what to name', async () => {
    const io = recordedIo();
    expect(await run(['audit'], io)).toBe(2);
    expect(io.err()).toContain('Name files or folders');
  });
});
