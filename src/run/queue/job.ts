import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../../domain/problem.js';

/** Name of the queue on Redis. */
export const QUEUE = 'oars';

/** The program and model that a run's sessions must be processed with. */
export const Engine = z.strictObject({
  version: z.string(),
  build: z.string(),
  coder: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string().nullable() }).nullable(),
});
export type Engine = z.output<typeof Engine>;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** A file of the run's storage, known by its content. */
const StoredFile = z.strictObject({ path: z.string(), sha256: z.string() });

/** What travels through Redis: places, sizes and hashes, never a word of a transcript. */
export const Job = z.strictObject({
  format: z.literal(1),
  engine: Engine,
  /** Configuration, side files and corrections of the run, on the shared storage. */
  settings: StoredFile,
  unit: z.strictObject({
    file: z.strictObject({ path: z.string(), absolute: z.string(), bytes: z.number() }),
    part: z.number(),
    parts: z.number(),
    rename: z
      .strictObject({ at: z.number(), sessionId: z.string(), problems: z.array(z.custom<Problem>(isObject)) })
      .nullable(),
  }),
  /** Where the outcomes are to be written. */
  result: z.string(),
});
export type Job = z.output<typeof Job>;

/** BullMQ's job ids may not hold `:` nor be a number. */
export function jobId(run: string, place: number): string {
  return `${run}-${place}`;
}

/** How an engine is named to people. */
export function nameEngine({ version, build, coder }: Engine): string {
  const model =
    coder === null ? 'no model' : `model ${coder.id} ${coder.version} (${coder.sha256?.slice(0, 12) ?? 'no file'})`;
  return `oars ${version} (build ${build.slice(0, 12)}) with ${model}`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
