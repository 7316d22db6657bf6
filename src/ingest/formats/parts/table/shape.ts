import { readRoleWord } from '../../../roles/words.js';
import type { ColumnMap } from './columns.js';

/** Where in a row it stands who speaks. */
export type TableShape =
  /** In a column of its own. */
  | { readonly kind: 'column' }
  /** A column for each speaker, with what that speaker says in it. */
  | { readonly kind: 'wide'; readonly speakers: readonly { readonly at: number; readonly name: string }[] }
  /** A column that says yes or no: whether it is the practitioner, say. */
  | { readonly kind: 'flag'; readonly at: number; readonly yes: string; readonly no: string }
  /** Before the words, in the text: `T: …`, one turn a cell or a whole transcript. */
  | { readonly kind: 'in-text'; readonly turnsInCell: boolean };

type Rows = readonly (readonly string[])[];

export type InText = Extract<TableShape, { readonly kind: 'in-text' }>;

/** Columns each of which holds one speaker's words, told by their names: `Therapist | Client`, `Question | Answer`. */
export function findWide(header: readonly string[], body: Rows, known: ColumnMap): TableShape | null {
  const taken = new Set(Object.entries(known).flatMap(([field, at]) => (NAMED_LIKE_SPEAKERS.has(field) ? [] : [at])));
  const named = header.flatMap((cell, at) => {
    const name = speakerOfHeader(cell);
    return name === null || taken.has(at) || !holdsSpeech(body, at) ? [] : [{ at, name }];
  });
  return named.length >= 2 && named.length <= MOST_SPEAKERS ? { kind: 'wide', speakers: named } : null;
}

/** Fields whose names are also those of people who speak. */
const NAMED_LIKE_SPEAKERS: ReadonlySet<string> = new Set(['text', 'practitioner_id', 'client_id']);
const MOST_SPEAKERS = 8;

/** The speaker that a column is named for: a role or a numbered speaker; null for any other name. */
function speakerOfHeader(cell: string): string | null {
  const name = cell
    .trim()
    .replace(/[\s_]+/g, ' ')
    .replace(/ (?:text|words|utterance|turn|says|said|speech)$/i, '');
  if (/^(?:question|answer)s?$/i.test(name)) return name.charAt(0).toUpperCase();
  if (/^(?:speaker|spk|person|voice|participant) ?[a-z0-9]{1,3}$/i.test(name)) return name;
  return readRoleWord(name) === null ? null : name;
}

function holdsSpeech(body: Rows, at: number): boolean {
  const given = body.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  return given.length > 0 && given.filter((cell) => /\S\s+\S/.test(cell)).length >= 0.3 * given.length;
}

/** A column named for a role in which every cell says yes or no, both in turn. */
export function findFlag(header: readonly string[], body: Rows, text: number): TableShape | null {
  for (const [at, cell] of header.entries()) {
    const name = cell
      .trim()
      .replace(/[\s_]+/g, ' ')
      .replace(/^is /i, '');
    const role = readRoleWord(name);
    if (at === text || role === null) continue;
    const values = body.map((row) => row[at]?.trim().toLowerCase() ?? '').filter((value) => value !== '');
    const said = values.filter(isYes).length;
    if (!values.every((value) => isYes(value) || NO.has(value)) || said === 0 || said === values.length) continue;
    return { kind: 'flag', at, yes: name, no: role.role === 'client' ? 'practitioner' : 'client' };
  }
  return null;
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'x']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', '']);

export function isYes(value: string): boolean {
  return YES.has(value.trim().toLowerCase());
}

/** Whether a message was sent by the phone's owner or came in, as exports of messages say it; null for anything else. */
export function isOutgoing(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (/^(?:outgoing|outbound|out|sent|sent message)$/.test(word)) return true;
  return /^(?:incoming|inbound|in|received|inbox|received message)$/.test(word) ? false : null;
}
