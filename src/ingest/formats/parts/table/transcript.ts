import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { HumanCoding, SourceRef } from '../../../../domain/transcript.js';
import { roleWord, type StatedRole } from '../../../roles/words.js';
import type { ReadItem } from '../../reader.js';
import { readCode } from '../codes.js';
import { toFacts } from '../facts.js';
import { toCodings } from '../labelled/codings.js';
import { parseTime } from '../times.js';
import { type Cue, toTurns } from '../turns.js';
import type { TableField } from './columns.js';
import type { FoundColumns } from './find-columns.js';
import { TableNotes } from './notes.js';
import type { Row } from './rows.js';
import type { SessionRows } from './sessions.js';
import { parseSpan } from './span.js';
import { cellAt, speechOf } from './speech.js';

/** A transcript from the rows of one session, and the problems met on the way. */
export function* toTranscript(
  session: SessionRows,
  found: FoundColumns,
  path: string,
  format: string,
): Generator<ReadItem> {
  const source: SourceRef = { path, part: session.key === '' ? null : session.key };
  const notes = new TableNotes(source, found.codebook);
  const drafts: Draft[] = [];
  const byWords = new Map<string, SameWords>();
  const stated = new Map<string, StatedRole>();
  const speech = speechOf(session.rows, found);
  const isWhole = found.shape.kind === 'in-text' && found.shape.turnsInCell;
  for (const row of session.rows) {
    const turnsOfRow = speech(row);
    if (turnsOfRow.length === 0 && row.cells.some((cell) => cell.trim() !== '')) notes.add('empty-text', row.line);
    const role = roleWord(cellAt(row, found.columns.role));
    const annotator = cellAt(row, found.columns.annotator).trim();
    const coded = isWhole ? NOT_CODED : codesOf(row, found, notes);
    for (const { speaker, text } of turnsOfRow) {
      if (speaker === null) notes.add('missing-speaker', row.line);
      if (speaker !== null && role) stated.set(speaker, role);
      const turn = cellAt(row, found.columns.turn);
      const key = `${turn}\u0000${speaker}\u0000${text}`;
      const others = sameWords(byWords, key);
      const same = codedBefore(others, annotator, turn, coded.codes);
      if (same) {
        addCodes(same, annotator, coded);
        continue;
      }
      const draft: Draft = { row, speaker, text, codes: new Map() };
      addCodes(draft, annotator, coded);
      drafts.push(draft);
      others.drafts.push(draft);
    }
  }
  const cues = drafts.map((draft) => cueOf(draft, found));
  const turns = toTurns(
    countInMilliseconds(cues) ? cues.map(toSeconds) : cues,
    // A row is a turn or an utterance as its author cut it: rows are never joined.
    Number.NEGATIVE_INFINITY,
  );
  const facts = factsOf(session, found);
  for (const { name, expected } of facts.unusable) notes.unusable(name, expected, session.rows[0]?.line ?? 1);
  for (const item of notes.problems()) yield { kind: 'problem', problem: item };
  if (turns.length === 0) return;
  const { metadata, globals } = facts;
  const statedRoles = Object.fromEntries(stated);
  yield { kind: 'transcript', transcript: { source, format, metadata, globals, turns, statedRoles } };
}

/** Nobody speaks so slowly: fewer words than this a second, in times without fractions, count milliseconds. */
const SLOWEST = 0.05;

/** True when a table's start and end are whole numbers so far apart that they count milliseconds, as Whisper's do. */
function countInMilliseconds(cues: readonly Cue[]): boolean {
  let [words, seconds] = [0, 0];
  for (const { start, end, text } of cues) {
    if (start === null || end === null) continue;
    if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
    words += text.split(/\s+/).length;
    seconds += Math.max(0, end - start);
  }
  return seconds > 0 && words < SLOWEST * seconds;
}

function toSeconds(cue: Cue): Cue {
  const second = (time: number | null): number | null => (time === null ? null : time / 1000);
  return { ...cue, start: second(cue.start), end: second(cue.end) };
}

/** A turn being put together from the rows of its annotators. */
interface Draft {
  readonly row: Row;
  readonly speaker: string | null;
  readonly text: string;
  /** By annotator, who is '' where the table names none. */
  readonly codes: Map<string, Coded>;
}

interface Coded {
  /** As printed. */
  readonly codes: readonly string[];
  readonly note: string | null;
}

const NOT_CODED: Coded = { codes: [], note: null };

/** Turns of the same words by the same speaker, and how many of them each annotator has coded: a short answer comes again and again. */
interface SameWords {
  readonly drafts: Draft[];
  readonly codedBy: Map<string, number>;
}

function sameWords(byWords: Map<string, SameWords>, key: string): SameWords {
  const known = byWords.get(key);
  if (known !== undefined) return known;
  const made: SameWords = { drafts: [], codedBy: new Map() };
  byWords.set(key, made);
  return made;
}

/** Rows that say a turn again are another annotator's, or, where the turn has a number, another code of the same turn. */
function codedBefore(
  { drafts, codedBy }: SameWords,
  annotator: string,
  turn: string,
  codes: readonly string[],
): Draft | undefined {
  if (annotator === '') {
    if (turn === '' || codes.length === 0) return undefined;
    return drafts.find((draft) => codes.every((code) => !draft.codes.get('')?.codes.includes(code)));
  }
  let at = codedBy.get(annotator) ?? 0;
  while (drafts[at]?.codes.has(annotator) === true) at++;
  codedBy.set(annotator, at);
  return drafts[at];
}

function addCodes(draft: Draft, annotator: string, { codes, note }: Coded): void {
  const own = draft.codes.get(annotator) ?? NOT_CODED;
  draft.codes.set(annotator, { codes: [...own.codes, ...codes], note: own.note ?? note });
}

function cueOf({ row, speaker, text, codes }: Draft, found: FoundColumns): Cue {
  const span = parseSpan(cellAt(row, found.columns.span));
  return {
    speaker,
    text,
    start: secondsOf(row, found, 'start') ?? span?.start ?? null,
    end: secondsOf(row, found, 'end') ?? span?.end ?? null,
    line: row.line,
    codings: [...codes].flatMap(([annotator, coded]) => codingsOf(annotator || 'human', coded, found.codebook)),
  };
}

function codingsOf(annotator: string, { codes, note }: Coded, codebook: OwnCodebook | null): readonly HumanCoding[] {
  const [only] = codes;
  if (only === undefined || codes.length > 1) return toCodings(annotator, codes, codebook);
  return [{ unit: 'utterance', annotator, code: null, ...readCode(only, codebook), note, original: only }];
}

function secondsOf(row: Row, found: FoundColumns, field: 'start' | 'end'): number | null {
  const at = found.columns[field];
  if (at === undefined) return null;
  const seconds = parseTime(cellAt(row, at));
  return seconds !== null && /(?:^|(?<!ss)_)(?:ms|msec|milliseconds)$/.test(found.names[at] ?? '')
    ? seconds / 1000
    : seconds;
}

/** The codes in a row's cell: one, or several with marks between when each of them is a code. */
function codesOf(row: Row, found: FoundColumns, notes: TableNotes): Coded {
  const original = cellAt(row, found.columns.code).trim();
  if (/^(n\/?a|none|null|-|)$/i.test(original)) return NOT_CODED;
  const note = cellAt(row, found.columns.note).trim() || null;
  const isCode = (code: string): boolean => readCode(code, found.codebook) !== null;
  if (isCode(original)) return { codes: [original], note };
  const several = original.split(/\s*[;|,\n]\s*/);
  if (several.length > 1 && several.every(isCode)) return { codes: several, note };
  notes.unknownCode(original, row.line);
  return { codes: [original], note };
}

const SPEECH_FIELDS: readonly TableField[] = [
  'text',
  'speaker',
  'role',
  'direction',
  'turn',
  'start',
  'end',
  'span',
  'code',
  'annotator',
  'note',
];

/** Columns that say one thing throughout a session are about the session. */
function factsOf(session: SessionRows, found: FoundColumns): ReturnType<typeof toFacts> {
  const fieldAt = new Map(Object.entries(found.columns).map(([field, at]) => [at, field]));
  const pairs: [string, string][] = [];
  const spoken = columnsOfShape(found);
  for (const [at, name] of found.names.entries()) {
    const field = fieldAt.get(at);
    if (spoken.includes(at)) continue;
    if (field !== undefined && SPEECH_FIELDS.some((speech) => speech === field)) continue;
    const value = constantValue(session.rows, at);
    if (value === null || name === '') continue;
    pairs.push([field === 'session' ? 'session_id' : (field ?? name), value]);
  }
  return toFacts(pairs);
}

function columnsOfShape({ shape }: FoundColumns): readonly number[] {
  if (shape.kind === 'wide') return shape.speakers.map(({ at }) => at);
  return shape.kind === 'flag' ? [shape.at] : [];
}

const LONGEST_FACT = 300;

function constantValue(rows: readonly Row[], at: number): string | null {
  let constant: string | null = null;
  for (const { cells } of rows) {
    const value = (cells[at] ?? '').trim();
    if (value === '' || value === constant) continue;
    if (constant !== null || value.length > LONGEST_FACT) return null;
    constant = value;
  }
  return constant;
}
