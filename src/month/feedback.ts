import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import type { SheetChoice } from '../domain/sheet-choice.js';
import { addChoices } from '../saved/choices.js';
import { findMonth, MONTH } from '../saved/month-folder.js';
import { partsOf } from '../saved/month-parts.js';
import { chooseForSheet, type SheetWishes } from '../studies/choose-for-sheet.js';
import {
  buildSheets,
  type FeedbackOptions,
  type RewrittenSheets,
  rewriteFeedback,
} from '../studies/rewrite-feedback.js';
import type { Located } from './find.js';

/**
 * Writes feedback sheets of a run again, with the choices of its month where none are named; the run then knows them.
 * Throws UsageError as `rewriteFeedback` does.
 */
export async function rewriteSheets(
  { run, month }: Located,
  { choices, ...asked }: Pick<FeedbackOptions, 'practitioners' | 'wording' | 'choices'>,
): Promise<RewrittenSheets> {
  // As it stands now: there may be a first file of choices.
  const now = month === null ? null : await findMonth(month.folder);
  const parts = now === null ? [] : (await partsOf(now)).parts;
  return rewriteFeedback(run, {
    ...asked,
    choices: choices ?? now?.choices ?? null,
    monthChoices: parts.find(({ path }) => path === MONTH.choices) ?? null,
  });
}

/** Adds a trainer's choices to the month's, or to a folder that is named; returns the file. Sheets are written again apart from this. */
export async function keepChoices(
  { month }: Located,
  choices: readonly SheetChoice[],
  named: string | null = null,
): Promise<string> {
  const folder = named ?? (month === null ? null : join(month.folder, MONTH.choices));
  if (folder === null)
    throw new UsageError(
      'where-choices',
      'expected a folder to keep the choices in, found none named.',
      "Add --choices <folder>, or name the month's folder instead of the run.",
    );
  if (/\.csv$/i.test(folder))
    throw new UsageError(
      'choices-no-folder',
      `expected a folder to keep the choices in, found the file ${folder}.`,
      'Name its folder.',
    );
  return addChoices(folder, choices);
}

/** What a trainer wants of one sheet, and who they are. */
export interface AskedOfSheet {
  readonly practitioner: string;
  readonly wishes: SheetWishes;
  readonly reviewer: string | null;
  readonly now: Date;
}

/** Keeps what a trainer wants of one sheet; returns the file. Throws UsageError for what the sheet does not have. */
export async function keepWishes(
  located: Located,
  { practitioner, wishes, reviewer, now }: AskedOfSheet,
  named: string | null,
): Promise<string> {
  const standing = named === null || (await isThere(named)) ? named : null;
  const { sheets } = await buildSheets(located.run, {
    practitioners: [practitioner],
    choices: standing ?? located.month?.choices ?? null,
  });
  const chosen = sheets.flatMap((sheet) => chooseForSheet(sheet, wishes, { reviewer, now }));
  return keepChoices(located, chosen, named);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
