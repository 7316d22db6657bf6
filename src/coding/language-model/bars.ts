import { z } from 'zod';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../../domain/codes.js';

/** What `oars evaluate --coder language-model --save` writes: how good a model's codes are, on codes that people gave. */
export const LanguageModelBars = z.strictObject({
  format: z.literal(1),
  model: z.string(),
  promptSha256: z.string(),
  /** Utterances that people coded and the model answered. */
  utterances: z.number().int().nonnegative(),
  sessions: z.number().int().nonnegative(),
  practitionerKappa: z.number().nullable(),
  clientKappa: z.number().nullable(),
  codes: z.array(
    z.strictObject({
      code: z.enum([...PRACTITIONER_CODES, ...CLIENT_CODES]),
      cases: z.number().int().nonnegative(),
      precision: z.number().nullable(),
      /** Lower end of the 90 % interval (Wilson). */
      low: z.number().nullable(),
      sure: z.boolean(),
    }),
  ),
});
export type LanguageModelBars = z.output<typeof LanguageModelBars>;

/** Utterances people coded, below which nothing of a language model is sure. */
export const LEAST_UTTERANCES = 300;
