import { z } from 'zod';
import { isClientCode, isCodeId, isPractitionerCode } from '../domain/codes.js';
import { codesReached, type OwnCodebook, ownCodeNamed } from '../domain/own-codebook.js';
import type { Instrument, Measure } from './instrument.js';

const text = z.string().trim().min(1, 'expected words');
const builtIn = z
  .string()
  .nullable()
  .default(null)
  .refine((code) => code === null || isCodeId(code), {
    error: ({ input }) => `no code "${String(input)}" in oars' codebook (see \`oars codebook\`)`,
  })
  .transform((code) => (code !== null && isCodeId(code) ? code : null));

const OwnCodeEntry = z.strictObject({
  /** As sheets and tables print it: letters, digits, and . _ - between them. */
  id: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*([._+-][\p{L}\p{M}\p{N}]+)*[+-]?$/u,
      'expected letters and digits, joined by one of . _ -',
    )
    .max(40, 'expected at most 40 letters'),
  role: z.enum(['practitioner', 'client']),
  label: text,
  /** When it counts. */
  definition: text,
  /** Invented, never from a session. @default [] */
  examples: z.array(text).default([]),
  /** The code of oars' codebook that it is, under another name. @default null */
  equals: builtIn,
  /** The code of oars' codebook of which it is one kind. @default null */
  refines: builtIn,
});

/** What a file that describes a codebook of one's own must hold. */
export const OwnCodebookFile = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/, 'expected small letters and digits, joined by . _ or -'),
    label: text,
    /** Who says so: a manual, a paper, a programme. */
    source: text,
    codes: z.array(OwnCodeEntry).min(1),
  })
  .superRefine((file, context) => {
    const report = (message: string, at: number, key: string): void => {
      context.addIssue({ code: 'custom', message, path: ['codes', at, key] });
    };
    for (const [at, one] of file.codes.entries()) {
      const before = { ...file, codes: file.codes.slice(0, at) };
      if (ownCodeNamed(before, one.id) !== null || ownCodeNamed(before, one.label) !== null)
        report(`"${one.id}" (${one.label}) stands twice`, at, 'id');
      if (one.equals !== null && one.refines !== null)
        report('a code either equals one of oars or refines one, not both', at, 'refines');
      for (const key of ['equals', 'refines'] as const) {
        const code = one[key];
        const fits = code === null || (one.role === 'client' ? isClientCode(code) : isPractitionerCode(code));
        if (!fits) report(`"${code}" is no ${one.role}'s code`, at, key);
      }
      const other = isCodeId(one.id) && one.equals !== one.id && one.refines !== one.id;
      if (other) report(`"${one.id}" is a code of oars: say equals: ${one.id}, or take another id`, at, 'id');
      const same = file.codes.findIndex((before) => before.equals !== null && before.equals === one.equals);
      if (same < at && one.equals !== null)
        report(`two codes equal ${one.equals}; those that are kinds of it refine it`, at, 'equals');
    }
  });

export type OwnCodebookFile = z.output<typeof OwnCodebookFile>;

/** Why a figure has no value where people coded with a codebook that cannot give what it is made of. */
export const NOT_IN_THIS_CODEBOOK = 'not-in-this-codebook';

/**
 * A codebook of one's own as an instrument, so that its codes are counted wherever measures are: of each code its share
 * of all of the speaker's utterances that people coded with this codebook.
 */
export function codebookInstrument(codebook: OwnCodebook): Instrument {
  const ids = (role: 'practitioner' | 'client') =>
    codebook.codes.filter((one) => one.role === role).map((one) => one.id);
  return {
    id: codebook.id,
    label: codebook.label,
    source: codebook.source,
    unit: 'utterance',
    behaviors: codebook.codes.map(({ id, label }) => ({ id, label, codes: [], ownCodes: [id] })),
    slots: [],
    globals: [],
    measures: codebook.codes.map(
      ({ id, role, label, definition }): Measure => ({
        id: `percent_${measureName(id)}`,
        label,
        meaning: `Share of the ${role}'s utterances that people coded ${id}: ${definition}`,
        unit: 'percent',
        better: 'neither',
        certainty: 'own',
        threshold: null,
        formula: { kind: 'ratio', numerator: [id], denominator: ids(role), times: 100, whenZero: 'no-codes' },
      }),
    ),
    fromCodebook: {
      reached: [...codesReached(codebook)],
      codes: { practitioner: ids('practitioner'), client: ids('client') },
      definitions: Object.fromEntries(codebook.codes.map(({ id, definition }) => [id, definition])),
    },
  };
}

/** An id as part of a column's name: small letters, digits and underscores; + and - at its end in words. */
function measureName(id: string): string {
  return id
    .toLowerCase()
    .replace(/\+$/, '_plus')
    .replace(/-$/, '_minus')
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}
