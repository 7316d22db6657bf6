import { InputError } from '../../../../domain/errors.js';
import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { Problem } from '../../../../domain/problem.js';
import type { SourceRef, Turn } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import type { ReadItem } from '../../reader.js';
import { toFacts } from '../facts.js';
import { unknownLabels } from '../labelled/unknown-labels.js';
import { fieldOfName, snakeCase } from '../table/columns.js';
import { type Cue, toTurns } from '../turns.js';
import { type ChosenLabels, chooseLabels } from './choose-labels.js';
import { codesAlone, lowerCodes, takeCodes } from './coded-words.js';
import { clearFurniture } from './furniture.js';
import { type Header, readHeader, rolesFromHeader } from './header.js';
import { countInside, splitInline } from './inline-labels.js';
import { splitInterjections } from './interjections.js';
import { isMoment, type LabelledLine, parseLine, parseTimeLine } from './line.js';
import { raiseNames, raiseValues } from './names-alone.js';
import { raiseNamesBehind } from './names-behind.js';
import { type TextLine, tidyLines } from './tidy.js';
import { takeTimeCodes } from './time-codes.js';
import { isNoteLabel } from './words.js';

/** A text looked through: its lines without furniture, what each may begin with, and who speaks. */
export interface ParsedText {
  readonly lines: readonly TextLine[];
  /** For each line. */
  readonly parsed: readonly (LabelledLine | null)[];
  readonly header: Header;
  readonly labels: ChosenLabels;
  readonly frontMatter: readonly (readonly [string, string])[];
  readonly taken: number;
  readonly firstTaken: number | null;
  /** Lines that hold more than blanks, and how many of them begin with a speaker. */
  readonly filled: number;
  readonly labelled: number;
}

export function parseText(raw: readonly string[]): ParsedText {
  const { lines: bare, frontMatter, taken, firstTaken } = clearFurniture(tidyLines(raw));
  const first = bare.map(({ text }) => parseLine(text));
  const known: KnownLines = new Map(bare.map((line, at) => [line, first[at] ?? null]));
  const header = readHeader(bare, first);
  const below = bare.slice(header.lines);
  const filled = below.reduce((sum, { text }) => sum + (text.trim() === '' ? 0 : 1), 0);
  const asWritten = look(below, filled, known);
  const raised = asWritten.labels.speakers.length < 2 ? (raiseNames(below) ?? raiseNamesBehind(below)) : null;
  const named = raised ? look(raised, filled, known) : asWritten;
  const { lines, parsed, labels, labelled } = withInlineLabels(named, filled, known);
  // Turns cut out of one line are lines of their own.
  const cut = Math.max(filled, labelled);
  return { lines, parsed, header, labels, frontMatter, taken, firstTaken, filled: cut, labelled };
}

type Looked = Pick<ParsedText, 'lines' | 'parsed' | 'labels' | 'labelled'>;

/** Lines already parsed: most stand as they are however often a text is looked at. */
type KnownLines = ReadonlyMap<TextLine, LabelledLine | null>;

function look(lines: readonly TextLine[], filled: number, known: KnownLines): Looked {
  const parsed = lowerCodes(
    raiseValues(
      lines.map((line) => {
        const before = known.get(line);
        return before === undefined ? parseLine(line.text) : before;
      }),
    ),
  );
  const labels = chooseLabels(parsed, filled);
  return { lines, parsed, labels, labelled: countLabelled(parsed, labels) };
}

/**
 * Speakers who are named inside lines too: those known from line starts, or, where one speaks alone, any that come again.
 * Where no line begins with a speaker, all turns may stand in one line: two must come again in it.
 */
function withInlineLabels(looked: Looked, filled: number, known: KnownLines): Looked {
  const { lines, labels } = looked;
  if (labels.speakers.length === 0 && !holdsTurnsInside(lines)) return looked;
  const asked = (label: string): boolean => {
    const speaker = labels.speakerOf({ label, separator: 'colon', text: '', start: null, end: null, spokenTime: null });
    return speaker !== null && speaker !== '';
  };
  const again = labels.speakers.length < 2 ? countInside(lines) : null;
  const split = splitInline(lines, again ? (label) => asked(label) || (again.get(label) ?? 0) >= 2 : asked);
  if (split === lines) return looked;
  const anew = look(split, Math.max(filled, split.length), known);
  return anew.labels.speakers.length >= labels.speakers.length ? anew : looked;
}

/** More filled lines than this are a text with a few colons in it. */
const FEW_LINES = 5;

function holdsTurnsInside(lines: readonly TextLine[]): boolean {
  if (lines.reduce((sum, { text }) => sum + (text.trim() === '' ? 0 : 1), 0) > FEW_LINES) return false;
  return [...countInside(lines).values()].filter((times) => times >= 2).length >= 2;
}

function countLabelled(parsed: readonly (LabelledLine | null)[], labels: ChosenLabels): number {
  return parsed.reduce((sum, line) => sum + (line && labels.speakerOf(line) !== null ? 1 : 0), 0);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The one session of a text, after what there is to say about it. */
export function* readText(
  text: ParsedText,
  path: string,
  format: string,
  codebook: OwnCodebook | null,
): Generator<ReadItem> {
  const source = { path, part: null };
  const { lines, parsed, labels, header } = text;
  const timesSaid = !beginWithTimes(parsed, labels);
  const cues: Mutable<Cue>[] = [];
  const left = { before: header.titles, notes: 0, first: 0 };
  let stamp: ReturnType<typeof parseTimeLine> = null;
  let changes = 0;
  for (const [index, { text: line, line: number }] of lines.entries()) {
    if (line.trim() === '') continue;
    const alone = parseTimeLine(line);
    if (alone) {
      const above = cues.at(-1);
      if (above?.text === '' && above.start === null) Object.assign(above, alone);
      else stamp = alone;
      continue;
    }
    const entry = parsed[index] ?? null;
    const speaker = entry ? labels.speakerOf(entry) : null;
    if (speaker === null && isMoment(line)) continue;
    if (entry && speaker !== null) {
      const opened = openCue(entry, labels, timesSaid, stamp);
      if (entry.separator === 'change') changes++;
      cues.push({ ...opened, speaker: speaker === '' ? `Voice ${2 - (changes % 2)}` : opened.speaker, line: number });
      stamp = null;
      continue;
    }
    const last = cues.at(-1);
    const codes = entry && last ? codesAlone(entry, codebook) : null;
    if (codes !== null && last) last.text += codes;
    else if ((entry && isNoteLabel(entry.label)) || BESIDE.test(line)) {
      left.notes++;
      left.first ||= number;
    } else if (last) last.text = last.text === '' ? line.trim() : `${last.text}\n${line.trim()}`;
    else left.before++;
  }
  const said = fromZero(cues).flatMap((cue) => splitInterjections(cleanCue(cue), labels));
  const turns = toTurns(takeCodes(said, codebook), Number.NEGATIVE_INFINITY);
  if (turns.length === 0) {
    throw new InputError(
      'no-speakers',
      'expected lines that begin with a speaker, such as "T:" or "Peer supporter:", found none',
      'export the transcript with speaker names, one turn a line',
    );
  }
  for (const found of findings(text, left, changes, source)) yield { kind: 'problem', problem: found };
  const unknown = unknownLabels(printedCodes(turns), source, codebook);
  if (unknown) yield { kind: 'problem', problem: unknown };
  const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  const fromHeader = rolesFromHeader(header.people, speakers);
  const stated = Object.entries({ ...fromHeader, ...labels.statedRoles }).filter(([name]) => speakers.includes(name));
  const { metadata, globals } = toFacts([...frontFacts(text.frontMatter), ...header.pairs]);
  yield {
    kind: 'transcript',
    transcript: { source, format, metadata, globals, turns, statedRoles: Object.fromEntries(stated) },
  };
}

function printedCodes(turns: readonly Turn[]): readonly string[] {
  return turns.flatMap(({ codings }) => codings.flatMap((one) => (one.unit === 'utterance' ? [one.original] : [])));
}

/** `## Part two` and `[^1]: a note`, which are the editor's; as labels they would have been speakers above. */
const BESIDE = /^\s*(?:#{1,6}\s+\S|\[\^[^\]]{1,20}\]:)/;

function openCue(
  entry: LabelledLine,
  labels: ChosenLabels,
  timesSaid: boolean,
  stamp: ReturnType<typeof parseTimeLine>,
): Omit<Cue, 'line'> {
  const speaker = labels.speakerOf(entry);
  let { text, start, end } = entry;
  if (entry.spokenTime !== null && !timesSaid) {
    text = text.slice(entry.spokenTime.length).trim();
    start = parseTimeLine(entry.spokenTime)?.start ?? null;
  }
  if (start === null && stamp) [start, end] = [stamp.start, stamp.end];
  return { speaker, text, start, end };
}

/** True when most turns begin with a time without brackets and the times go forward: then they are time codes. */
function beginWithTimes(parsed: readonly (LabelledLine | null)[], labels: ChosenLabels): boolean {
  let turns = 0;
  let forward = 0;
  let before = -1;
  for (const entry of parsed) {
    if (!entry || labels.speakerOf(entry) === null) continue;
    turns++;
    const time = entry.spokenTime === null ? null : (parseTimeLine(entry.spokenTime)?.start ?? null);
    if (time === null) continue;
    if (time >= before) forward++;
    before = time;
  }
  return turns >= 2 && forward >= 0.8 * turns;
}

function cleanCue(cue: Cue): Cue {
  const { text, start, end } = takeTimeCodes(cue.text);
  return text === cue.text && start === null && end === null
    ? cue
    : { ...cue, text, start: cue.start ?? start, end: cue.end ?? end };
}

/** No recording has its first words in its fifth hour: such times are of the clock, and count from the first. */
const CLOCK_SECONDS = 4 * 3600;

function fromZero(cues: readonly Cue[]): readonly Cue[] {
  const first = cues.find(({ start }) => start !== null)?.start ?? 0;
  if (first < CLOCK_SECONDS) return cues;
  const move = (time: number | null): number | null => (time === null ? null : time < first ? time : time - first);
  return cues.map((cue) => ({ ...cue, start: move(cue.start), end: move(cue.end) }));
}

/** The fields of front matter that say something about the session; a title or an editor's setting does not. */
function frontFacts(pairs: ParsedText['frontMatter']): readonly (readonly [string, string])[] {
  return pairs.flatMap(([key, value]): (readonly [string, string])[] => {
    const field = fieldOfName(snakeCase(key));
    if (field === null || ['text', 'speaker', 'start', 'end', 'turn', 'code', 'role', 'note'].includes(field))
      return [];
    return [[field === 'session' ? 'session_id' : field, value]];
  });
}

function* findings(
  text: ParsedText,
  left: { readonly before: number; readonly notes: number; readonly first: number },
  changes: number,
  source: SourceRef,
): Generator<Problem> {
  const { lines, taken, firstTaken, labels } = text;
  if (left.notes > 0 || left.before > 0) {
    yield problem({
      code: 'lines-left-out',
      severity: 'info',
      source,
      line: left.before > 0 ? 1 : left.first,
      message: `expected speech in every line, found ${left.before} before the first speaker and ${left.notes} marked as notes`,
      remedy: 'nothing to do if they are not speech; otherwise begin them with the speaker',
    });
  }
  if (taken > 0) {
    yield problem({
      code: 'page-lines-left-out',
      severity: 'info',
      source,
      line: firstTaken,
      message: `expected speech in every line, found ${taken} of a page's head or foot or of the program that exported the text`,
      remedy: 'nothing to do if they are not speech',
    });
  }
  if (changes > 0) {
    yield problem({
      code: 'speakers-assumed',
      severity: 'warning',
      source,
      line: lines[0]?.line ?? null,
      message:
        'expected the speaker of each turn, found only marks where the speaker changes; read as two people in turn',
      remedy:
        'if more than two people speak, or one mark is missing, put the names in; otherwise say who is who in speakers.csv',
    });
  }
  for (const { at, taken: as } of labels.doubtful) {
    const meaning = {
      typo: 'a line that begins with a label spelled as nowhere else; read as the speaker it is nearest to',
      person: 'a line that begins with a label that comes once; read as one more speaker',
      words: 'a line that begins like a label that comes once; read as words of the speaker before',
    }[as];
    yield problem({
      code: 'label-comes-once',
      severity: 'warning',
      source,
      line: lines[at]?.line ?? null,
      message: `expected speakers who come again, found ${meaning}`,
      remedy: 'look at the line; if it was read wrongly, mend its label in the file',
    });
  }
}
