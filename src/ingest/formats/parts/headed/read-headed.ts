import type { Cue } from '../turns.js';

/** A line that names a speaker and perhaps a time; what the speaker says stands below it, or after it. */
export interface Heading {
  readonly speaker: string | null;
  readonly start: number | null;
  /** Words on the heading's own line. */
  readonly text: string;
}

export interface NumberedLine {
  readonly text: string;
  /** 1-based line or paragraph in the source. */
  readonly line: number;
}

export interface HeadedCues {
  readonly cues: readonly Cue[];
  /** Lines with words before the first heading, left out. */
  readonly before: number;
}

/** Cues from lines in which a heading says who speaks and the lines below it what is said. */
export function readHeaded(lines: readonly NumberedLine[], toHeading: (line: string) => Heading | null): HeadedCues {
  const open: { speaker: string | null; start: number | null; line: number; words: string[] }[] = [];
  let before = 0;
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const heading = toHeading(text);
    const last = open.at(-1);
    if (heading)
      open.push({
        speaker: heading.speaker,
        start: heading.start,
        line,
        words: heading.text === '' ? [] : [heading.text],
      });
    else if (last) last.words.push(text.trim());
    else before++;
  }
  const cues = open.map(({ speaker, start, line, words }) => ({
    speaker,
    start,
    end: null,
    line,
    text: words.join('\n'),
  }));
  return { cues, before };
}
