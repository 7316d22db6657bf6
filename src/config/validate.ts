import type { z } from 'zod';
import { UsageError } from '../domain/errors.js';
import { Config } from './config.js';
import { nearest } from './nearest.js';
import { keysOf, valueSchemaOf } from './setting.js';

/** A checked configuration from plain data; throws UsageError naming the key and the nearest known one. */
export function validateConfig(value: unknown, name: string): Config {
  const parsed = Config.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const near = nearest(key, keysAt(issue.path));
    throw new UsageError(
      'config-unknown-key',
      `${name}: unknown key "${path ? `${path}.` : ''}${key}".`,
      near ? `Did you mean "${near}"?` : `Known keys here: ${keysAt(issue.path).join(', ')}.`,
    );
  }
  throw new UsageError(
    'config-value',
    `${name}: key "${path}": ${issue?.message ?? 'is not valid'}.`,
    'Mend the value.',
  );
}

/** The keys the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema: z.core.$ZodType = Config;
  for (const step of path) {
    const shape = keysOf(valueSchemaOf(schema));
    const next = typeof step === 'string' ? shape?.[step] : undefined;
    if (!next) return [];
    schema = next;
  }
  return Object.keys(keysOf(valueSchemaOf(schema)) ?? {});
}
