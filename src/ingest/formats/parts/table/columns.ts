/** What a column of a transcript table can hold. */
export const TABLE_FIELDS = [
  'text',
  'speaker',
  'role',
  'session',
  'turn',
  'start',
  'end',
  'span',
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
export const NAMES: Readonly<Record<TableField, readonly string[]>> = {
  text: [
    'utterance_text',
    'utt_text',
    'utterance',
    'text',
    'turn_text',
    'transcript_text',
    'vol_text',
    'transcript',
    'transcription',
    'content',
    'message',
    'sentence',
    'dialogue',
    'dialog',
    'speech',
    'words',
    'said',
    'what_was_said',
    'what_they_said',
    'what_is_said',
    'turn',
    'body',
    'segment',
    'coded_segment',
    'excerpt',
    'highlight',
    'quotation',
    'quotation_content',
    'quote',
    'annotation',
  ],
  speaker: [
    'speaker',
    'speaker_name',
    'speaker_label',
    'speaker_display_name',
    'speaker_id',
    'interlocutor',
    'talker',
    'who',
    'author',
    'participant',
    'sender',
    'sender_name',
    'author_name',
    'participant_name',
    'user_name',
    'talker_name',
    'person',
    'user',
    'name',
    'from',
    'tier',
    'tier_name',
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
    'document',
    'document_name',
    'doc_id',
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
    'row_id',
    'id',
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
  span: ['timespan', 'time_span', 'time_range', 'timestamps', 'times', 'duration_span'],
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
    'tag',
    'tags',
    'category',
    'code_name',
    'labels',
  ],
  annotator: [
    'annotator',
    'annotator_id',
    'annotated_by',
    'coder',
    'coder_id',
    'rater',
    'rater_id',
    'coded_by',
    'labeler',
    'username',
    'user',
  ],
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

/** Names that many things bear besides the speaker: whoever coded the text, or wrote the file. */
export const WEAK_SPEAKER_NAMES: ReadonlySet<string> = new Set(['user', 'name', 'from', 'author', 'person']);

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
