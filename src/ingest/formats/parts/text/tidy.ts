/** A line of a text and where it stood. */
export interface TextLine {
  readonly text: string;
  /** 1-based line in the source. */
  readonly line: number;
}

/** Marks that nobody sees: zero-width spaces, directions, soft hyphens. Joiners inside words are letters of some scripts and stay. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const MAY_BE_HIDDEN = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u2069\u3000\ufeff]/;

/** A text without invisible marks; every kind of space is a plain one. */
export function foldSpaces(text: string): string {
  return MAY_BE_HIDDEN.test(text) ? text.replace(INVISIBLE, '').replace(WIDE_SPACE, ' ') : text;
}

/** `\[00:09\]` as Markdown writes a bracket that is meant as one. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|"'])/g;

/** Lines of a text with what only a program can see resolved: invisible marks, kinds of spaces, Markdown's escapes, a wiki's bold, frames. */
export function tidyLines(lines: readonly string[]): readonly TextLine[] {
  return lines.map((raw, index) => {
    const text = foldSpaces(raw);
    const plain = text.includes('\\') ? text.replace(ESCAPED, '$1') : text;
    const marked = plain.includes('¤')
      ? plain.replace(MILLISECONDS, (_, at) => `[${clockOf(Number(at) / 1000)}] `)
      : plain;
    const timed = /\d[;:]\d/.test(marked) ? marked.replace(FRAMES, '$1:$2:$3') : marked;
    return { text: timed.includes("'''") ? timed.replaceAll("'''", '**') : timed, line: index + 1 };
  });
}

/** `00;00;04;12` and `00:00:04:12`, as editors of film count: the frames behind the seconds say less than a second. */
const FRAMES = /(?<![\d:;])(\d{2})[:;](\d{2})[:;](\d{2})[:;](\d{2})(?![\d:;])/g;

/** `¤<5230>`, where Transana keeps the recording's milliseconds. */
const MILLISECONDS = /¤<(\d{1,9})>/g;

function clockOf(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
