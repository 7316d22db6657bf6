import { z } from 'zod';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import { MEASURED, SET_ASIDE_REASONS } from '../domain/eligibility.js';
import type { SessionSummary } from '../domain/session-result.js';

/** A session's line in `tables/sessions.jsonl`: the whole summary, as plain JSON. */
export function formatSummary(summary: SessionSummary): string {
  // Line readers take the two Unicode separators for the end of a line; JSON lets them stand bare.
  return `${JSON.stringify(summary).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}

/** Runs written before sessions were set aside hold none that was. */
const MEASURED_BEFORE = { status: MEASURED.status, because: [], language: null, foreignUtterances: 0 };

/** Runs of before `targetBehavior` had the key with a u. */
function asWrittenToday(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || !('targetBehaviour' in metadata)) return metadata;
  const { targetBehaviour: targetBehavior, ...others } = metadata;
  return { ...others, targetBehavior };
}

const words = z.string().nullable();
const count = z.number().int().nonnegative();
const instrument = z.string();
const counts = z.record(z.string(), z.number());

const measureValue = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('measured'),
    value: z.number(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
  }),
  z.strictObject({
    status: z.literal('undefined'),
    value: z.null(),
    numerator: z.number(),
    denominator: z.literal(0),
    because: z.string(),
  }),
  z.strictObject({ status: z.literal('not-rated'), value: z.null() }),
]);

/** What a line of `tables/sessions.jsonl` must be. */
export const SavedSummary: z.ZodType<SessionSummary> = z.strictObject({
  sessionId: z.string().min(1),
  source: z.strictObject({ path: z.string(), part: words }),
  format: z.string(),
  metadata: z.preprocess(
    asWrittenToday,
    z.strictObject({
      sessionId: words,
      practitionerId: words,
      clientId: words,
      site: words,
      cohort: words,
      sessionDate: words,
      targetBehavior: words,
      extra: z.record(z.string(), z.string()),
    }),
  ),
  globals: z.record(z.string(), z.number()),
  coder: z.strictObject({ id: z.string(), version: z.string(), sha256: words }),
  eligibility: z
    .strictObject({
      status: z.enum(['measured', 'set_aside']),
      because: z.array(z.enum(SET_ASIDE_REASONS)),
      language: words,
      foreignUtterances: count,
    })
    .default(MEASURED_BEFORE),
  codeCounts: z.partialRecord(z.enum([...PRACTITIONER_CODES, ...CLIENT_CODES]), count),
  counts: z.record(instrument, counts),
  measures: z.array(
    z.strictObject({
      instrument,
      measure: z.string(),
      result: measureValue,
      level: words,
      sureShare: z.number().nullable().exactOptional(),
    }),
  ),
  quality: z.strictObject({
    turns: count,
    utterances: count,
    practitionerUtterances: count,
    clientUtterances: count,
    words: count,
    durationSeconds: z.number().nullable(),
    humanCoded: count,
    lowConfidence: count,
    lowConfidencePercent: z.number().nullable(),
    meanConfidence: z.number().nullable(),
    sureCounts: z
      .partialRecord(z.enum([...PRACTITIONER_CODES, ...CLIENT_CODES]), count)
      .nullable()
      .default(null),
    // Not in runs of earlier versions, whose counts hold them.
    safetyCoded: count.default(0),
    // Not told in runs of earlier versions.
    practitioners: count.default(1),
    roleConfidence: z.number(),
    roleMethod: z.string(),
    identifiers: count,
    // Not in runs of earlier versions.
    identifiersMasked: count.default(0),
  }),
  flags: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      rule: z.string(),
      n: z.number(),
      utteranceIds: z.array(z.string()),
      needsHumanReview: z.boolean(),
    }),
  ),
});
