import type { Cue } from '../turns.js';

/** A recognised word, or a punctuation mark that joins the word before it. */
export interface AsrWord {
  readonly speaker: string | null;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly joins: boolean;
}

/** One cue per run of words of one speaker; the line is the run's position, for these files have no lines to speak of. */
export function wordsToCues(words: readonly AsrWord[]): readonly Cue[] {
  const cues: { speaker: string | null; text: string; start: number | null; end: number | null; line: number }[] = [];
  for (const word of words) {
    const last = cues.at(-1);
    const said = word.text.trim();
    if (said === '') continue;
    if (last && (word.joins || last.speaker === word.speaker)) {
      last.text += word.joins ? said : ` ${said}`;
      last.end = word.end ?? last.end;
      last.start ??= word.start;
    } else if (!word.joins || last === undefined) {
      cues.push({ speaker: word.speaker, text: said, start: word.start, end: word.end, line: cues.length + 1 });
    }
  }
  return cues;
}

/** The speaker of most of the words; the first to speak among equals; null when no word has one. */
export function majoritySpeaker(speakers: readonly (string | null | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const speaker of speakers) if (speaker != null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  let best: string | null = null;
  for (const [speaker, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = speaker;
  return best;
}
