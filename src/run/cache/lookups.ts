import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RunContext } from '../process-session.js';

/** What was looked up in the side files and the corrections for a result, and a hash of what was found there. */
export const Lookups = z.strictObject({
  /** Keys looked up in the side files, found or not. */
  side: z.array(z.string()),
  /** Ids of sessions whose corrections were looked up. */
  corrections: z.array(z.string()),
  answers: z.string(),
});
export type Lookups = z.output<typeof Lookups>;

/** The context, and a way to tell afterwards what was looked up in it. */
export function recordLookups(context: RunContext): { readonly context: RunContext; readonly lookups: () => Lookups } {
  const side = new Set<string>();
  const corrections = new Set<string>();
  const sideFiles = new Proxy(context.ingest.sideFiles, {
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string') side.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  const { corrections: all } = context;
  const get = (sessionId: string) => {
    corrections.add(sessionId);
    return all.get(sessionId);
  };
  return {
    context: { ...context, ingest: { ...context.ingest, sideFiles }, corrections: { get } },
    lookups: () => {
      const questions = { side: [...side].sort(), corrections: [...corrections].sort() };
      return { ...questions, answers: answersTo(questions, context) };
    },
  };
}

/** True while side files and corrections answer as they did when the result was made. */
export function lookupsHold(lookups: Lookups, context: RunContext): boolean {
  return answersTo(lookups, context) === lookups.answers;
}

function answersTo(
  { side, corrections }: Pick<Lookups, 'side' | 'corrections'>,
  { ingest, corrections: all }: RunContext,
): string {
  const answers = [
    side.map((key) => (Object.hasOwn(ingest.sideFiles, key) ? ingest.sideFiles[key] : null)),
    corrections.map((id) => all.get(id) ?? null),
  ];
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex');
}
