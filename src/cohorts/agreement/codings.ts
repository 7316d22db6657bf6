import { type CodeId, isCodeId } from '../../domain/codes.js';
import { hashText } from '../../domain/correction.js';
import { unguardCell } from '../../domain/formula-guard.js';
import { builtInOf, type OwnCodebook, ownCodeNamed } from '../../domain/own-codebook.js';
import { INSTRUMENTS } from '../../instruments/instruments.js';
import type { Cells } from './annomi-ratings.js';
import type { CodedItem, Coding } from './coding.js';
import { settleDuplicates } from './duplicates.js';

/** The codings of one file, and what could not be used of it. */
export interface ReadCodings {
  readonly codings: readonly Coding[];
  readonly notes: readonly string[];
}

/** Ratings of whole sessions that any instrument knows. */
const GLOBALS: readonly string[] = [...new Set(INSTRUMENTS.flatMap(({ globals }) => globals.map(({ id }) => id)))];

/** What `readCodings` takes, for messages. */
export const CODING_LAYOUTS =
  'a coding sheet (session_id, text or utterance_id, code), a corrections file, an utterances table of a run, or a table in the AnnoMI layout';

/**
 * Codings from the rows of a coding sheet, a corrections file or a run's
 * utterances; null when the columns are none of these. `name` names the coder
 * where no column does.
 */
export function readCodings(
  name: string,
  columns: readonly string[],
  rows: readonly Cells[],
  codebook: OwnCodebook | null = null,
): ReadCodings | null {
  const has = (...names: readonly string[]): boolean => names.every((column) => columns.includes(column));
  if (has('session_id', 'utterance_id', 'text_hash') && (has('new_code') || has('to_code'))) {
    return readCorrections(name, rows, codebook);
  }
  if (has('session_id', 'utterance_id', 'code', 'source')) return readRun(name, rows, codebook);
  const listed = ['utterance_id', 'utterance', 'text', 'turn'].some((column) => has(column));
  const rated = GLOBALS.some((id) => has(id));
  if (has('session_id') && (rated || (has('code') && listed))) return readSheet(name, columns, rows, codebook);
  return null;
}

/**
 * One coding per coder: sheets of different sessions by one coder are one
 * coding. Two that hold the same utterance stay apart, as two codings would.
 */
export function mergeByCoder(codings: readonly Coding[]): readonly Coding[] {
  const merged: { coding: Coding; keys: Set<string> }[] = [];
  for (const coding of codings) {
    const keys = coding.items.map(({ sessionId, itemId }) => JSON.stringify([sessionId, itemId]));
    const same = merged.find(
      (one) =>
        one.coding.coder === coding.coder &&
        one.coding.machine === coding.machine &&
        !keys.some((key) => one.keys.has(key)),
    );
    if (!same) {
      merged.push({ coding, keys: new Set(keys) });
      continue;
    }
    same.coding = {
      ...same.coding,
      items: [...same.coding.items, ...coding.items],
      globals: new Map([...(same.coding.globals ?? []), ...(coding.globals ?? [])]),
    };
    for (const key of keys) same.keys.add(key);
  }
  return merged.map(({ coding }) => coding);
}

function readSheet(
  name: string,
  columns: readonly string[],
  rows: readonly Cells[],
  codebook: OwnCodebook | null,
): ReadCodings {
  const column = ['coder', 'annotator', 'reviewer'].find((one) => columns.includes(one));
  const notes = new Unknown(name, codebook);
  const byCoder = new Map<string, CodedItem[]>();
  const ratings = new Map<string, Map<string, Record<string, number>>>();
  const counted = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    if (row.role === 'other') continue;
    const coder = (column === undefined ? '' : (row[column] ?? '').trim()) || name;
    const items = byCoder.get(coder) ?? [];
    rate(ratings, coder, row);
    byCoder.set(coder, items);
    if (row.code === undefined) continue;
    const key = JSON.stringify([coder, row.session_id]);
    counted.set(key, (counted.get(key) ?? 0) + 1);
    items.push(itemOf(row, at, notes.code(row.code ?? '', at), row.note ?? '', counted.get(key)));
    byCoder.set(coder, items);
  }
  const codings = [...byCoder].map(([coder, items]) => {
    const globals = ratings.get(coder);
    return { coder, machine: false, items, ...(globals ? { globals } : {}) };
  });
  return settled(codings, notes);
}

/** Ratings that stand beside a session's rows; the first one counts. */
function rate(ratings: Map<string, Map<string, Record<string, number>>>, coder: string, row: Cells): void {
  for (const id of GLOBALS) {
    const value = Number(row[id] || Number.NaN);
    if (!(value >= 1 && value <= 5)) continue;
    const own = ratings.get(coder) ?? new Map<string, Record<string, number>>();
    ratings.set(coder, own.set(row.session_id ?? '', { [id]: value, ...own.get(row.session_id ?? '') }));
  }
}

function readCorrections(name: string, rows: readonly Cells[], codebook: OwnCodebook | null): ReadCodings {
  const notes = new Unknown(name, codebook);
  const reviewed = new Map<string, Map<string, CodedItem>>();
  const shown = new Map<string, CodedItem>();
  for (const [at, row] of rows.entries()) {
    // Whether a session counts is no code.
    if (row.utterance_id === '') continue;
    const reviewer = (row.reviewer ?? '').trim() || name;
    const key = JSON.stringify([row.session_id, row.utterance_id]);
    const items = reviewed.get(reviewer) ?? new Map<string, CodedItem>();
    // Rows are added as decisions are made: the last one stands, and what was shown is what the first one saw.
    items.set(key, itemOf(row, at, notes.code(row.to_code ?? row.new_code ?? '', at), row.note ?? ''));
    reviewed.set(reviewer, items);
    if (!shown.has(key)) shown.set(key, itemOf(row, at, notes.code(row.from_code ?? row.old_code ?? '', at), ''));
  }
  const listed = [...shown.values()];
  // Saved from a blind sheet: nothing was shown, so it is a coding like any other.
  const blind = listed.every(({ code, own }) => code === null && !own);
  const people = [...reviewed].map(([coder, items]) => ({
    coder,
    machine: false,
    byId: true,
    items: [...items.values()],
  }));
  if (blind) return { codings: people, notes: notes.said() };
  return {
    codings: [...people, { coder: 'as shown', machine: true, shown: true, byId: true, items: listed }],
    notes: [
      `${name} holds only what reviewers touched: agreement on it alone says how often they changed a code, not how good the coder is.`,
      ...notes.said(),
    ],
  };
}

function readRun(name: string, rows: readonly Cells[], codebook: OwnCodebook | null): ReadCodings {
  const notes = new Unknown(name, codebook);
  const machine: CodedItem[] = [];
  const people: CodedItem[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.role === 'other') continue;
    const final = notes.code(row.own_code || (row.code ?? ''), at);
    const isMachine = row.source !== 'human' && row.source !== 'correction';
    machine.push(itemOf(row, at, notes.code(row.machine_code ?? '', at) ?? (isMachine ? final : UNCODED), ''));
    const person = row.own_code ? final : notes.code(row.human_code ?? '', at);
    people.push(itemOf(row, at, person ?? (isMachine ? UNCODED : final), row.note ?? ''));
  }
  const filled = (items: readonly CodedItem[]): boolean => items.some(({ code, own }) => code !== null || own);
  return {
    codings: [
      ...(filled(machine) ? [{ coder: `${name} (machine)`, machine: true, items: machine }] : []),
      ...(filled(people) ? [{ coder: `${name} (people)`, machine: false, items: people }] : []),
    ],
    notes: notes.said(),
  };
}

/** Codings without utterances that are listed twice. */
function settled(codings: readonly Coding[], notes: Unknown): ReadCodings {
  const found = codings.map(settleDuplicates);
  return { codings: found.map(({ coding }) => coding), notes: [...notes.said(), ...found.flatMap((one) => one.notes)] };
}

function itemOf(row: Cells, at: number, given: GivenCode | null, note: string, running?: number): CodedItem {
  const text = row.text === undefined || row.text === '' ? null : unguardCell(row.text);
  const role = row.role;
  const turn = (row.turn ?? '').trim();
  const confidence = row.confidence === undefined || row.confidence === '' ? null : Number(row.confidence);
  return {
    sessionId: row.session_id ?? '',
    itemId: row.utterance_id || (/^\d+$/.test(row.utterance ?? '') ? `u${row.utterance}` : `u${running ?? at + 1}`),
    turn: turn === '' ? null : turn,
    row: at + 2,
    role: role === 'practitioner' || role === 'client' || role === 'other' ? role : null,
    text,
    textHash: row.text_hash || (text === null ? null : hashText(text)),
    ...(given ?? UNCODED),
    note: note.trim() === '' ? null : note.trim(),
    confidence,
    ...(row.safety_talk === 'true' ? { safetyTalk: true as const } : {}),
  };
}

interface GivenCode {
  readonly code: CodeId | null;
  readonly own?: string;
}

const UNCODED: GivenCode = { code: null };

/** Reads codes and remembers the rows whose code the codebook does not know. */
class Unknown {
  private readonly rows: number[] = [];
  private readonly name: string;
  private readonly codebook: OwnCodebook | null;
  constructor(name: string, codebook: OwnCodebook | null) {
    this.name = name;
    this.codebook = codebook;
  }

  /** Null when the cell is empty or holds no known code. */
  code(text: string, at: number): GivenCode | null {
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const own = this.codebook === null ? null : ownCodeNamed(this.codebook, trimmed);
    if (own) return { code: builtInOf(own), own: own.id };
    for (const spelling of [trimmed, trimmed.toUpperCase(), trimmed.toLowerCase()]) {
      if (isCodeId(spelling)) return { code: spelling };
    }
    this.rows.push(at + 2);
    return null;
  }

  said(): string[] {
    if (this.rows.length === 0) return [];
    const where = this.rows.slice(0, 5).join(', ');
    const more = this.rows.length > 5 ? ` and ${this.rows.length - 5} more` : '';
    return [`${this.name}: codes not in the codebook on row ${where}${more}; they count as not coded.`];
  }
}
