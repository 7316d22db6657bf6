import { readFile, rename, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { unguardCell } from '../../domain/formula-guard.js';

/** Cells of a row by the names of its columns, in lower case. */
export type RowCells = ReadonlyMap<string, string>;

/**
 * Removes rows of a table that people may have saved in any spreadsheet; what stays, stays byte for byte. Returns how
 * many went.
 */
export async function eraseRows(path: string, isToGo: (row: RowCells) => boolean): Promise<number> {
  // Bytes as characters: whatever the encoding, what is kept is written as it was.
  const text = (await readFile(path)).toString('latin1');
  const [header, ...rows] = splitRows(text);
  if (header === undefined) return 0;
  const delimiter = DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const columns = cellsOf(header.replace(/^\u00ef\u00bb\u00bf/, ''), delimiter).map((name) =>
    name.trim().toLowerCase(),
  );
  const kept = rows.filter((row) => {
    const cells = cellsOf(row, delimiter).map((cell) => unguardCell(cell).trim());
    return !isToGo(new Map(columns.map((column, at) => [column, cells[at] ?? ''])));
  });
  if (kept.length === rows.length) return 0;
  await writeFile(`${path}.part`, Buffer.from([header, ...kept].join(''), 'latin1'));
  await rename(`${path}.part`, path);
  return rows.length - kept.length;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Rows with their line ends; a line end inside quotes ends none. */
function splitRows(text: string): readonly string[] {
  const rows: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n' && !quoted) {
      rows.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  return start < text.length ? [...rows, text.slice(start)] : rows;
}

function cellsOf(row: string, delimiter: string): readonly string[] {
  try {
    const [cells]: string[][] = parse(row, { delimiter, relax_quotes: true, relax_column_count: true });
    return (cells ?? []).map((cell) => Buffer.from(cell, 'latin1').toString('utf8'));
  } catch {
    return [];
  }
}
