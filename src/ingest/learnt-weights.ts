import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ModelError } from '../domain/errors.js';

/** What a linear model says of a text: the sum of its features' weights, in log-odds, held against a threshold. */
export interface LearntWeights {
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads `src/learnt/<name>.json`, as its training command wrote it; throws ModelError when it is missing or damaged. */
export function loadWeights(name: 'boundaries' | 'roles' | 'turns'): LearntWeights {
  const path = fileURLToPath(new URL(`../learnt/${name}.json`, import.meta.url));
  const file = WeightsFile.safeParse(readJson(path));
  if (!file.success) throw damaged(path, file.error);
  return { threshold: file.data.threshold, weights: new Map(Object.entries(file.data.weights)) };
}

const WeightsFile = z.strictObject({
  /** The command and the method, for whoever opens the file. */
  learnt: z.string(),
  threshold: z.number(),
  weights: z
    .record(z.string(), z.number())
    .refine((weights) => Object.keys(weights).length > 0, 'expected at least one weight'),
});

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw damaged(path, cause);
  }
}

function damaged(path: string, cause: unknown): ModelError {
  return new ModelError(
    'weights-damaged',
    `expected learnt weights in ${path}, found a file that is missing or damaged`,
    'Install oars again.',
    { cause },
  );
}
