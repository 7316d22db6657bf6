import { z } from 'zod';
import { isCodeId } from '../domain/codes.js';
import type { Formula, Instrument, Measure } from './instrument.js';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*([._-][a-z0-9]+)*$/, 'expected small letters and digits, joined by one of . _ -');
const text = z.string().trim().min(1, 'expected words');
const code = z
  .string()
  .refine(isCodeId, { error: ({ input }) => `no code "${String(input)}" in the codebook (see \`oars codebook\`)` });
const certainty = z.enum(['own', 'manual', 'published', 'research-code', 'unconfirmed']).default('own');

const OwnBehavior = z.strictObject({
  id,
  label: text,
  /** Codes that fall into it. @default [] */
  codes: z.array(code).default([]),
  /** Codes of a codebook of one's own that fall into it, where people coded with it. @default [] */
  ownCodes: z.array(z.string()).default([]),
  /** For `volley`: codes of which one must stand in the same volley. @default [] */
  with: z.array(code).default([]),
});

const OwnThreshold = z.strictObject({
  source: text,
  caveat: text.default('A level this programme set for itself, not a norm.'),
  /** From the lowest to the highest. */
  levels: z.array(z.strictObject({ id, label: text, value: z.number(), certainty })).min(1),
});

const shared = {
  id,
  label: text,
  /** One sentence on what it tells, for people. */
  meaning: text,
  better: z.enum(['higher', 'lower', 'neither']),
  certainty,
  threshold: OwnThreshold.nullable().default(null),
};

const fraction = {
  ...shared,
  numerator: z.array(id).min(1),
  denominator: z.array(id).min(1),
  /** Why there is no value when the denominator is 0, such as `no-stories`. */
  whenUndefined: id.default('nothing-to-measure'),
};

const OwnMeasure = z.discriminatedUnion('kind', [
  /** Σ numerator ÷ Σ denominator. */
  z.strictObject({ kind: z.literal('ratio'), ...fraction }),
  /** 100 × Σ numerator ÷ Σ denominator. */
  z.strictObject({ kind: z.literal('percentage'), ...fraction }),
  /** Σ of the behaviors. */
  z.strictObject({ kind: z.literal('total'), ...shared, of: z.array(id).min(1) }),
]);

/** What a file that describes an instrument of one's own must hold. */
export const OwnInstrumentFile = z
  .strictObject({
    id,
    label: text,
    /** Who says so: a manual, a paper, a programme. */
    source: text,
    /** What is counted: every utterance, or at most once per slot and volley. */
    unit: z.enum(['utterance', 'volley']),
    behaviors: z.array(OwnBehavior).min(1),
    /** For `volley`: behaviors of which at most one counts in a volley, the first listed first; each by itself where none is listed. */
    slots: z.array(z.array(id).min(1)).default([]),
    measures: z.array(OwnMeasure).min(1),
  })
  .superRefine((file, context) => {
    const report = (message: string, path: (string | number)[]): void => {
      context.addIssue({ code: 'custom', message, path });
    };
    const behaviors = file.behaviors.map((one) => one.id);
    for (const [list, name] of [
      [behaviors, 'behaviors'],
      [file.measures.map((one) => one.id), 'measures'],
    ] as const) {
      const at = list.findIndex((one, place) => list.indexOf(one) !== place);
      if (at >= 0) report(`"${list[at]}" stands twice`, [name, at, 'id']);
    }
    const known = (used: readonly string[], path: (string | number)[]): void => {
      const strange = used.find((one) => !behaviors.includes(one));
      if (strange !== undefined) report(`no behavior "${strange}"; known: ${behaviors.join(', ')}`, path);
    };
    for (const [at, slot] of file.slots.entries()) known(slot, ['slots', at]);
    if (file.unit === 'utterance' && file.slots.length > 0)
      report('only an instrument with unit: volley has slots', ['slots']);
    const inSlots = file.slots.flat();
    const twice = inSlots.find((one, place) => inSlots.indexOf(one) !== place);
    if (twice !== undefined) report(`"${twice}" stands in two slots`, ['slots']);
    for (const [at, one] of file.behaviors.entries()) {
      if (one.codes.length + one.ownCodes.length === 0)
        report('expected at least one code under codes or ownCodes', ['behaviors', at, 'codes']);
      if (file.unit === 'utterance' && one.with.length > 0)
        report('only an instrument with unit: volley can ask for codes beside each other', ['behaviors', at, 'with']);
    }
    for (const [at, one] of file.measures.entries()) {
      if (one.kind === 'total') known(one.of, ['measures', at, 'of']);
      else {
        known(one.numerator, ['measures', at, 'numerator']);
        known(one.denominator, ['measures', at, 'denominator']);
      }
      const values = one.threshold?.levels.map(({ value }) => value) ?? [];
      if (values.some((value, place) => place > 0 && value <= (values[place - 1] ?? value)))
        report('expected levels from the lowest to the highest', ['measures', at, 'threshold', 'levels']);
    }
  });

export type OwnInstrumentFile = z.output<typeof OwnInstrumentFile>;

/** The file's content as an instrument like any other. */
export function toInstrument(file: OwnInstrumentFile): Instrument {
  const inSlots = new Set(file.slots.flat());
  const alone = file.behaviors.filter((one) => !inSlots.has(one.id)).map((one) => [one.id]);
  return {
    id: file.id,
    label: file.label,
    source: file.source,
    unit: file.unit,
    behaviors: file.behaviors,
    slots: file.unit === 'volley' ? [...file.slots, ...alone].map((behaviors) => ({ behaviors, sharedIf: null })) : [],
    globals: [],
    measures: file.measures.map(toMeasure),
  };
}

function toMeasure(own: OwnInstrumentFile['measures'][number]): Measure {
  const { id, label, meaning, better, certainty, threshold } = own;
  return { id, label, meaning, better, certainty, threshold, unit: UNIT[own.kind], formula: toFormula(own) };
}

const UNIT = { ratio: 'ratio', percentage: 'percent', total: 'count' } as const;

function toFormula(own: OwnInstrumentFile['measures'][number]): Formula {
  if (own.kind === 'total') return { kind: 'sum', of: own.of };
  const { numerator, denominator, whenUndefined } = own;
  return { kind: 'ratio', numerator, denominator, times: own.kind === 'ratio' ? 1 : 100, whenZero: whenUndefined };
}
