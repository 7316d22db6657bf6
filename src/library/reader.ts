import { NO_METADATA, type SessionMetadata } from '../domain/transcript.js';
import { toTurns } from '../ingest/formats/parts/turns.js';
import type { ReadItem } from '../ingest/formats/reader.js';

/** A turn as a reader of your own finds it; what is left out is not known. */
export interface SaidTurn {
  /** Null where the file names nobody. */
  readonly speaker: string | null;
  readonly text: string;
  /** Seconds from the start of the recording. */
  readonly start?: number | null;
  readonly end?: number | null;
  /** 1-based line in the source. */
  readonly line: number;
}

/** What a reader knows of a session besides its turns. */
export interface SessionFacts {
  /** Path as the reader was given it. */
  readonly path: string;
  /** Id of the reader. */
  readonly format: string;
  /** The session's key in a file of several; null in a file of one. @default null */
  readonly part?: string | null;
  readonly metadata?: Partial<SessionMetadata>;
}

/**
 * A session for a reader of your own to yield: its turns in order, marks of the transcriber (`[laughs]`) set apart from
 * what is coded. Each turn stays a turn.
 *
 * @example
 * ```ts
 * import { sessionOf } from 'oars-fidelity';
 *
 * const item = sessionOf({ path: 'talk.log', format: 'log' }, [
 *   { speaker: 'Peer supporter', text: 'What helps at night?', line: 1 },
 *   { speaker: 'Caller', text: 'The radio. [laughs]', line: 2 },
 * ]);
 * console.log(item.kind);
 * ```
 */
export function sessionOf(
  { path, format, part = null, metadata = {} }: SessionFacts,
  turns: readonly SaidTurn[],
): ReadItem {
  const cues = turns.map(({ start = null, end = null, ...turn }) => ({ ...turn, start, end }));
  return {
    kind: 'transcript',
    transcript: {
      source: { path, part },
      format,
      metadata: { ...NO_METADATA, ...metadata },
      globals: {},
      turns: toTurns(cues, Number.NEGATIVE_INFINITY),
      statedRoles: {},
    },
  };
}
