import type { Problem } from '../../domain/problem.js';
import type { Transcript } from '../../domain/transcript.js';

/** The start of a file, enough to tell what it is; content decides, the name only breaks ties. */
export interface FileHead {
  /** Relative path, `/` between folders. */
  readonly path: string;
  /** At most the first 64 KiB. */
  readonly bytes: Uint8Array;
  /** The same bytes as text, or null when they are not text in any accepted encoding. */
  readonly text: string | null;
  /** True when `bytes` is the whole file. */
  readonly complete: boolean;
}

/** `certainty` 0–1 ranks the readers that accept; the reason is shown by `oars check`. */
export type Acceptance =
  | { readonly accepted: true; readonly certainty: number; readonly because: string }
  | { readonly accepted: false; readonly because: string };

/** A file's content, in the shape the reader wants it. Implementations: a file on disk, a zip member, a string in a test. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
  readonly head: FileHead;
  /** The whole text, decoded, without byte-order mark; throws InputError when it is not text. */
  text(): Promise<string>;
  /** The decoded text in pieces, for files too large to hold. */
  chunks(): AsyncIterable<string>;
  bytes(): Promise<Uint8Array>;
}

/** What a reader may need to be told. */
export interface ReaderOptions {
  /** Column mapping for tables: field → column name (`--column speaker=Who`). */
  readonly columns: Readonly<Record<string, string>>;
  /** Adjacent cues of one speaker are one turn when the silence between is at most this many seconds. */
  readonly mergeGapSeconds: number;
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
