import type { FileHead } from '../../source-file.js';

/** The lines of a file's start, without their ends; cut once, whichever readers ask. */
export function headLines(head: FileHead): readonly string[] {
  const known = cut.get(head);
  if (known) return known;
  const lines = splitLines(head.text ?? '');
  cut.set(head, lines);
  return lines;
}

const cut = new WeakMap<FileHead, readonly string[]>();

/** Lines that end in LF, CR LF or CR. */
export function splitLines(text: string): readonly string[] {
  return text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
}

/** The first lines of a text that hold more than blanks, at most so many; lines end in LF here. */
export function firstFilledLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < most; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.trim() !== '') lines.push(line);
    at = end + 1;
  }
  return lines;
}
