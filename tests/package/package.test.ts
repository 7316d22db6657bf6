import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/folder.js';

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(folder: string): Packed {
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(printed) as Packed[];
  if (!packed) throw new Error('npm pack printed nothing');
  return packed;
}

describe('the package', () => {
  test('holds what is needed and nothing else, and is small', () => {
    const { files, unpackedSize } = pack(scratchFolder());
    const paths = files.map((file) => file.path);
    const allowed = /^(?:dist\/|fixtures\/clinic\/|docs\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/coding/model/shipped/model.json',
        'dist/learnt/english-words.txt',
        'dist/learnt/languages.bin',
        'fixtures/clinic/sessions.csv',
      ]),
    );
    expect(paths.filter((path) => /\.test\.|tests\/|\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
    expect(paths).not.toContain('docs/coder-experiments.md');
    expect(unpackedSize).toBeLessThan(56 * 1024 * 1024);
  });

  test('needs no package to run, and says whose code it holds', () => {
    const names = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && !/pdfjs|assets/.test(name),
    );
    const imported = names.flatMap((name) =>
      [
        ...readFileSync(join('dist', name), 'utf8').matchAll(/^(?:import|export) [^'"]*from ["']([^"']+)["'];$/gm),
      ].flatMap((match) => match[1] ?? []),
    );
    expect(imported.length).toBeGreaterThan(100);
    const left = new Set(imported.filter((from) => !/^(?:\.|node:)/.test(from) && !builtinModules.includes(from)));
    expect([...left]).toEqual([]);
    const notices = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('installs into an empty prefix, runs from any folder, reads and writes names of any kind', {
    timeout: 300_000,
  }, () => {
    const folder = scratchFolder();
    const { filename } = pack(folder);
    const prefix = join(folder, 'prefix');
    mkdirSync(prefix);
    execFileSync(
      'npm',
      [
        'install',
        '--global',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefix',
        prefix,
        join(folder, filename),
      ],
      { stdio: 'ignore' },
    );
    const oars = join(prefix, 'bin', 'oars');
    const work = join(folder, 'a folder with spaces', 'Größe – 記録', 'x'.repeat(120));
    mkdirSync(work, { recursive: true });
    writeFileSync(
      join(work, 'séance nº 1.txt'),
      'Peer supporter: How has it been?\nPeer: Better. I want to keep going.\n',
    );
    const ran = spawnSync(oars, ['audit', 'séance nº 1.txt', '--out', 'mon résultat'], { cwd: work, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    expect(readdirSync(work).toSorted()).toEqual(['mon résultat', 'séance nº 1.txt']);
    expect(readdirSync(join(work, 'mon résultat', 'report', 'sessions'))).toHaveLength(1);
    const demo = spawnSync(oars, ['demo', '--quiet'], { cwd: folder, encoding: 'utf8' });
    expect([demo.status, existsSync(join(folder, 'out', 'report', 'index.html'))]).toEqual([0, true]);
  });
});

const cutOff = spawnSync('unshare', ['-n', 'true']).status === 0;

test.skipIf(!cutOff)('an audit runs with the network cut off (skipped where unshare -n is not allowed)', () => {
  const out = join(scratchFolder(), 'out');
  const ran = spawnSync(
    'unshare',
    ['-n', process.execPath, resolve('dist/cli.js'), 'audit', 'fixtures/clinic/riverside', '--out', out, '--quiet'],
    { encoding: 'utf8' },
  );
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(existsSync(join(out, 'report', 'index.html'))).toBe(true);
});
