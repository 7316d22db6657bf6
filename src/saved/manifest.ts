import { z } from 'zod';
import { Config } from '../config/config.js';
import { Beside } from './beside.js';
import { MonthUsed } from './month-parts.js';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What a methods section and a re-run need; never a word of the transcripts. The clock stands here and nowhere else. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('oars-fidelity'), version: z.string() }),
  environment: z.strictObject({ node: z.string(), platform: z.string(), arch: z.string() }),
  times: z.strictObject({ started: z.string(), finished: z.string(), seconds: z.number() }),
  config: Config,
  configSha256: fingerprint,
  coder: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string().nullable() }),
  /** A language model that was asked, what of it, and where words went; null where none was. */
  languageModel: z
    .strictObject({
      model: z.string(),
      server: z.string(),
      /** Where words left this machine to; null when they stayed. */
      sentTo: z.string().nullable(),
      promptSha256: fingerprint,
      contextTokens: z.number(),
      /** False under pseudonyms: a re-run asks again, and may be answered otherwise. */
      answersKept: z.boolean(),
      pages: z.number(),
      kept: z.number(),
      failed: z.number(),
      utterances: z.number(),
      answered: z.number(),
    })
    .nullable()
    .default(null),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      /** Null under pseudonyms and in a run that is passed on. */
      bytes: z.number().nullable(),
      /** Keyed with the salt under pseudonyms; empty for a file that could not be opened. */
      sha256: fingerprint.or(z.literal('')),
      format: z.string().nullable(),
      encoding: z.string().nullable(),
      sessions: z.number(),
      status: z.enum(['read', 'partly-read', 'rejected']),
    }),
  ),
  /** What the run was made with beside the transcripts; absent in runs written before that was told. */
  madeWith: z.array(Beside).optional(),
  counts: z.strictObject({
    files: z.number(),
    /** Those set aside among them. */
    sessions: z.number(),
    sessionsSetAside: z.number().default(0),
    sessionsFailed: z.number(),
    filesRejected: z.number(),
    utterances: z.number(),
    humanCoded: z.number(),
    lowConfidence: z.number(),
  }),
  /** A run of groups alone, to be passed on, and what was left out of them; absent where rows of sessions stand. */
  shared: z
    .strictObject({
      minimum: z.strictObject({ sessions: z.number(), practitioners: z.number() }),
      groupsLeftOut: z.number(),
      figuresLeftOut: z.number(),
    })
    .optional(),
  /** What was found and used in a month's folder; absent for a run of other paths. */
  month: MonthUsed.optional(),
  /** When something was withdrawn from the input, and how many sessions; never what. Absent where nothing was. */
  withdrawals: z.array(z.strictObject({ at: z.string(), sessions: z.number() })).optional(),
  /** Problems by code. */
  problems: z.record(z.string(), z.number()),
  /** Every file of the run but this one. */
  outputs: z.array(z.strictObject({ path: z.string(), bytes: z.number(), sha256: fingerprint })),
});

export type Manifest = z.output<typeof Manifest>;
