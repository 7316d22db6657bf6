import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../domain/errors.js';
import { SIGN_OFF_PATH } from '../domain/run-paths.js';
import { changedSince, namesUsed } from '../month/find.js';
import { papersOf } from '../month/sign-off.js';
import { verifyAt } from '../month/verify.js';
import { layOutMonth } from '../saved/lay-out-month.js';
import { findMonth } from '../saved/month-folder.js';
import { tellReviews } from '../studies/tell-reviews.js';
import { writeSignOff } from '../studies/write-sign-off.js';
import type { Desk } from './desk.js';
import type { SignView } from './protocol.js';

/** Pages of a run that are worth opening before a signature, with what they are called. */
const PAGES = [
  { name: 'Dashboard', path: 'report/index.html' },
  { name: 'Agreement of the coders', path: 'report/agreement.html' },
  { name: 'Agreement with the machine', path: 'machine/report/agreement.html' },
  { name: 'Sign-off', path: SIGN_OFF_PATH },
] as const;

/** The page that a month is signed on, its seal, and the month after. */
export class Sign {
  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** Parts of the month that changed after its run. */
  async changed(): Promise<readonly string[]> {
    // A sheet that is just being written again is no change of the month.
    await this.desk.alone(async () => {});
    const run = await this.desk.inHand();
    if (run === null) return [];
    const month = await this.desk.month();
    return changedSince(run.saved.manifest, month, await namesUsed(run.saved.manifest, month));
  }

  async view(waiting: Pick<SignView, 'safetyUnread' | 'unsure'>, unread: boolean): Promise<SignView> {
    const month = await this.desk.month();
    const run = await this.desk.inHand();
    const changed = [...(await this.changed()), ...(unread ? ['transcripts'] : [])];
    const pages: { name: string; path: string }[] = [];
    for (const page of PAGES) if (await isThere(join(month.out, page.path))) pages.push(page);
    const next = nextMonth(this.desk.name);
    return {
      ready: run !== null && changed.length === 0,
      changed,
      drawn: month.drawn ? 1 : 0,
      sheets: month.sheets.length,
      conflicts: run === null ? 0 : ((await tellReviews(month.out))?.conflicts.length ?? 0),
      ...waiting,
      sealed: pages.some(({ path }) => path === SIGN_OFF_PATH) ? await this.verify() : null,
      pages,
      next: next === null ? null : { month: next, there: (await findMonth(this.beside(next))) !== null },
    };
  }

  /** Writes the page and its seal, then holds the run against its manifest, as `oars sign-off` does. */
  async seal(): Promise<void> {
    await this.desk.expectRun();
    const month = await this.desk.month();
    await this.desk.alone(async () => {
      await writeSignOff(month.out, await papersOf(month, await this.desk.config()));
    });
  }

  /** Lays out the month after, beside this one. */
  async layOutNext(): Promise<string> {
    const next = nextMonth(this.desk.name);
    if (next === null)
      throw new UsageError(
        'month-without-name',
        `the folder ${this.desk.name} is not named by its month.`,
        'Name months such as 2026-05; then the one after can be laid out beside it.',
      );
    await layOutMonth(this.beside(next));
    return this.beside(next);
  }

  private beside(name: string): string {
    return join(dirname(resolve(this.desk.folder)), name);
  }

  private async verify(): Promise<SignView['sealed']> {
    const month = await this.desk.month();
    const { discrepancies, manifestSha256, signed } = await verifyAt({ run: month.out, month });
    return {
      altered: discrepancies.filter(({ how }) => how !== 'added').map(({ path }) => path),
      manifestSha256,
      text: signed ? 'The page and what it states are as they were sealed.' : '',
    };
  }
}

/** The month after one that a folder is named by; null where it is not. */
function nextMonth(folder: string): string | null {
  const found = /^(\d{4})-(\d{2})(?!\d)/.exec(basename(folder));
  if (!found) return null;
  const [year, month] = [Number(found[1]), Number(found[2])];
  if (month < 1 || month > 12) return null;
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
