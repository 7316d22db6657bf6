import { isClientCode, isPractitionerCode } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';
import { type Corpus, type LabelledSession, type LabelledUnit, NO_BOUNDS, type Row } from './labelled.js';

/*
 * Codes that a language model gave to real talk which oars may not carry: kept by place alone (data row, column, and
 * where in the cell the utterance stands), without a word of it. The words are read from the corpus, wherever the one
 * who trains has it.
 */

/** Columns of a table of readings: `start` and `end` count characters of the cell, from 0; `row` counts data rows, from 1. */
const COLUMNS = ['talk', 'session', 'turn', 'row', 'column', 'start', 'end', 'role', 'code'] as const;

const READ = 'codes by a second large language model with the same guide';

interface Talk extends Pick<Corpus, 'id' | 'name' | 'terms' | 'citation'> {
  /** Columns of the table that has the words, all of them. */
  readonly words: readonly string[];
}

/** Each kind of talk that has readings, by the word in their first column. */
const TALKS: Readonly<Record<string, Talk>> = {
  chats: {
    id: 'teacher-chats-2',
    name: `Peer-support chats put together from their messages, ${READ}`,
    terms: 'text: CC BY-NC 4.0',
    citation: 'Liu et al. 2021 (ACL)',
    words: ['previous_text', 'text', 'strategy'],
  },
  smoking: {
    id: 'teacher-smoking-2',
    name: `What people say in smoking-cessation chats, ${READ}`,
    terms: 'text: research use',
    citation: 'as AutoMISC 2025 (arXiv 2505.17362)',
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
export const READINGS: readonly string[] = Object.values(TALKS).map(({ id }) => id);

export function isReadings(first: Row): boolean {
  return COLUMNS.every((column) => column in first);
}

/**
 * The readings of a file, each kind of talk a corpus, with the words of the tables beside it; a kind whose table is
 * not there, or is left out, teaches nothing. Throws where a place is not in its table, naming the row.
 */
export function readReadings(
  rows: readonly Row[],
  tables: readonly TableFile[],
  without: readonly string[],
): readonly { readonly corpus: Corpus; readonly sessions: readonly LabelledSession[] }[] {
  const present = new Set(rows.map(({ talk }) => talk));
  return Object.entries(TALKS).flatMap(([talk, { words, ...corpus }]) => {
    if (!present.has(talk)) return [];
    // Another corpus may have the same columns and more.
    const table = tables.find(({ first }) => Object.keys(first).sort().join() === words.toSorted().join());
    if (table === undefined || without.includes(corpus.id)) return [];
    const read = () => sessionsOf(corpus.id, talk, rows, table.rows());
    return [{ corpus: { ...corpus, columns: COLUMNS, read }, sessions: read() }];
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
  const { turn, row, column = '', start, end, code = '' } = reading;
  const text = words[Number(row) - 1]?.[column]?.slice(Number(start), Number(end)) ?? '';
  const role = reading.role === 'client' ? 'client' : 'practitioner';
  const known = code === '' || (role === 'client' ? isClientCode(code) : isPractitionerCode(code));
  if (text === '' || !known) {
    throw new UsageError(
      'unknown-label',
      `data row ${index + 1}: expected a ${role}'s code and a place in the table it reads, found another`,
      'The readings fit the corpora they were made from; leave the file out for others.',
    );
  }
  return { turn: Number(turn), role, text, votes: code === '' ? {} : { code: { [code]: 1 } }, allowed: null };
}
