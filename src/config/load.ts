import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { readInstrument } from './load-instrument.js';
import { parsePlain, validateConfig } from './parse.js';

/** The configuration file at a path with the files that it names, or the defaults without one. */
export async function loadConfig(path: string | null): Promise<Config> {
  if (path === null) return DEFAULT_CONFIG;
  const plain = parsePlain(await readText(path), path);
  return validateConfig(await withInstruments(plain, dirname(path)), path);
}

/** The files that a configuration is read from: its own, then those of instruments of one's own; none without one. */
export async function configFiles(path: string | null): Promise<readonly string[]> {
  if (path === null) return [];
  const plain = parsePlain(await readText(path), path);
  const named = typeof plain === 'object' && plain !== null && 'instruments' in plain ? plain.instruments : [];
  const instruments = Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];
  return [path, ...instruments.map((one) => resolve(dirname(path), one))];
}

/** Instruments named by a path, which is relative to the configuration, read in. */
async function withInstruments(plain: unknown, folder: string): Promise<unknown> {
  if (typeof plain !== 'object' || plain === null || !('instruments' in plain)) return plain;
  const { instruments } = plain;
  if (!Array.isArray(instruments)) return plain;
  const read = instruments.map((one: unknown) =>
    typeof one === 'string' ? readInstrument(resolve(folder, one)) : one,
  );
  return { ...plain, instruments: await Promise.all(read) };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(
      'config-missing',
      `cannot read the configuration ${path}.`,
      'Check the path given to --config.',
      { cause },
    );
  }
}
