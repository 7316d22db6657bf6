import { UsageError } from '../domain/errors.js';

/** A number of threads from the command line. */
export function parseThreads(text: string): number {
  const threads = Number(text);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 256) return threads;
  throw new UsageError(
    'bad-threads',
    `--threads ${text}: expected a whole number from 1 to 256.`,
    'For example --threads 4.',
  );
}
