import { isClientCode, isPractitionerCode } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';
import {
  type CorpusFile,
  type LabelledSession,
  type LabelledUnit,
  NO_BOUNDS,
  type Row,
  type Source,
} from './labelled.js';

/*
 * Codes that a language model gave to real talk which oars may not carry: kept by place alone (data row, column, and
 * where in the cell the utterance stands), without a word of it. The words are read from the corpus, wherever the one
 * who trains has it.
 */

/** Columns of a table of readings: `start` and `end` count UTF-16 units of the cell, from 0; `row` counts data rows, from 1. */
const COLUMNS = ['talk', 'session', 'turn', 'row', 'column', 'start', 'end', 'role', 'code'] as const;

const READ = 'codes by a second large language model with the same guide';

interface Talk {
  readonly source: Source;
  /** Columns of the table that has the words, all of them. */
  readonly words: readonly string[];
  /** What `--without` calls that table's corpus; null where it is none. */
  readonly from: string | null;
}

/** Each kind of talk that has readings, by the word in their first column. */
const TALKS: Readonly<Record<string, Talk>> = {
  chats: {
    source: {
      id: 'teacher-chats-2',
      name: `Peer-support chats put together from their messages, ${READ}`,
      terms: 'text: CC BY-NC 4.0',
      citation: 'Liu et al. 2021 (ACL)',
    },
    from: 'esconv',
    words: ['previous_text', 'text', 'strategy'],
  },
  smoking: {
    source: {
      id: 'teacher-smoking-2',
      name: `What people say in smoking-cessation chats, ${READ}`,
      terms: 'text: research use',
      citation: 'as AutoMISC 2025 (arXiv 2505.17362)',
    },
    from: null,
    words: ['conv_id', 'speaker', 'vol_text'],
  },
};

/** A file among those to learn from, by its path. */
interface TableFile {
  readonly path: string;
  readonly first: Row;
  readonly rows: () => readonly Row[];
}

/** What `--without` can leave out of them. */
export const READINGS: readonly string[] = Object.values(TALKS).map(({ source }) => source.id);

export function isReadings(first: Row): boolean {
  return COLUMNS.every((column) => column in first);
}

/**
 * The readings of a file, a corpus for each kind of talk, with the words of the tables beside it; a kind whose table is
 * not there, or is left out, teaches nothing. Throws UsageError where a place does not fit its table, naming the row.
 */
export function readReadings(
  rows: readonly Row[],
  tables: readonly TableFile[],
  without: readonly string[],
): readonly Pick<CorpusFile, 'corpus' | 'sessions'>[] {
  const present = new Set(rows.map(({ talk }) => talk));
  return Object.entries(TALKS).flatMap(([talk, { source, from, words }]) => {
    if (!present.has(talk) || without.includes(source.id) || (from !== null && without.includes(from))) return [];
    // Another corpus may have the same columns and more.
    const table = tables.find(({ first }) => Object.keys(first).sort().join() === words.toSorted().join());
    return table === undefined ? [] : [{ corpus: source, sessions: sessionsOf(source.id, talk, rows, table.rows()) }];
  });
}

function sessionsOf(
  corpus: string,
  talk: string,
  readings: readonly Row[],
  words: readonly Row[],
): readonly LabelledSession[] {
  const sessions = new Map<string, LabelledUnit[]>();
  for (const [index, reading] of readings.entries()) {
    if (reading.talk !== talk) continue;
    const id = reading.session ?? '';
    const units = sessions.get(id) ?? [];
    if (units.length === 0) sessions.set(id, units);
    units.push(unitOf(reading, words, index));
  }
  return [...sessions].map(([id, units]) => ({
    corpus,
    id,
    group: `${corpus}/${id}`,
    units,
    alone: false,
    bounds: NO_BOUNDS,
  }));
}

function unitOf(reading: Row, words: readonly Row[], index: number): LabelledUnit {
  const { turn, row, column = '', role, code = '' } = reading;
  if (role !== 'client' && role !== 'practitioner') throw misfit(index, 'practitioner or client in the column "role"');
  if (code !== '' && !(role === 'client' ? isClientCode(code) : isPractitionerCode(code)))
    throw misfit(index, `a ${role}'s code of the codebook in the column "code"`);
  const text = cut(words[Number(row) - 1]?.[column] ?? '', Number(reading.start), Number(reading.end));
  if (text === null) throw misfit(index, 'a place that begins and ends between words of the table it reads');
  return { turn: Number(turn), role, text, votes: code === '' ? {} : { code: { [code]: 1 } }, allowed: null };
}

/** Words of a cell; null where they are not all there, or the edges fall inside words: then it is another table. */
function cut(cell: string, start: number, end: number): string | null {
  const splits = (at: number) => /[\p{L}\p{N}]{2}/u.test(cell.slice(at - 1, at + 1));
  if (!(start < end && end <= cell.length) || (start > 0 && splits(start)) || splits(end)) return null;
  return cell.slice(start, end);
}

function misfit(index: number, expected: string): UsageError {
  return new UsageError(
    'unknown-label',
    `data row ${index + 1}: expected ${expected}, found another`,
    'Readings fit the very corpora they were made from; leave the file out for others.',
  );
}
