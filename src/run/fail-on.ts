import type { Config } from '../config/config.js';
import { nearest } from '../config/nearest.js';
import { UsageError } from '../domain/errors.js';
import type { RunResult } from '../domain/run-result.js';
import { FLAG_CATALOGUE } from '../instruments/flags.js';

/** Refuses flags that no audit with this configuration can raise; throws UsageError naming the nearest known one. */
export function checkFailOn(flags: readonly string[], config: Config): void {
  const known = [...new Set([...FLAG_CATALOGUE, ...config.flags.practitioner].map(({ id }) => id))];
  for (const flag of flags) {
    if (known.includes(flag)) continue;
    const near = nearest(flag, known);
    throw new UsageError(
      'unknown-flag',
      `--fail-on ${flag}: there is no such flag.`,
      near ? `Did you mean "${near}"? \`oars codebook\` lists all flags.` : `Known flags: ${known.join(', ')}.`,
    );
  }
}

/** Sessions and practitioners that carry one of the flags. */
export function findFlagged(
  run: RunResult,
  flags: readonly string[],
): { readonly sessions: readonly string[]; readonly practitioners: readonly string[] } {
  const asked = new Set(flags);
  return {
    sessions: run.sessions.filter((one) => one.flags.some(({ id }) => asked.has(id))).map(({ sessionId }) => sessionId),
    practitioners: [
      ...new Set(run.practitionerFlags.filter(({ flag }) => asked.has(flag.id)).map((one) => one.practitionerId)),
    ],
  };
}
