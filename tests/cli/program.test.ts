import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { run } from '../../src/cli/program.js';
import { VERSION } from '../../src/domain/version.js';
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
  test.each(COMMANDS.map((command) => command.name))(
    'oars %s --help ends with an example and exits 0',
    async (name) => {
      const io = recordedIo();
      expect(await run([name, '--help'], io)).toBe(0);
      const help = io.out();
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
