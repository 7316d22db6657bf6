import { InputError } from '../../../domain/errors.js';
import { NO_METADATA, type Transcript } from '../../../domain/transcript.js';
import type { SourceFile } from '../../source-file.js';
import type { ReaderOptions, ReadItem } from '../reader.js';
import { type Cue, toTurns } from './turns.js';

/** The one session of a file that names the speaker of each piece of speech. */
export function* readCues(
  file: SourceFile,
  format: string,
  cues: readonly Cue[],
  statedRoles: Transcript['statedRoles'],
  { mergeGapSeconds }: ReaderOptions,
): Generator<ReadItem> {
  const turns = toTurns(cues, mergeGapSeconds);
  if (turns.length === 0)
    throw new InputError('no-turns', 'expected speech, found none', 'check that the file is whole', { line: 1 });
  const spoken = new Set(turns.map(({ speaker }) => speaker));
  yield {
    kind: 'transcript',
    transcript: {
      source: { path: file.path, part: null },
      format,
      metadata: NO_METADATA,
      globals: {},
      turns,
      statedRoles: Object.fromEntries(Object.entries(statedRoles).filter(([name]) => spoken.has(name))),
    },
  };
}
