import type { TurnBounds } from '../../coding/assign.js';
import type { CodeId } from '../../domain/codes.js';
import { segmentTurn } from '../../ingest/segment/segment.js';
import type { Corpus, LabelledSession, LabelledUnit, Row, Votes } from './labelled.js';
import { NO_BOUNDS } from './labelled.js';

export const ANNOMI: Corpus = {
  id: 'annomi',
  name: 'AnnoMI',
  terms: 'public, no explicit licence',
  citation: 'Wu et al. 2022 (ICASSP); Wu et al. 2023 (Future Internet 15:110)',
  columns: [
    'transcript_id',
    'utterance_id',
    'interlocutor',
    'utterance_text',
    'main_therapist_behaviour',
    'client_talk_type',
  ],
  read: (rows) =>
    readTurns(rows).flatMap((session) => [asTurns(session, 'annomi'), asUtterances(session, 'annomi-utterances')]),
};

/** Heads that predict AnnoMI's own categories, with the column each comes from. */
export const ANNOMI_HEADS = {
  'annomi.main': { column: 'main_therapist_behaviour', labels: ['question', 'reflection', 'therapist_input', 'other'] },
  'annomi.question': { column: 'question_subtype', labels: ['n/a', 'open', 'closed'] },
  'annomi.reflection': { column: 'reflection_subtype', labels: ['n/a', 'simple', 'complex'] },
  'annomi.input': {
    column: 'therapist_input_subtype',
    labels: ['n/a', 'information', 'advice', 'options', 'negotiation'],
  },
  'annomi.talk': { column: 'client_talk_type', labels: ['neutral', 'change', 'sustain'] },
} as const;

/** A turn of an AnnoMI transcript with every coder's row. */
export interface AnnomiTurn {
  readonly transcript: string;
  readonly utterance: string;
  readonly practitioner: boolean;
  readonly text: string;
  readonly codings: readonly Row[];
}

export interface AnnomiSession {
  readonly transcript: string;
  readonly video: string;
  readonly turns: readonly AnnomiTurn[];
}

/** Joins the rows of one turn, where several people coded it, and the turns of one transcript. */
export function readTurns(rows: readonly Row[]): readonly AnnomiSession[] {
  const sessions = new Map<string, { video: string; turns: Map<string, Row[]> }>();
  for (const row of rows) {
    const transcript = row.transcript_id ?? '';
    let session = sessions.get(transcript);
    if (session === undefined) {
      session = { video: row.video_url ?? transcript, turns: new Map() };
      sessions.set(transcript, session);
    }
    const utterance = row.utterance_id ?? '';
    const turn = session.turns.get(utterance);
    if (turn === undefined) session.turns.set(utterance, [row]);
    else turn.push(row);
  }
  return [...sessions].map(([transcript, session]) => ({
    transcript,
    video: session.video,
    turns: [...session.turns]
      .map(([utterance, codings]) => ({
        transcript,
        utterance,
        practitioner: codings[0]?.interlocutor === 'therapist',
        text: codings[0]?.utterance_text ?? '',
        codings,
      }))
      .sort((a, b) => Number(a.utterance) - Number(b.utterance)),
  }));
}

/** Share of a turn's coders for each label of a head; null when none used one of its labels. */
function sharesOf(turn: AnnomiTurn, head: keyof typeof ANNOMI_HEADS): Readonly<Record<string, number>> | null {
  const { column, labels } = ANNOMI_HEADS[head];
  const shares: Record<string, number> = {};
  const known = turn.codings.map((coding) => coding[column] ?? '').filter((label) => isOneOf(labels, label));
  if (known.length === 0) return null;
  for (const label of known) shares[label] = (shares[label] ?? 0) + 1 / known.length;
  return shares;
}

/** What one coder's row says the turn's utterances may be. */
function boundsOf(row: Row): TurnBounds {
  const groups: CodeId[][] = [];
  const main = row.main_therapist_behaviour;
  const question = QUESTION[row.question_subtype ?? ''];
  const reflection = REFLECTION[row.reflection_subtype ?? ''];
  const input = INPUT[row.therapist_input_subtype ?? ''];
  if (main === 'question') push(groups, question, reflection, input);
  else if (main === 'reflection') push(groups, reflection, question, input);
  else push(groups, input, question, reflection);
  return { groups, rest: [...REST] };
}

const QUESTION: Readonly<Record<string, CodeId[]>> = { open: ['OQ'], closed: ['CQ'] };
const REFLECTION: Readonly<Record<string, CodeId[]>> = { simple: ['SR'], complex: ['CR'] };
const INPUT: Readonly<Record<string, CodeId[]>> = {
  information: ['GI'],
  advice: ['ADW', 'DI', 'RC'],
  options: ['ADP'],
  negotiation: ['SK'],
};
const REST: readonly CodeId[] = ['FA', 'FI', 'ST', 'AF', 'SU', 'EC', 'SD', 'CO', 'WA'];

function push(groups: CodeId[][], ...wanted: (CodeId[] | undefined)[]): void {
  for (const group of wanted) if (group !== undefined) groups.push(group);
}

function isOneOf(labels: readonly string[], label: string): boolean {
  return labels.includes(label);
}

/** Coded turn by turn in AnnoMI's categories. */
export function asTurns(session: AnnomiSession, corpus: string): LabelledSession {
  const units = session.turns.map((turn, index): LabelledUnit => {
    const votes: Record<string, Readonly<Record<string, number>>> = {};
    for (const head of turn.practitioner ? PRACTITIONER_HEADS : CLIENT_HEADS) {
      const shares = sharesOf(turn, head);
      if (shares !== null) votes[head] = shares;
    }
    return { turn: index, role: turn.practitioner ? 'practitioner' : 'client', text: turn.text, votes, allowed: null };
  });
  return { corpus, id: session.transcript, group: session.video, units, alone: false, bounds: NO_BOUNDS };
}

const PRACTITIONER_HEADS = ['annomi.main', 'annomi.question', 'annomi.reflection', 'annomi.input'] as const;
const CLIENT_HEADS = ['annomi.talk'] as const;

/** The same session cut into utterances, each bounded by what its turn was coded as. */
export function asUtterances(session: AnnomiSession, corpus: string): LabelledSession {
  const units: LabelledUnit[] = [];
  const bounds = new Map<number, readonly TurnBounds[]>();
  for (const [index, turn] of session.turns.entries()) {
    const talk = sharesOf(turn, 'annomi.talk');
    const votes: Votes = talk === null || turn.practitioner ? {} : { code: talk };
    for (const { start, end } of segmentTurn(turn.text)) {
      units.push({
        turn: index,
        role: turn.practitioner ? 'practitioner' : 'client',
        text: turn.text.slice(start, end),
        votes,
        allowed: null,
      });
    }
    if (turn.practitioner) bounds.set(index, turn.codings.map(boundsOf));
  }
  return { corpus, id: session.transcript, group: session.video, units, alone: false, bounds };
}
