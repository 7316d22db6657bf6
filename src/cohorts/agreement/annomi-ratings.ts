import type { MeasureTable } from './measure-agreement.js';
import { bySession, type RatedItem, type Ratings } from './ratings.js';

/** A row of a table, by column. */
export type Cells = Readonly<Record<string, string>>;

/** What a table in AnnoMI's layout holds when several annotators coded the same turns. */
export interface AnnomiRatings {
  readonly schemes: readonly Ratings[];
  readonly measures: readonly MeasureTable[];
}

/** True when the columns are those of AnnoMI's full layout. */
export function isAnnomiLayout(columns: readonly string[]): boolean {
  return ['transcript_id', 'utterance_id', 'annotator_id', 'main_therapist_behaviour', 'client_talk_type'].every(
    (name) => columns.includes(name),
  );
}

/**
 * Ratings in AnnoMI's own categories, one item a turn, one coder an annotator.
 * Only transcripts that two or more annotators coded are kept: the others have
 * nothing to compare.
 */
export function readAnnomiRatings(rows: readonly Cells[]): AnnomiRatings {
  const annotators = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = annotators.get(cell(row, 'transcript_id')) ?? new Set();
    annotators.set(cell(row, 'transcript_id'), known.add(cell(row, 'annotator_id')));
  }
  const shared = rows.filter((row) => (annotators.get(cell(row, 'transcript_id'))?.size ?? 0) > 1);
  const coders = [...new Set(shared.map((row) => cell(row, 'annotator_id')))].sort(byNumber);
  const schemes = SCHEMES.map((scheme): Ratings => {
    const { id, label, categories } = scheme;
    return {
      id,
      label,
      unit: 'turn',
      coders,
      categories: categories.map((name) => ({ id: name, label: name.replaceAll('_', ' ') })),
      items: itemsOf(shared, scheme, coders),
    };
  });
  return { schemes, measures: measuresOf(schemes, coders.length) };
}

interface Scheme {
  readonly id: string;
  readonly label: string;
  readonly speaker: 'therapist' | 'client';
  readonly categories: readonly string[];
  readonly of: (row: Cells) => string;
}

const SCHEMES: readonly Scheme[] = [
  {
    id: 'annomi_main_behaviour',
    label: 'AnnoMI main behavior',
    speaker: 'therapist',
    categories: ['question', 'reflection', 'therapist_input', 'other'],
    of: (row) => cell(row, 'main_therapist_behaviour'),
  },
  { ...existing('question', ['open', 'closed']), label: 'AnnoMI question' },
  { ...existing('reflection', ['simple', 'complex']), label: 'AnnoMI reflection' },
  {
    ...existing('therapist_input', ['information', 'advice', 'options', 'negotiation']),
    label: 'AnnoMI therapist input',
  },
  {
    id: 'annomi_client_talk',
    label: 'AnnoMI client talk',
    speaker: 'client',
    categories: ['change', 'neutral', 'sustain'],
    of: (row) => cell(row, 'client_talk_type'),
  },
];

function existing(kind: string, subtypes: readonly string[]): Omit<Scheme, 'label'> {
  return {
    id: `annomi_${kind}`,
    speaker: 'therapist',
    categories: ['none', ...subtypes],
    of: (row) => (cell(row, `${kind}_exists`).toLowerCase() === 'true' ? cell(row, `${kind}_subtype`) : 'none'),
  };
}

function itemsOf(rows: readonly Cells[], scheme: Scheme, coders: readonly string[]): RatedItem[] {
  const items = new Map<string, { item: RatedItem; codes: (string | null)[] }>();
  for (const row of rows) {
    if (cell(row, 'interlocutor') !== scheme.speaker) continue;
    const [sessionId, itemId] = [cell(row, 'transcript_id'), cell(row, 'utterance_id')];
    const key = JSON.stringify([sessionId, itemId]);
    let known = items.get(key);
    if (!known) {
      const codes = coders.map((): string | null => null);
      const role = scheme.speaker === 'client' ? 'client' : 'practitioner';
      const item = {
        sessionId,
        itemId,
        role,
        text: cell(row, 'utterance_text'),
        codes,
        notes: [],
        confidence: null,
      } as const;
      known = { item, codes };
      items.set(key, known);
    }
    const code = scheme.of(row);
    const coder = coders.indexOf(cell(row, 'annotator_id'));
    if (scheme.categories.includes(code)) known.codes[coder] = code;
  }
  return [...items.values()].map(({ item }) => item);
}

/** Counts and ratios of a transcript in AnnoMI's categories, such as all reflections, or reflections per question. */
const COUNTS: readonly {
  readonly measure: string;
  readonly label: string;
  readonly above: Part;
  readonly below?: Part;
  readonly times?: number;
}[] = [
  { measure: 'reflections', label: 'Reflections', above: part('annomi_reflection', ['simple', 'complex']) },
  { measure: 'simple_reflections', label: 'Simple reflections', above: part('annomi_reflection', ['simple']) },
  { measure: 'complex_reflections', label: 'Complex reflections', above: part('annomi_reflection', ['complex']) },
  { measure: 'questions', label: 'Questions', above: part('annomi_question', ['open', 'closed']) },
  { measure: 'open_questions', label: 'Open questions', above: part('annomi_question', ['open']) },
  { measure: 'closed_questions', label: 'Closed questions', above: part('annomi_question', ['closed']) },
  { measure: 'change_talk', label: 'Change talk', above: part('annomi_client_talk', ['change']) },
  { measure: 'sustain_talk', label: 'Sustain talk', above: part('annomi_client_talk', ['sustain']) },
  {
    measure: 'reflection_to_question_ratio',
    label: 'Reflection-to-question ratio',
    above: part('annomi_reflection', ['simple', 'complex']),
    below: part('annomi_question', ['open', 'closed']),
  },
  {
    measure: 'percent_open_questions',
    label: 'Open questions, percent',
    above: part('annomi_question', ['open']),
    below: part('annomi_question', ['open', 'closed']),
    times: 100,
  },
  {
    measure: 'percent_complex_reflections',
    label: 'Complex reflections, percent',
    above: part('annomi_reflection', ['complex']),
    below: part('annomi_reflection', ['simple', 'complex']),
    times: 100,
  },
  {
    measure: 'percent_change_talk',
    label: 'Change talk, percent',
    above: part('annomi_client_talk', ['change']),
    below: part('annomi_client_talk', ['change', 'sustain']),
    times: 100,
  },
];

interface Part {
  readonly scheme: string;
  readonly categories: readonly string[];
}

function part(scheme: string, categories: readonly string[]): Part {
  return { scheme, categories };
}

function measuresOf(schemes: readonly Ratings[], coders: number): MeasureTable[] {
  const sessions = [...new Set(schemes.flatMap(({ items }) => items.map(({ sessionId }) => sessionId)))];
  const grouped = new Map(schemes.map((scheme) => [scheme.id, bySession(scheme.items)]));
  const count = ({ scheme, categories }: Part, session: string, coder: number): number =>
    (grouped.get(scheme)?.get(session) ?? []).filter(({ codes }) => categories.includes(codes[coder] ?? '')).length;
  return COUNTS.map(({ measure, label, above, below, times = 1 }) => ({
    instrument: 'annomi',
    measure,
    label,
    values: sessions.map((session) =>
      Array.from({ length: coders }, (_, coder) => {
        if (!below) return count(above, session, coder);
        const whole = count(below, session, coder);
        return whole === 0 ? null : (times * count(above, session, coder)) / whole;
      }),
    ),
  }));
}

function cell(row: Cells, column: string): string {
  return row[column] ?? '';
}

function byNumber(left: string, right: string): number {
  return Number(left) - Number(right) || (left < right ? -1 : 1);
}
