import { MOST_BLOCKS, tooLong } from '../document/blocks.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import { type NumberKind, SHEET } from './parse-workbook.js';

/** No transcript has a cell further out than this. */
const MOST_COLUMNS = 500;
const MOST_MERGED = 20_000;
const MOST_ROWS_OF_A_CELL = 500;

/** Rows of a sheet's cells as a person reads them: shared texts in place, times and dates written out. */
export function parseSheet(
  xml: string,
  strings: readonly string[],
  kinds: readonly NumberKind[],
  fault: () => Error,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const merged: string[] = [];
  let at = { row: 0, column: 0 };
  let cell: { type: string; kind: NumberKind } | null = null;
  let value = '';
  let takes = false;
  const open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'row':
        at = { row: attributes.r === undefined ? at.row + 1 : Number(attributes.r), column: 0 };
        break;
      case 'c':
        at = placeOf(attributes.r) ?? { row: at.row, column: at.column + 1 };
        cell = { type: attributes.t ?? 'n', kind: kinds[Number(attributes.s ?? 0)] ?? 'number' };
        value = '';
        break;
      case 'v':
      case 't':
        takes = cell !== null;
        break;
      case 'rPh':
        takes = false;
        break;
      case 'mergeCell':
        if (merged.length < MOST_MERGED) merged.push(attributes.ref ?? '');
        break;
    }
  };
  const close = (name: string): void => {
    if (name === 'v' || name === 't') takes = false;
    if (name !== 'c' || cell === null) return;
    if (at.row > MOST_BLOCKS) throw tooLong();
    if (at.column <= MOST_COLUMNS && at.row > 0 && at.column > 0) {
      let row = rows[at.row - 1];
      if (!row) {
        row = [];
        rows[at.row - 1] = row;
      }
      row[at.column - 1] = toText(cell, value, strings);
    }
    cell = null;
  };
  const text = (piece: string): void => {
    if (takes) value += piece;
  };
  walkXml(xml, SHEET, { open, close, text }, fault);
  const whole = Array.from(rows, (row) => Array.from(row ?? [], (one) => one ?? ''));
  for (const range of merged) fillMerged(whole, range);
  return whole;
}

function toText(cell: { type: string; kind: NumberKind }, value: string, strings: readonly string[]): string {
  switch (cell.type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return cell.kind === 'number' ? value : written(value, cell.kind);
    default:
      return value;
  }
}

/** Excel counts days from the end of 1899; what lies within a few days is a time of a recording. */
function written(value: string, kind: NumberKind): string {
  const days = Number(value);
  if (value === '' || !Number.isFinite(days) || days < 0 || days > 2_958_465) return value;
  if (kind === 'date' && days >= 60)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
  const milliseconds = Math.round(days * 86_400_000);
  const part = (count: number, digits = 2): string => String(count).padStart(digits, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const fraction = milliseconds % 1000 === 0 ? '' : `.${part(milliseconds % 1000, 3)}`;
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}${fraction}`;
}

/** Row and column from 1 of a reference such as `B7`. */
function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (!match) return null;
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** A cell merged over rows holds for all of them; one merged over columns stands in the first. */
function fillMerged(rows: string[][], range: string): void {
  const [from, to] = range.split(':').map(placeOf);
  // Only a cell for a few rows is one speaker's; one for the whole sheet is a title.
  if (!from || !to || to.row > rows.length || to.row - from.row > MOST_ROWS_OF_A_CELL) return;
  const value = rows[from.row - 1]?.[from.column - 1] ?? '';
  for (let row = from.row; row < to.row; row++) {
    const cells = rows[row];
    if (cells) cells[from.column - 1] = value;
  }
}
