import { parseDocument } from 'yaml';
import { UsageError } from '../domain/errors.js';
import type { Config } from './config.js';
import { validateConfig } from './validate.js';

/** A configuration from the text of a YAML or JSON file; throws UsageError naming the key and the nearest known one. */
export function parseConfig(text: string, name: string): Config {
  return validateConfig(parsePlain(text, name), name);
}

/** Plain data from the text of a YAML or JSON file; throws UsageError naming the line. */
export function parsePlain(text: string, name: string): unknown {
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault) {
    const line = fault.linePos?.[0].line;
    throw new UsageError(
      'config-syntax',
      `${name}${line ? `:${line}` : ''}: expected YAML or JSON, found a syntax error (${fault.code}).`,
      'Mend the line, or start again from the file that `oars init` writes.',
    );
  }
  return document.toJS() ?? {};
}
