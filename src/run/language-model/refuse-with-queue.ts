import type { Config } from '../../config/config.js';
import { UsageError } from '../../domain/errors.js';

/** Refuses what cannot go together. */
export function refuseWithQueue(config: Config, queue: string | undefined): void {
  if (queue === undefined || config.coding.languageModel === null) return;
  throw new UsageError(
    'language-model-queue',
    'a queue and a language model cannot work on the same run.',
    'Run without --queue: the language model is asked from one machine, and everything else takes seconds beside it.',
  );
}
