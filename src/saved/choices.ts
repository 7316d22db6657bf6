import { join } from 'node:path';
import { parseSheetChoice } from '../domain/parse-sheet-choice.js';
import type { Problem } from '../domain/problem.js';
import { CHOICE_COLUMNS, formatChoiceRows, type SheetChoice } from '../domain/sheet-choice.js';
import { type DecisionKind, readDecisionRows } from './decision-rows.js';
import { addRowsDurably } from './durable.js';

/** Trainers' choices for feedback sheets, in the order of their time, and what was wrong with their files. */
export interface ChoiceFiles {
  readonly choices: readonly SheetChoice[];
  readonly problems: readonly Problem[];
}

const CHOICES: DecisionKind = {
  code: 'bad-choice',
  missing: 'choices-missing',
  option: '--choices',
  one: 'a choice for a feedback sheet',
  file: 'a CSV of choices for feedback sheets',
  all: 'choices',
  page: 'feedback sheet',
};

/** Reads one CSV of choices or every `.csv` of a folder, each trainer's and each download's; the same choice counts once. */
export async function readChoices(path: string | null): Promise<ChoiceFiles> {
  const { decisions, problems } = await readDecisionRows(path, CHOICES, (row) => {
    const parsed = parseSheetChoice(row);
    return parsed.status === 'read' ? { status: 'read', decision: parsed.choice } : parsed;
  });
  const once = new Map(decisions.map((choice) => [JSON.stringify(choice), choice]));
  const time = ({ decidedAt }: SheetChoice) => decidedAt ?? '';
  return {
    choices: [...once.values()].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0)),
    problems,
  };
}

/** Adds choices to a folder's file of whoever made them, and returns that file's path; what stands there is never changed. */
export async function addChoices(folder: string, choices: readonly SheetChoice[]): Promise<string> {
  const who = choices[0]?.reviewer?.trim().replace(/[^\p{L}\p{N}_-]+/gu, '-') ?? '';
  const path = join(folder, `${who === '' ? 'choices' : who}.csv`);
  await addRowsDurably(path, CHOICE_COLUMNS.join(','), formatChoiceRows(choices));
  return path;
}
