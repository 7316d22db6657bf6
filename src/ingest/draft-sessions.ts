import type { SessionMetadata } from '../domain/transcript.js';
import { readingsOf, toDate } from './formats/parts/dates.js';

/** A session as it was read, for which the table of sessions has no row. */
export interface SessionSeen {
  readonly path: string;
  /** Null where the file holds no other session. */
  readonly sessionId: string | null;
  readonly metadata: SessionMetadata;
}

/** What was known of a session of an earlier month. */
export interface SessionKnown {
  readonly path: string;
  readonly metadata: SessionMetadata;
}

/** A drafted row of `sessions.csv`: a value with a question mark waits for a person's word and is not used before. */
export interface SessionDraft {
  readonly file: string;
  readonly session_id: string;
  readonly practitioner_id: string;
  readonly site: string;
  readonly cohort: string;
  readonly session_date: string;
  readonly target_behaviour: string;
  readonly client_id: string;
  readonly because: string;
}

interface Value {
  readonly value: string;
  readonly because: string;
}

/**
 * Drafts the table of sessions from what was read, the names of files and
 * folders and the month before; rows with a value to decide on top. `month` is
 * `YYYY-MM`, or null where the folder does not say.
 */
export function draftSessions(
  seen: readonly SessionSeen[],
  known: readonly SessionKnown[],
  month: string | null,
): readonly SessionDraft[] {
  const earlier = learnNames(known);
  return seen
    .map((session) => draftRow(session, earlier, month))
    .toSorted((a, b) => Number(isSure(a)) - Number(isSure(b)) || compare(a.file, b.file));
}

/** True when nothing in a row waits for a person. */
export function isSure(row: SessionDraft): boolean {
  return !Object.values(row).some((value) => value.endsWith('?'));
}

function draftRow({ path, sessionId, metadata }: SessionSeen, earlier: Earlier, month: string | null): SessionDraft {
  const practitioner = practitionerOf(path, metadata, earlier);
  const date = dateOf(path, metadata, month);
  const before = earlier.sessionsOf(practitioner.value);
  const site = metadata.site ?? only(before.map((one) => one.site));
  const cohort = metadata.cohort ?? only(before.map((one) => one.cohort));
  const client = metadata.clientId ?? tokensOf(path).find((token) => /^(c|cl|client)[-]?\d{1,4}$/i.test(token)) ?? null;
  const target =
    metadata.targetBehavior ??
    only(before.filter(({ clientId }) => client !== null && clientId === client).map((one) => one.targetBehavior));
  return {
    file: path,
    session_id: sessionId ?? '',
    practitioner_id: practitioner.value,
    site: site ?? '',
    cohort: cohort ?? '',
    session_date: date.value,
    target_behaviour: target ?? '',
    client_id: client ?? '',
    because: `practitioner: ${practitioner.because}; date: ${date.because}${before.length > 0 && (metadata.site ?? site) !== null ? '; the rest as last month' : ''}`,
  };
}

/** Ids that a programme gives its practitioners, such as p03 or coach-7. */
const PRACTITIONER_ID = /^(p|pr|ps|pss|prac|practitioner|coach|staff|worker)-?\d{1,4}$/i;

function practitionerOf(path: string, { practitionerId }: SessionMetadata, earlier: Earlier): Value {
  if (practitionerId !== null) return { value: practitionerId, because: 'as the file or its path says' };
  const tokens = tokensOf(path);
  const id = tokens.find((token) => PRACTITIONER_ID.test(token));
  if (id !== undefined) return { value: id, because: 'an id in the path' };
  const found = new Map(tokens.flatMap((token) => earlier.practitionerOf(token) ?? []).map((one) => [one.id, one]));
  const [first] = found.values();
  if (found.size === 1 && first !== undefined) {
    return first.sure
      ? { value: first.id, because: 'as for this name last month' }
      : { value: `${first.id}?`, because: 'perhaps, by one file of last month' };
  }
  return { value: '?', because: 'not known' };
}

function dateOf(path: string, { sessionDate }: SessionMetadata, month: string | null): Value {
  if (sessionDate !== null) return { value: sessionDate, because: 'as the file or its path says' };
  // A digit after a letter belongs to an id, such as p03.
  const iso = /(?<![\p{L}\d])(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(path);
  const date = iso ? toDate(`${iso[1]}-${iso[3]}-${iso[4]}`) : null;
  if (date !== null) return { value: date, because: 'in the name' };
  const written = /(?<![\p{L}\d])\d{1,2}([-_.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/u.exec(path)?.[0].replaceAll('_', '-');
  if (written !== undefined) {
    const readings = [...new Set(Object.values(readingsOf(written)).filter((one) => one !== null))];
    const inMonth = month === null ? readings : readings.filter((one) => one.startsWith(month));
    const [first] = inMonth.length === 0 ? readings : inMonth;
    if (first !== undefined && inMonth.length === 1) return { value: first, because: 'in the name' };
    if (first !== undefined) return { value: `${first}?`, because: `the name says ${readings.join(' or ')}` };
  }
  return month === null ? { value: '', because: 'not known' } : { value: month, because: "the month's folder" };
}

/** What last month's names say. */
interface Earlier {
  practitionerOf(token: string): { readonly id: string; readonly sure: boolean } | null;
  sessionsOf(practitionerId: string): readonly SessionMetadata[];
}

function learnNames(known: readonly SessionKnown[]): Earlier {
  const owners = new Map<string, Map<string, number>>();
  const sessions = new Map<string, SessionMetadata[]>();
  for (const { path, metadata } of known) {
    const id = metadata.practitionerId;
    if (id === null) continue;
    sessions.set(id, [...(sessions.get(id) ?? []), metadata]);
    for (const token of new Set([...tokensOf(path).map(lower), id.toLowerCase()])) {
      const counts = owners.get(token) ?? new Map<string, number>();
      counts.set(id, (counts.get(id) ?? 0) + 1);
      owners.set(token, counts);
    }
  }
  return {
    practitionerOf(token) {
      const [owner, ...others] = owners.get(token.toLowerCase()) ?? [];
      // A word in the names of everyone's files tells nobody apart, and a number is a date or a count.
      if (owner === undefined || others.length > 0 || !/\p{L}{2}|\p{L}\d/u.test(token)) return null;
      const [id, files] = owner;
      return { id, sure: token.toLowerCase() === id.toLowerCase() || (files > 1 && sessions.size > 1) };
    },
    sessionsOf: (practitionerId) => sessions.get(practitionerId) ?? [],
  };
}

/** The words of a path's folders and name, its ending left out. */
function tokensOf(path: string): readonly string[] {
  return path
    .replace(/\.[^./]*$/, '')
    .split(/[/_\s.]+|(?<=\p{L})-(?=\p{L})|(?<=\d)-(?=\p{L})/u)
    .filter((token) => token !== '');
}

/** The one value that all have; null where they differ or have none. */
function only(values: readonly (string | null)[]): string | null {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? (first ?? null) : null;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
