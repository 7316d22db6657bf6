import type { Config } from '../../config/config.js';
import type { DiscoveredFile } from '../../ingest/discover.js';
import type { FileReport } from '../../ingest/inspect.js';
import type { IngestOptions } from '../../ingest/options.js';

/** What files are looked at with, as plain data. */
export interface InspectData {
  readonly ingest: IngestOptions;
  /** The settings by which sessions are judged; null where nobody judges them. */
  readonly judgedBy: Config | null;
}

export type ToInspectThread = DiscoveredFile;
export type FromInspectThread =
  /** A session more was read: the file is no dead end. */
  | { readonly kind: 'sign' }
  | { readonly kind: 'report'; readonly report: FileReport }
  | { readonly kind: 'threw'; readonly error: unknown };
