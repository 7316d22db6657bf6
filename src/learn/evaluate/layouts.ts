import type { Unit } from '../../coding/features/surroundings.js';
import { likeliest } from '../../coding/likeliest.js';
import { combinerOf, type Model } from '../../coding/model/model.js';
import { createModelCoder } from '../../coding/model/model-coder.js';
import { type HeadAnswer, scoreUnits } from '../../coding/model/score.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../../domain/codes.js';
import { ANNOMI, ANNOMI_HEADS, type AnnomiTurn, readTurns } from '../corpora/annomi.js';
import { HLQC, readMisc } from '../corpora/hlqc.js';
import type { Corpus, Row } from '../corpora/labelled.js';
import { OWN, readSheets } from '../corpora/own.js';
import { SENTENCE_CODES, WELIVITA } from '../corpora/welivita.js';
import { CODE_RATIOS, TURN_RATIOS } from './ratios.js';
import type { Comparison, Item, SessionCounts, Task } from './task.js';

/** A way codes can be laid out in a file, and how a coder is held against them. */
export interface Layout {
  readonly id: 'annomi' | 'misc' | 'sentences' | 'codes';
  readonly corpus: Corpus;
  /** Heads the comparison asks. */
  readonly heads: readonly string[];
  /** Rows of one group are tested together, on a model that saw none of them. */
  groupOf(row: Row, index: number): string;
  /** Compares the model with the codes of these rows, which it never sees. */
  compare(rows: readonly Row[], model: Model): Comparison;
}

export const LAYOUTS: readonly Layout[] = [
  {
    id: 'annomi',
    corpus: ANNOMI,
    heads: Object.keys(ANNOMI_HEADS),
    groupOf: (row) => row.video_url ?? row.transcript_id ?? '',
    compare: compareTurns,
  },
  { id: 'misc', corpus: HLQC, heads: ['misc'], groupOf: (row) => row.conv_id ?? '', compare: compareUtterances },
  {
    id: 'sentences',
    corpus: WELIVITA,
    heads: ['sentences'],
    groupOf: (_, index) => String(index),
    compare: compareSentences,
  },
  { id: 'codes', corpus: OWN, heads: ['code'], groupOf: (row) => row.session_id ?? '', compare: compareCodes },
];

const TURN_TASKS = [
  { head: 'annomi.main', name: 'Practitioner: main behavior', column: 'main_therapist_behaviour' },
  { head: 'annomi.question', name: 'Question: none, open, closed', column: 'question_subtype' },
  { head: 'annomi.reflection', name: 'Reflection: none, simple, complex', column: 'reflection_subtype' },
  { head: 'annomi.input', name: 'Input: none or its kind', column: 'therapist_input_subtype' },
  { head: 'annomi.talk', name: 'Client talk', column: 'client_talk_type' },
] as const;

const PRACTITIONER_TASKS = TURN_TASKS.slice(0, 4).map((task) => task.head);

function compareTurns(rows: readonly Row[], model: Model): Comparison {
  const items = new Map<string, Item[]>(TURN_TASKS.map((task) => [task.head, []]));
  const sessions: SessionCounts[] = [];
  const predictions: string[][] = [['transcript_id', 'utterance_id', ...TURN_TASKS.map((task) => task.column)]];
  for (const session of readTurns(rows)) {
    const units = session.turns.map(
      (turn, index): Unit => ({ turn: index, role: turn.practitioner ? 'practitioner' : 'client', text: turn.text }),
    );
    const answers = scoreUnits(model, units, false, { practitioner: PRACTITIONER_TASKS, client: ['annomi.talk'] });
    const counts = { human: {}, machine: {} };
    for (const [index, turn] of session.turns.entries()) {
      const said: string[] = [];
      for (const { head } of TURN_TASKS) {
        const answer = answers[index]?.[head];
        if (answer === undefined) {
          said.push('n/a');
          continue;
        }
        const { labels } = ANNOMI_HEADS[head];
        said.push(labels[answer.decision] ?? 'n/a');
        const people = peopleOf(turn, head);
        if (people.size === 0) continue;
        const gold = majority([...people.values()]);
        items.get(head)?.push({ cluster: session.transcript, gold, ...decided(answer), people });
        count(counts.human, labels[gold]);
        count(counts.machine, labels[answer.decision]);
      }
      predictions.push([turn.transcript, turn.utterance, ...said]);
    }
    sessions.push({ session: session.transcript, ...counts });
  }
  const tasks = TURN_TASKS.map(
    (task): Task => ({
      id: task.head,
      name: task.name,
      labels: ANNOMI_HEADS[task.head].labels,
      items: items.get(task.head) ?? [],
    }),
  );
  return { tasks, sessions, ratios: TURN_RATIOS, predictions };
}

function peopleOf(turn: AnnomiTurn, head: keyof typeof ANNOMI_HEADS): ReadonlyMap<string, number> {
  const { column, labels } = ANNOMI_HEADS[head];
  const names: readonly string[] = labels;
  const people = new Map<string, number>();
  for (const coding of turn.codings) {
    const label = names.indexOf(coding[column] ?? '');
    if (label >= 0) people.set(coding.annotator_id ?? 'annotator', label);
  }
  return people;
}

function compareUtterances(rows: readonly Row[], model: Model): Comparison {
  const labels = {
    practitioner: combinerOf(model, 'practitioner', 'misc').labels,
    client: combinerOf(model, 'client', 'misc').labels,
  };
  const known = { practitioner: [...labels.practitioner], client: [...labels.client] };
  const items = { practitioner: [] as Item[], client: [] as Item[] };
  const sessions: SessionCounts[] = [];
  const predictions: string[][] = [['conv_id', 'conv_utt_idx', 'speaker', 'code']];
  for (const session of readMisc(rows)) {
    const units = session.map(
      (row): Unit => ({ turn: row.turn, role: row.practitioner ? 'practitioner' : 'client', text: row.text }),
    );
    const answers = scoreUnits(model, units, false, { practitioner: ['misc'], client: ['misc'] });
    const counts = { human: {}, machine: {} };
    for (const [index, row] of session.entries()) {
      const answer = answers[index]?.misc;
      if (answer === undefined) continue;
      const role = row.practitioner ? 'practitioner' : 'client';
      const code = labels[role][answer.decision] ?? '';
      predictions.push([row.conversation, row.index, row.speaker, code]);
      if (row.code === null) continue;
      items[role].push({
        cluster: row.conversation,
        gold: indexIn(known[role], row.code),
        ...decided(answer),
        people: new Map(),
      });
      count(counts.human, row.code);
      count(counts.machine, code);
    }
    sessions.push({ session: session[0]?.conversation ?? '', ...counts });
  }
  const tasks: Task[] = [
    {
      id: 'misc.practitioner',
      name: 'Practitioner: MISC fine codes',
      labels: known.practitioner,
      items: items.practitioner,
    },
    { id: 'misc.client', name: 'Client talk', labels: known.client, items: items.client },
  ];
  return { tasks, sessions, ratios: CODE_RATIOS, predictions };
}

function compareSentences(rows: readonly Row[], model: Model): Comparison {
  const known = [...combinerOf(model, 'practitioner', 'sentences').labels];
  const items: Item[] = [];
  const predictions: string[][] = [['row', 'code']];
  for (const [index, row] of rows.entries()) {
    const units: Unit[] = [{ turn: 0, role: 'practitioner', text: row.text ?? '' }];
    const answer = scoreUnits(model, units, true, { practitioner: ['sentences'], client: [] })[0]?.sentences;
    if (answer === undefined) continue;
    predictions.push([String(index), known[answer.decision] ?? '']);
    const code = SENTENCE_CODES[row.label ?? ''];
    if (code !== undefined)
      items.push({ cluster: String(index), gold: indexIn(known, code), ...decided(answer), people: new Map() });
  }
  return {
    tasks: [{ id: 'sentences', name: 'Peer-support sentences: fine codes', labels: known, items }],
    sessions: [],
    ratios: [],
    predictions,
  };
}

/** What an audit would code, rules and all, on sessions coded by the codebook. */
function compareCodes(rows: readonly Row[], model: Model): Comparison {
  const coder = createModelCoder(model, '');
  const known = { practitioner: [...PRACTITIONER_CODES] as string[], client: [...CLIENT_CODES] as string[] };
  const items = { practitioner: [] as Item[], client: [] as Item[] };
  const sessions: SessionCounts[] = [];
  const predictions: string[][] = [['session_id', 'utterance_id', 'role', 'code']];
  for (const sheet of readSheets(rows)) {
    const utterances = sheet.map((row, index) => ({
      id: `u${index + 1}`,
      turn: row.turn,
      role: row.role,
      spoken: row.text,
    }));
    const counts = { human: {}, machine: {} };
    for (const [index, prediction] of coder.predict({ utterances }, { explain: false }).entries()) {
      const row = sheet[index];
      if (prediction === null || row === undefined || row.role === 'other') continue;
      const code = likeliest(prediction);
      if (code === null) continue;
      predictions.push([row.session, `u${index + 1}`, row.role, code]);
      if (row.code === null) continue;
      const labels = known[row.role];
      const confidence = prediction.probabilities[code] ?? 0;
      items[row.role].push({
        cluster: row.session,
        gold: indexIn(labels, row.code),
        predicted: indexIn(labels, code),
        confidence,
        people: new Map(),
      });
      count(counts.human, row.code);
      count(counts.machine, code);
    }
    sessions.push({ session: sheet[0]?.session ?? '', ...counts });
  }
  const tasks: Task[] = [
    {
      id: 'codes.practitioner',
      name: 'Practitioner: codebook codes',
      labels: known.practitioner,
      items: items.practitioner,
    },
    { id: 'codes.client', name: 'Client talk', labels: known.client, items: items.client },
  ];
  return { tasks, sessions, ratios: CODE_RATIOS, predictions };
}

function decided(answer: HeadAnswer): { predicted: number; confidence: number } {
  return { predicted: answer.decision, confidence: answer.probabilities[answer.decision] ?? 0 };
}

/** A label the model never saw is still one it can be wrong about. */
function indexIn(labels: string[], label: string): number {
  const index = labels.indexOf(label);
  return index >= 0 ? index : labels.push(label) - 1;
}

function count(counts: Record<string, number>, label: string | undefined): void {
  if (label !== undefined) counts[label] = (counts[label] ?? 0) + 1;
}

/** The label most people gave; a tie goes to the one given first. */
function majority(labels: readonly number[]): number {
  let chosen = labels[0] ?? 0;
  let most = 0;
  for (const label of labels) {
    const votes = labels.filter((other) => other === label).length;
    if (votes > most) {
      most = votes;
      chosen = label;
    }
  }
  return chosen;
}
