import type { HumanCoding, SourceRef } from '../../../../domain/transcript.js';
import { roleWord, type StatedRole } from '../../../roles/words.js';
import type { ReadItem } from '../../reader.js';
import { toCodeId } from '../codes.js';
import { toFacts } from '../facts.js';
import { parseTime } from '../times.js';
import { type Cue, cleanSpeaker, toTurns } from '../turns.js';
import type { FoundColumns, TableField } from './columns.js';
import { TableNotes } from './notes.js';
import type { Row } from './rows.js';
import type { SessionRows } from './sessions.js';

/** A transcript from the rows of one session, and the problems met on the way. */
export function* toTranscript(
  session: SessionRows,
  found: FoundColumns,
  path: string,
  format: string,
): Generator<ReadItem> {
  const source: SourceRef = { path, part: session.key === '' ? null : session.key };
  const notes = new TableNotes(source);
  const drafts: Draft[] = [];
  const byWords = new Map<string, Draft[]>();
  const stated = new Map<string, StatedRole>();
  for (const row of session.rows) {
    const text = cellAt(row, found.columns.text);
    if (text.trim() === '') {
      if (row.cells.some((cell) => cell.trim() !== '')) notes.add('empty-text', row.line);
      continue;
    }
    const speaker = cleanSpeaker(cellAt(row, found.columns.speaker));
    if (speaker === null) notes.add('missing-speaker', row.line);
    const role = roleWord(cellAt(row, found.columns.role));
    if (speaker !== null && role) stated.set(speaker, role);
    const annotator = cellAt(row, found.columns.annotator).trim();
    const coding = codingOf(row, found, annotator || 'human', notes);
    const key = `${cellAt(row, found.columns.turn)}\u0000${speaker}\u0000${text}`;
    const same = annotator === '' ? undefined : byWords.get(key)?.find((draft) => !draft.annotators.has(annotator));
    if (same) {
      same.annotators.add(annotator);
      if (coding) same.codings.push(coding);
      continue;
    }
    const codings = coding ? [coding] : [];
    const draft: Draft = { cue: cueOf(row, found, speaker, text, codings), codings, annotators: new Set([annotator]) };
    drafts.push(draft);
    if (annotator !== '') byWords.set(key, [...(byWords.get(key) ?? []), draft]);
  }
  const turns = toTurns(
    drafts.map((draft) => draft.cue),
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

/** A turn being put together from the rows of its annotators. */
interface Draft {
  readonly cue: Cue;
  readonly codings: HumanCoding[];
  readonly annotators: Set<string>;
}

function cueOf(row: Row, found: FoundColumns, speaker: string | null, text: string, codings: HumanCoding[]): Cue {
  return {
    speaker,
    text,
    start: secondsOf(row, found, 'start'),
    end: secondsOf(row, found, 'end'),
    line: row.line,
    codings,
  };
}

function secondsOf(row: Row, found: FoundColumns, field: 'start' | 'end'): number | null {
  const at = found.columns[field];
  if (at === undefined) return null;
  const seconds = parseTime(cellAt(row, at));
  return seconds !== null && /(^|_)(ms|msec|milliseconds)$/.test(found.names[at] ?? '') ? seconds / 1000 : seconds;
}

function codingOf(row: Row, found: FoundColumns, annotator: string, notes: TableNotes): HumanCoding | null {
  const original = cellAt(row, found.columns.code).trim();
  if (/^(n\/?a|none|null|-|)$/i.test(original)) return null;
  const code = toCodeId(original);
  if (code === null) notes.add('unknown-code', row.line);
  const note = cellAt(row, found.columns.note).trim();
  return { unit: 'utterance', annotator, code, note: note === '' ? null : note, original };
}

const SPEECH_FIELDS: readonly TableField[] = [
  'text',
  'speaker',
  'role',
  'turn',
  'start',
  'end',
  'code',
  'annotator',
  'note',
];

/** Columns that say one thing throughout a session are about the session. */
function factsOf(session: SessionRows, found: FoundColumns): ReturnType<typeof toFacts> {
  const fieldAt = new Map(Object.entries(found.columns).map(([field, at]) => [at, field]));
  const pairs: [string, string][] = [];
  for (const [at, name] of found.names.entries()) {
    const field = fieldAt.get(at);
    if (field !== undefined && SPEECH_FIELDS.some((speech) => speech === field)) continue;
    const value = constantValue(session.rows, at);
    if (value === null || name === '') continue;
    pairs.push([field === 'session' ? 'session_id' : (field ?? name), value]);
  }
  return toFacts(pairs);
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

export function cellAt(row: Row, at: number | undefined): string {
  return at === undefined ? '' : (row.cells[at] ?? '');
}
