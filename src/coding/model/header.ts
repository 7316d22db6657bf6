import { z } from 'zod';
import { ModelError } from '../../domain/errors.js';

/** Raise when a model of before can no longer be read. */
export const MODEL_FORMAT = 4;

const Head = z.strictObject({
  /** What it predicts, such as `annomi.main` or `code`. */
  id: z.string(),
  labels: z.array(z.string()).min(2),
  /** First of its columns in the role's table. */
  offset: z.int().nonnegative(),
  /** Columns after those of its labels that are its hidden layer; 0 without one. */
  hidden: z.int().nonnegative().default(0),
});

const Table = z.strictObject({ rows: z.int().nonnegative(), outputs: z.int().nonnegative(), heads: z.array(Head) });

const Sure = z.strictObject({
  /** Confidence from which on the code is sure. */
  from: z.number().min(0).max(1),
  /** Share of held-out cases from there on that were right, and the lower end of its 90 % interval. */
  precision: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  cases: z.int().nonnegative(),
});

const Combiner = z.strictObject({
  head: z.string(),
  own: z.array(z.string()),
  same: z.array(z.string()),
  other: z.array(z.string()),
  trees: z.int().nonnegative(),
  /** Questions a tree asks. */
  depth: z.int().min(1).max(8),
  /** Size of the network's hidden layer; 0 without a network. */
  hidden: z.int().nonnegative(),
  /** First of the inputs the network reads. */
  networkFrom: z.int().nonnegative(),
  /** What each opinion counts for. */
  weights: z.strictObject({
    trees: z.number().nonnegative(),
    linear: z.number().nonnegative(),
    first: z.number().positive(),
    network: z.number().nonnegative(),
  }),
  temperature: z.number().positive(),
  balance: z.array(z.number().positive()),
  decide: z.array(z.number().positive()),
  /** Least probability at which each label is given; missing where the likeliest is. */
  least: z.array(z.number().min(0).max(1)).default([]),
  /** From where on each label is sure; null for one that held-out data never showed to be. Models of before do not say. */
  sure: z.array(Sure.nullable()).default([]),
});

export const Header = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  id: z.string().min(1),
  version: z.string().min(1),
  /** Languages of the sessions it learnt from, BCP 47. */
  languages: z.array(z.string()).min(1).default(['en']),
  /** Words with a known cluster. */
  words: z.int().nonnegative(),
  /** Numbers in a word's vector; 0 when the model has no vectors. */
  dimensions: z.int().nonnegative(),
  practitioner: Table,
  client: Table,
  combiners: z.strictObject({ practitioner: z.array(Combiner), client: z.array(Combiner) }),
  /** Machine codes less sure than this are for a person to look at. */
  reviewBelow: z.number().min(0).max(1),
});

const Format = z.object({ format: z.number().optional().catch(undefined) }).catch({});

export type SureBar = z.output<typeof Sure>;
export type TableHeader = z.output<typeof Table>;
export type CombinerHeader = z.output<typeof Combiner>;
export type ModelHeader = z.output<typeof Header>;

/** Reads and checks `model.json`. */
export function parseHeader(text: string): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ModelError('model-damaged', 'expected model.json to be JSON', REPAIR, { cause });
  }
  const { format } = Format.parse(json);
  if (format !== MODEL_FORMAT)
    throw new ModelError(
      'model-unreadable',
      `expected a model of format ${MODEL_FORMAT}, found ${format ?? 'none'}`,
      REPAIR,
    );
  const parsed = Header.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new ModelError('model-unreadable', `expected a model of format ${MODEL_FORMAT}: ${where}`, REPAIR);
}

export const REPAIR = 'Train the model again with this version of oars, or reinstall oars.';
