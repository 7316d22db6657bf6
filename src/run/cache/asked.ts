import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Workshop } from '../process-session.js';

/** What a result asked the side files and the corrections, and a hash of what they answered. */
export const Asked = z.strictObject({
  /** Keys looked up in the side files, found or not. */
  side: z.array(z.string()),
  /** Ids of sessions whose corrections were looked up. */
  corrections: z.array(z.string()),
  answers: z.string(),
});
export type Asked = z.output<typeof Asked>;

/** The workshop, and a way to tell afterwards what was asked of it. */
export function listenTo(workshop: Workshop): { readonly workshop: Workshop; readonly asked: () => Asked } {
  const side = new Set<string>();
  const corrections = new Set<string>();
  const sideFiles = new Proxy(workshop.ingest.sideFiles, {
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string') side.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  const { corrections: all } = workshop;
  const get = (sessionId: string) => {
    corrections.add(sessionId);
    return all.get(sessionId);
  };
  return {
    workshop: { ...workshop, ingest: { ...workshop.ingest, sideFiles }, corrections: { get } },
    asked: () => {
      const questions = { side: [...side].sort(), corrections: [...corrections].sort() };
      return { ...questions, answers: answersTo(questions, workshop) };
    },
  };
}

/** True while side files and corrections answer as they did when the result was made. */
export function stillAnswered(asked: Asked, workshop: Workshop): boolean {
  return answersTo(asked, workshop) === asked.answers;
}

function answersTo(
  { side, corrections }: Pick<Asked, 'side' | 'corrections'>,
  { ingest, corrections: all }: Workshop,
): string {
  const answers = [
    side.map((key) => (Object.hasOwn(ingest.sideFiles, key) ? ingest.sideFiles[key] : null)),
    corrections.map((id) => all.get(id) ?? null),
  ];
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex');
}
