import type { DocumentLine } from './raised-labels.js';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}`;
const NAME = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.'’()&/-]*(?: [\p{Lu}\p{N}(][\p{L}\p{N}.'’()&/-]*){0,5}`;
const NAME_THEN_TIME = new RegExp(String.raw`^\s*(?<name>${NAME}) (?<time>${TIME})\s*$`, 'u');
const TIME_THEN_NAME = new RegExp(String.raw`^\s*(?<time>${TIME})(?:[.,]\d{1,3})?\s+(?<name>${NAME})\s*$`, 'u');
const SPAN_ALONE = /^\s*(?<time>(?:\d{1,2}:)?\d{1,2}:\d{1,2})(?:[.,]\d+)?\s*-->/;

/**
 * Headings as Word documents have them, written as plain text has them: `Name  0:03`, two spaces between. "Renee Ortiz
 * 0:03" with one space, "00:00:03 Speaker 1" (Word's own Transcribe), and older Stream documents, which put
 * `0:0:0.0 --> 0:0:1.3` and the name on lines of their own.
 */
export function writeHeadings(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const found = lines.map(({ text }) => (NAME_THEN_TIME.exec(text) ?? TIME_THEN_NAME.exec(text))?.groups);
  const named = found.filter((heading) => heading !== undefined).length;
  const written: DocumentLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const heading = named > 1 ? found[at] : undefined;
    const time = SPAN_ALONE.exec(line.text)?.groups?.time;
    const name = lines[at + 1]?.text.trim() ?? '';
    if (heading) written.push(toHeading(line, heading.name ?? '', heading.time ?? ''));
    else if (time !== undefined && name !== '' && name.length <= 80) {
      written.push(toHeading(line, name, time));
      at++;
    } else written.push(line);
  }
  return written;
}

function toHeading(line: DocumentLine, name: string, time: string): DocumentLine {
  return { ...line, text: `${name}  ${time.replace(/:(\d)(?=:|$)/g, ':0$1')}`, marked: 0 };
}
