import type { Config } from '../config/config.js';
import { configOfMonth } from '../month/find.js';
import { MONTH, type Month } from '../saved/month-folder.js';
import type { Call } from './command.js';

/** The settings of a month's folder; those that `--config` names, or the defaults, elsewhere. */
export async function configOf(month: Month | null, call: Call): Promise<Config> {
  return month === null || call.configFile !== null ? call.config() : configOfMonth(month);
}

/** What was found in a month's folder and is used, as one line for people. */
export function describeMonth({ folder, before, unread }: Month, used: readonly string[]): string {
  const last = before.at(-1);
  const notRead = unread.length === 0 ? '' : `; not read, because no part of a month: ${unread.join(', ')}`;
  return `${folder}: found ${used.join(', ')}${last === undefined ? '' : `, the month before in ${last.folder}`}${notRead}`;
}

/** The parts of a month that an audit uses, by name. */
export function partsInWords(month: Month): readonly string[] {
  const corrections = month.corrections === null ? [] : [MONTH.corrections];
  const choices = month.choices === null ? [] : [MONTH.choices];
  return [MONTH.config, MONTH.transcripts, MONTH.sessions, MONTH.speakers, ...corrections, ...choices];
}
