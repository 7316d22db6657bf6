import { annomiReader } from './annomi.js';
import { csvReader } from './csv.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import type { FileHead, TranscriptReader } from './reader.js';
import { textReader } from './text.js';

/** Every format that can be read. A new one is a file here and a line in this list. */
export const READERS: readonly TranscriptReader[] = [annomiReader, csvReader, jsonReader, jsonlReader, textReader];

/** The reader that is surest of a file, and why; null when none accepts it. */
export function chooseReader(head: FileHead): { readonly reader: TranscriptReader; readonly because: string } | null {
  let best: { reader: TranscriptReader; because: string; certainty: number } | null = null;
  for (const reader of READERS) {
    const acceptance = reader.accepts(head);
    if (!acceptance.accepted) continue;
    if (!best || acceptance.certainty > best.certainty) {
      best = { reader, because: acceptance.because, certainty: acceptance.certainty };
    }
  }
  return best;
}
