import { looksLikeLongName } from '../text/words.js';
import { parseTime } from '../times.js';
import type { Caption } from './parse.js';

const USUAL = ['Layer', 'Start', 'End', 'Style', 'Name', 'MarginL', 'MarginR', 'MarginV', 'Effect', 'Text'];

/** Dialogue lines of a SubStation Alpha text, in the order of their times; comments and drawings are no speech. */
export function parseAss(text: string): readonly Caption[] {
  const captions: (Caption & { readonly style: string })[] = [];
  let fields: readonly string[] = USUAL;
  let inEvents = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line.startsWith('[')) inEvents = /^\[events\]/i.test(line);
    else if (inEvents && /^format:/i.test(line)) {
      fields = line
        .slice(line.indexOf(':') + 1)
        .split(',')
        .map((field) => field.trim());
    } else if (inEvents && /^dialogue:/i.test(line)) {
      const caption = toCaption(line.slice(line.indexOf(':') + 1), fields, index + 1);
      if (caption) captions.push(caption);
    }
  }
  return nameByStyle(captions).toSorted((a, b) => a.start - b.start);
}

/** The text is the last field and may hold commas. */
function toCaption(
  line: string,
  fields: readonly string[],
  number: number,
): (Caption & { readonly style: string }) | null {
  const cells = line.split(',');
  const cellOf = (name: RegExp): string => (cells[fields.findIndex((field) => name.test(field))] ?? '').trim();
  const start = parseTime(cellOf(/^start$/i));
  const end = parseTime(cellOf(/^end$/i));
  if (start === null) return null;
  const words = cells.slice(fields.length - 1).join(',');
  if (/\\p[1-9]/.test(words)) return null;
  const lines = words
    .replace(/\{[^{}]{0,500}\}/g, '')
    .replaceAll('\\h', ' ')
    .split(/\\[Nn]/)
    .map((part) => part.trim());
  const speaker = cellOf(/^(?:name|actor)$/i);
  const style = cellOf(/^style$/i);
  return {
    line: number,
    start,
    end: end === null || end < start ? null : end,
    lines,
    speaker: speaker === '' ? null : speaker,
    style,
  };
}

/** Some give each speaker a style instead of a name. */
function nameByStyle(captions: readonly (Caption & { readonly style: string })[]): readonly Caption[] {
  const styles = new Set(captions.map(({ style }) => style));
  const areNames = [...styles].every(
    (style) => looksLikeLongName(style) && !/^\*?(?:default|main|top|italics?|sign)/i.test(style),
  );
  if (styles.size < 2 || !areNames || captions.some(({ speaker }) => speaker !== null)) return captions;
  return captions.map((caption) => ({ ...caption, speaker: caption.style }));
}
