import type { Config } from '../config/config.js';
import type { IngestOptions } from '../ingest/options.js';

/** What the ingest room needs of the configuration. */
export function ingestOptions(config: Config): IngestOptions {
  return config.ingest;
}
