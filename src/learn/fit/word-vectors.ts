import { tokenise } from '../../coding/features/tokens.js';

/** A vector per word, rows in order of frequency. */
export interface LearntVectors {
  readonly words: Int32Array;
  readonly counts: Int32Array;
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface WordVectorOptions {
  readonly dimensions: number;
  readonly epochs: number;
  readonly window: number;
  readonly negatives: number;
  /** Rarer words get no vector. */
  readonly minimum: number;
  /** Words more frequent than this share are skipped at random. */
  readonly subsample: number;
  readonly seed: number;
}

export const WORD_VECTOR_DEFAULTS: WordVectorOptions = {
  dimensions: 64,
  epochs: 2,
  window: 4,
  negatives: 5,
  minimum: 6,
  subsample: 2e-4,
  seed: 12345,
};

/** Word vectors by skip-gram with negative sampling (Mikolov et al. 2013). Deterministic. */
export function learnWordVectors(texts: readonly string[], options: WordVectorOptions): LearntVectors {
  const tokens = tokenise(texts);
  const vocabulary = countWords(tokens.hash, options.minimum);
  const size = vocabulary.length;
  const words = Int32Array.from(vocabulary, ([hash]) => hash);
  const counts = Int32Array.from(vocabulary, ([, count]) => count);
  const index = new Map(vocabulary.map(([hash], at) => [hash, at]));
  const ids = Int32Array.from(tokens.hash, (hash) => index.get(hash) ?? -1);
  const keep = Float64Array.from(counts, (count) => {
    const share = options.subsample / (count / ids.length);
    return Math.sqrt(share) + share;
  });
  const noise = noiseTable(counts);
  const { dimensions } = options;
  let state = options.seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
  const values = Float32Array.from({ length: size * dimensions }, () => (random() - 0.5) / dimensions);
  const context = new Float32Array(size * dimensions);
  const gradient = new Float32Array(dimensions);
  const text = new Int32Array(ids.length + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = 0; at < texts.length; at++) {
      const rate = 0.04 * Math.max(0.02, 1 - (epoch + at / texts.length) / options.epochs);
      let length = 0;
      const end = tokens.from[at + 1] ?? 0;
      for (let token = tokens.from[at] ?? 0; token < end; token++) {
        const id = ids[token] ?? -1;
        if (id >= 0 && random() < (keep[id] ?? 1)) text[length++] = id;
      }
      for (let centre = 0; centre < length; centre++) {
        const reach = 1 + Math.floor(random() * options.window);
        const last = Math.min(length, centre + reach + 1);
        for (let near = Math.max(0, centre - reach); near < last; near++) {
          if (near === centre) continue;
          const from = (text[near] ?? 0) * dimensions;
          gradient.fill(0);
          for (let sample = 0; sample <= options.negatives; sample++) {
            const drawn = sample === 0 ? (text[centre] ?? 0) : (noise[Math.floor(random() * noise.length)] ?? 0);
            if (sample > 0 && drawn === text[centre]) continue;
            const to = drawn * dimensions;
            let dot = 0;
            for (let k = 0; k < dimensions; k++) dot += (values[from + k] ?? 0) * (context[to + k] ?? 0);
            const step = ((sample === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate;
            for (let k = 0; k < dimensions; k++) {
              gradient[k] = (gradient[k] ?? 0) + step * (context[to + k] ?? 0);
              context[to + k] = (context[to + k] ?? 0) + step * (values[from + k] ?? 0);
            }
          }
          for (let k = 0; k < dimensions; k++) values[from + k] = (values[from + k] ?? 0) + (gradient[k] ?? 0);
        }
      }
    }
  }
  return { words, counts, dimensions, values };
}

function countWords(hashes: Int32Array, minimum: number): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= minimum).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** Words as often as their count to the power of three quarters. */
function noiseTable(counts: Int32Array): Int32Array {
  const table = new Int32Array(1 << 20);
  let total = 0;
  for (const count of counts) total += count ** 0.75;
  let word = 0;
  let reached = (counts[0] ?? 0) ** 0.75 / total;
  for (let at = 0; at < table.length; at++) {
    table[at] = word;
    if (at / table.length > reached && word < counts.length - 1) {
      word += 1;
      reached += (counts[word] ?? 0) ** 0.75 / total;
    }
  }
  return table;
}
