import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import type { SessionSummary } from '../domain/session-result.js';
import { codeName } from '../instruments/codebook.js';
import type { Instrument } from '../instruments/instrument.js';
import { measureColumn } from '../instruments/instruments.js';
import type { Column, Table } from './table.js';

const measureColumns = (instrument: Instrument): readonly Column<SessionSummary>[] =>
  instrument.measures.map((measure): Column<SessionSummary> => {
    const ref = { instrument: instrument.id, measure: measure.id };
    return {
      name: measureColumn(ref),
      type: 'number',
      description: `${instrument.label}: ${measure.label} (${measure.unit}). ${measure.meaning} Empty when undefined or not rated; measures.csv says why.`,
      of: (session) =>
        session.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure)?.result
          .value ?? null,
    };
  });

const codeColumns: readonly Column<SessionSummary>[] = [...PRACTITIONER_CODES, ...CLIENT_CODES].map((code) => ({
  name: `n_${code.toLowerCase()}`,
  type: 'integer',
  description: `Utterances coded ${code} (${codeName(code)}), without those of n_safety_talk.`,
  of: (session: SessionSummary) => session.codeCounts[code] ?? 0,
}));

/** One row a session: ids, metadata, counts, every measure of the instruments in use. */
export const sessionsTable = (instruments: readonly Instrument[]): Table<SessionSummary> => ({
  name: 'sessions',
  title: 'Sessions',
  row: 'one session',
  primaryKey: ['session_id'],
  columns: [
    { name: 'session_id', type: 'id', description: 'Unique in the run.', of: (s) => s.sessionId },
    {
      name: 'source_path',
      type: 'text',
      description: 'File it came from, relative to the input folder.',
      of: (s) => s.source.path,
    },
    {
      name: 'source_part',
      type: 'text',
      description: 'Which session of a file that holds many; empty otherwise.',
      of: (s) => s.source.part,
    },
    { name: 'format', type: 'id', description: 'Reader that read it.', of: (s) => s.format },
    {
      name: 'practitioner_id',
      type: 'text',
      description: 'Practitioner pseudonym.',
      of: (s) => s.metadata.practitionerId,
    },
    { name: 'client_id', type: 'text', description: 'Client pseudonym.', of: (s) => s.metadata.clientId },
    { name: 'site', type: 'text', description: 'Site or programme.', of: (s) => s.metadata.site },
    { name: 'cohort', type: 'text', description: 'Cohort or study arm.', of: (s) => s.metadata.cohort },
    {
      name: 'session_date',
      type: 'date',
      description: 'ISO 8601 date of the session.',
      of: (s) => s.metadata.sessionDate,
    },
    {
      name: 'language',
      type: 'id',
      description: 'Language it is in, BCP 47; empty when unknown.',
      of: (s) => s.eligibility.language,
    },
    {
      name: 'status',
      type: 'enum',
      values: ['measured', 'set_aside'],
      description: 'Whether it counts: a session set aside is read and shown, and enters no figure.',
      of: (s) => s.eligibility.status,
    },
    {
      name: 'set_aside_because',
      type: 'text',
      description:
        'Why it is set aside: ids separated by a space; `oars codebook` says what mends each. Empty when measured.',
      of: (s) => s.eligibility.because.join(' ') || null,
    },
    {
      name: 'target_behaviour',
      type: 'text',
      description: 'The change goal; without it change and sustain talk are drafts.',
      of: (s) => s.metadata.targetBehavior,
    },
    {
      name: 'extra',
      type: 'text',
      description: 'Any other metadata of the session, as a JSON object; empty without any.',
      of: (s) => (Object.keys(s.metadata.extra).length === 0 ? null : JSON.stringify(s.metadata.extra)),
    },
    { name: 'coder_id', type: 'id', description: 'What coded it.', of: (s) => s.coder.id },
    { name: 'coder_version', type: 'id', description: 'Version of that coder.', of: (s) => s.coder.version },
    { name: 'turns', type: 'integer', description: 'Speaker entries in the file.', of: (s) => s.quality.turns },
    {
      name: 'practitioner_utterances',
      type: 'integer',
      description: 'Thought units of the practitioner.',
      of: (s) => s.quality.practitionerUtterances,
    },
    {
      name: 'client_utterances',
      type: 'integer',
      description: 'Thought units of the client.',
      of: (s) => s.quality.clientUtterances,
    },
    {
      name: 'words',
      type: 'integer',
      description: "Words said by anyone, without the transcriber's mark-up.",
      of: (s) => s.quality.words,
    },
    {
      name: 'human_coded',
      type: 'integer',
      description: 'Utterances coded or corrected by a person.',
      of: (s) => s.quality.humanCoded,
    },
    {
      name: 'low_confidence',
      type: 'integer',
      description: 'Machine codes below the review threshold.',
      of: (s) => s.quality.lowConfidence,
    },
    {
      name: 'low_confidence_percent',
      type: 'number',
      description: 'Share of machine codes below the review threshold, 0–100.',
      of: (s) => s.quality.lowConfidencePercent,
    },
    {
      name: 'mean_confidence',
      type: 'number',
      description: 'Mean confidence of the machine codes, 0–1.',
      of: (s) => s.quality.meanConfidence,
    },
    {
      name: 'role_method',
      type: 'id',
      description: 'How practitioner and client were told apart.',
      of: (s) => s.quality.roleMethod,
    },
    {
      name: 'role_confidence',
      type: 'number',
      description: 'How sure that is, 0–1.',
      of: (s) => s.quality.roleConfidence,
    },
    {
      name: 'identifiers',
      type: 'integer',
      description: 'Possible identifiers found.',
      of: (s) => s.quality.identifiers,
    },
    {
      name: 'flags',
      type: 'text',
      description: 'Ids of its flags, separated by a space.',
      of: (s) => s.flags.map((flag) => flag.id).join(' ') || null,
    },
    ...codeColumns,
    {
      name: 'n_safety_talk',
      type: 'integer',
      description: 'Coded utterances that may concern someone’s safety: in no other n_ column, and in no measure.',
      of: (s) => s.quality.safetyCoded,
    },
    ...instruments.flatMap(measureColumns),
  ],
});
