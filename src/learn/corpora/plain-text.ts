import { readFileSync } from 'node:fs';
import { tokenise } from '../../coding/features/tokens.js';
import type { Row } from './labelled.js';
import { corpusOf, listFiles, parseRows } from './read-corpora.js';

/** Columns that hold speech in tables nobody coded. */
const TEXT_COLUMNS = ['vol_text', 'text', 'utterance_text', 'utt_text', 'previous_text'];

/** A conversation's texts are kept or left out together, where the table says which belong to one. */
const CONVERSATION = 'conv_id';

/**
 * All the text among the paths that words can be learnt from: plain text files
 * and the text columns of tables. Coded conversations are left out, and so are
 * uncoded copies of them, so that nothing of them is known before a test; talk whose codes are kept apart from its words
 * (`readings.ts`) is not.
 */
export function readPlainText(paths: readonly string[], without: readonly string[]): readonly string[] {
  const files = paths.flatMap((one) => listFiles(one, /\.(csv|txt)$/)).sort();
  const tables = files
    .filter((path) => path.endsWith('.csv'))
    .map((path) => ({ path, coded: isHeldBack(path, without) }));
  const coded = new Set<number>();
  for (const { path } of tables.filter((table) => table.coded)) {
    for (const row of parseRows(path)) for (const text of textsOf(row)) for (const run of runsOf(text)) coded.add(run);
  }
  const groups = files.flatMap((path): readonly (readonly string[])[] => {
    if (path.endsWith('.txt')) return linesOf(path);
    return tables.some((table) => table.path === path && !table.coded) ? conversations(parseRows(path)) : [];
  });
  return groups.filter((group) => !isCopy(group, coded)).flatMap((group) => group.filter((text) => text.trim() !== ''));
}

/** ESConv's texts are context and strategies, which no evaluation scores: its words may be learnt. */
function isHeldBack(path: string, without: readonly string[]): boolean {
  const [first] = parseRows(path, 1);
  const corpus = corpusOf(first);
  return corpus !== undefined && (corpus.id !== 'esconv' || without.includes(corpus.id));
}

function linesOf(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.map((line) => [line]);
}

function textsOf(row: Row): readonly string[] {
  return TEXT_COLUMNS.flatMap((column) => row[column] ?? []);
}

function conversations(rows: readonly Row[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [index, row] of rows.entries()) {
    const id = row[CONVERSATION] ?? `row ${index}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [...textsOf(row)]);
    else group.push(...textsOf(row));
  }
  return [...groups.values()];
}

/** Words in a row that hardly come twice by chance. */
const RUN = 8;
/** A conversation that shares more of its runs than this with coded ones is a copy. */
const SHARED = 0.1;

function isCopy(group: readonly string[], coded: ReadonlySet<number>): boolean {
  let runs = 0;
  let shared = 0;
  for (const text of group) {
    for (const run of runsOf(text)) {
      runs += 1;
      if (coded.has(run)) shared += 1;
    }
  }
  return shared > SHARED * runs;
}

/** Hashes of every run of words in a text, punctuation aside. */
function runsOf(text: string): readonly number[] {
  const { hash, kind } = tokenise([text]);
  const words = hash.filter((_, at) => kind[at] === 0);
  const runs: number[] = [];
  for (let at = 0; at + RUN <= words.length; at++) {
    let run = 17;
    for (let next = at; next < at + RUN; next++) run = Math.imul(run ^ (words[next] ?? 0), 0x01000193) + 31;
    runs.push(run | 0);
  }
  return runs;
}
