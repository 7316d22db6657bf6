import type { OwnCodebook } from '../../domain/own-codebook.js';
import type { Cells } from './annomi-ratings.js';
import type { Coding } from './coding.js';

/** A table of codes, its columns under the names of a coding sheet where the file calls them otherwise. */
export interface CodingTable {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** How files of codes are read; whoever may read transcripts provides it. */
export interface CodingSources {
  /** The codebook of one's own that people may have coded with; null for oars'. */
  readonly codebook: OwnCodebook | null;
  /** Null when the file is no table of text. */
  readTable(path: string): Promise<CodingTable | null>;
  /** People's codes in a transcript of any layout, one coding an annotator; `coder` where the file names none. */
  readTranscripts(path: string, coder: string): Promise<readonly Coding[]>;
  /** Files below a folder, in the order of their paths. */
  listFiles(folder: string): Promise<readonly string[]>;
}
