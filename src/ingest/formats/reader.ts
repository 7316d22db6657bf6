import type { OwnCodebook } from '../../domain/own-codebook.js';
import type { Problem } from '../../domain/problem.js';
import type { Transcript } from '../../domain/transcript.js';
import type { Limits } from '../options.js';
import type { FileHead, SourceFile } from '../source-file.js';

/** `certainty` 0–1 ranks the readers that accept; the reason is shown by `oars check`. */
export type Acceptance =
  | { readonly accepted: true; readonly certainty: number; readonly because: string }
  | { readonly accepted: false; readonly because: string };

/** What a reader may need to be told. */
export interface ReaderOptions {
  /** Column mapping for tables: field → column name (`--column speaker=Who`). */
  readonly columns: Readonly<Record<string, string>>;
  /** The codebook of one's own that people coded with; oars' where it is left out. */
  readonly codebook?: OwnCodebook | null;
  /** Adjacent cues of one speaker are one turn when the silence between is at most this many seconds. */
  readonly mergeGapSeconds: number;
  /** What an archive may unpack to, and how deep archives may lie in each other. */
  readonly limits: Pick<Limits, 'unpackedMegabytes' | 'nesting'>;
}

export type ReadItem =
  | { readonly kind: 'transcript'; readonly transcript: Transcript }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** One file format. A plain object in one file plus one line in `readers.ts`. */
export interface TranscriptReader {
  /** Stable id, such as `csv` or `vtt`. */
  readonly id: string;
  readonly label: string;
  /** Part of the cache key: raise it when the output changes. */
  readonly version: number;
  /** The greatest certainty that `accepts` gives: whoever cannot beat a reader asked before is not asked. */
  readonly surest: number;
  accepts(head: FileHead): Acceptance;
  /** Transcripts and problems in file order; an InputError thrown ends the file. */
  read(file: SourceFile, options: ReaderOptions): AsyncIterable<ReadItem>;
}
