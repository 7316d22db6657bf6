import { z } from 'zod';
import { findMeasure, HEADLINE } from '../instruments/instruments.js';
import { SETTINGS } from './setting.js';

/** A practitioner's measure over all their sessions that is below a figure. */
const PractitionerRule = z.strictObject({
  /** Flag id, as `--fail-on` takes it. @default below-threshold */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens')
    .default('below-threshold'),
  /** Instrument id: `miti-3.1.1`, `miti-4.2.1`, `misc-2.5`, `session`, or one of your own. */
  instrument: z.string(),
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
});

export type PractitionerRule = z.output<typeof PractitionerRule>;

const PRACTITIONER_LINES = `Practitioners whose figure over all their sessions is below a line. Without the list below, the lines are MITI 3.1.1
beginning proficiency of the headline measures; an empty list [] switches them off; a list of your own replaces them:
  practitioner:
    - { id: few-reflections, instrument: miti-3.1.1, measure: reflection_to_question_ratio, below: 0.8, source: our programme }`;

/** Audit rules with their figures; each that may be null can be switched off. */
export const FlagRules = z
  .strictObject({
    miNonAdherent: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(1)
      .register(SETTINGS, { about: 'Sessions with at least this many MI-non-adherent moments (MITI 3.1.1 group)' }),
    highTalkPercent: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .default(60)
      .register(SETTINGS, { about: "The practitioner's share of all words, in percent, at or above this" }),
    lowConfidencePercent: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .default(40)
      .register(SETTINGS, { about: 'Share of machine codes that ask for a look, in percent, at or above this' }),
    tooShortMinutes: z.number().positive().nullable().default(10).register(SETTINGS, {
      about: 'Sessions shorter than this many minutes (MITI FAQ: below ten minutes ratings are doubtful)',
    }),
    tooShortUtterances: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(40)
      .register(SETTINGS, { about: 'Without time stamps: sessions of fewer utterances than this' }),
    identifiersFound: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(1)
      .register(SETTINGS, { about: 'Sessions with at least this many signs of identity' }),
    rolesUnsureBelow: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .default(0.8)
      .register(SETTINGS, { about: 'Sessions where it is less sure than this (0 to 1) who is the practitioner' }),
    miNonAdherentSessions: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(2)
      .register(SETTINGS, { about: 'Practitioners with MI-non-adherent moments in at least this many sessions' }),
    practitioner: z
      .array(PractitionerRule)
      .default(() => beginningProficiency())
      .register(SETTINGS, {
        about: PRACTITIONER_LINES,
        byExample: true,
      }),
    minimumWords: z.number().int().nonnegative().default(200).register(SETTINGS, {
      about: 'Too little to say anything: no flag on the share of talk in fewer words than this',
    }),
    minimumMachineCodes: z
      .number()
      .int()
      .nonnegative()
      .default(20)
      .register(SETTINGS, { about: 'No flag on sureness with fewer machine codes than this' }),
    minimumSessions: z
      .number()
      .int()
      .positive()
      .default(3)
      .register(SETTINGS, { about: 'No finding on a practitioner with fewer sessions than this' }),
    minimumDenominator: z
      .number()
      .int()
      .positive()
      .default(10)
      .register(SETTINGS, { about: "No finding on a practitioner's ratio with a smaller denominator than this" }),
  })
  .prefault({})
  .register(SETTINGS, { about: 'Findings that are worth a look. null switches a rule off.' });

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
