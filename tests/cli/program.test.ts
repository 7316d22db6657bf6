import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { VERSION } from '../../src/domain/version.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

describe('the program', () => {
  test('the version is the package version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
  test('an unknown command names the nearest and exits 2', async () => {
    const io = recordedIo();
    expect(await run(['codbook'], io)).toBe(2);
    expect(io.err()).toContain('Did you mean codebook?');
  });
  test('an unknown flag names the nearest and exits 2', async () => {
    const io = recordedIo();
    expect(await run(['codebook', '--fromat', 'md'], io)).toBe(2);
    expect(io.err()).toContain('Did you mean --format?');
  });
  test('a missing argument and an unknown flag say where help is', async () => {
    for (const argv of [['audit'], ['audit', '--ot', 'x']]) {
      const io = recordedIo();
      expect(await run(argv, io)).toBe(2);
      expect(io.err()).toContain('`oars audit --help` says what it takes');
    }
  });
  test('a mistyped folder names the nearest there is, whichever part was mistyped', async () => {
    const io = recordedIo();
    expect(await run(['check', 'fixtures/clinc/riversde'], io)).toBe(2);
    expect(io.err()).toContain('Did you mean fixtures/clinic/riverside?');
  });
  test('a folder beside the run, above it, or mistyped leads to the run', async () => {
    const folder = scratchFolder();
    const out = join(folder, 'month', 'out');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'manifest.json'), '{}');
    for (const wrong of [join(folder, 'month'), join(folder, 'month', 'oout'), join(folder, 'mnth')]) {
      const io = recordedIo();
      expect(await run(['verify', wrong], io)).toBe(2);
      expect(io.err()).toContain(`Did you mean ${out}?`);
    }
    const io = recordedIo();
    await run(['verify', join(folder, 'nothing-of-the-kind')], io);
    expect(io.err()).toContain('Give the folder that');
  });
  test.each(COMMANDS.map((command) => command.name))(
    'oars %s --help ends with an example and exits 0',
    async (name) => {
      const io = recordedIo();
      expect(await run([name, '--help'], io)).toBe(0);
      const help = io.out();
      expect(help.split('\n').length, 'fits a screen').toBeLessThanOrEqual(44);
      expect(help).toMatch(/Examples?:\n {2}oars /);
      expect(help).toContain('--json');
      expect(help).toContain('--quiet');
      expect(help).toContain('--config <file>');
    },
  );
});

describe('oars codebook', () => {
  test('prints every practitioner code with its crosswalk as Markdown', async () => {
    const io = recordedIo();
    expect(await run(['codebook'], io)).toBe(0);
    expect(io.out()).toContain('| SK | Seeking collaboration |');
    expect(io.out()).toContain(
      '| MI-adherent | `percent_mi_adherent` | 100 × (MIA) ÷ (MIA + MINA) | beginning proficiency ≥ 90, competency ≥ 100',
    );
  });
  test('--json gives the same as data', async () => {
    const io = recordedIo();
    await run(['codebook', '--json'], io);
    const book = JSON.parse(io.out()) as { practitionerCodes: { id: string }[]; instruments: { id: string }[] };
    expect(book.practitionerCodes).toHaveLength(20);
    expect(book.instruments.map((one) => one.id)).toEqual(['miti-3.1.1', 'miti-4.2.1', 'misc-2.5', 'session']);
  });
});
