/** A caption as the file has it, its text not yet looked into. */
export interface Caption {
  /** 1-based line of its time line. */
  readonly line: number;
  readonly start: number;
  /** Null when the file's end lies before its start. */
  readonly end: number | null;
  readonly lines: readonly string[];
}

const CLOCK = String.raw`(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?`;
const TIMING = new RegExp(String.raw`^\s*${CLOCK}\s*-{1,3}>\s*${CLOCK}(?:\s.*)?$`);
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const LONGEST_TIMING_LINE = 400;

/**
 * Captions of a WebVTT or SRT text. Every time line opens one, so that a missing blank line
 * loses nothing; the number or id before it is no speech.
 */
export function parseCaptions(text: string): readonly Caption[] {
  const captions: { line: number; start: number; end: number | null; lines: string[] }[] = [];
  let current: (typeof captions)[number] | null = null;
  let skipping = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const times = readTimes(raw);
    if (times) {
      if (current) dropCueId(current.lines);
      current = { line: index + 1, ...times, lines: [] };
      captions.push(current);
      skipping = false;
    } else if (raw.trim() === '') {
      skipping = false;
      // A blank line ends a caption, yet some exporters put one inside: what follows is judged by the next time line.
      current?.lines.push('');
    } else if (BLOCK.test(raw) && (current === null || current.lines.at(-1) === '')) skipping = true;
    else if (!skipping) current?.lines.push(raw);
  }
  for (const caption of captions) trimBlank(caption.lines);
  return captions;
}

/** True for a line such as `00:01:02.000 --> 00:01:04.000 align:start`. */
export function isTimingLine(line: string): boolean {
  return line.length <= LONGEST_TIMING_LINE && TIMING.test(line);
}

function readTimes(line: string): { start: number; end: number | null } | null {
  if (!line.includes('->') || line.length > LONGEST_TIMING_LINE) return null;
  const match = TIMING.exec(line);
  if (!match) return null;
  const start = toSeconds(match.slice(1, 5));
  const end = toSeconds(match.slice(5, 9));
  return { start, end: end < start ? null : end };
}

function toSeconds(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** Before a time line stands the next caption's number or id, with or without a blank line before that. */
function dropCueId(lines: string[]): void {
  const last = lines.at(-1);
  if (last === undefined || last === '') return;
  const afterBlank = lines.at(-2) === '' || lines.at(-2) === undefined;
  const isNumber = /^\s*\d{1,7}\s*$/.test(last);
  const isGuid = /^\s*[\da-f]{8}-[\da-f-]{20,}(?:\/[\w-]+)?\s*$/i.test(last);
  if (isNumber || isGuid || (afterBlank && lines.length > 1)) lines.pop();
}

function trimBlank(lines: string[]): void {
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
}
