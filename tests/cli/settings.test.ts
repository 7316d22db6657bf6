import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { settings } from '../../src/cli/settings.js';
import { Config, DEFAULT_CONFIG } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { keysOf, SETTINGS } from '../../src/config/setting.js';
import { printConfigTemplate } from '../../src/config/template.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

/** The configuration when these words stand on the command line. */
function configured(argv: readonly string[], config = DEFAULT_CONFIG): Config {
  const command = new Command('audit').exitOverride().configureOutput({ writeErr: () => {} });
  const read = settings('ingest', 'coding', 'reports').addTo(command);
  command.parse(argv, { from: 'user' });
  return read()(config);
}

/** Every key of the configuration with its schema, by its path. */
function allKeys(schema: Parameters<typeof keysOf>[0] = Config, path = ''): [string, Parameters<typeof keysOf>[0]][] {
  return Object.entries(keysOf(schema) ?? {}).flatMap(([key, child]) => [
    [`${path}${key}`, child],
    ...allKeys(child, `${path}${key}.`),
  ]);
}

describe('a setting is stated once', () => {
  test('every key says what it is for, and stands in the written file under its words', () => {
    const template = printConfigTemplate();
    for (const [path, schema] of allKeys()) {
      const setting = SETTINGS.get(schema);
      expect(setting, path).toBeDefined();
      for (const line of setting?.about.split('\n') ?? []) expect(template, path).toContain(line);
    }
  });
  test('every flag stands in the help and the completions of its command, with the words it takes', async () => {
    const help = recordedIo();
    for (const command of ['audit', 'sample']) await run([command, '--help'], help);
    const completions = recordedIo();
    await run(['completions', 'bash'], completions);
    const flags = allKeys().flatMap(([, schema]) => SETTINGS.get(schema)?.flag ?? []);
    expect(flags.length).toBeGreaterThan(10);
    for (const flag of flags) {
      expect(help.out()).toContain(flag);
      expect(completions.out()).toContain(`${flag.split(' ')[0]}`);
    }
    expect(completions.out()).toContain('"audit --encoding") COMPREPLY=($(compgen -W "auto utf-8 utf-16le');
  });
});

describe('the command line over the configuration', () => {
  test('says nothing: the configuration stays as it is', () => {
    const own = parseConfig('reports: { text: false, parquet: true }\ncoding: { codes: human }', 'oars.yaml');
    expect(configured([], own)).toEqual(own);
  });
  test.each<[string, (config: Config) => unknown, unknown]>([
    ['--codes human', ({ coding }) => coding.codes, 'human'],
    ['--model m --corrections c', ({ coding }) => [coding.model, coding.corrections], ['m', 'c']],
    [
      '--encoding windows-1252 --identifiers mask',
      ({ ingest }) => [ingest.encoding, ingest.identifiers],
      ['windows-1252', 'mask'],
    ],
    ['--column speaker=Who --column text=Words', ({ ingest }) => ingest.columns, { speaker: 'Who', text: 'Words' }],
    [
      '--no-text --no-pages --parquet',
      ({ reports }) => [reports.text, reports.pages, reports.parquet],
      [false, false, true],
    ],
    ['--minimum-cell 5', ({ reports }) => reports.minimumCell, { sessions: 5, practitioners: 0 }],
    [
      '--hash-ids s --wording w --excel-bom',
      ({ reports }) => [reports.hashIds, reports.wording, reports.excelBom],
      ['s', 'w', true],
    ],
    ['--keep-column shift --keep-column room', ({ reports }) => reports.keepColumns, ['shift', 'room']],
  ])('%s', (line, part, expected) => {
    const config = configured(line.split(' '));
    expect(part(config)).toEqual(expected);
    expect(Config.parse(config)).toEqual(config);
  });
  test('a column given is added to those of the file', () => {
    const own = parseConfig('ingest: { columns: { text: Words, speaker: Old } }', 'oars.yaml');
    expect(configured(['--column', 'speaker=Who'], own).ingest.columns).toEqual({ text: 'Words', speaker: 'Who' });
  });
  test.each([
    [['--codes', 'robot'], /Allowed choices are auto, human, model/],
    [['--minimum-cell', '-2'], /expected/],
    [['--minimum-cell', '2.5'], /expected a whole number/],
  ])('%j is refused', (argv, message) => {
    expect(() => configured(argv)).toThrow(message);
  });
});

test('what the file says holds where the command line is silent', async () => {
  const folder = scratchFolder();
  const config = join(folder, 'oars.yaml');
  writeFileSync(config, 'reports: { pages: false }\n');
  const io = recordedIo();
  const argv = [
    'audit',
    'fixtures/clinic/riverside/p01',
    '--config',
    config,
    '--out',
    join(folder, 'out'),
    '--no-text',
  ];
  expect(await run([...argv, '--json'], io)).toBe(0);
  const again = recordedIo();
  await run(['sample', join(folder, 'out')], again);
  expect(again.err()).toContain('without the words');
});
