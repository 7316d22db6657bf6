import { ModelError } from '../../domain/errors.js';
import { indexClusters, type WordClusters } from '../features/clusters.js';
import { vectorInputs, type WordVectors } from '../features/word-vectors.js';
import { damaged, expectEnd, joinParts, part, type Reader, readerOf } from './bytes.js';
import type { Columns } from './columns.js';
import { againstOf, type Combiner } from './combiner.js';
import type { HiddenLayer } from './deep.js';
import { type CombinerHeader, type ModelHeader, parseHeader } from './header.js';
import type { LinearTable } from './linear-table.js';
import type { Network } from './network.js';
import type { CodedRole, HeadColumns } from './plan.js';
import { inputsOf } from './session-view.js';

/** A trained model, ready to score. */
export interface Model extends ScorableModel {
  readonly tables: Readonly<Record<CodedRole, LinearTable>>;
}

/** What scoring needs of a model: of its tables perhaps only the columns that its combiners read. */
export interface ScorableModel {
  readonly header: ModelHeader;
  readonly clusters: WordClusters;
  readonly vectors: WordVectors;
  readonly tables: Readonly<Record<CodedRole, LinearTable | Columns>>;
  /** Hidden layers of the heads that have one. */
  readonly hidden: Readonly<Record<CodedRole, readonly HiddenLayer[]>>;
  readonly combiners: Readonly<Record<CodedRole, readonly Combiner[]>>;
}

/** The combiner of a role by the head it answers for; a model without it cannot do what was asked. */
export function combinerOf(model: Pick<ScorableModel, 'combiners'>, role: CodedRole, head: string): Combiner {
  const found = model.combiners[role].find((one) => one.head === head);
  if (found !== undefined) return found;
  const known = model.combiners[role].map((one) => one.head).join(', ') || 'none';
  throw new ModelError(
    'model-without-head',
    `expected the model to answer for "${head}" (${role}), found ${known}`,
    'Train it with `oars train` on data that bears these labels, or use the shipped model.',
  );
}

/** Reads a model from its header and weights; every size is checked. */
export function decodeModel(headerText: string, bytes: Uint8Array): Model {
  const header = parseHeader(headerText);
  const reader = readerOf(bytes);
  const words = new Int32Array(...part(reader, header.words * 4), header.words);
  const clusters = indexClusters(words, new Uint8Array(...part(reader, header.words), header.words));
  const vectors = readVectorTable(reader, header);
  const tables = {
    practitioner: readTable(reader, header.practitioner.rows, header.practitioner.outputs),
    client: readTable(reader, header.client.rows, header.client.outputs),
  };
  const combiners = {
    practitioner: header.combiners.practitioner.map((one) =>
      readCombiner(reader, one, header, vectors, 'practitioner'),
    ),
    client: header.combiners.client.map((one) => readCombiner(reader, one, header, vectors, 'client')),
  };
  const hidden = readHidden(reader, header);
  expectEnd(reader);
  return { header, clusters, vectors, tables, hidden, combiners };
}

/** The weights as bytes, little-endian, in the order `decodeModel` reads them. */
export function encodeWeights(
  model: Pick<Model, 'clusters' | 'vectors' | 'tables' | 'hidden' | 'combiners'>,
): Uint8Array {
  const { clusters, vectors, tables, hidden, combiners } = model;
  return joinParts([
    clusters.words,
    clusters.cluster,
    vectors.values,
    vectors.rarity,
    ...[tables.practitioner, tables.client].flatMap((table) => [table.keys, table.scale, table.bias, table.weights]),
    ...[...combiners.practitioner, ...combiners.client].flatMap(partsOf),
    ...hiddenParts(hidden),
  ]);
}

/** What hidden layers say of labels, in the order `readHidden` reads it. */
export function hiddenParts({ practitioner, client }: Model['hidden']): readonly ArrayBufferView[] {
  return [...practitioner, ...client].map(({ second }) => second);
}

/** The hidden layers of both roles; the columns of a layer come right after those of its head's labels. */
export function readHidden(reader: Reader, header: ModelHeader): Model['hidden'] {
  const ofRole = (role: CodedRole): readonly HiddenLayer[] =>
    header[role].heads
      .filter((head) => head.hidden > 0)
      .map(({ labels, offset, hidden }) => {
        const weights = (hidden + 1) * labels.length;
        const second = new Float32Array(...part(reader, weights * 4), weights);
        return { offset, size: labels.length, from: offset + labels.length, hidden, second };
      });
  return { practitioner: ofRole('practitioner'), client: ofRole('client') };
}

/** A combiner's numbers, in the order `readCombiner` reads them. */
export function partsOf({ trees, linear, network }: Combiner): readonly ArrayBufferView[] {
  return [
    trees.bias,
    trees.feature,
    trees.threshold,
    trees.leaves,
    linear,
    ...(network === null ? [] : [network.centre, network.scale, network.first, network.second]),
  ];
}

function readTable(reader: Reader, rows: number, outputs: number): LinearTable {
  const keys = new Int32Array(...part(reader, rows * 4), rows);
  const scale = new Float32Array(...part(reader, rows * 4), rows);
  const bias = new Float32Array(...part(reader, outputs * 4), outputs);
  const weights = new Int8Array(...part(reader, rows * outputs), rows * outputs);
  return { outputs, keys, scale, bias, weights };
}

export function readVectorTable(reader: Reader, { words, dimensions }: ModelHeader): WordVectors {
  const known = dimensions === 0 ? 0 : words;
  const values = new Int8Array(...part(reader, known * dimensions), known * dimensions);
  return { dimensions, values, rarity: new Uint8Array(...part(reader, known), known) };
}

function readNetwork(reader: Reader, inputs: number, hidden: number, classes: number): Network | null {
  if (hidden === 0) return null;
  const centre = new Float32Array(...part(reader, inputs * 4), inputs);
  const scale = new Float32Array(...part(reader, inputs * 4), inputs);
  const first = new Float32Array(...part(reader, (inputs + 1) * hidden * 4), (inputs + 1) * hidden);
  const second = new Float32Array(...part(reader, (hidden + 1) * classes * 4), (hidden + 1) * classes);
  return { inputs, hidden, classes, centre, scale, first, second };
}

/** A role's combiner, for a model with this header and these vectors. */
export function readCombiner(
  reader: Reader,
  header: CombinerHeader,
  model: ModelHeader,
  vectors: WordVectors,
  role: CodedRole,
): Combiner {
  const other: CodedRole = role === 'practitioner' ? 'client' : 'practitioner';
  const plan = {
    own: header.own.map((id) => columnsOf(model, role, id)),
    same: header.same.map((id) => columnsOf(model, role, id)),
    other: header.other.map((id) => columnsOf(model, other, id)),
  };
  const { labels, offset } = columnsOf(model, role, header.head);
  const size = labels.length;
  const bias = new Float32Array(...part(reader, size * 4), size);
  const questions = header.trees * header.depth;
  const feature = new Int16Array(...part(reader, questions * 2), questions);
  const threshold = new Float32Array(...part(reader, questions * 4), questions);
  const values = (header.trees << header.depth) * size;
  const leaves = new Float32Array(...part(reader, values * 4), values);
  const weights = header.weights.linear > 0 ? (inputsOf(plan) + 1) * size : 0;
  const linear = new Float32Array(...part(reader, weights * 4), weights);
  const read = vectorInputs(vectors) + inputsOf(plan) - header.networkFrom;
  const network = readNetwork(reader, read, header.hidden, size);
  return {
    head: header.head,
    labels,
    plan,
    trees: { classes: size, depth: header.depth, bias, feature, threshold, leaves },
    linear,
    first: offset,
    network,
    networkFrom: header.networkFrom,
    weights: header.weights,
    temperature: header.temperature,
    balance: Float32Array.from(header.balance),
    decide: Float32Array.from(header.decide),
    least: Float32Array.from(header.least),
    against: againstOf(header.head, labels),
    sure: header.sure,
  };
}

function columnsOf(model: ModelHeader, role: CodedRole, id: string): HeadColumns {
  const head = model[role].heads.find((one) => one.id === id);
  if (head === undefined) throw damaged(`the head "${id}"`, 'none');
  return head;
}
