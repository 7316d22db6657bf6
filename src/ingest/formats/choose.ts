import type { FileHead } from '../source-file.js';
import type { TranscriptReader } from './reader.js';

/** The reader that is surest of a file, and why; null when none accepts it. */
export function chooseFrom(
  readers: readonly TranscriptReader[],
  head: FileHead,
): { readonly reader: TranscriptReader; readonly because: string } | null {
  let best: { reader: TranscriptReader; because: string; certainty: number } | null = null;
  for (const reader of readers) {
    if (best && reader.surest <= best.certainty) continue;
    const acceptance = reader.accepts(head);
    if (!acceptance.accepted) continue;
    if (!best || acceptance.certainty > best.certainty) {
      best = { reader, because: acceptance.because, certainty: acceptance.certainty };
    }
  }
  return best;
}
