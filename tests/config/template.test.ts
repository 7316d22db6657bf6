import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { parseConfig } from '../../src/config/parse.js';
import { printConfigTemplate } from '../../src/config/template.js';

const CONFIG_TEMPLATE = printConfigTemplate();

test('the template says every key with its default', () => {
  expect(parseConfig(CONFIG_TEMPLATE, 'template')).toEqual(DEFAULT_CONFIG);
  // The practitioners' lines are long and come from the instruments; the template shows one of the reader's own instead.
  const { practitioner: _, ...flags } = DEFAULT_CONFIG.flags;
  expect(parseDocument(CONFIG_TEMPLATE).toJS()).toEqual({ ...DEFAULT_CONFIG, flags });
  expect(CONFIG_TEMPLATE).toContain('#   practitioner:');
});
