import { stringify } from 'yaml';
import type { z } from 'zod';
import { Config, DEFAULT_CONFIG } from './config.js';
import { keysOf, settingOf } from './setting.js';

const HEAD = `# Settings for oars. Every line here is the default; change what you need, delete what you do not.
# In a month's folder this file is found by itself; elsewhere:  oars audit transcripts --config oars.yaml --out out
`;

/** A configuration file that says every key with its default and what it does: what `oars init` writes. */
export function printConfigTemplate(): string {
  return HEAD + printKeys(Config, DEFAULT_CONFIG, [], (key) => `\n${key}`);
}

function printKeys(
  schema: z.core.$ZodType,
  defaults: object,
  path: readonly string[],
  entry: (text: string) => string = (text) => text,
): string {
  const values = new Map<string, unknown>(Object.entries(defaults));
  return Object.entries(keysOf(schema) ?? {})
    .map(([key, child]) => entry(printKey(key, child, values.get(key), [...path, key])))
    .join('');
}

function printKey(key: string, schema: z.core.$ZodType, value: unknown, path: readonly string[]): string {
  const { about, byExample } = settingOf(schema, path.join('.'));
  const indent = '  '.repeat(path.length - 1);
  const comment = about === '' ? '' : `${about.replace(/^/gm, `${indent}# `)}\n`;
  if (byExample) return comment;
  if (keysOf(schema) !== null && typeof value === 'object' && value !== null)
    return `${comment}${indent}${key}:\n${printKeys(schema, value, path)}`;
  return `${comment}${indent}${key}: ${stringify(value, { collectionStyle: 'flow' })}`;
}
