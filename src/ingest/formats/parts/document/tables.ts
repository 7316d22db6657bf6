import type { ReaderOptions, ReadItem } from '../../reader.js';
import { type FoundColumns, findColumns } from '../table/find-columns.js';
import type { Row } from '../table/rows.js';
import { toTranscript } from '../table/transcript.js';
import type { Block, Table } from './blocks.js';

/**
 * The transcript in a document's tables with a speaker and a text column. One table split over pages has its header only
 * once, and some documents have a table a turn: tables of one width are looked at as one.
 */
export function readTables(
  blocks: readonly Block[],
  path: string,
  format: string,
  options: ReaderOptions,
): readonly ReadItem[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  let best: { readonly found: FoundColumns; readonly rows: readonly Row[] } | null = null;
  for (const group of byWidth(tables)) {
    const numbered = group.flatMap((table) => table.rows.map((cells, at) => ({ cells, line: table.number + at })));
    const looked = numbered.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells);
    const found = findColumns(looked, options);
    if (!found || !tellsSpeakers(found)) continue;
    const header = looked.slice(0, found.dataFrom).map((cells) => JSON.stringify(cells));
    const rows = numbered.slice(found.dataFrom).filter(({ cells }) => !header.includes(JSON.stringify(cells)));
    if (best === null || rows.length > best.rows.length) best = { found, rows };
  }
  return best === null ? [] : [...toTranscript({ key: '', rows: best.rows }, best.found, path, format)];
}

/** A transcript in a single cell is read as lines are. */
function tellsSpeakers({ shape, columns }: FoundColumns): boolean {
  if (shape.kind === 'column') return columns.speaker !== undefined;
  return shape.kind !== 'in-text' || !shape.turnsInCell;
}

const ROWS_LOOKED_AT = 80;

/** Tables by the number of columns of their widest row; those that cannot be the transcript's are left to themselves. */
function byWidth(tables: readonly Table[]): Iterable<readonly Table[]> {
  const groups = new Map<number, Table[]>();
  for (const table of tables) {
    const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const group = groups.get(width);
    if (group) group.push(table);
    else groups.set(width, [table]);
  }
  return groups.values();
}
