import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../domain/errors.js';
import { parseSheetChoice } from '../domain/parse-sheet-choice.js';
import type { Problem } from '../domain/problem.js';
import { CHOICE_COLUMNS, formatChoiceRows, type SheetChoice } from '../domain/sheet-choice.js';
import { addRowsDurably } from './durable.js';

/** Trainers' choices for feedback sheets, in the order of their time, and what was wrong with their files. */
export interface ChoiceFiles {
  readonly choices: readonly SheetChoice[];
  readonly problems: readonly Problem[];
}

/** Reads one CSV of choices or every `.csv` of a folder, each trainer's and each download's; the same choice counts once. */
export async function readChoices(path: string | null): Promise<ChoiceFiles> {
  const choices = new Map<string, SheetChoice>();
  const problems: Problem[] = [];
  for (const file of path === null ? [] : await filesAt(path)) {
    const complain = (line: number | null, message: string) =>
      problems.push({
        code: 'bad-choice',
        severity: 'error',
        source: { path: file, part: null },
        line,
        sessionId: null,
        utteranceId: null,
        message,
        remedy: 'Save the choices again from the feedback sheet, or mend the row.',
      });
    let rows: unknown[];
    try {
      rows = parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });
    } catch {
      complain(null, 'expected a CSV of choices for feedback sheets, found something that cannot be read as one.');
      continue;
    }
    rows.forEach((row, at) => {
      const parsed = parseSheetChoice(row);
      if (parsed.status === 'read') choices.set(JSON.stringify(parsed.choice), parsed.choice);
      else complain(at + 2, `expected a choice for a feedback sheet, found: ${parsed.because}.`);
    });
  }
  const time = ({ decidedAt }: SheetChoice) => decidedAt ?? '';
  return {
    choices: [...choices.values()].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0)),
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

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if ((await stat(path)).isFile()) return [path];
    const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
    return names.map((name) => join(path, name));
  } catch (cause) {
    throw new UsageError('choices-missing', `cannot read the choices ${path}.`, 'Check the path given to --choices.', {
      cause,
    });
  }
}
