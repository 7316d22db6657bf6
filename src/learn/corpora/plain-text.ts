import { readFileSync } from 'node:fs';
import { CORPORA, listFiles, parseRows } from './read-corpora.js';

/** Columns that hold speech in tables nobody coded. */
const TEXT_COLUMNS = ['vol_text', 'text', 'utterance_text', 'utt_text', 'previous_text'];

/**
 * All the text among the paths that words can be learnt from: plain text files
 * and the text columns of tables. Coded conversations are left out, so that
 * nothing of them is known before a test.
 */
export function readPlainText(paths: readonly string[], without: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const path of paths.flatMap((one) => listFiles(one, /\.(csv|txt)$/)).sort()) {
    if (path.endsWith('.txt')) {
      for (const line of readFileSync(path, 'utf8').split('\n')) if (line.trim() !== '') texts.push(line);
      continue;
    }
    const [first] = parseRows(path, 1);
    const coded = CORPORA.find((corpus) => corpus.columns.every((column) => column in (first ?? {})));
    if (coded !== undefined && (coded.id !== 'esconv' || without.includes(coded.id))) continue;
    const columns = TEXT_COLUMNS.filter((column) => column in (first ?? {}));
    for (const row of parseRows(path)) for (const column of columns) texts.push(row[column] ?? '');
  }
  return texts;
}
