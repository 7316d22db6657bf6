import type { Flag } from '../domain/session-result.js';
import type { Table } from './table.js';

/** One finding, on a session or on a practitioner. */
export interface FlagRow {
  readonly scope: 'session' | 'practitioner';
  readonly sessionId: string | null;
  readonly practitionerId: string | null;
  readonly flag: Flag;
}

/** Audit findings with their rule, n and evidence. */
export const FLAGS: Table<FlagRow> = {
  name: 'flags',
  title: 'Flags',
  row: 'one audit finding',
  primaryKey: [],
  columns: [
    {
      name: 'scope',
      type: 'enum',
      values: ['session', 'practitioner'],
      description: 'What the finding is about.',
      of: (r) => r.scope,
    },
    {
      name: 'session_id',
      type: 'id',
      references: 'sessions',
      description: 'Session, where it is about one.',
      of: (r) => r.sessionId,
    },
    { name: 'practitioner_id', type: 'text', description: 'Practitioner, where known.', of: (r) => r.practitionerId },
    { name: 'flag', type: 'id', description: 'Flag id; `oars codebook` explains each.', of: (r) => r.flag.id },
    { name: 'label', type: 'text', description: 'The finding in words.', of: (r) => r.flag.label },
    { name: 'rule', type: 'text', description: 'The rule with its figures.', of: (r) => r.flag.rule },
    { name: 'n', type: 'integer', description: 'Observations behind it.', of: (r) => r.flag.n },
    {
      name: 'utterance_ids',
      type: 'text',
      description: 'Utterances that show it, separated by a space.',
      of: (r) => r.flag.utteranceIds.join(' ') || null,
    },
    {
      name: 'needs_human_review',
      type: 'boolean',
      description: 'True when a person must look before anyone acts on it.',
      of: (r) => r.flag.needsHumanReview,
    },
  ],
};
