import { isExporterLine, isPanelLine, timeOfPanel } from './exporter-lines.js';
import type { TextLine } from './tidy.js';

/** A text without what a page or a program put around the speech. */
export interface ClearedText {
  /** What is left, in order; a line taken out leaves no blank. */
  readonly lines: readonly TextLine[];
  /** Values of a block between `---` at the top, as Markdown editors write them. */
  readonly frontMatter: readonly (readonly [string, string])[];
  /** Filled lines taken out, and the first of them. */
  readonly taken: number;
  readonly firstTaken: number | null;
}

/** Takes out front matter, line numbers, page headers and footers, and what a program printed below its export. */
export function clearFurniture(all: readonly TextLine[]): ClearedText {
  const { lines: body, pairs } = takeFrontMatter(all);
  const numbered = stripLineNumbers(body);
  const pages = new Set([...pageLines(numbered), ...stampLines(numbered)]);
  const lines: TextLine[] = [];
  const taken: TextLine[] = [];
  let inPanel = false;
  for (const [at, line] of numbered.entries()) {
    const time = timeOfPanel(line.text);
    if (time !== null) {
      inPanel = true;
      lines.push({ ...line, text: time });
      continue;
    }
    if (inPanel && isPanelLine(line.text)) continue;
    const atEdge = at < EDGE || at >= numbered.length - EDGE;
    if (pages.has(at) || (atEdge && isExporterLine(line.text))) taken.push(line);
    else lines.push(line.text.includes('\f') ? { ...line, text: line.text.replaceAll('\f', '') } : line);
  }
  return { lines, frontMatter: pairs, taken: taken.length, firstTaken: taken[0]?.line ?? null };
}

/** Programs write above and below what they export, within so many lines. */
const EDGE = 60;
const LONGEST_FRONT_MATTER = 80;

function takeFrontMatter(all: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly pairs: readonly (readonly [string, string])[];
} {
  const none = { lines: all, pairs: [] };
  const first = all.findIndex(({ text }) => text.trim() !== '');
  if (!/^-{3,}\s*$/.test(all[first]?.text ?? '')) return none;
  const end = all.findIndex(({ text }, at) => at > first && /^(?:-{3,}|\.{3})\s*$/.test(text));
  if (end === -1 || end - first > LONGEST_FRONT_MATTER) return none;
  const inside = all.slice(first + 1, end);
  const isYaml = inside.every(({ text }) => /^\s*(?:[\w-][\w .-]{0,40}:(?:\s|$)|-\s|#|$)|^\s+\S/.test(text));
  if (!isYaml) return none;
  const pairs = inside.flatMap(({ text }): (readonly [string, string])[] => {
    const [, key = '', value = ''] = /^([\w-][\w .-]{0,40}?)\s*:\s*["']?(.{1,200}?)["']?\s*$/.exec(text) ?? [];
    return key === '' ? [] : [[key, value]];
  });
  return { lines: all.slice(end + 1), pairs };
}

const FEWEST_NUMBERED = 4;
/** A page whose numbers begin anew on the next has at least so many lines. */
const SHORTEST_PAGE = 10;
const NUMBERED = /^\s*(\d{1,5})(?:[.):]?(?=\s)|\t|$)[ \t]*/;

/** When the lines begin with one number after the other (each line, or every fifth), the numbers are the editor's. */
function stripLineNumbers(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const found = filled.flatMap(({ text, line }, at) => {
    const match = NUMBERED.exec(text);
    return match ? [{ at, line, number: Number(match[1]) }] : [];
  });
  const everyFifth = found.length > 1 && found.every(({ number, at }) => number % 5 === 0 && (at + 1) % 5 === 0);
  if (found.length < FEWEST_NUMBERED && !everyFifth) return lines;
  if (found.length < 0.9 * filled.length && !everyFifth) return lines;
  let steps = 0;
  for (const [index, one] of found.entries()) {
    const before = found[index - 1];
    if (!before) continue;
    const step = one.number - before.number;
    // Blank lines are counted by some editors; numbers begin anew on each page with others.
    if (step > 0 && (step === one.at - before.at || step === one.line - before.line)) steps++;
    else if (before.number >= SHORTEST_PAGE && (one.number === 1 || (everyFifth && one.number === 5))) steps++;
  }
  if (steps < 0.9 * (found.length - 1)) return lines;
  const numbered = new Set(found.map(({ line }) => line));
  return lines.map((line) => (numbered.has(line.line) ? { ...line, text: line.text.replace(NUMBERED, '') } : line));
}

const PAGE_WORD =
  '(?:page|pages|pg\\.?|p\\.|seite|s\\.|página|pagina|pág\\.?|pag\\.?|sida|side|strona|stránka|oldal|sayfa|стр\\.?|страница|صفحة|第)';
const PAGE_NUMBER = new RegExp(
  `(?:^|[\\s|·•–—-])[[(–—-]?\\s*${PAGE_WORD}\\s*\\d{1,4}(?:\\s*(?:of|/|von|de|di|sur|av|van|z|из|من)\\s*\\d{1,4})?\\s*[\\])–—-]?\\s*$|^\\s*${PAGE_WORD}\\s*\\d{1,4}\\b.{0,80}$`,
  'iu',
);
const BARE_NUMBER = /^\s*(?:[-–—|[(]\s*)?\d{1,4}(?:\s*(?:\/|of|von|de)\s*\d{1,4})?\s*(?:[-–—|\])]\s*)?$/;
/** A running title and a number, set apart. */
const TITLE_AND_NUMBER =
  /^\s*\S.{0,80}?(?:\t+|\s{2,}|\s[|·•]\s?)\s*(?:[-–—[(]\s*\d{1,4}\s*[-–—\])]|\d{1,4})\s*$|^\s*\d{1,4}(?:\t+|\s{2,}|\s?[|·•]\s)\s*\S.{0,80}$/;
const LONGEST_FURNITURE = 120;
const STARTS_A_TURN = /^\s*[^:：]{1,60}[:：]\s*\S/;
/** Lines of a page's head or foot stand no further than this from its number. */
const NEAR = 3;

/** Places of lines that recur with a page number that goes up, and of the lines that recur beside them. */
function pageLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const filled: number[] = [];
  for (const [at, { text }] of lines.entries()) if (text.trim() !== '') filled.push(at);
  const textAt = (place: number): string => lines[filled[place] ?? -1]?.text ?? '';
  const numbers: PageMark[] = [];
  for (let place = 0; place < filled.length; place++) {
    const text = textAt(place);
    if (text.length > LONGEST_FURNITURE || !/\d/.test(text) || STARTS_A_TURN.test(text)) continue;
    const worded = PAGE_NUMBER.test(text);
    if (worded || BARE_NUMBER.test(text) || TITLE_AND_NUMBER.test(text))
      numbers.push({ place, page: pageOf(text), mostStep: worded ? 3 : 1 });
  }
  // "I read page 12" is speech: what stands beside a page's number is the same on the next page.
  const forms = new Map<string, number>();
  for (const { place } of numbers) countUp(forms, maskDigits(textAt(place)));
  const rising = longestRise(numbers.filter(({ place }) => (forms.get(maskDigits(textAt(place))) ?? 0) > 1));
  if (rising.length < 2) return breakLines(lines);
  const worded = rising.some(({ place }) => PAGE_NUMBER.test(textAt(place)));
  // A bare number may be an answer ("Client: … / 7"): only many of them, one up each time, are pages.
  if (!worded && rising.length < 3) return breakLines(lines);
  const pages = new Set(breakLines(lines));
  const beside = new Map<string, number[]>();
  for (const { place } of rising) {
    pages.add(filled[place] ?? -1);
    for (let near = place - NEAR; near <= place + NEAR; near++) {
      const key = maskDigits(textAt(near));
      if (near === place || key === '' || key.length > LONGEST_FURNITURE) continue;
      const places = beside.get(key) ?? [];
      if (!places.includes(near)) places.push(near);
      beside.set(key, places);
    }
  }
  const total = new Map<string, number>();
  for (let place = 0; place < filled.length; place++) {
    const key = maskDigits(textAt(place));
    if (beside.has(key)) countUp(total, key);
  }
  for (const [key, places] of beside) {
    const everywhere = total.get(key) ?? 0;
    if (places.length < 2 || places.length < 0.6 * rising.length || places.length < 0.8 * everywhere) continue;
    if (STARTS_A_TURN.test(key)) continue;
    for (const place of places) pages.add(filled[place] ?? -1);
  }
  return pages;
}

/** Lines at the top or foot of a page, by the form feeds that some exports keep, which are the same on most pages. */
function breakLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const breaks = lines.flatMap(({ text }, at) => (text.includes('\f') ? [at] : []));
  const found = new Set<number>();
  if (breaks.length < 2) return found;
  for (const step of [0, 1, -1]) {
    const places = breaks.map((at) => (step === 0 ? at : nextFilled(lines, at, step)));
    const keys = places.map((at) => maskDigits((lines[at]?.text ?? '').replaceAll('\f', '')));
    for (const [index, key] of keys.entries()) {
      const same = keys.filter((other) => other === key).length;
      if (key !== '' && key.length <= LONGEST_FURNITURE && same >= 2 && same >= 0.6 * keys.length)
        found.add(places[index] ?? -1);
    }
  }
  return found;
}

const STAMP =
  /\b(?:confidential|vertraulich|confidencial|confidentiel|draft|entwurf|borrador|transcript|copyright|do not (?:copy|distribute|share)|not for (?:citation|distribution))\b|©/i;
const FEWEST_STAMPS = 3;

/** "CONFIDENTIAL" and its like, between blank lines, again and again. */
function stampLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > LONGEST_FURNITURE || text.trim() === '') continue;
    const isAlone = (lines[at - 1]?.text ?? '').trim() === '' && (lines[at + 1]?.text ?? '').trim() === '';
    if (isAlone && !/[.?!]\s*$/.test(text) && !STARTS_A_TURN.test(text) && STAMP.test(text))
      places.set(maskDigits(text), [...(places.get(maskDigits(text)) ?? []), at]);
  }
  return new Set([...places.values()].filter((found) => found.length >= FEWEST_STAMPS).flat());
}

function nextFilled(lines: readonly TextLine[], from: number, step: number): number {
  let at = from + step;
  while (at >= 0 && at < lines.length && lines[at]?.text.trim() === '') at += step;
  return at;
}

function pageOf(text: string): number {
  const last = /(?:\t|\s{2,}|[|·•]\s?)\s*[-–—[(]?\s*(\d{1,4})\s*[-–—\])]?\s*$/.exec(text)?.[1];
  if (last !== undefined && !PAGE_NUMBER.test(text)) return Number(last);
  return Number(/\d{1,4}/.exec(text.replace(/^.*?(?=\b(?:page|p\.|seite|pág|pag)\b)/i, ''))?.[0] ?? 0);
}

interface PageMark {
  readonly place: number;
  readonly page: number;
  /** How far a number may be from the one before; a page without a foot is passed over only where "page" is written. */
  readonly mostStep: number;
}

/** The numbers that go up, each from the one before. */
function longestRise(numbers: readonly PageMark[]): readonly PageMark[] {
  let best: PageMark[] = [];
  let current: PageMark[] = [];
  for (const one of numbers) {
    const last = current.at(-1);
    if (last && one.page === last.page) continue;
    if (last && one.page > last.page && one.page - last.page <= one.mostStep) current.push(one);
    else current = [one];
    if (current.length > best.length) best = current;
  }
  return best;
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function maskDigits(text: string): string {
  return text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}
