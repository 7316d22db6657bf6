import type { CodeId } from '../../../domain/codes.js';
import { InputError } from '../../../domain/errors.js';
import type { HumanCoding, SourceRef } from '../../../domain/transcript.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { toFacts } from '../parts/facts.js';
import { firstRows, type Row, readRows } from '../parts/table/rows.js';
import { groupRows, type SessionRows } from '../parts/table/sessions.js';
import { parseTime } from '../parts/times.js';
import { type Cue, toTurns } from '../parts/turns.js';
import type { Acceptance, ReadItem, TranscriptReader } from '../reader.js';

/** The AnnoMI corpus layout, simple and full: many sessions in a table, codes per turn, several annotators. */
export const annomiReader: TranscriptReader = {
  id: 'annomi',
  label: 'AnnoMI table',
  version: 1,
  surest: 0.99,
  accepts,
  read,
};

const NEEDED = ['transcript_id', 'utterance_id', 'interlocutor', 'utterance_text'] as const;

function accepts(head: FileHead): Acceptance {
  const header = head.text === null ? null : firstRows(firstLine(head.text), true, ',', 1)?.[0];
  const missing = NEEDED.filter((name) => !header?.includes(name));
  return missing.length === 0
    ? { accepted: true, certainty: 0.99, because: 'the header has the columns of AnnoMI' }
    : { accepted: false, because: `the header lacks ${missing.join(', ')}` };
}

function firstLine(text: string): string {
  const end = text.search(/\r?\n/);
  return end === -1 ? text : text.slice(0, end);
}

/** A row of the table by column name. */
interface NamedRow extends Row {
  readonly get: (name: string) => string;
}

async function* read(file: SourceFile): AsyncGenerator<ReadItem> {
  let header: readonly string[] = [];
  async function* named(): AsyncGenerator<Row> {
    for await (const row of readRows(file, ',')) {
      if (header.length === 0) header = row.cells;
      else yield row;
    }
  }
  const keyOf = (row: Row): string => row.cells[header.indexOf('transcript_id')] ?? '';
  let sessions = 0;
  for await (const session of groupRows(named(), keyOf, file.size)) {
    const item = toTranscript(session, header, file.path);
    if (!item) continue;
    sessions++;
    yield item;
  }
  if (sessions === 0)
    throw new InputError(
      'no-turns',
      'expected rows with speech, found none',
      'check that the file is not only a header',
    );
}

function toTranscript(session: SessionRows, header: readonly string[], path: string): ReadItem | null {
  const position = new Map(header.map((name, at) => [name, at]));
  const source: SourceRef = { path, part: session.key };
  const drafts = new Map<string, { cue: Cue; codings: HumanCoding[] }>();
  for (const row of session.rows) {
    const get = (name: string): string => row.cells[position.get(name) ?? -1] ?? '';
    const text = get('utterance_text');
    if (text.trim() === '') continue;
    const key = `${get('utterance_id')}\u0000${get('interlocutor')}\u0000${text}`;
    let draft = drafts.get(key);
    if (!draft) {
      const codings: HumanCoding[] = [];
      const speaker = get('interlocutor').trim() || null;
      draft = {
        cue: { speaker, text, start: parseTime(get('timestamp')), end: null, line: row.line, codings },
        codings,
      };
      drafts.set(key, draft);
    }
    const coding = codingOf({ ...row, get }, header);
    if (coding) draft.codings.push(coding);
  }
  const turns = toTurns(
    [...drafts.values()].map(({ cue }) => cue),
    Number.NEGATIVE_INFINITY,
  );
  if (turns.length === 0) return null;
  const first = session.rows[0];
  const facts = toFacts(
    header.flatMap((name, at): [string, string][] =>
      SESSION_COLUMNS.has(name) ? [[name === 'transcript_id' ? 'session_id' : name, first?.cells[at] ?? '']] : [],
    ),
  );
  return {
    kind: 'transcript',
    transcript: {
      source,
      format: 'annomi',
      metadata: facts.metadata,
      globals: facts.globals,
      turns,
      statedRoles: {},
    },
  };
}

const SESSION_COLUMNS: ReadonlySet<string> = new Set([
  'transcript_id',
  'mi_quality',
  'video_title',
  'video_url',
  'topic',
]);

/** Codes of one annotator for a turn; null where the file holds none. */
function codingOf(row: NamedRow, header: readonly string[]): HumanCoding | null {
  const original = Object.fromEntries(header.map((name, at) => [name, row.cells[at] ?? '']));
  const annotator = row.get('annotator_id') || 'annomi';
  if (row.get('interlocutor') === 'client') {
    const talk = row.get('client_talk_type');
    if (talk === 'change' || talk === 'sustain') {
      return { unit: 'turn', annotator, groups: [[talk]], rest: ['neutral'], original };
    }
    return talk === 'neutral' ? { unit: 'turn', annotator, groups: [['neutral']], rest: [], original } : null;
  }
  const groups = header.includes('question_exists') ? fullGroups(row) : simpleGroups(row);
  if (groups === null) return null;
  return { unit: 'turn', annotator, groups, rest: groups.length === 0 ? PURE_OTHER : BESIDE_OTHERS, original };
}

/** A turn that is nothing but "other". */
const PURE_OTHER: readonly CodeId[] = ['AF', 'SU', 'EC', 'CO', 'WA', 'SD', 'ST', 'FA', 'FI', 'NC'];
/** What else a turn with a question, reflection or input may hold; what AnnoMI has no name for. */
const BESIDE_OTHERS: readonly CodeId[] = ['FA', 'FI', 'ST', 'NC', 'SD', 'AF', 'SU', 'EC'];

const QUESTIONS: Readonly<Record<string, readonly CodeId[]>> = { open: ['OQ'], closed: ['CQ'] };
const REFLECTIONS: Readonly<Record<string, readonly CodeId[]>> = { simple: ['SR'], complex: ['CR'] };
const INPUTS: Readonly<Record<string, readonly CodeId[]>> = {
  information: ['GI'],
  advice: ['ADW', 'RC', 'DI'],
  options: ['ADP'],
  negotiation: ['SK'],
};

function fullGroups(row: NamedRow): readonly (readonly CodeId[])[] | null {
  const kinds = [
    ['question', QUESTIONS],
    ['reflection', REFLECTIONS],
    ['therapist_input', INPUTS],
  ] as const;
  const groups: (readonly CodeId[])[] = [];
  for (const [kind, subtypes] of kinds) {
    const exists = row.get(`${kind}_exists`).toLowerCase();
    if (exists !== 'true' && exists !== 'false') return null;
    if (exists === 'false') continue;
    groups.push(subtypes[row.get(`${kind}_subtype`)] ?? Object.values(subtypes).flat());
  }
  return groups;
}

function simpleGroups(row: NamedRow): readonly (readonly CodeId[])[] | null {
  switch (row.get('main_therapist_behaviour')) {
    case 'question':
      return [Object.values(QUESTIONS).flat()];
    case 'reflection':
      return [Object.values(REFLECTIONS).flat()];
    case 'therapist_input':
      return [Object.values(INPUTS).flat()];
    case 'other':
      return [];
    default:
      return null;
  }
}
