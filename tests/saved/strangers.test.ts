import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { audit } from '../../src/run/audit.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-strangers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const input = join(folder, 'in');
mkdirSync(input);
const TALK = 'Peer supporter: What would you like to be different?\nPeer: I want to stop, because of my kids.\n'.repeat(
  6,
);
writeFileSync(join(input, 'a.txt'), TALK);

const auditInto = (out: string) =>
  audit([input], { out, config: DEFAULT_CONFIG, now: () => new Date(0), threads: 1, cache: null });

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), words);
  }
}

/** Files that somebody else may have where oars writes. */
const strangers = fc.dictionary(
  fc
    .tuple(
      fc.constantFrom('', 'report/', 'tables/', 'report/sessions/', 'report/feedback/', 'notes/', 'tables/old/'),
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom('.docx', '.csv', '.html', '.part', '.txt', ''),
    )
    .map(([place, name, ending]) => `${place}own-${name}${ending}`),
  fc.string({ maxLength: 20 }),
  { minKeys: 1, maxKeys: 6, noNullPrototype: true },
);

test('in a folder with files of others, no command removes or changes one', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(strangers, fc.boolean(), async (files, early) => {
      const out = join(folder, `out-${made++}`);
      if (!early) await auditInto(out);
      put(out, files);
      await auditInto(out).catch((error: unknown) => expect(error).toHaveProperty('code', 'output-occupied'));
      if (!early)
        for (const argv of [
          ['sign-off', out],
          ['feedback', out],
          ['export', out, '--convokit', join(out, 'corpus')],
        ])
          await run(argv, recordedIo());
      for (const [path, words] of Object.entries(files))
        expect(readFileSync(join(out, path), 'utf8'), path).toBe(words);
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('what later commands wrote stays, and it is said of which run it is', async () => {
  const out = join(folder, 'signed');
  await auditInto(out);
  put(out, { 'report/sign-off.html': 'signed' });
  await auditInto(out);
  expect(readFileSync(join(out, 'report/sign-off.html'), 'utf8')).toBe('signed');
  expect(readFileSync(join(out, 'report/of-an-earlier-run.txt'), 'utf8')).toMatch(
    /^report\/sign-off\.html was there before this run: it may speak of the run finished at 1970-01-01T00:00:00\.000Z, manifest SHA-256 [0-9a-f]{64}\.\n$/,
  );
});

test('a table that somebody changed is not replaced', async () => {
  const out = join(folder, 'changed');
  await auditInto(out);
  const table = join(out, 'tables/sessions.csv');
  writeFileSync(table, `${readFileSync(table, 'utf8')}own,row\n`);
  await expect(auditInto(out)).rejects.toMatchObject({ code: 'output-altered' });
  expect(readFileSync(table, 'utf8')).toContain('own,row');
});

test('an output that is or holds the input is refused', async () => {
  const both = join(folder, 'both');
  put(both, { 'a.txt': TALK, 'report/fourth.txt': TALK });
  const into = (out: string, from = both) =>
    audit([from], { out, config: DEFAULT_CONFIG, now: () => new Date(0), threads: 1, cache: null });
  await expect(into(both)).rejects.toMatchObject({ code: 'output-holds-input' });
  await expect(into(folder)).rejects.toMatchObject({ code: 'output-holds-input' });
  expect(readFileSync(join(both, 'report/fourth.txt'), 'utf8')).toBe(TALK);
  // Inside the input it is no one's way: a second run does not take the first one's tables for transcripts.
  for (let turn = 0; turn < 2; turn++) {
    const { run: result } = await into(join(both, 'out'));
    expect(result.inputs.map(({ path }) => path)).toEqual(['a.txt', 'report/fourth.txt']);
  }
});

test('results are for their owner alone', async () => {
  const out = join(folder, 'private');
  await auditInto(out);
  const mode = (path: string) => statSync(join(out, path)).mode & 0o777;
  expect([mode('.'), mode('tables'), mode('report/sessions')]).toEqual([0o700, 0o700, 0o700]);
  expect([mode('tables/utterances.csv'), mode('report/sessions/a.html'), mode('manifest.json')]).toEqual([
    0o600, 0o600, 0o600,
  ]);
});
