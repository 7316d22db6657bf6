import { UsageError } from '../domain/errors.js';

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
