import { InputError } from '../../../../domain/errors.js';
import { NO_METADATA } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { SourceFile } from '../../../source-file.js';
import type { ReaderOptions, ReadItem } from '../../reader.js';
import { toTurns } from '../turns.js';
import { countOverlaps, type Tier, tiersToCues } from './tiers.js';

/** The one session of a file of tiers. */
export function* readTiers(
  file: SourceFile,
  format: string,
  tiers: readonly Tier[],
  options: ReaderOptions,
): Generator<ReadItem> {
  const turns = toTurns(tiersToCues(tiers, options.codebook ?? null), options.mergeGapSeconds);
  if (turns.length === 0) {
    throw new InputError(
      'no-speech-tier',
      `expected a tier with each speaker's words, found none among ${tiers.length} tiers`,
      'transcribe each speaker on a tier of their own, named after the speaker',
      { line: 1 },
    );
  }
  const source = { path: file.path, part: null };
  const overlaps = countOverlaps(tiers);
  if (overlaps > 0) {
    yield {
      kind: 'problem',
      problem: problem({
        code: 'overlap-in-tier',
        severity: 'warning',
        source,
        message: `expected one speaker's annotations one after the other, found ${overlaps} that begin before the last has ended`,
        remedy: 'check that each speaker has a tier of their own and that no annotation was copied onto another',
      }),
    };
  }
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata: NO_METADATA, globals: {}, turns, statedRoles: {} },
  };
}
