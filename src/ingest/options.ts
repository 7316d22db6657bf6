import type { OwnCodebook } from '../domain/own-codebook.js';
import type { Encoding } from './decode.js';
import type { SpeakerRule } from './roles/speakers-table.js';
import type { SideFiles } from './side-files.js';

/** How identifiers left in the text are treated. */
export type IdentifierMode = 'warn' | 'refuse' | 'mask';

/** How transcripts are read; plain data, so that it can travel to another thread or machine and be part of a cache key. */
export interface IngestOptions {
  /** Column mapping for tables: field → column name. */
  readonly columns: Readonly<Record<string, string>>;
  /** The codebook of one's own that people coded with; oars' where it is left out. */
  readonly codebook?: OwnCodebook | null;
  /** For files that state no encoding and are not UTF-8. */
  readonly encoding: Encoding | null;
  /** Adjacent cues of one speaker are one turn when the silence between is at most this many seconds. */
  readonly mergeGapSeconds: number;
  /** Roles by speaker label, as the config gives them; they hold for every file. */
  readonly roles: Readonly<Record<string, 'practitioner' | 'client' | 'other'>>;
  /** Rows of `speakers.csv`, in file order. */
  readonly speakers: readonly SpeakerRule[];
  /** Path pattern such as `{site}/{practitioner_id}/{session_date}_{session_id}`; null without one. */
  readonly pathPattern: string | null;
  /** What `sessions.csv` files say, by folder. */
  readonly sideFiles: SideFiles;
  readonly identifiers: IdentifierMode;
  /** Hashes of sessions that were withdrawn (`sessionHash`); they are passed over. */
  readonly forgotten?: readonly string[];
  readonly limits: Limits;
}

/** What one file may take; over it the file is a problem, and the run goes on. */
export interface Limits {
  /** Seconds without a session or a problem coming of it. */
  readonly seconds: number;
  /** Megabytes of memory of whoever works on it. */
  readonly memoryMegabytes: number;
  /** Megabytes that an archive and all archives in it unpack to. */
  readonly unpackedMegabytes: number;
  /** Archives in each other. */
  readonly nesting: number;
}

export const DEFAULT_INGEST_OPTIONS: IngestOptions = {
  columns: {},
  encoding: null,
  mergeGapSeconds: 2,
  roles: {},
  speakers: [],
  pathPattern: null,
  sideFiles: {},
  identifiers: 'warn',
  limits: { seconds: 120, memoryMegabytes: 1024, unpackedMegabytes: 256, nesting: 3 },
};
