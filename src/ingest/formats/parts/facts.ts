import { type GlobalRatings, NO_METADATA, type SessionMetadata } from '../../../domain/transcript.js';
import { type DateOrder, toDate } from './dates.js';

/** Global ratings 1–5 of MITI 3.1.1 and 4.2.1, as columns name them. */
const GLOBALS: ReadonlySet<string> = new Set([
  'empathy',
  'partnership',
  'cultivating_change_talk',
  'softening_sustain_talk',
  'evocation',
  'collaboration',
  'autonomy',
  'direction',
  'acceptance',
]);

/** The names of metadata fields in files and side files, and the field each fills. */
const FIELDS: ReadonlyMap<string, Exclude<keyof SessionMetadata, 'extra'>> = new Map([
  ['session_id', 'sessionId'],
  ['practitioner_id', 'practitionerId'],
  ['client_id', 'clientId'],
  ['site', 'site'],
  ['cohort', 'cohort'],
  ['session_date', 'sessionDate'],
  ['target_behaviour', 'targetBehavior'],
  ['target_behavior', 'targetBehavior'],
]);

/** What named values say about a session. */
export interface SessionFacts {
  readonly metadata: SessionMetadata;
  readonly globals: GlobalRatings;
  /** Names of the values that are not what they should be; never the values. */
  readonly unusable: readonly { readonly name: string; readonly expected: string }[];
}

/** Metadata and global ratings from name-value pairs (columns, keys of a side file), names in snake_case; `order` is how their column writes dates, where that is known. */
export function toFacts(pairs: Iterable<readonly [string, string]>, order: DateOrder | null = null): SessionFacts {
  const metadata: { -readonly [K in Exclude<keyof SessionMetadata, 'extra'>]: string | null } = { ...NO_METADATA };
  const extra: Record<string, string> = {};
  const globals: Record<string, number> = {};
  const unusable: { name: string; expected: string }[] = [];
  for (const [name, raw] of pairs) {
    const value = raw.trim();
    if (value === '') continue;
    const field = FIELDS.get(name);
    if (field === 'sessionDate') {
      const date = toDate(value, order);
      if (date) metadata.sessionDate = date;
      else unusable.push({ name, expected: 'a date that can be read one way, such as YYYY-MM-DD' });
    } else if (field) {
      metadata[field] = value;
    } else if (GLOBALS.has(name)) {
      const rating = Number(value);
      if (rating >= 1 && rating <= 5) globals[name] = rating;
      else if (!/^(n\/?a|none|-|null)$/i.test(value)) unusable.push({ name, expected: 'a rating from 1 to 5' });
    } else {
      Object.defineProperty(extra, name, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return { metadata: { ...metadata, extra }, globals, unusable };
}

/** Fills what `first` leaves open from `second`. */
export function mergeFacts(
  first: Pick<SessionFacts, 'metadata' | 'globals'>,
  second: Pick<SessionFacts, 'metadata' | 'globals'>,
): Pick<SessionFacts, 'metadata' | 'globals'> {
  const { metadata: a } = first;
  const { metadata: b } = second;
  return {
    metadata: {
      sessionId: a.sessionId ?? b.sessionId,
      practitionerId: a.practitionerId ?? b.practitionerId,
      clientId: a.clientId ?? b.clientId,
      site: a.site ?? b.site,
      cohort: a.cohort ?? b.cohort,
      sessionDate: a.sessionDate ?? b.sessionDate,
      targetBehavior: a.targetBehavior ?? b.targetBehavior,
      extra: { ...b.extra, ...a.extra },
    },
    globals: { ...second.globals, ...first.globals },
  };
}
