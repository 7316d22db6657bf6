import type { Config } from '../../config/config.js';
import { nearest } from '../../config/nearest.js';
import { UsageError } from '../../domain/errors.js';
import type { Session } from '../../domain/session.js';
import type { DiscoveredFile } from '../../ingest/discover.js';
import { sessionHash } from '../../ingest/discover-forgotten.js';
import { ingestFile } from '../../ingest/ingest-file.js';
import { prepareIngest } from '../../ingest/prepare.js';
import type { Pseudonyms } from '../pseudonyms.js';
import { SessionNames } from '../session-names.js';

/** Whose consent was withdrawn: one session's, or everything of a practitioner or a client. */
export const SUBJECTS = ['session', 'practitioner', 'client'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What is to go, and by what it can be found. */
export interface Withdrawn {
  readonly subject: Subject;
  /** The practitioner or client, as tables may name them; empty for a single session. */
  readonly people: ReadonlySet<string>;
  /** Ids of the sessions, as tables may name them. */
  readonly sessionIds: ReadonlySet<string>;
  /** Files with nothing else in them. */
  readonly files: readonly DiscoveredFile[];
  /** Files that hold other sessions too, which stay. */
  readonly shared: readonly DiscoveredFile[];
  /** `sessionHash` of the sessions in shared files. */
  readonly hashes: readonly string[];
  readonly sessions: number;
  /** What only these sessions say, in stretches long enough to be told. */
  readonly words: readonly string[];
}

/** A session of the input as it is read with and without masking: its names differ, and what tells it. */
interface Found {
  readonly file: DiscoveredFile;
  readonly ids: Set<string>;
  readonly practitioners: Set<string>;
  readonly clients: Set<string>;
  readonly hashes: Set<string>;
  readonly words: Set<string>;
}

/** Finds what is meant among the transcripts. Throws UsageError when nothing there bears the name, or several kinds of things do. */
export async function findWithdrawn(
  transcripts: string,
  config: Config['ingest'],
  who: string,
  { subject: said, pseudonyms }: { readonly subject: Subject | null; readonly pseudonyms: Pseudonyms | null },
): Promise<Withdrawn> {
  const all = await readAll(transcripts, config);
  const bearing: Readonly<Record<Subject, readonly Found[]>> = {
    session: all.filter(({ ids }) => ids.has(who)),
    practitioner: all.filter(({ practitioners }) => practitioners.has(who)),
    client: all.filter(({ clients }) => clients.has(who)),
  };
  const kinds = SUBJECTS.filter((kind) => bearing[kind].length > 0 && (said === null || said === kind));
  const [subject] = kinds;
  if (subject === undefined) throw nobody(who, all);
  if (kinds.length > 1) {
    throw new UsageError(
      'more-than-one',
      `${who} is the name of a ${kinds.join(' and of a ')}.`,
      `Say which: --as ${kinds[0]}.`,
    );
  }
  const going = new Set(bearing[subject]);
  const staying = all.filter((one) => !going.has(one));
  const kept = new Set(staying.map(({ file }) => file));
  const files = [...new Set([...going].map(({ file }) => file))];
  const saidByOthers = new Set(staying.flatMap(({ words }) => [...words]));
  const named = (kind: Subject, names: Iterable<string>) =>
    new Set([...names].flatMap((name) => (pseudonyms ? [name, pseudonyms.of(kind, name)] : [name])));
  const people = (kind: 'practitioner' | 'client', of: (one: Found) => Set<string>) =>
    named(
      kind,
      [...going].filter((one) => of(one).has(who)).flatMap((one) => [...of(one)]),
    );
  return {
    subject,
    people:
      subject === 'session'
        ? new Set()
        : people(subject, (one) => (subject === 'practitioner' ? one.practitioners : one.clients)),
    sessionIds: named(
      'session',
      [...going].flatMap(({ ids }) => [...ids]),
    ),
    files: files.filter((file) => !kept.has(file)),
    shared: files.filter((file) => kept.has(file)),
    hashes: [...going].filter(({ file }) => kept.has(file)).flatMap(({ hashes }) => [...hashes]),
    sessions: going.size,
    words: [...going].flatMap(({ words }) => [...words]).filter((text) => !saidByOthers.has(text)),
  };
}

/** Every session of the input, as a run reads it in either way. */
async function readAll(transcripts: string, config: Config['ingest']): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const identifiers of ['warn', 'mask'] as const) {
    const input = await prepareIngest([transcripts], { ...config, identifiers });
    const names = new SessionNames();
    for (const file of input.files) {
      for await (const one of ingestFile(file, input.options)) {
        if (one.status === 'failed') continue;
        const { sessionId } = names.claim(one.session.id, one.session.source);
        note(found, file, one.at, one.session, sessionId);
      }
    }
  }
  return [...found.values()];
}

function note(found: Map<string, Found>, file: DiscoveredFile, at: number, session: Session, id: string): void {
  const key = `${at} ${file.path}`;
  const one = found.get(key) ?? {
    file,
    ids: new Set(),
    practitioners: new Set(),
    clients: new Set(),
    hashes: new Set(),
    words: new Set(),
  };
  found.set(key, one);
  one.ids.add(id);
  const { practitionerId, clientId } = session.metadata;
  if (practitionerId !== null) one.practitioners.add(practitionerId);
  if (clientId !== null) one.clients.add(clientId);
  one.hashes.add(sessionHash(session));
  for (const { text } of session.utterances) if (text.trim().length >= TELLING) one.words.add(text.trim());
}

/** Shorter stretches are said by many. */
const TELLING = 25;

function nobody(who: string, all: readonly Found[]): UsageError {
  const known = all.flatMap(({ ids, practitioners, clients }) => [...ids, ...practitioners, ...clients]);
  const near = nearest(who, known);
  return new UsageError(
    'nobody-of-this-name',
    `the transcripts of this month have no session, practitioner or client ${who}.`,
    near === null
      ? '`oars check <folder>` lists the sessions, with their practitioners and clients.'
      : `Did you mean ${near}?`,
  );
}
