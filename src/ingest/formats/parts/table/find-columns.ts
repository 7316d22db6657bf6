import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import { areCodes } from '../codes.js';
import { parseTime } from '../times.js';
import {
  type ColumnMap,
  isNameOf,
  NAMES,
  snakeCase,
  TABLE_FIELDS,
  type TableField,
  WEAK_SPEAKER_NAMES,
} from './columns.js';
import { findFlag, findWide, isOutgoing, type TableShape } from './shape.js';
import { parseSpan } from './span.js';
import { isTurnAbove, labelsIn } from './text-labels.js';

type Rows = readonly (readonly string[])[];
type Mapping = Readonly<Record<string, string>>;

/** What a user says of tables: which column holds what, and the codebook that people coded with. */
export interface TableHints {
  readonly columns: Mapping;
  readonly codebook?: OwnCodebook | null | undefined;
}

export interface FoundColumns {
  readonly columns: ColumnMap;
  readonly shape: TableShape;
  /** Names by position, snake_case; numbered when the table has no header. */
  readonly names: readonly string[];
  /** The first row that is no title and no header. */
  readonly dataFrom: number;
  /** The codebook of one's own that its codes are read by; null for oars'. */
  readonly codebook: OwnCodebook | null;
  /** How the text and speaker columns were found. */
  readonly by: 'mapping' | 'header' | 'content';
}

/** A header stands no further down than this below titles. */
const MOST_TITLE_ROWS = 20;

/**
 * Finds what each column holds, from the user's mapping, then the header, then the cells. The header is the first row that
 * names a speaker and a text column, below any titles; where no row does, the first whose rows below fit. Null when no
 * column holds speech.
 */
export function findColumns(rows: Rows, hints: TableHints): FoundColumns | null {
  const most = Math.min(MOST_TITLE_ROWS, rows.length - 1);
  for (let at = 0; at < Math.max(1, most); at++) {
    const found = byHeader(rows, at, hints);
    if (found && (at === 0 || found.by !== 'content')) return found;
  }
  const title = titleRows(rows);
  // A row below that names two fields is the header, and what stands above it are titles.
  const named = [...rows.keys()]
    .slice(title, Math.max(title + 1, most))
    .map((at) => ({ at, known: claimByName(rows[at] ?? [], rows.slice(at + 1), hints) }));
  for (const { at, known } of named.toSorted((a, b) => rankOf(a.known) - rankOf(b.known))) {
    if (at > title && rankOf(known) > 0) break;
    const found = byContent(rows, at, known, hints);
    if (found) return found;
  }
  return null;
}

function rankOf(known: ColumnMap): number {
  return Object.keys(known).length < 2 ? 1 : 0;
}

/** Rows at the top that fill less than half of the table's width. */
function titleRows(rows: Rows): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const width = Math.max(0, ...filled);
  const first = filled.findIndex((count) => count > width / 2);
  return first > 0 && first <= MOST_TITLE_ROWS ? first : 0;
}

function byHeader(rows: Rows, at: number, hints: TableHints): FoundColumns | null {
  const header = rows[at] ?? [];
  const body = rows.slice(at + 1);
  const columns = withTimes(claimByName(header, body, hints), body);
  if (columns.text === undefined || columns.speaker === undefined) return null;
  const by = hints.columns.text === undefined ? 'header' : 'mapping';
  const { codebook = null } = hints;
  const inText = hints.columns.speaker === undefined ? labelsIn(cellsOf(body, columns.text)) : null;
  const isWeak = WEAK_SPEAKER_NAMES.has(snakeCase(header[columns.speaker] ?? ''));
  if (inText && (isWeak || inText.turnsInCell)) {
    const { speaker: _, ...others } = columns;
    return {
      columns: claimLeft(header, body, others, hints),
      shape: inText,
      names: header.map(snakeCase),
      dataFrom: at + 1,
      codebook,
      by,
    };
  }
  return { columns, shape: { kind: 'column' }, names: header.map(snakeCase), dataFrom: at + 1, codebook, by };
}

/** Columns by the user's mapping and by their names, as far as the cells below can be what the name says. */
function claimByName(header: readonly string[], body: Rows, hints: TableHints): Partial<Record<TableField, number>> {
  const columns: Partial<Record<TableField, number>> = {};
  for (const field of TABLE_FIELDS) {
    const wanted = hints.columns[field];
    if (wanted === undefined) continue;
    const at = header.findIndex((name) => name.trim() === wanted || snakeCase(name) === snakeCase(wanted));
    if (at >= 0 && !Object.values(columns).includes(at)) columns[field] = at;
  }
  const claimed = claimLeft(header, body, columns, hints);
  if (claimed.speaker === undefined && claimed.role !== undefined && hints.columns.speaker === undefined) {
    claimed.speaker = claimed.role;
    delete claimed.role;
  }
  if (claimed.speaker === undefined && claimed.direction !== undefined && hints.columns.speaker === undefined) {
    claimed.speaker = claimed.direction;
    delete claimed.direction;
  }
  return claimed;
}

/** The columns that no field has claimed yet, claimed by name. */
function claimLeft(
  header: readonly string[],
  body: Rows,
  known: ColumnMap,
  hints: TableHints,
): Partial<Record<TableField, number>> {
  const names = header.map(snakeCase);
  const bare = names.map((name) => name.replace(UNIT, ''));
  const columns: Partial<Record<TableField, number>> = { ...known };
  const taken = new Set<number>(Object.values(known));
  for (const field of TABLE_FIELDS) {
    if (columns[field] !== undefined || hints.columns[field] !== undefined) continue;
    const at = NAMES[field]
      .map((name) => (names.includes(name) ? names.indexOf(name) : bare.indexOf(name)))
      .find(
        (found) =>
          found >= 0 &&
          !taken.has(found) &&
          suits(field, cellsOf(body, found), names[found] ?? '', hints.codebook ?? null),
      );
    if (at === undefined) continue;
    columns[field] = at;
    taken.add(at);
  }
  return columns;
}

/** "Start Time (s)" is a start time. */
const UNIT = /_(s|sec|secs|seconds|ms|msec|milliseconds|hh_mm_ss|mm_ss|ss_msec|hh_mm_ss_ms)$/;

/** A column named like a field counts only when its cells can be that field. */
function suits(field: TableField, cells: readonly string[], name: string, codebook: OwnCodebook | null): boolean {
  const given = cells.filter((cell) => cell.trim() !== '');
  if (given.length === 0) return field !== 'text' && field !== 'speaker';
  switch (field) {
    case 'text':
      return given.some((cell) => /\s/.test(cell.trim()));
    case 'speaker':
      // Everybody who wrote or coded a file has a name; those who speak take turns.
      return given.every((cell) => cell.length <= 80) && (!WEAK_SPEAKER_NAMES.has(name) || new Set(given).size > 1);
    case 'role':
      return given.every((cell) => cell.length <= 80);
    case 'direction':
      return given.every((cell) => isOutgoing(cell) !== null) && new Set(given.map(isOutgoing)).size > 1;
    case 'start':
    case 'end':
      return given.some((cell) => parseTime(cell) !== null);
    case 'span':
      return given.some((cell) => parseSpan(cell) !== null);
    case 'code':
      return areCodes(given, codebook);
    case 'session':
    case 'turn':
    case 'annotator':
      return given.every((cell) => cell.length <= 200);
    default:
      return true;
  }
}

/** Few values that take turns are speakers; the longest cells with spaces are speech. */
function byContent(rows: Rows, at: number, named: ColumnMap, hints: TableHints): FoundColumns | null {
  const header = rows[at] ?? [];
  const body = rows.slice(at + 1);
  if (body.length === 0) return null;
  const names = header.map(snakeCase);
  const { codebook = null } = hints;
  const known = withTimes(named, body);
  const wide =
    hints.columns.text === undefined && hints.columns.speaker === undefined ? findWide(header, body, known) : null;
  if (wide) {
    const { text: _text, practitioner_id: _practitioner, client_id: _client, ...columns } = known;
    return { columns, shape: wide, names, dataFrom: at + 1, codebook, by: 'header' };
  }
  const taken = new Set(Object.values(known));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const positions = Array.from({ length: Math.min(width, 200) }, (_, position) => position).filter(
    (position) => !taken.has(position),
  );
  const text = known.text ?? (hints.columns.text === undefined ? longest(body, positions) : undefined);
  if (text === undefined) return null;
  const found = { columns: { ...known, text }, names, dataFrom: at + 1, codebook, by: 'header' } as const;
  const flag = findFlag(header, body, text);
  if (flag) return { ...found, shape: flag };
  const inText = hints.columns.speaker === undefined ? labelsIn(cellsOf(body, text)) : null;
  if (inText && known.speaker === undefined) {
    if (isTurnAbove(header[text] ?? '', cellsOf(body, text)))
      return {
        columns: withTimes({ text }, rows.slice(at)),
        names: unnamed(names),
        dataFrom: at,
        codebook,
        by: 'content',
        shape: inText,
      };
    return { ...found, columns: claimLeft(header, body, found.columns, hints), shape: inText };
  }
  const speaker =
    known.speaker ??
    (hints.columns.speaker === undefined
      ? positions.find(
          (position) =>
            position !== text &&
            maySpeak(names[position] ?? '') &&
            takesTurns(cellsOf(body, position), hints.codebook ?? null),
        )
      : undefined);
  if (speaker === undefined) return known.text === undefined ? null : { ...found, shape: { kind: 'column' } };
  const isHeader =
    known.text !== undefined ||
    known.speaker !== undefined ||
    !cellsOf(body, speaker).some((cell) => cell.trim() === header[speaker]?.trim());
  return {
    columns: { ...found.columns, speaker },
    shape: { kind: 'column' },
    names: isHeader ? names : unnamed(names),
    dataFrom: isHeader ? at + 1 : at,
    codebook,
    by: 'content',
  };
}

function unnamed(names: readonly string[]): readonly string[] {
  return names.map((_, position) => `column_${position + 1}`);
}

/** Columns of codes and of those who gave them are never the speaker, however they take turns. */
function maySpeak(name: string): boolean {
  return (
    !isNameOf('code', name) &&
    !isNameOf('annotator', name) &&
    !/(^|_)(code|tag|label|theme|topic|sentiment)s?(_|$)/.test(name)
  );
}

/** Columns of `0:05 - 0:09`, or of clock times that go forward, tell themselves whatever they are called. */
function withTimes(known: ColumnMap, body: Rows): ColumnMap {
  const spanned = withSpan(known, body);
  if (spanned.span !== undefined || spanned.start !== undefined) return spanned;
  const taken = new Set(Object.values(known));
  const width = Math.max(0, ...body.map((row) => row.length));
  const clocks = Array.from({ length: Math.min(width, 50) }, (_, at) => at).flatMap((at) => {
    const seconds = taken.has(at) ? null : clockSeconds(cellsOf(body, at));
    return seconds === null ? [] : [{ at, seconds }];
  });
  const [start] = clocks;
  if (!start) return withSeconds(known, body, width);
  const end = clocks.find(({ seconds }) => seconds.every((second, row) => second > (start.seconds[row] ?? second)));
  return end && known.end === undefined ? { ...known, start: start.at, end: end.at } : { ...known, start: start.at };
}

/** Two neighbours of numbers with fractions that go forward, the second after the first: where a row begins and ends. */
function withSeconds(known: ColumnMap, body: Rows, width: number): ColumnMap {
  const taken = new Set(Object.values(known));
  if (body.length < 2 || known.end !== undefined) return known;
  for (let at = 0; at + 1 < Math.min(width, 50); at++) {
    if (taken.has(at) || taken.has(at + 1)) continue;
    const [starts, ends] = [cellsOf(body, at), cellsOf(body, at + 1)];
    const isForward = starts.every((cell, row) => {
      const [from, to] = [Number(cell), Number(ends[row])];
      return DECIMAL.test(cell) && DECIMAL.test(ends[row] ?? '') && from >= Number(starts[row - 1] ?? 0) && to > from;
    });
    if (isForward) return { ...known, start: at, end: at + 1 };
  }
  return known;
}

const DECIMAL = /^\s*\d{1,7}\.\d{1,9}\s*$/;

/** Seconds of a column in which every cell is a time of a clock and none goes back; null for any other. */
function clockSeconds(cells: readonly string[]): readonly number[] | null {
  if (cells.length < 2) return null;
  const seconds: number[] = [];
  for (const cell of cells) {
    const second = /\d:\d/.test(cell) ? parseTime(cell) : null;
    if (second === null || second < (seconds.at(-1) ?? 0)) return null;
    seconds.push(second);
  }
  return seconds.at(-1) === seconds[0] ? null : seconds;
}

function withSpan(known: ColumnMap, body: Rows): ColumnMap {
  if (known.span !== undefined || known.start !== undefined) return known;
  const taken = new Set(Object.values(known));
  const width = Math.max(0, ...body.map((row) => row.length));
  for (let at = 0; at < Math.min(width, 50); at++) {
    const given = cellsOf(body, at).filter((cell) => cell.trim() !== '');
    if (!taken.has(at) && given.length > 0 && given.every((cell) => parseSpan(cell) !== null))
      return { ...known, span: at };
  }
  return known;
}

function cellsOf(rows: Rows, at: number): readonly string[] {
  return rows.map((row) => row[at] ?? '');
}

function longest(rows: Rows, positions: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const at of positions) {
    const cells = cellsOf(rows, at);
    const spaced = cells.filter((cell) => /\S\s+\S/.test(cell)).length;
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const distinct = new Set(cells).size;
    if (spaced < 0.4 * cells.length || distinct < 0.3 * cells.length || mean < 12) continue;
    if (mean > most) {
      most = mean;
      best = at;
    }
  }
  return best;
}

function takesTurns(cells: readonly string[], codebook: OwnCodebook | null): boolean {
  const given = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const distinct = new Set(given);
  if (given.length < 0.4 * cells.length || distinct.size < 2 || distinct.size > 8) return false;
  if (given.length < 2 * distinct.size || areCodes(given, codebook)) return false;
  if ([...distinct].some((value) => value.length > 60 || !/\p{L}/u.test(value) || /^(true|false|n\/a)$/i.test(value)))
    return false;
  if (shareOfThreeMostFrequent(given) < 0.85) return false;
  const changes = given.filter((value, index) => index > 0 && value !== given[index - 1]).length;
  return changes >= 0.3 * given.length;
}

function shareOfThreeMostFrequent(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [a = 0, b = 0, c = 0] = [...counts.values()].sort((x, y) => y - x);
  return (a + b + c) / values.length;
}
