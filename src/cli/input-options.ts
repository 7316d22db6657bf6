import { Option } from 'commander';
import { UsageError } from '../domain/errors.js';

/** `--encoding`, the same in every command that reads transcripts. */
export function encodingOption(): Option {
  return new Option('--encoding <name>', 'for files that are not UTF-8').choices([
    'auto',
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
  ]);
}

/** `--column field=name` pairs as a mapping. */
export function parseColumns(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1 || at === pair.length - 1) {
        throw new UsageError(
          'bad-column',
          `--column ${pair}: expected <field>=<column name>.`,
          'For example --column speaker=Who.',
        );
      }
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** Gathers a flag that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
