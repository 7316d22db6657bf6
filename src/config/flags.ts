import { z } from 'zod';
import { INSTRUMENT_IDS } from '../domain/measure.js';
import { findInstrument, findMeasure, HEADLINE } from '../instruments/instruments.js';

const instrument = z.enum(INSTRUMENT_IDS);

/** A practitioner's measure over all their sessions that is below a figure. */
const PractitionerRule = z
  .strictObject({
    /** Flag id, as `--fail-on` takes it. @default below-threshold */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens')
      .default('below-threshold'),
    instrument,
    /** Measure id; `oars codebook` lists them. */
    measure: z.string(),
    /** Raised when the pooled value (a rating's mean) is below this. */
    below: z.number(),
    /** Where the figure comes from; shown with the flag. */
    source: z.string().min(1),
    /** Sessions needed; null for `minimumSessions`. @default null */
    minimumSessions: z.number().int().positive().nullable().default(null),
    /** Observations needed below the line; null for `minimumDenominator`. @default null */
    minimumDenominator: z.number().int().positive().nullable().default(null),
  })
  .refine(isKnown, { path: ['measure'], message: 'expected a measure of that instrument (see `oars codebook`)' });

export type PractitionerRule = z.output<typeof PractitionerRule>;

/** Audit rules with their figures; each can be switched off with `null` or given another figure. */
export const FlagRules = z
  .strictObject({
    /** Sessions with at least this many MI-non-adherent utterances (MITI 3.1.1 group). @default 1 */
    miNonAdherent: z.number().int().positive().nullable().default(1),
    /** Practitioner's share of words at or above this percent. @default 60 */
    highTalkPercent: z.number().min(0).max(100).nullable().default(60),
    /** Percent of machine codes below the review threshold, at or above this. @default 40 */
    lowConfidencePercent: z.number().min(0).max(100).nullable().default(40),
    /** Sessions shorter than this many minutes (MITI FAQ: below ten minutes ratings are doubtful). @default 10 */
    tooShortMinutes: z.number().positive().nullable().default(10),
    /** Without time stamps: sessions of fewer utterances than this. @default 40 */
    tooShortUtterances: z.number().int().positive().nullable().default(40),
    /** Sessions with at least this many signs of identity. @default 1 */
    identifiersFound: z.number().int().positive().nullable().default(1),
    /** Sessions whose roles are less sure than this (0–1). @default 0.8 */
    rolesUnsureBelow: z.number().min(0).max(1).nullable().default(0.8),
    /** Practitioners with MI-non-adherent utterances in at least this many sessions. @default 2 */
    miNonAdherentSessions: z.number().int().positive().nullable().default(2),
    /** Practitioners below a figure; a list of one's own takes the place of these. @default headline measures of MITI 3.1.1 below beginning proficiency */
    practitioner: z.array(PractitionerRule).default(() => beginningProficiency()),
    /** No flag on fewer words (talk share) than this. @default 200 */
    minimumWords: z.number().int().nonnegative().default(200),
    /** No flag on fewer machine codes (confidence) than this. @default 20 */
    minimumMachineCodes: z.number().int().nonnegative().default(20),
    /** Practitioner findings need at least this many sessions. @default 3 */
    minimumSessions: z.number().int().positive().default(3),
    /** Practitioner findings on ratios need at least this denominator. @default 10 */
    minimumDenominator: z.number().int().positive().default(10),
  })
  .prefault({});

export type FlagRules = z.output<typeof FlagRules>;

/** The headline measures that have a published lowest level, and that level. */
function beginningProficiency(): PractitionerRule[] {
  return HEADLINE.flatMap((ref) => {
    const { threshold } = findMeasure(ref);
    const lowest = threshold?.levels[0];
    return threshold && lowest?.id === 'beginning_proficiency'
      ? [
          {
            ...ref,
            id: 'below-beginning-proficiency',
            below: lowest.value,
            source: `${lowest.label}, ${threshold.source}`,
            minimumSessions: null,
            minimumDenominator: null,
          },
        ]
      : [];
  });
}

function isKnown(rule: { readonly instrument: z.output<typeof instrument>; readonly measure: string }): boolean {
  return findInstrument(rule.instrument).measures.some((measure) => measure.id === rule.measure);
}
