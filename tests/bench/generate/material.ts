import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Sentences that generated sessions are put together from, by code; each written for this project. */
export interface Material {
  readonly practitioner: ReadonlyMap<string, readonly string[]>;
  readonly client: readonly string[];
}

const PRACTICE = 'fixtures/practice';

interface Row {
  readonly role?: string;
  readonly text: string;
  readonly code?: string;
}

let read: Material | null = null;

/** The sentences of `fixtures/practice`: some 18,000 that practitioners say, 17,000 that clients do. */
export function material(): Material {
  read ??= readMaterial();
  return read;
}

function readMaterial(): Material {
  const practitioner = new Map<string, string[]>();
  const client: string[] = [];
  for (const kind of ['exchanges', 'replies', 'turns']) {
    for (const { role = 'practitioner', text, code } of rowsOf(join(PRACTICE, kind))) {
      if (role === 'client') client.push(...sentencesOf(text));
      // Whole turns have categories of their own; only coded sentences tell one manner from another.
      else if (code) practitioner.set(code, [...(practitioner.get(code) ?? []), text]);
    }
  }
  return { practitioner, client };
}

function rowsOf(folder: string): readonly Row[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name): Row[] => parse(readFileSync(join(folder, name)), { columns: true, bom: true }));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

/** What sentences are tied to, so that the same one seldom comes twice: `after the interview on Monday`. */
export const TIES = ['after', 'before', 'since', 'because of', 'thanks to', 'until', 'in spite of', 'with'] as const;

export const EVENTS = [
  'the interview',
  'the move',
  'the funeral',
  'the court date',
  'the surgery',
  'the argument',
  'the night shift',
  'the phone call',
  'the appointment',
  'the letter from the landlord',
  'the wedding',
  'the relapse',
  'the long drive',
  'the first meeting',
  'the holiday',
  'the fall on the stairs',
  'the school play',
  'the eviction notice',
  'the blood test',
  'the job fair',
  'the visit to the clinic',
  'the talk with my sister',
  'the bus breakdown',
  'the fire alarm',
  'the family dinner',
  'the new prescription',
  'the flood in the basement',
  'the birthday party',
  'the detox',
  'the parole hearing',
  'the quarrel over money',
  'the second shift',
  'the group on Thursdays',
  'the walk along the river',
  'the broken window',
  'the exam',
  'the trip to the lake',
  'the power cut',
  'the custody meeting',
  'the church supper',
] as const;

export const TIMES = [
  'on Monday',
  'on Tuesday',
  'on Wednesday',
  'last Thursday',
  'on Friday night',
  'over the weekend',
  'in January',
  'in March',
  'in the spring',
  'in October',
  'last August',
  'this fall',
  'in November',
  'at Christmas',
  'two weeks ago',
  'ten days ago',
  'the other day',
  'last year',
  'a month ago',
  'this morning',
  'yesterday afternoon',
  'late last night',
  'at half past six',
  'around noon',
  'in my twenties',
  'when I was nine',
  'a long while back',
  'the week before',
  'just now',
  'at the end of the month',
] as const;
