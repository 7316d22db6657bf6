import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover } from '../../src/ingest/discover.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'oars-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), 'T: Hi.\nC: Hey.\n');
  }
}

test('files come in byte order of their paths, side files apart, clutter left out', async () => {
  await write(
    'b/2.txt',
    'b/10.txt',
    'B.txt',
    'a.txt',
    'é.txt',
    'sessions.csv',
    'b/speakers.csv',
    'b/2.meta.json',
    '.DS_Store',
    '~$x.docx',
    'README.md',
  );
  const { files, sideFiles, problems } = await discover([root]);
  expect(files.map(({ path }) => path)).toEqual(['B.txt', 'a.txt', 'b/10.txt', 'b/2.txt', 'é.txt']);
  expect(sideFiles.map(({ path }) => path)).toEqual(['b/2.meta.json', 'b/speakers.csv', 'sessions.csv']);
  expect(problems).toEqual([]);
});

test('several paths share the folder above them; a file given twice is one file', async () => {
  await write('x/a.txt', 'y/b.txt');
  const { files } = await discover([join(root, 'x'), join(root, 'y/b.txt'), join(root, 'x/a.txt')]);
  expect(files.map(({ path }) => path)).toEqual(['x/a.txt', 'y/b.txt']);
});

test('a single file is named without its folder', async () => {
  await write('x/a.txt');
  expect((await discover([join(root, 'x/a.txt')])).files.map(({ path }) => path)).toEqual(['a.txt']);
});

test('patterns are expanded', async () => {
  await write('x/a.txt', 'x/b.vtt', 'x/c.txt');
  expect((await discover([join(root, 'x/*.txt')])).files.map(({ path }) => path)).toEqual(['a.txt', 'c.txt']);
});

test('a path that is not there is a mistake in the call', async () => {
  await expect(discover([join(root, 'none')])).rejects.toMatchObject({ code: 'no-such-path' });
});

test('links: to a file it is read, to a folder or nothing it is named; a loop ends', async () => {
  await write('x/a.txt', 'elsewhere/b.txt');
  await symlink(join(root, 'x'), join(root, 'x/loop'));
  await symlink(join(root, 'elsewhere/b.txt'), join(root, 'x/b.txt'));
  await symlink(join(root, 'nothing'), join(root, 'x/dead.txt'));
  const { files, problems } = await discover([join(root, 'x')]);
  expect(files.map(({ path }) => path)).toEqual(['a.txt', 'b.txt']);
  expect(problems.map(({ code, severity, source }) => [code, severity, source.path])).toEqual([
    ['unreadable-file', 'error', 'dead.txt'],
    ['link-to-folder', 'warning', 'loop'],
  ]);
});

test('a link to a folder that is named itself is followed, a loop in it is not', async () => {
  await write('store/a.txt');
  await symlink(join(root, 'store'), join(root, 'shared'));
  await symlink(join(root, 'store'), join(root, 'store/loop'));
  const { files, problems } = await discover([join(root, 'shared')]);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(problems.map(({ code, source }) => [code, source.path])).toEqual([['link-to-folder', 'loop']]);
});

test('the results of an earlier run are not taken for transcripts', async () => {
  await write('a.txt', 'out/manifest.json', 'out/tables/utterances.csv');
  const { files, problems } = await discover([root]);
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['earlier-run', 'info']]);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be opened is a problem', async () => {
  await write('x/a.txt', 'shut/b.txt');
  await chmod(join(root, 'shut'), 0o000);
  const { files, problems } = await discover([root]);
  await chmod(join(root, 'shut'), 0o700);
  expect(files.map(({ path }) => path)).toEqual(['x/a.txt']);
  expect(problems).toMatchObject([{ code: 'unreadable-file' }]);
});

test.runIf(process.platform === 'linux')(
  'a file name that is no UTF-8 is told as what it is, beside others and alone',
  async () => {
    await write('good.txt');
    await writeFile(
      Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'T: Hi.\nC: Hey.\n',
    );
    const { files, problems } = await discover([root]);
    expect(files.map(({ path }) => path)).toEqual(['good.txt']);
    expect(problems).toMatchObject([
      {
        code: 'unreadable-file',
        message: expect.stringContaining('expected a file name in UTF-8'),
        remedy: expect.stringContaining('rename the file'),
      },
    ]);
    await expect(discover([join(root, 'caf\uFFFD.txt')])).rejects.toThrow('expected a file name in UTF-8');
  },
);
