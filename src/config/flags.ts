import { z } from 'zod';

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
