import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import { readCode } from '../codes.js';
import { toCodings } from '../labelled/codings.js';
import type { Cue } from '../turns.js';
import type { LabelledLine } from './line.js';

/** `[OQ]`, `(OQ, SR)`, `<OQ>`, `{OQ}`, `/OQ/`, `#OQ`, and, at the end of a line behind a tab or two blanks, `OQ`. */
const MARK =
  /(?<bracket>[[({<])\s{0,2}(?<inside>[^[\](){}<>\n]{1,40}?)\s{0,2}[\])}>]|(?<=^|\s)(?<sign>[#/])(?<signed>[A-Z]{1,6}[+-]?)(?:\/|(?=\s|$))|(?<blank>\t| {2})\s{0,20}(?<bare>[A-Z]{1,6}[+-]?)[ \t]*$/gm;
const BETWEEN = /\s*[,;|/&]\s*|\s+\+\s+/;
/** What looks like a code though the codebook may not know it. */
const LIKE_A_CODE = /^[A-Z]{1,6}\d?[+-]?$/;
/** A sheet of a coder has so many codes, and of its turns so many bear one: half where only one side is coded. */
const FEWEST = 3;
const SHARE = 0.3;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly bracket: string;
  readonly codes: readonly string[];
}

/**
 * Turns without the codes that a coder wrote at their words, cut so that each piece is the utterance that a code is of.
 * Codes stand behind what they are of, or before it; marks that are no codes (`[laughs]`) stay. Texts in which few turns
 * bear codes are left as they are.
 */
export function takeCodes(cues: readonly Cue[], codebook: OwnCodebook | null): readonly Cue[] {
  const marks = cues.map(({ text }) => marksIn(text));
  const brackets = new Set(
    [...new Set(marks.flat().map(({ bracket }) => bracket))].filter((bracket) =>
      areOfACoder(marks, bracket, cues.length, codebook),
    ),
  );
  if (brackets.size === 0) return cues;
  const own = marks.map((inCue) => inCue.filter(({ bracket }) => brackets.has(bracket)));
  const first = cues.filter(({ text }, at) => own[at]?.[0] && text.slice(0, own[at]?.[0]?.at).trim() === '').length;
  const isBefore = first > 0.5 * own.filter((inCue) => inCue.length > 0).length;
  return cues.flatMap((cue, at) => cutAt(cue, own[at] ?? [], isBefore, codebook));
}

/** A label with a code behind it (`T [OQ]: …`, `T OQ: …`) as the label, and the code before the words; where many labels are so. */
export function lowerCodes(parsed: readonly (LabelledLine | null)[]): readonly (LabelledLine | null)[] {
  const lowered = parsed.map((line) => {
    const [, label = '', inBrackets, bare = ''] = LABEL_AND_CODE.exec(line?.label ?? '') ?? [];
    const inside = inBrackets ?? bare;
    const isCoded = label !== '' && inside.split(BETWEEN).every((code) => readCode(code, null) !== null);
    return line && isCoded ? { ...line, label, text: `[${inside}] ${line.text}` } : null;
  });
  const found = lowered.filter((line) => line !== null);
  const again = new Set(found.map(({ label }) => label));
  // A role beside a name is the same throughout; codes change.
  const kinds = new Set(found.map(({ label, text }) => `${label} ${text.slice(0, text.indexOf(']'))}`));
  const isSheet = found.length >= FEWEST && kinds.size > again.size;
  return isSheet ? parsed.map((line, at) => lowered[at] ?? line) : parsed;
}

const LABEL_AND_CODE = /^(\S.{0,40}?)(?:\s?[[({<]([^[\](){}<>]{1,24})[\])}>]|[\s/-]([A-Z]{1,5}[+-]?))$/;

/** The codes of a line of nothing else, such as `Codes: OQ, SR`, as marks behind the words above; null for any other. */
export function codesAlone(line: LabelledLine, codebook: OwnCodebook | null): string | null {
  if (!/^(?:codes?|coding)(?: applied)?$/i.test(line.label)) return null;
  return line.text.split(BETWEEN).every((code) => readCode(code, codebook) !== null) ? ` [${line.text}]` : null;
}

function marksIn(text: string): readonly Mark[] {
  if (!/[[({<#/\t]| {2}/.test(text)) return [];
  return [...text.matchAll(MARK)].map((match) => {
    const { bracket, sign, signed, blank, inside, bare } = match.groups ?? {};
    return {
      at: match.index,
      end: match.index + match[0].length,
      bracket: bracket ?? sign ?? (blank === undefined ? '' : ' '),
      codes: (inside ?? signed ?? bare ?? '').split(BETWEEN),
    };
  });
}

function areOfACoder(
  marks: readonly (readonly Mark[])[],
  bracket: string,
  cues: number,
  codebook: OwnCodebook | null,
): boolean {
  const isKnown = ({ codes }: Mark): boolean => codes.every((code) => readCode(code, codebook) !== null);
  const own = marks.map((inCue) => inCue.filter((mark) => mark.bracket === bracket));
  const bearing = own.filter((inCue) => inCue.some(isKnown)).length;
  const known = own.flat().filter(isKnown);
  const like = own.flat().filter((mark) => isKnown(mark) || mark.codes.every((code) => LIKE_A_CODE.test(code)));
  // "(C)" again and again is something else than codes, of which there are kinds.
  const kinds = new Set(known.flatMap(({ codes }) => codes)).size;
  return bearing >= FEWEST && bearing >= SHARE * cues && known.length >= 0.7 * like.length && kinds > 1;
}

interface Piece {
  text: string;
  codes: string[];
}

function cutAt(cue: Cue, marks: readonly Mark[], mostBefore: boolean, codebook: OwnCodebook | null): readonly Cue[] {
  const coded = marks.filter(({ codes }) => codes.every((code) => LIKE_A_CODE.test(code) || readCode(code, codebook)));
  const [first] = coded;
  const last = coded.at(-1);
  if (!first || !last) return [cue];
  const [begins, ends] = [cue.text.slice(0, first.at), cue.text.slice(last.end)].map((beside) => beside.trim() === '');
  const pieces = begins === ends ? piecesOf(cue.text, coded, mostBefore) : piecesOf(cue.text, coded, begins === true);
  const said = pieces.filter(({ text }) => text !== '');
  return said.map(({ text, codes }, at) => ({
    ...cue,
    text,
    start: at === 0 ? cue.start : null,
    end: at === said.length - 1 ? cue.end : null,
    codings: [...(cue.codings ?? []), ...toCodings('human', codes, codebook)],
  }));
}

/** Words, and the codes that stand behind them or before them. */
function piecesOf(text: string, marks: readonly Mark[], isBefore: boolean): readonly Piece[] {
  const pieces: Piece[] = [{ text: '', codes: [] }];
  let from = 0;
  for (const { at, end, codes } of marks) {
    const words = text.slice(from, at).trim();
    from = end;
    const last = pieces.at(-1);
    if (last && isBefore) last.text = words;
    if (last && (isBefore ? words === '' && last.codes.length > 0 : words === '')) last.codes.push(...codes);
    else pieces.push({ text: isBefore ? '' : words, codes: [...codes] });
  }
  const rest = text.slice(from).trim();
  const last = pieces.at(-1);
  if (last && isBefore) last.text = rest;
  else pieces.push({ text: rest, codes: [] });
  return pieces;
}
