import type { Config } from '../config/config.js';
import { DEFAULT_INGEST_OPTIONS, type IngestOptions } from '../ingest/options.js';

/** What the ingest room needs of the configuration. */
export function ingestOptions(config: Config): IngestOptions {
  const { encoding, columns, mergeGapSeconds, pathPattern, identifiers, roles } = config.ingest;
  return {
    ...DEFAULT_INGEST_OPTIONS,
    encoding: encoding === 'auto' ? null : encoding,
    columns,
    mergeGapSeconds,
    pathPattern,
    identifiers,
    roles: Object.fromEntries(
      (['practitioner', 'client', 'other'] as const).flatMap((role) => roles[role].map((label) => [label, role])),
    ),
  };
}
