import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { inspectFile } from '../../src/ingest/inspect.js';
import { prepareIngest } from '../../src/ingest/prepare.js';

const folder = 'fixtures/broken';
const expected: Record<string, [string, string, number | null][]> = JSON.parse(
  readFileSync(`${folder}/expected.json`, 'utf8'),
);

describe('every broken file has its problem, with line and remedy', async () => {
  const { files, options } = await prepareIngest([folder], DEFAULT_CONFIG.ingest);

  test('every file of the folder is expected', () => {
    expect(Object.keys(expected).sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== 'expected.json')
        .sort(),
    );
  });

  test.each(files.filter(({ path }) => path !== 'expected.json').map((file) => [file.path, file] as const))(
    '%s',
    async (path, file) => {
      const report = await inspectFile(file, options);
      const problems = [...report.problems, ...report.sessions.flatMap((session) => session.problems)].filter(
        ({ code }) => code !== 'no-metadata',
      );
      expect(problems.map(({ severity, code, line }) => [severity, code, line])).toEqual(expected[path]);
      for (const { message, remedy, source } of problems) {
        expect(message).toMatch(/^expected .+, found .+/);
        expect(remedy).not.toBe('');
        expect(source.path).toBe(path);
      }
      const failed = problems.some(({ severity }) => severity === 'error');
      expect(report.file.status).toBe(failed ? 'rejected' : 'read');
    },
  );
});

test('a file in Windows-1252 is read when asked for', async () => {
  const { files, options } = await prepareIngest([`${folder}/windows-1252.txt`], {
    ...DEFAULT_CONFIG.ingest,
    encoding: 'windows-1252',
  });
  const report = await inspectFile(files[0]!, options);
  expect(report.file).toMatchObject({ status: 'read', encoding: 'windows-1252', sessions: 1 });
});
