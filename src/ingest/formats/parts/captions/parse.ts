/** A caption as the file has it, its text not yet looked into. */
export interface Caption {
  /** 1-based line of its time line. */
  readonly line: number;
  readonly start: number;
  /** Null when the file's end lies before its start. */
  readonly end: number | null;
  readonly lines: readonly string[];
  /** Who speaks, where the file has a place of its own for it; null where the words may say so. */
  readonly speaker: string | null;
}

const CLOCK = String.raw`(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,12}))?`;
const ARROW = new RegExp(String.raw`^\s*${CLOCK}\s*[-–]{1,3}>\s*${CLOCK}(?:\s.*)?$`);
/** `0:00:01.000,0:00:04.500` of SubViewer captions, as YouTube writes them. */
const COMMA = new RegExp(String.raw`^\s*${CLOCK.replace('[.,]', '[.]')},${CLOCK.replace('[.,]', '[.]')}\s*$`);
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const LONGEST_TIMING_LINE = 400;

/**
 * Captions of a WebVTT, SRT or SBV text. Every time line opens one, so that a missing blank line
 * loses nothing; the number or id before it is no speech, and Webex names the speaker there.
 */
export function parseCaptions(text: string): readonly Caption[] {
  const captions: { line: number; start: number; end: number | null; lines: string[]; speaker: string | null }[] = [];
  const ids: string[] = [];
  let current: (typeof captions)[number] | null = null;
  let skipping = false;
  let before = '';
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const times = readTimes(raw);
    if (times) {
      const id: string = current ? dropCueId(current.lines) : before;
      current = { line: index + 1, ...times, lines: [], speaker: speakerInId(id) };
      captions.push(current);
      ids.push(id);
      skipping = false;
    } else if (raw.trim() === '') {
      skipping = false;
      // A blank line ends a caption, yet some exporters put one inside: what follows is judged by the next time line.
      current?.lines.push('');
    } else if (BLOCK.test(raw) && (current === null || current.lines.at(-1) === '')) skipping = true;
    else if (!skipping) current?.lines.push(raw);
    before = raw;
  }
  for (const caption of captions) trimBlank(caption.lines);
  const names = captions.some(({ speaker }) => speaker !== null) ? null : namesInIds(ids);
  return names ? captions.map((caption, at) => ({ ...caption, speaker: names[at] ?? null })) : captions;
}

/** True for a line such as `00:01:02.000 --> 00:01:04.000 align:start`. */
export function isTimingLine(line: string): boolean {
  return line.length <= LONGEST_TIMING_LINE && ARROW.test(line);
}

/** True for a line such as `0:01:02.000,0:01:04.000`. */
export function isCommaTimingLine(line: string): boolean {
  return line.length <= 60 && COMMA.test(line);
}

function readTimes(line: string): { start: number; end: number | null } | null {
  if (line.length > LONGEST_TIMING_LINE) return null;
  const match = line.includes('>') ? ARROW.exec(line) : isDigit(line.charCodeAt(0)) ? COMMA.exec(line) : null;
  if (!match) return null;
  const start = toSeconds(match.slice(1, 5));
  const end = toSeconds(match.slice(5, 9));
  return { start, end: end < start ? null : end };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function toSeconds(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** Before a time line stands the next caption's number or id, with or without a blank line before that. */
function dropCueId(lines: string[]): string {
  const last = lines.at(-1);
  if (last === undefined || last === '') return '';
  const afterBlank = lines.at(-2) === '' || lines.at(-2) === undefined;
  const isNumber = /^\s*\d{1,7}\s*$/.test(last);
  const isGuid = /^\s*[\da-f]{8}-[\da-f-]{20,}(?:\/[\w-]+)?\s*$/i.test(last);
  if (!isNumber && !isGuid && speakerInId(last) === null && !(afterBlank && lines.length > 1)) return '';
  lines.pop();
  return last;
}

/** Webex: `12 "Rosa Lind" (1234567)`. */
function speakerInId(id: string): string | null {
  return /^\s*(?:\d{1,7}\s+)?["“]([^"“”]{1,80})["”]\s*(?:\(\d*\))?\s*$/.exec(id)?.[1]?.trim() || null;
}

/** Ids that are names: with letters and few words, they come again, are more than one, and most captions have one. */
function namesInIds(ids: readonly string[]): readonly (string | null)[] | null {
  const names = ids.map((id) => {
    const name = id.trim().replace(/^\d{1,7}\s*[-–.:]?\s*/, '');
    return name.length <= 60 && /^[\p{L}][^/{}<>=]*$/u.test(name) && !/\d{5}|[.?!]$/.test(name) ? name : null;
  });
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts].filter(([, count]) => count > 1);
  const named = again.reduce((sum, [, count]) => sum + count, 0);
  return again.length > 1 && named >= 0.7 * ids.length ? names : null;
}

function trimBlank(lines: string[]): void {
  while (lines.at(-1)?.trim() === '') lines.pop();
  while (lines[0]?.trim() === '') lines.shift();
}
