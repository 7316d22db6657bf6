import { CsvReader } from '../tables/read-csv.js';
import { columnsFor } from '../tables/table.js';
import { UTTERANCES } from '../tables/utterances.js';

/** Runs of more sessions are not searched word by word: the page would grow by kilobytes a session. */
const MOST_SESSIONS = 200;

/** Words by session, for the dashboard's search. */
export type SpokenWords = ReadonlyMap<string, string>;

/** Gathers which words were said in which session, from the rows of its utterances, while there are not too many sessions. */
export class SpokenWordsGatherer {
  private readonly found = new Map<string, string>();
  private readonly at: number;
  private isFull: boolean;

  /** @param files of the run: of more than the sessions that are searched no word is gathered, though some may hold none */
  constructor(text: boolean, files = 0) {
    this.isFull = files > MOST_SESSIONS;
    this.at = columnsFor(UTTERANCES, text).findIndex(({ name }) => name === 'text');
  }

  add(sessionId: string, rows: Uint8Array): void {
    if (this.at === -1 || this.isFull) return;
    if (this.found.size === MOST_SESSIONS) {
      this.isFull = true;
      this.found.clear();
      return;
    }
    const words = new Set<string>();
    for (const cells of new CsvReader().push(Buffer.from(rows).toString('utf8'))) {
      const spoken = (cells[this.at] ?? '').toLowerCase().replaceAll('’', "'");
      for (const word of spoken.match(WORD) ?? []) words.add(word);
    }
    this.found.set(sessionId, [...words].sort().join(' '));
  }

  /** Null where nothing may be or can be searched. */
  words(): SpokenWords | null {
    return this.at === -1 || this.isFull ? null : this.found;
  }
}

/** Three letters or more: shorter ones are in every session. */
const WORD = /\p{L}[\p{L}\p{M}']{2,}/gu;
