import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
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

/** A place inside the run's input folder: never absolute, never upwards. */
const Inside = z
  .string()
  .min(1)
  .refine(
    (path) => !/^(?:[/\\]|[A-Za-z]:)|\0/.test(path) && !path.split(/[/\\]/).includes('..'),
    'expected a path inside the input folder',
  );

/** Where a run keeps its settings: its own folder in its own output, so that no job can lead elsewhere. */
const SETTINGS = /^(?!.*[/\\]\.\.?[/\\]).+[/\\]\.oars-queue[/\\]r[0-9a-f-]{36}[/\\]settings\.json$/;

/**
 * What travels through Redis: places inside the run's own folders, sizes and hashes, never a word of a transcript.
 * Whoever can write to Redis can have files of a run's input read again, and nothing written but results of that run.
 */
export const Job = z.strictObject({
  format: z.literal(2),
  engine: Engine,
  /** Configuration, side files and corrections of the run, on the shared storage. */
  settings: z.strictObject({ path: z.string().regex(SETTINGS), sha256: z.string() }),
  unit: z.strictObject({
    file: z.strictObject({ path: Inside, bytes: z.number() }),
    part: z.number(),
    parts: z.number(),
    rename: z
      .strictObject({ at: z.number(), sessionId: z.string(), problems: z.array(z.custom<Problem>(isObject)) })
      .nullable(),
  }),
  /** Names the result, which is written beside the settings. */
  id: z.string().regex(/^r[0-9a-f-]{36}-\d+$/),
});
export type Job = z.output<typeof Job>;

/** BullMQ's job ids may not hold `:` nor be a number. */
export function jobId(run: string, place: number): string {
  return `${run}-${place}`;
}

/** The key on Redis that a run renews while it waits for results. */
export function aliveKey({ settings }: Pick<Job, 'settings'>): string {
  return `oars:alive:${basename(dirname(settings.path))}`;
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

/** Where the outcomes of a job are written: beside the settings of its run. */
export function resultPath({ settings, id }: Pick<Job, 'settings' | 'id'>): string {
  return join(dirname(settings.path), `${id}.result`);
}
