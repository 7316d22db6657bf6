import type { ConfigInput } from '../config/config.js';
import { validateConfig } from '../config/validate.js';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import type { SourceRef } from '../domain/transcript.js';
import type { TranscriptReader } from '../ingest/formats/reader.js';

/** One session read, or one that could not be, with the reasons. */
export type ReadSession =
  | { readonly status: 'session'; readonly session: Session; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly source: SourceRef; readonly problems: readonly Problem[] };

/** How transcripts are read. */
export interface ReadRequest {
  /** As the `ingest` part of a configuration file. */
  readonly config?: NonNullable<ConfigInput['ingest']>;
  /** A codebook of your own that people coded with. */
  readonly codebook?: ConfigInput['codebook'];
  /** Readers of your own, asked before those of oars. */
  readonly readers?: readonly TranscriptReader[];
  /** Stops reading with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the sessions under files and folders one at a time, in the order of
 * their paths: roles known, cut into utterances. A session that cannot be read
 * comes as `failed` and the reading goes on; so does, at first, what stands under the paths and is not followed or was
 * refused, such as a link to a folder. Throws UsageError for a path that
 * is not there.
 *
 * @example
 * ```ts
 * import { readTranscripts } from 'oars-fidelity';
 *
 * for await (const read of readTranscripts('clinic')) {
 *   if (read.status === 'failed') console.warn(read.source.path, read.problems[0]?.message);
 *   else console.log(read.session.id, read.session.utterances.length, 'utterances');
 * }
 * ```
 */
export async function* readTranscripts(
  paths: string | readonly string[],
  { config = {}, codebook = null, readers = [], signal }: ReadRequest = {},
): AsyncGenerator<ReadSession, void> {
  // The readers are a third of oars: loaded when something is read.
  const [{ ingestFile }, { prepareIngest }] = await Promise.all([
    import('../ingest/ingest-file.js'),
    import('../ingest/prepare.js'),
  ]);
  const checked = validateConfig({ ingest: config, codebook }, 'config');
  const { files, options, missed } = await prepareIngest(
    typeof paths === 'string' ? [paths] : paths,
    checked.ingest,
    checked.codebook,
  );
  // What stands under the paths and is not read (a link to a folder, what the system refuses) is said, not passed over.
  for (const problem of missed)
    if (problem.severity !== 'info') yield { status: 'failed', source: problem.source, problems: [problem] };
  for (const file of files) {
    signal?.throwIfAborted();
    for await (const { at: _, ...read } of ingestFile(file, options, undefined, undefined, readers)) {
      yield read;
      signal?.throwIfAborted();
    }
  }
}
