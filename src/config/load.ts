import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { type Config, DEFAULT_CONFIG } from './config.js';
import { readCodebook } from './load-codebook.js';
import { readInstrument } from './load-instrument.js';
import { validateConfig } from './validate.js';

/** The configuration file at a path with the files that it names, or the defaults without one. */
export async function loadConfig(path: string | null): Promise<Config> {
  if (path === null) return DEFAULT_CONFIG;
  const plain = await readPlain(path);
  const folder = dirname(path);
  return validateConfig(await withCodebook(await withInstruments(plain, folder), folder), path);
}

/** The files that a configuration is read from: its own, then those of instruments and of a codebook of one's own; none without one. */
export async function configFiles(path: string | null): Promise<readonly string[]> {
  if (path === null) return [];
  const plain = await readPlain(path);
  const named = typeof plain === 'object' && plain !== null && 'instruments' in plain ? plain.instruments : [];
  const instruments = Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];
  const codebook = typeof plain === 'object' && plain !== null && 'codebook' in plain ? plain.codebook : null;
  const own = typeof codebook === 'string' ? [...instruments, codebook] : instruments;
  return [path, ...own.map((one) => resolve(dirname(path), one))];
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

/** A codebook named by a path, which is relative to the configuration, read in. */
async function withCodebook(plain: unknown, folder: string): Promise<unknown> {
  if (typeof plain !== 'object' || plain === null || !('codebook' in plain)) return plain;
  const { codebook } = plain;
  return typeof codebook === 'string' ? { ...plain, codebook: await readCodebook(resolve(folder, codebook)) } : plain;
}

async function readPlain(path: string): Promise<unknown> {
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
  // With the YAML parser, which a run without a configuration need not wait for.
  return (await import('./parse.js')).parsePlain(text, path);
}
