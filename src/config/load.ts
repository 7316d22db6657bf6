import { readFile } from 'node:fs/promises';
import { UsageError } from '../domain/errors.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { parseConfig } from './parse.js';

/** The configuration file at a path, or the defaults without one. */
export async function loadConfig(path: string | null): Promise<Config> {
  if (path === null) return DEFAULT_CONFIG;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'config-missing',
      `cannot read the configuration ${path}.`,
      'Check the path given to --config.',
      { cause },
    );
  }
  return parseConfig(text, path);
}
