import type { ReaderOptions, ReadItem } from '../../reader.js';
import { type FoundColumns, findColumns } from '../table/columns.js';
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
  const tables = blocks.filter((block) => block.kind === 'table').map(withSpans);
  let found: FoundColumns | null = null;
  const rows: Row[] = [];
  for (const group of byWidth(tables)) {
    const numbered = group.flatMap((table) => table.rows.map((cells, at) => ({ cells, line: table.number + at })));
    const columns = findColumns(
      numbered.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells),
      options.columns,
    );
    if (!columns || columns.columns.speaker === undefined) continue;
    found ??= columns;
    const header = columns.hasHeader ? JSON.stringify(group[0]?.rows[0]) : null;
    rows.push(...numbered.filter(({ cells }) => header === null || JSON.stringify(cells) !== header));
  }
  if (!found) return [];
  rows.sort((a, b) => a.line - b.line);
  return [...toTranscript({ key: '', rows }, { ...found, hasHeader: true }, path, format)];
}

const ROWS_LOOKED_AT = 80;

/** Tables by the number of columns of their widest row; those that cannot be the transcript's are left to themselves. */
function byWidth(tables: readonly Table[]): Iterable<readonly Table[]> {
  const groups = new Map<number, Table[]>();
  for (const table of tables) {
    const width = Math.max(...table.rows.map((row) => row.length));
    const group = groups.get(width);
    if (group) group.push(table);
    else groups.set(width, [table]);
  }
  return groups.values();
}

const TIMESPAN = /^([\d:.,]{3,15})\s*(?:-|–|—|-->|to)\s*([\d:.,]{3,15})$/;

/** NVivo's "0:05.2 - 0:09.8" in one cell becomes a start and an end in two. */
function withSpans(table: Table): Table {
  const at = table.rows.at(-1)?.findIndex((cell) => TIMESPAN.test(cell)) ?? -1;
  if (at === -1) return table;
  const rows = table.rows.map((row) => {
    const match = TIMESPAN.exec(row[at] ?? '');
    const [start, end] = match ? [match[1] ?? '', match[2] ?? ''] : ['start', 'end'];
    return [...row.slice(0, at), start, ...row.slice(at + 1), end];
  });
  return { ...table, rows };
}
