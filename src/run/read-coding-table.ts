import { stat } from 'node:fs/promises';
import type { Cells } from '../cohorts/agreement/annomi-ratings.js';
import type { CodingTable } from '../cohorts/agreement/coding-sources.js';
import { InputError, UsageError } from '../domain/errors.js';
import { unguardCell } from '../domain/formula-guard.js';
import type { OwnCodebook } from '../domain/own-codebook.js';
import { readCode } from '../ingest/formats/parts/codes.js';
import { isNameOf, snakeCase, type TableField } from '../ingest/formats/parts/table/columns.js';
import { type Delimiter, readRows } from '../ingest/formats/parts/table/rows.js';
import { roleWord } from '../ingest/roles/words.js';
import { openFile } from '../ingest/source-on-disk.js';

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];

/**
 * Reads a table as an audit would: any of its encodings and separators, columns
 * by any name it knows, roles in words, and the codes of MISC and MITI beside the
 * codebook's own. Null when the file is no table of text. Throws UsageError
 * naming the line when it is one that is broken.
 */
export async function readCodingTable(path: string, codebook: OwnCodebook | null = null): Promise<CodingTable | null> {
  try {
    const { source } = await openFile(path, path, (await stat(path)).size, null);
    const first = source.head.text?.split(/\r?\n/, 1)[0] ?? '';
    const delimiter = DELIMITERS.toSorted((left, right) => first.split(right).length - first.split(left).length)[0];
    if (source.head.text === null || delimiter === undefined || !first.includes(delimiter)) return null;
    let header: readonly string[] | null = null;
    const rows: Cells[] = [];
    for await (const { cells } of readRows(source, delimiter)) {
      if (header === null) header = cells.map((cell) => cell.trim());
      else rows.push(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
    }
    return header === null ? null : canonical(header, rows, codebook);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const line = error.line === null ? '' : `${error.line}: `;
    throw new UsageError('coding-unreadable', `${path}:${line}${error.message}.`, `${error.hint ?? ''}`);
  }
}

/** Columns of a coding sheet and what else they may be called. */
const FIELDS: readonly (readonly [string, TableField])[] = [
  ['session_id', 'session'],
  ['text', 'text'],
  ['role', 'role'],
  ['role', 'speaker'],
  ['code', 'code'],
  ['coder', 'annotator'],
  ['note', 'note'],
];
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  utterance_id: ['utt_id', 'utterance_index', 'utt_idx', 'conv_utt_idx'],
  turn: ['turn_id', 'turn_number', 'turn_no', 'turn_index', 'volley'],
};

function canonical(header: readonly string[], rows: readonly Cells[], codebook: OwnCodebook | null): CodingTable {
  const sources = new Map<string, string>();
  const taken = new Set(header);
  const claim = (column: string, found: string | undefined): void => {
    if (found !== undefined && !taken.has(column) && !sources.has(column)) sources.set(column, found);
  };
  const by = (test: (name: string) => boolean): string | undefined => header.find((name) => test(snakeCase(name)));
  for (const column of [...FIELDS.map(([name]) => name), ...Object.keys(OTHER_NAMES)]) {
    claim(
      column,
      by((name) => name === column),
    );
  }
  for (const [column, field] of FIELDS)
    claim(
      column,
      by((name) => isNameOf(field, name)),
    );
  for (const [column, names] of Object.entries(OTHER_NAMES))
    claim(
      column,
      by((name) => names.includes(name)),
    );
  return {
    columns: [...header, ...sources.keys()],
    rows: rows.map((row) => {
      const named = { ...row, ...Object.fromEntries([...sources].map(([column, from]) => [column, row[from] ?? ''])) };
      return { ...named, ...spelled(named, codebook) };
    }),
  };
}

const CODES = ['code', 'old_code', 'new_code', 'from_code', 'to_code', 'human_code', 'machine_code'] as const;

/** Codes and roles as the codebook spells them; what it does not know stays as it was, to be named. */
function spelled(row: Cells, codebook: OwnCodebook | null): Cells {
  const codes = CODES.flatMap((column) => {
    const cell = row[column];
    if (cell === undefined) return [];
    const trimmed = unguardCell(cell.trim());
    const found = NOTHING.test(trimmed) ? null : readCode(trimmed, codebook);
    return [[column, NOTHING.test(trimmed) ? '' : (found?.own?.id ?? found?.code ?? trimmed)] as const];
  });
  const role = row.role === undefined ? null : (roleWord(row.role) ?? row.role);
  return { ...Object.fromEntries(codes), ...(role === null ? {} : { role }) };
}

/** Ways to leave a cell empty. */
const NOTHING = /^(n\/?a|none|null|-|)$/i;
