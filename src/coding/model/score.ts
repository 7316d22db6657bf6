import { classesOf } from '../features/clusters.js';
import { FeatureList } from '../features/feature-list.js';
import { type Reading, runFeatures, turnFeatures, wordWeight } from '../features/lexical.js';
import { surroundingsOf, type Unit } from '../features/surroundings.js';
import { type TokenTable, tokenise } from '../features/tokens.js';
import { addRows, firstColumns } from './columns.js';
import { type Combiner, combine } from './combiner.js';
import { addHidden, type HiddenLayer } from './deep.js';
import type { Evidence } from './explain.js';
import { findRows } from './find-rows.js';
import { combinerOf, type ScorableModel } from './model.js';
import type { CodedRole } from './plan.js';
import { inputsOf, SessionView } from './session-view.js';
import { wordSumsOf } from './word-sums.js';

/** What one head makes of one unit. */
export interface HeadAnswer {
  /** Index of the label it decides for. */
  readonly decision: number;
  /** Calibrated probability of each label. */
  readonly probabilities: Float64Array;
}

/** Base models over a session: every table column up to what the combiners read; with evidence when a coder must give reasons. */
export function baseScores(
  model: ScorableModel,
  units: readonly Unit[],
  alone: boolean,
  combiners: readonly Combiner[],
  evidence: Evidence | null,
): { view: SessionView; tokens: TokenTable } {
  const texts = units.map((unit) => unit.text);
  const tokens = tokenise(texts);
  const reading: Reading = { texts, tokens, classes: classesOf(model.clusters, tokens) };
  const around = surroundingsOf(units, tokens, alone);
  const needed = columnsNeeded(model, combiners);
  const columns = {
    practitioner: firstColumns(model.tables.practitioner, needed.practitioner),
    client: firstColumns(model.tables.client, needed.client),
  };
  const widest = Math.max(columns.practitioner.width, columns.client.width);
  const buffer = new Float32Array(units.length * widest);
  const ofTurn = new Float64Array(widest);
  const sum = new Float64Array(widest);
  const layers = {
    practitioner: layersRead(model, 'practitioner', needed),
    client: layersRead(model, 'client', needed),
  };
  const words = { practitioner: wordSumsOf(columns.practitioner), client: wordSumsOf(columns.client) };
  words.practitioner.startSession();
  words.client.startSession();
  const places = new Int32Array(tokens.hash.length);
  evidence?.startSession(units.length, columns, places);
  let turn: number | null = null;
  const scores = around.map((unit, index) => {
    if (unit.role === 'other' || needed[unit.role] === 0) {
      // A table made by hand may use a turn's number again after someone else spoke.
      turn = null;
      return NOTHING;
    }
    const table = columns[unit.role];
    if (turn === null || units[index]?.turn !== turn) {
      turn = units[index]?.turn ?? null;
      ofTurn.set(table.bias);
      LIST.clear();
      turnFeatures(reading, unit, LIST);
      findRows(table, LIST);
      addRows(table, LIST, ofTurn);
    }
    sum.set(ofTurn);
    const { from, to } = unit.own;
    const known = words[unit.role];
    for (let token = from; token < to; token++) places[token] = known.placeOf(reading, unit.unit, token);
    known.add(places, from, to, wordWeight(unit.own), sum);
    LIST.clear();
    runFeatures(reading, unit, LIST);
    findRows(table, LIST);
    addRows(table, LIST, sum);
    evidence?.addRows(unit.unit, LIST);
    addHidden(layers[unit.role], sum);
    const start = index * widest;
    for (let k = 0; k < table.width; k++) buffer[start + k] = sum[k] ?? 0;
    return buffer.subarray(start, start + needed[unit.role]);
  });
  return { view: new SessionView({ units: around, scores }, tokens, model), tokens };
}

/** A combiner's answer for one unit of a session it has looked at. */
function answer(combiner: Combiner, view: SessionView, unit: number, inputs: Float32Array): HeadAnswer {
  const probabilities = new Float64Array(combiner.labels.length);
  return { decision: answerInto(combiner, view, unit, inputs, probabilities), probabilities };
}

/** The same, its probabilities put in `out`; returns the index of the label it decides for. */
export function answerInto(
  combiner: Combiner,
  view: SessionView,
  unit: number,
  inputs: Float32Array,
  out: Float64Array,
): number {
  view.fill(combiner.plan, unit, inputs, 0);
  combine(combiner, view, unit, inputs, 0, out);
  return decideAmong(combiner, out);
}

/** Answers of these heads for every unit of a session; null for other speakers. */
export function scoreUnits(
  model: ScorableModel,
  units: readonly Unit[],
  alone: boolean,
  heads: Readonly<Record<CodedRole, readonly string[]>>,
): readonly (Readonly<Record<string, HeadAnswer>> | null)[] {
  const combiners = {
    practitioner: heads.practitioner.map((id) => combinerOf(model, 'practitioner', id)),
    client: heads.client.map((id) => combinerOf(model, 'client', id)),
  };
  const all = [...combiners.practitioner, ...combiners.client];
  const { view } = baseScores(model, units, alone, all, null);
  const inputs = new Float32Array(Math.max(0, ...all.map((one) => inputsOf(one.plan))));
  return units.map(({ role }, unit) => {
    if (role === 'other') return null;
    return Object.fromEntries(combiners[role].map((combiner) => [combiner.head, answer(combiner, view, unit, inputs)]));
  });
}

/**
 * The label settled on: the likeliest after each is weighed, of those likely
 * enough to be given; but the likeliest of those against motivational
 * interviewing where they together are likelier than not.
 */
export function decideAmong(
  { decide, least, against }: Pick<Combiner, 'decide' | 'least' | 'against'>,
  probabilities: Float64Array,
): number {
  let best = 0;
  let top = -1;
  for (let k = 0; k < probabilities.length; k++) {
    const probability = probabilities[k] ?? 0;
    const value = probability * (decide[k] ?? 1);
    if (value > top && probability >= (least[k] ?? 0)) {
      top = value;
      best = k;
    }
  }
  return against.length === 0 || against.includes(best)
    ? best
    : (likeliestTogether(against, least, probabilities) ?? best);
}

/**
 * The likeliest of these labels where one of them is likelier than none; null elsewhere. Rare ones must come near to
 * being likely by themselves.
 */
function likeliestTogether(labels: readonly number[], least: Float32Array, probabilities: Float64Array): number | null {
  let sum = 0;
  let best: number | null = null;
  let top = -1;
  for (const label of labels) {
    const probability = probabilities[label] ?? 0;
    sum += probability;
    if (probability > top && probability >= Math.max(LEAST, NEAR * (least[label] ?? 0))) {
      top = probability;
      best = label;
    }
  }
  return sum > 0.5 ? best : null;
}

const NEAR = 0.75;
const LEAST = 0.15;

const LIST = new FeatureList();
const NOTHING = new Float32Array(0);

/** Heads stand in a table with those that coding needs first, so the rest need not be added up. */
export function columnsNeeded(
  model: Pick<ScorableModel, 'combiners' | 'hidden'>,
  combiners: readonly Combiner[],
): Record<CodedRole, number> {
  const needed = { practitioner: 0, client: 0 };
  for (const role of ['practitioner', 'client'] as const) {
    for (const combiner of combiners) {
      const mine = model.combiners[role].includes(combiner);
      const read = mine ? [...combiner.plan.own, ...combiner.plan.same] : combiner.plan.other;
      for (const head of read) needed[role] = Math.max(needed[role], head.offset + head.labels.length);
      if (mine) needed[role] = Math.max(needed[role], combiner.first + combiner.labels.length);
    }
  }
  for (const role of ['practitioner', 'client'] as const) {
    for (const { from, hidden } of layersRead(model, role, needed))
      needed[role] = Math.max(needed[role], from + hidden);
  }
  return needed;
}

/** The hidden layers of the heads within the columns needed. */
function layersRead(
  model: Pick<ScorableModel, 'hidden'>,
  role: CodedRole,
  needed: Record<CodedRole, number>,
): readonly HiddenLayer[] {
  return model.hidden[role].filter(({ offset }) => offset < needed[role]);
}
