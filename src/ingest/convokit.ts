import { type SessionFacts, toFacts } from './formats/parts/facts.js';
import { isRecord, toCell } from './formats/parts/json/values.js';
import { fieldOfName, snakeCase } from './formats/parts/table/columns.js';
import type { SpeakerRule } from './roles/speakers-table.js';
import { roleWord } from './roles/words.js';

/** The file of a ConvoKit corpus that holds the words; the others in its folder speak about it. */
const UTTERANCES = 'utterances.jsonl';

/** True for the files that ConvoKit puts beside `utterances.jsonl`. */
export function isConvokitSideFile(path: string, paths: ReadonlySet<string>): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return /(?:^|\/)(?:speakers|users|conversations|corpus|index)\.json$/.test(path) && paths.has(folder + UTTERANCES);
}

/** Roles that `speakers.json` states in each speaker's `meta`. */
export function rolesFromConvokit(speakers: unknown, folder: string): readonly SpeakerRule[] {
  const file = folder === '' ? UTTERANCES : `${folder}/${UTTERANCES}`;
  return metaById(speakers).flatMap(([speaker, meta]) => {
    const role = Object.entries(meta)
      .filter(([key]) => /role|type|who/i.test(key))
      .map(([, value]) => roleWord(toCell(value)))
      .find((found) => found !== null);
    return role ? [{ file, speaker, role }] : [];
  });
}

/** What `conversations.json` says of each conversation, by its id. */
export function factsFromConvokit(conversations: unknown): readonly (readonly [string, SessionFacts])[] {
  return metaById(conversations).map(([id, meta]) => {
    const pairs = Object.entries(meta).map(([key, value]): [string, string] => {
      const name = snakeCase(key);
      return [fieldOfName(name) ?? name, toCell(value)];
    });
    return [id, toFacts(pairs)] as const;
  });
}

/** Newer corpora keep an entry's facts under `meta`, older ones are the facts themselves. */
function metaById(value: unknown): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([id, entry]) => {
    if (!isRecord(entry)) return [];
    return [[id, isRecord(entry.meta) ? entry.meta : entry] as const];
  });
}
