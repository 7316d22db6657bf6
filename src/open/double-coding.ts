import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type CodeId, isCodeId } from '../domain/codes.js';
import { UsageError } from '../domain/errors.js';
import { guardCell, unguardCell } from '../domain/formula-guard.js';
import type { Role } from '../domain/session.js';
import { MITI_4_2_1 } from '../instruments/miti-4-2-1.js';
import { agreeInMonth, BOOTSTRAP_DEFAULTS } from '../month/agreement.js';
import { openTable } from '../month/open-table.js';
import { drawForMonth } from '../month/sample.js';
import { cellsOf, withSessionCells } from '../month/set-cells.js';
import { replaceDurably } from '../saved/durable.js';
import { MONTH, type Month } from '../saved/month-folder.js';
import { readTable } from '../saved/read-table.js';
import { writeFiles } from '../saved/write-files.js';
import { SAMPLE } from '../tables/sample.js';
import type { Desk } from './desk.js';
import { notThere } from './first.js';
import type { AdjudicationView, BlindView, CodingView, Overview } from './protocol.js';
import type { Review } from './review.js';

type Cells = Readonly<Record<string, string>>;

/** Ratings that a coder gives to a whole session, with what each point means in our words. */
const RATINGS = MITI_4_2_1.globals;

/** Sheets of coders who have not handed theirs in: nobody's agreement is computed from half a sheet. */
const AT_WORK = join(MONTH.sample, 'at-work');

/** Drawing sessions for double coding, coding them blind, and settling where coders differ. */
export class DoubleCoding {
  private agreed: { readonly stamp: string; readonly found: Promise<Awaited<ReturnType<typeof agreeInMonth>>> } | null =
    null;

  private readonly desk: Desk;
  private readonly review: Review;

  constructor(desk: Desk, review: Review) {
    this.desk = desk;
    this.review = review;
  }

  /** How far it is, without reading a sheet. */
  async glance(): Promise<Overview['coding']> {
    const month = await this.desk.month();
    const named = (paths: readonly string[]) => paths.map((path) => basename(path).replace(/\.csv$/i, ''));
    return { drawn: month.drawn, handedIn: named(month.sheets), atWork: named(await this.atWork(month)) };
  }

  async view(): Promise<CodingView> {
    const month = await this.desk.month();
    const drawn: { sessionId: string; segment: string }[] = [];
    let missed = 0;
    if (month.drawn) {
      for await (const row of readTable(join(month.folder, MONTH.sample), SAMPLE)) {
        if (row.what === 'drawn') drawn.push({ sessionId: row.id, segment: row.segment ?? '' });
        else missed += 1;
      }
    }
    const blank = await this.blank();
    const of = blank.filter(({ role }) => role !== 'other').length;
    const coders: CodingView['coders'][number][] = [];
    for (const path of month.sheets) {
      const rows = await readRows(path);
      coders.push({ name: nameOf(path, rows), coded: codedIn(rows), of, handedIn: true });
    }
    for (const path of await this.atWork(month)) {
      const rows = await readRows(path);
      coders.push({ name: nameOf(path, rows), coded: codedIn(rows), of, handedIn: false });
    }
    return {
      drawn,
      missed,
      coders,
      ratings: RATINGS.map(({ id, label, anchors = [] }) => ({ id, label, points: anchors })),
    };
  }

  /** Draws the month's sample as its settings say, once. Throws UsageError where it cannot be. */
  async draw(): Promise<void> {
    const run = await this.desk.expectRun();
    const month = await this.desk.month();
    const { files, lines, status } = await drawForMonth(month, { ...run.saved, out: month.out });
    if (status === 'waits' || status === 'failed')
      throw new UsageError(
        'not-drawn',
        status === 'waits' ? 'Values in Files still wait for your word.' : lines.join(' '),
        'Fill in Files what waits for your word, then read the month again.',
      );
    await this.desk.alone(() => writeFiles(month.folder, files).then(() => {}));
  }

  /** The words to be coded, with what this coder has given so far and nothing else. */
  async blind(coder: string): Promise<BlindView> {
    const { rows, handedIn } = await this.sheetOf(coder);
    const bySession = new Map<string, Cells[]>();
    for (const row of rows) {
      const id = row.session_id ?? '';
      const own = bySession.get(id);
      if (own) own.push(row);
      else bySession.set(id, [row]);
    }
    return {
      coder,
      handedIn,
      sessions: [...bySession].map(([sessionId, own]) => ({
        sessionId,
        lines: own.map((row) => ({
          utteranceId: row.utterance_id ?? '',
          turn: Number(row.turn ?? '0'),
          role: roleOf(row.role),
          text: row.text ?? '',
          code: row.code ?? '',
          note: row.note ?? '',
        })),
        ratings: Object.fromEntries(
          RATINGS.flatMap(({ id }) => {
            const given = own.map((row) => Number(row[id] || Number.NaN)).find((value) => value >= 1 && value <= 5);
            return given === undefined ? [] : [[id, given]];
          }),
        ),
      })),
    };
  }

  /** Keeps a code of a coder; empty for none. */
  async code(coder: string, sessionId: string, utteranceId: string, code: CodeId | '', note: string): Promise<void> {
    await this.change(coder, (row) =>
      row.session_id === sessionId && row.utterance_id === utteranceId && row.role !== 'other'
        ? { ...row, code, note: note.replace(/\s+/g, ' ').trim() }
        : row,
    );
  }

  /** Keeps a rating of a session, 1–5; it stands beside the session's first row. */
  async rate(coder: string, sessionId: string, rating: string, value: number): Promise<void> {
    let first = true;
    await this.change(coder, (row) => {
      if (row.session_id !== sessionId || !first) return row;
      first = false;
      return { ...row, [rating]: String(value) };
    });
  }

  /** Puts the coder's sheet among those that agreement is computed from. */
  async handIn(coder: string): Promise<void> {
    await this.desk.alone(async () => {
      const { path, handedIn } = await this.sheetOf(coder);
      if (handedIn) return;
      const to = join(this.desk.folder, MONTH.sheets, basename(path));
      if (await stat(to).catch(() => null))
        throw new UsageError('sheet-there', `${to} is there already.`, 'Use other initials, or move that sheet away.');
      await replaceDurably(to, await readFile(path));
      await rm(path, { force: true });
    });
  }

  /** How the coders agree, where they do not, and what has been settled. Throws UsageError while there are no two sheets. */
  async adjudication(): Promise<AdjudicationView> {
    const month = await this.desk.month();
    if (month.sheets.length < 2)
      throw new UsageError(
        'one-sheet',
        `Two coders' sheets are needed, found ${month.sheets.length}.`,
        'Let two people code the sample, each with their own initials, and hand in.',
      );
    const { people, machine } = await this.agree(month);
    if (people === null) throw new UsageError('one-sheet', 'Two coders’ sheets are needed.', 'Let two people code.');
    const disagreements = [];
    for (const one of people.disagreements) {
      const settled = await this.settledAt(one.sessionId, one.itemId, one.text);
      disagreements.push({ ...one, settled });
    }
    return {
      coders: people.coders,
      verdicts: people.verdicts,
      machine: machine?.verdicts ?? [],
      notes: people.notes,
      disagreements,
      ratings: await this.ratings(month, people.coders),
    };
  }

  /** What the coders settle on for a session's rating, in the month's table of sessions. */
  async settleRating(sessionId: string, rating: string, value: number): Promise<void> {
    const run = await this.desk.expectRun();
    const source = run.sessions.get(sessionId)?.source;
    if (source === undefined) throw notThere(sessionId, '');
    const several = [...run.sessions.values()].filter((one) => one.source.path === source.path).length > 1;
    const key = { file: source.path, sessionId: several ? sessionId : null };
    await this.desk.alone(async () => {
      const { sessions } = await this.desk.month();
      await replaceDurably(sessions, await withSessionCells(sessions, key, { [rating]: String(value) }));
    });
  }

  private async settledAt(sessionId: string, utteranceId: string, text: string | null) {
    const item = await this.review.item(sessionId, utteranceId).catch(() => null);
    const last = item?.decisions.at(-1);
    if (!item || !last || last.to === null || text === null) return null;
    return { code: item.code, by: last.reviewer };
  }

  /** What each coder rated, and what the month's table of sessions says. */
  private async ratings(month: Month, coders: readonly string[]): Promise<AdjudicationView['ratings']> {
    const given = new Map<string, Map<string, number>>();
    for (const path of month.sheets) {
      const rows = await readRows(path);
      for (const row of rows) {
        for (const { id } of RATINGS) {
          const value = Number(row[id] || Number.NaN);
          if (!(value >= 1 && value <= 5)) continue;
          const key = JSON.stringify([row.session_id, id]);
          const own = given.get(key) ?? new Map<string, number>();
          given.set(key, own.set(row.coder || nameOf(path, rows), value));
        }
      }
    }
    const table = await openTable(month.sessions);
    const run = await this.desk.expectRun();
    return [...given].map(([key, values]) => {
      const [sessionId = '', id = '']: string[] = JSON.parse(key);
      const file = run.sessions.get(sessionId)?.source.path ?? '';
      return {
        sessionId,
        id,
        label: RATINGS.find((one) => one.id === id)?.label ?? id,
        values: coders.map((coder) => values.get(coder) ?? null),
        settled: cellsOf(table, { file, sessionId })?.get(id) ?? '',
      };
    });
  }

  /** The same comparison as `oars agreement` on the month, written into its run; once for the same sheets and run. */
  private async agree(month: Month) {
    const stamps = await Promise.all(
      [...month.sheets, join(month.out, 'manifest.json')].map(async (path) => {
        const found = await stat(path).catch(() => null);
        return `${path} ${found?.mtimeMs} ${found?.size}`;
      }),
    );
    const stamp = stamps.join('\n');
    if (this.agreed?.stamp !== stamp) {
      const config = await this.desk.config();
      const found = agreeInMonth(month, { ...BOOTSTRAP_DEFAULTS, config });
      this.agreed = { stamp, found };
      found.catch(() => {
        this.agreed = null;
      });
      await this.desk.alone(async () => void (await writeFiles(month.out, (await found).files)));
    }
    return this.agreed.found;
  }

  private async blank(): Promise<readonly Cells[]> {
    return readRows(join(this.desk.folder, MONTH.sample, 'coding-sheet.csv'));
  }

  private async atWork({ folder }: Month): Promise<readonly string[]> {
    const names = await readdir(join(folder, AT_WORK)).catch((): string[] => []);
    return names
      .filter((name) => /^[^.].*\.csv$/.test(name))
      .toSorted()
      .map((name) => join(folder, AT_WORK, name));
  }

  /** A coder's sheet: handed in, at work, or blank. Rows are those of the sample; a code follows its words. */
  private async sheetOf(
    coder: string,
  ): Promise<{ readonly path: string; readonly rows: readonly Cells[]; readonly handedIn: boolean }> {
    const name = `${coder.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-')}.csv`;
    const handed = join(this.desk.folder, MONTH.sheets, name);
    const path = join(this.desk.folder, AT_WORK, name);
    const handedIn = (await stat(handed).catch(() => null)) !== null;
    const blank = await this.blank();
    if (blank.length === 0)
      throw new UsageError('nothing-drawn', 'No sessions are drawn for double coding yet.', 'Draw the sample first.');
    const own = await readRows(handedIn ? handed : path);
    const given = new Map(own.map((row) => [`${row.session_id} ${row.utterance_id} ${row.text_hash}`, row]));
    const rows = blank.map((row) => {
      const before = given.get(`${row.session_id} ${row.utterance_id} ${row.text_hash}`);
      return { ...row, ...before, coder };
    });
    return { path: handedIn ? handed : path, rows, handedIn };
  }

  private async change(coder: string, change: (row: Cells) => Cells): Promise<void> {
    await this.desk.alone(async () => {
      const { path, rows, handedIn } = await this.sheetOf(coder);
      if (handedIn)
        throw new UsageError(
          'sheet-handed-in',
          `The sheet of ${coder} is handed in and stays as it is.`,
          'Settle what you see otherwise now under Settle.',
        );
      const changed = rows.map(change);
      const columns = [...new Set([...Object.keys(rows[0] ?? {}), ...RATINGS.map(({ id }) => id)])];
      const lines = changed.map((row) => columns.map((name) => guardCell(row[name] ?? '')));
      await replaceDurably(path, stringify([columns, ...lines]));
    });
  }
}

async function readRows(path: string): Promise<readonly Cells[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const rows: Cells[] = parse(text, { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguardCell(cell)])));
}

function nameOf(path: string, rows: readonly Cells[]): string {
  return rows.find(({ coder = '' }) => coder !== '')?.coder ?? basename(path).replace(/\.csv$/i, '');
}

function codedIn(rows: readonly Cells[]): number {
  return rows.filter(({ code = '' }) => isCodeId(code)).length;
}

function roleOf(role: string | undefined): Role {
  return role === 'practitioner' || role === 'client' ? role : 'other';
}
