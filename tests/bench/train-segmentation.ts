// Learns where unpunctuated speech is cut, and writes src/learnt/boundaries.json.
// Usage: npm run train:segmentation -- <csv with conv_id, speaker, utt_text in order> [punctuated transcripts …]
// The first file's human boundaries weigh most; punctuated transcripts (CSV with a text column, or plain text with a
// turn a line) add sentence ends, with their marks taken away. Prints the figures of sessions left out one after the other.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { boundaryFeatures } from '../../src/ingest/segment/boundary-features.js';
import { type Piece, splitSentences } from '../../src/ingest/segment/sentences.js';
import { normalise, tokenize } from '../../src/ingest/segment/tokens.js';
import { writeWeights } from './write-weights.js';

/** A turn as words, and where people or full stops cut it. */
interface Example {
  readonly session: string;
  readonly words: readonly string[];
  readonly cuts: ReadonlySet<number>;
  readonly importance: number;
}

const [gold, ...punctuated] = process.argv.slice(2);
if (!gold) throw new Error('usage: train:segmentation -- <csv> [punctuated transcripts …]');
const human = readHuman(gold);
const sentences = punctuated.flatMap(readPunctuated);
console.log(`${human.length} turns cut by people, ${sentences.length} by full stops`);

const prepared = prepare([...sentences, ...human]);
const outcomes: { words: readonly string[]; cuts: ReadonlySet<number>; weights: ReadonlyMap<string, number> }[] = [];
for (const session of new Set(human.map((one) => one.session))) {
  const weights = learn([...sentences, ...human.filter((one) => one.session !== session)]);
  for (const one of human) if (one.session === session) outcomes.push({ ...one, weights });
}
let best = 0;
let bestF1 = 0;
for (let threshold = -2.5; threshold <= 1.5; threshold += 0.25) {
  let [hits, found, all] = [0, 0, 0];
  for (const { words, cuts, weights } of outcomes) {
    const own = decode(words, weights, threshold);
    hits += own.filter((at) => cuts.has(at)).length;
    found += own.length;
    all += cuts.size;
  }
  const [precision, recall] = [hits / found, hits / all];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `threshold ${threshold.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)} (sessions left out)`,
  );
  if (f1 > bestF1) [bestF1, best] = [f1, threshold];
}
// Fewer utterances when unsure: recall is given up for precision, see the printed figures.
write(learn([...sentences, ...human]), best + 0.75);

function readHuman(path: string): Example[] {
  const rows: { conv_id: string; speaker: string; utt_text: string }[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
  });
  const turns: { key: string; session: string; parts: string[] }[] = [];
  for (const row of rows) {
    const key = `${row.conv_id} ${row.speaker}`;
    const last = turns.at(-1);
    if (last?.key === key) last.parts.push(row.utt_text);
    else turns.push({ key, session: row.conv_id, parts: [row.utt_text] });
  }
  return turns.map(({ session, parts }) => toExample(session, parts, 4));
}

function readPunctuated(path: string): Example[] {
  const texts: readonly string[] = path.endsWith('.csv') ? speechOf(path) : readFileSync(path, 'utf8').split('\n');
  const step = Math.max(1, Math.floor(texts.length / 8_000));
  return texts
    .filter((_, index) => index % step === 0)
    .map((text) => {
      const tokens = tokenize(text);
      const textOf = ({ from, to }: Piece) => tokens.slice(from, to).map((token) => token.text);
      return splitSentences(tokens).map((piece) => textOf(piece).join(' '));
    })
    .filter((parts) => parts.length > 0)
    .map((parts) => toExample(path, parts, 0.3));
}

function speechOf(path: string): readonly string[] {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
  return rows.map((row) => row.utterance_text ?? row.vol_text ?? row.text ?? '');
}

function toExample(session: string, parts: readonly string[], importance: number): Example {
  const words: string[] = [];
  const cuts = new Set<number>();
  for (const part of parts) {
    if (words.length > 0) cuts.add(words.length);
    words.push(...tokenize(part).map(normalise));
  }
  cuts.delete(words.length);
  return { session, words, cuts, importance };
}

interface Position {
  readonly features: Int32Array;
  readonly isCut: boolean;
}

/** Features by number: they depend on the true cuts only, so they are counted once for every model learnt. */
function prepare(examples: readonly Example[]): {
  readonly names: readonly string[];
  readonly positions: ReadonlyMap<Example, readonly Position[]>;
} {
  const counts = new Map<string, number>();
  const walk = (visit: (one: Example, index: number, features: readonly string[]) => void): void => {
    for (const one of examples) {
      let from = 0;
      for (let index = 1; index < one.words.length; index++) {
        visit(one, index, boundaryFeatures(one.words, from, index));
        if (one.cuts.has(index)) from = index;
      }
    }
  };
  walk((_, __, features) => {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= 4) ids.set(feature, ids.size);
  const positions = new Map<Example, Position[]>();
  walk((one, index, features) => {
    const known = features.flatMap((feature) => ids.get(feature) ?? []);
    const list = positions.get(one) ?? [];
    list.push({ features: Int32Array.from(known), isCut: one.cuts.has(index) });
    positions.set(one, list);
  });
  return { names: [...ids.keys()], positions };
}

/** Logistic regression by stochastic gradient with decaying steps; the order is fixed, so the weights are too. */
function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const weights = new Float64Array(prepared.names.length);
  let bias = -2;
  for (let epoch = 0; epoch < 4; epoch++) {
    for (const one of shuffle(examples, epoch)) {
      const rate = (0.1 * one.importance) / (1 + epoch);
      for (const { features, isCut } of prepared.positions.get(one) ?? []) {
        let score = bias;
        for (const feature of features) score += weights[feature]!;
        const step = rate * ((isCut ? 1 : 0) - 1 / (1 + Math.exp(-score)));
        bias += step;
        for (const feature of features) weights[feature] = weights[feature]! * (1 - 0.00002) + step;
      }
    }
  }
  return new Map([['bias', bias], ...prepared.names.map((name, at): [string, number] => [name, weights[at]!])]);
}

function decode(words: readonly string[], weights: ReadonlyMap<string, number>, threshold: number): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (let index = 1; index < words.length; index++) {
    let score = weights.get('bias') ?? 0;
    for (const feature of boundaryFeatures(words, from, index)) score += weights.get(feature) ?? 0;
    if (score <= threshold) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

function shuffle<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed * 7919 + 17;
  for (let index = out.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = state % (index + 1);
    [out[index], out[other]] = [out[other]!, out[index]!];
  }
  return out;
}

function write(weights: ReadonlyMap<string, number>, threshold: number): void {
  const kept = [...weights]
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.25)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeWeights('boundaries', {
    learnt: 'by npm run train:segmentation: a logistic regression over the features of segment/boundary-features.ts',
    threshold,
    weights: kept.map(([feature, weight]) => [feature, weight.toFixed(2)]),
  });
}
