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
