import { areCodes } from '../codes.js';
import { parseTime } from '../times.js';

/** What a column of a transcript table can hold. */
export const TABLE_FIELDS = [
  'text',
  'speaker',
  'role',
  'session',
  'turn',
  'start',
  'end',
  'code',
  'annotator',
  'note',
  'practitioner_id',
  'client_id',
  'site',
  'cohort',
  'session_date',
  'target_behaviour',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Where each field stands: column position by field. */
export type ColumnMap = Readonly<Partial<Record<TableField, number>>>;

/** Names of columns, most telling first, in snake_case. */
const NAMES: Readonly<Record<TableField, readonly string[]>> = {
  text: [
    'utterance_text',
    'utt_text',
    'utterance',
    'text',
    'turn_text',
    'transcript_text',
    'vol_text',
    'transcript',
    'content',
    'message',
    'sentence',
    'dialogue',
    'dialog',
    'speech',
    'words',
    'said',
    'turn',
    'body',
  ],
  speaker: [
    'speaker',
    'speaker_name',
    'speaker_label',
    'speaker_id',
    'interlocutor',
    'talker',
    'who',
    'author',
    'participant',
    'sender',
    'person',
    'user',
    'name',
    'from',
  ],
  role: ['role', 'speaker_role'],
  session: [
    'session_id',
    'session',
    'conv_id',
    'conversation_id',
    'conversation',
    'transcript_id',
    'dialogue_id',
    'dialog_id',
    'interview_id',
    'call_id',
    'recording_id',
    'recording',
    'file',
    'filename',
    'file_name',
    'source_file',
  ],
  turn: [
    'turn_id',
    'turn_index',
    'turn_number',
    'turn_no',
    'utterance_id',
    'conv_utt_idx',
    'utt_idx',
    'utt_id',
    'utterance_index',
    'index',
    'order',
    'seq',
    'line',
  ],
  start: [
    'start',
    'start_time',
    'start_seconds',
    'start_s',
    'start_ms',
    'timestamp',
    'time',
    'time_start',
    'begin',
    'begin_time',
    'onset',
    'in',
    'time_in',
  ],
  end: ['end', 'end_time', 'end_seconds', 'end_s', 'end_ms', 'time_end', 'offset', 'out', 'time_out', 'stop'],
  code: [
    'human_code',
    'final_code',
    'code',
    'codes',
    'misc_code',
    'miti_code',
    't2_label_gt',
    'behaviour_code',
    'behavior_code',
    'label',
    'gold',
    'annotation',
  ],
  annotator: ['annotator', 'annotator_id', 'coder', 'coder_id', 'rater', 'rater_id', 'coded_by'],
  note: ['note', 'notes', 'comment', 'comments', 'remark'],
  practitioner_id: [
    'practitioner_id',
    'practitioner',
    'peer_supporter_id',
    'peer_supporter',
    'therapist_id',
    'counselor_id',
    'counsellor_id',
    'provider_id',
    'clinician_id',
    'staff_id',
  ],
  client_id: ['client_id', 'client', 'peer_id', 'patient_id', 'participant_id'],
  site: ['site', 'site_id', 'clinic', 'location'],
  cohort: ['cohort', 'arm', 'group', 'condition'],
  session_date: ['session_date', 'date', 'recorded_on', 'recording_date'],
  target_behaviour: ['target_behaviour', 'target_behavior', 'change_goal', 'target'],
};

/** The metadata field that a snake_case name stands for; null when it stands for none. */
export function fieldOfName(name: string): TableField | null {
  return METADATA_FIELDS.find((field) => NAMES[field].includes(name)) ?? null;
}

/** True when a column of this snake_case name is likely to hold the field. */
export function isNameOf(field: TableField, name: string): boolean {
  return NAMES[field].includes(name);
}

const METADATA_FIELDS: readonly TableField[] = [
  'session',
  'practitioner_id',
  'client_id',
  'site',
  'cohort',
  'session_date',
  'target_behaviour',
];

/** Header cell as snake_case, so that "Start Time (s)" and `start_time_s` are one name. */
export function snakeCase(text: string): string {
  return text
    .trim()
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

export interface FoundColumns {
  readonly columns: ColumnMap;
  /** Names by position, snake_case; numbered when the table has no header. */
  readonly names: readonly string[];
  readonly hasHeader: boolean;
  /** How the text and speaker columns were found. */
  readonly by: 'mapping' | 'header' | 'content';
}

/**
 * Finds what each column holds, from the user's mapping, then the header, then
 * the cells. Null when no column holds speech.
 */
export function findColumns(
  rows: readonly (readonly string[])[],
  mapping: Readonly<Record<string, string>>,
): FoundColumns | null {
  const header = rows[0] ?? [];
  const names = header.map(snakeCase);
  const bare = names.map((name) => name.replace(UNIT, ''));
  const columns: Partial<Record<TableField, number>> = {};
  const taken = new Set<number>();
  const claim = (field: TableField, at: number): void => {
    if (at < 0 || taken.has(at)) return;
    columns[field] = at;
    taken.add(at);
  };
  for (const field of TABLE_FIELDS) {
    const wanted = mapping[field];
    if (wanted === undefined) continue;
    claim(
      field,
      header.findIndex((name, at) => name.trim() === wanted || names[at] === snakeCase(wanted)),
    );
  }
  const mapped = columns.text !== undefined;
  const body = rows.slice(1);
  for (const field of TABLE_FIELDS) {
    if (columns[field] !== undefined || mapping[field] !== undefined) continue;
    const at = NAMES[field]
      .map((name) => (names.includes(name) ? names.indexOf(name) : bare.indexOf(name)))
      .find((found) => found >= 0 && !taken.has(found) && suits(field, cellsOf(body, found)));
    if (at !== undefined) claim(field, at);
  }
  if (columns.speaker === undefined && columns.role !== undefined && mapping.speaker === undefined) {
    columns.speaker = columns.role;
    delete columns.role;
  }
  if (columns.text !== undefined && columns.speaker !== undefined) {
    return { columns, names, hasHeader: true, by: mapped ? 'mapping' : 'header' };
  }
  return byContent(rows, columns, names, mapping);
}

/** "Start Time (s)" is a start time. */
const UNIT = /_(s|sec|secs|seconds|ms|msec|milliseconds|hh_mm_ss|mm_ss)$/;

/** A column named like a field counts only when its cells can be that field. */
function suits(field: TableField, cells: readonly string[]): boolean {
  const given = cells.filter((cell) => cell.trim() !== '');
  if (given.length === 0) return field !== 'text' && field !== 'speaker';
  switch (field) {
    case 'text':
      return given.some((cell) => /\s/.test(cell.trim()));
    case 'speaker':
    case 'role':
      return given.every((cell) => cell.length <= 80);
    case 'start':
    case 'end':
      return given.some((cell) => parseTime(cell) !== null);
    case 'code':
      return areCodes(given);
    case 'session':
    case 'turn':
    case 'annotator':
      return given.every((cell) => cell.length <= 200);
    default:
      return true;
  }
}

/** Few values that take turns are speakers; the longest cells with spaces are speech. */
function byContent(
  rows: readonly (readonly string[])[],
  known: ColumnMap,
  names: readonly string[],
  mapping: Readonly<Record<string, string>>,
): FoundColumns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const taken = new Set(Object.values(known));
  const positions = Array.from({ length: Math.min(width, 200) }, (_, at) => at).filter((at) => !taken.has(at));
  const body = rows.slice(1);
  if (body.length === 0) return null;
  const text = known.text ?? (mapping.text === undefined ? longest(body, positions) : undefined);
  if (text === undefined) return null;
  const headed = known.text !== undefined || known.speaker !== undefined;
  const speaker =
    known.speaker ??
    (mapping.speaker === undefined ? positions.find((at) => at !== text && takesTurns(cellsOf(body, at))) : undefined);
  if (speaker === undefined)
    return known.text === undefined ? null : { columns: known, names, hasHeader: true, by: 'header' };
  const firstSpeaker = rows[0]?.[speaker]?.trim() ?? '';
  const hasHeader = headed || !cellsOf(body, speaker).some((cell) => cell.trim() === firstSpeaker);
  return {
    columns: { ...known, text, speaker },
    names: hasHeader ? names : names.map((_, at) => `column_${at + 1}`),
    hasHeader,
    by: 'content',
  };
}

function cellsOf(rows: readonly (readonly string[])[], at: number): readonly string[] {
  return rows.map((row) => row[at] ?? '');
}

function longest(rows: readonly (readonly string[])[], positions: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const at of positions) {
    const cells = cellsOf(rows, at);
    const spaced = cells.filter((cell) => /\S\s+\S/.test(cell)).length;
    const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const distinct = new Set(cells).size;
    if (spaced < 0.4 * cells.length || distinct < 0.3 * cells.length || mean < 12) continue;
    if (mean > most) {
      most = mean;
      best = at;
    }
  }
  return best;
}

function takesTurns(cells: readonly string[]): boolean {
  const given = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const distinct = new Set(given);
  if (given.length < 0.8 * cells.length || distinct.size < 2 || distinct.size > 8) return false;
  if (given.length < 2 * distinct.size) return false;
  if ([...distinct].some((value) => value.length > 60 || !/\p{L}/u.test(value) || /^(true|false|n\/a)$/i.test(value)))
    return false;
  if (shareOfThreeMostFrequent(given) < 0.85) return false;
  const changes = given.filter((value, index) => index > 0 && value !== given[index - 1]).length;
  return changes >= 0.3 * given.length;
}

function shareOfThreeMostFrequent(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [a = 0, b = 0, c = 0] = [...counts.values()].sort((x, y) => y - x);
  return (a + b + c) / values.length;
}
