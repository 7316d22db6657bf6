import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { nearest } from '../../src/config/nearest.js';
import { parseConfig } from '../../src/config/parse.js';

describe('configuration', () => {
  test('an empty file is the defaults', () => {
    expect(parseConfig('', 'oars.yaml')).toEqual(DEFAULT_CONFIG);
  });
  test('YAML and JSON are the same configuration', () => {
    const yaml = parseConfig('# half an hour is too long here\nflags:\n  highTalkPercent: 55\n', 'oars.yaml');
    expect(yaml).toEqual(parseConfig('{"flags": {"highTalkPercent": 55}}', 'oars.json'));
    expect(yaml.flags.highTalkPercent).toBe(55);
    expect(yaml.flags.miNonAdherent).toBe(DEFAULT_CONFIG.flags.miNonAdherent);
  });
  test('a mistyped key names the nearest known one', () => {
    expect(() => parseConfig('flags: { highTalkPrecent: 55 }', 'oars.yaml')).toThrow(
      expect.objectContaining({
        message: 'oars.yaml: unknown key "flags.highTalkPrecent".',
        hint: 'Did you mean "highTalkPercent"?',
      }),
    );
  });
  test('a wrong value names its key', () => {
    expect(() => parseConfig('coding: { codes: robot }', 'oars.yaml')).toThrow(/oars\.yaml: key "coding\.codes"/);
  });
  test('a syntax error names its line', () => {
    expect(() => parseConfig('ingest:\n  columns: {a: b\n', 'oars.yaml')).toThrow(
      /oars\.yaml:\d+: expected YAML or JSON/,
    );
  });
});

test('nearest offers a word only when one is near', () => {
  expect(nearest('cohrot', ['cohort', 'site'])).toBe('cohort');
  expect(nearest('banana', ['cohort', 'site'])).toBeNull();
});
