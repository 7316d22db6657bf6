import { UsageError } from '../domain/errors.js';
import { VERSION } from '../domain/version.js';
import { CORPORA, readCorpora } from './corpora/read-corpora.js';
import { trainModel } from './train-model.js';
import { writeModel } from './write-model.js';

export interface TrainOptions {
  /** Folder the model is written to. */
  readonly out: string;
  /** Corpus ids to leave out. */
  readonly without: readonly string[];
  readonly id: string;
  readonly progress: (message: string) => void;
}

export interface TrainSummary {
  readonly out: string;
  readonly sources: readonly {
    readonly corpus: string;
    readonly path: string;
    readonly sessions: number;
    readonly coded: number;
  }[];
}

/** Trains a coder on everything coded among the paths, and writes its folder. */
export async function train(paths: readonly string[], options: TrainOptions): Promise<TrainSummary> {
  for (const id of options.without) {
    if (!CORPORA.some((corpus) => corpus.id === id)) {
      throw new UsageError(
        'unknown-source',
        `expected a known source after --without, found ${id}`,
        `Known: ${CORPORA.map((corpus) => corpus.id).join(', ')}.`,
      );
    }
  }
  const files = readCorpora(paths, options.without);
  if (files.length === 0) {
    throw new UsageError(
      'nothing-coded',
      `expected coded data in ${paths.join(', ')}, found none`,
      'See `oars train --help` for the layouts that can be learnt from.',
    );
  }
  const sources = files.map((file) => ({
    corpus: file.corpus.id,
    path: file.path,
    sessions: file.sessions.length,
    coded: file.sessions.reduce(
      (sum, session) => sum + session.units.filter((unit) => Object.keys(unit.votes).length > 0).length,
      0,
    ),
  }));
  for (const source of sources) options.progress(`${source.path}: ${source.corpus}, ${source.coded} coded`);
  const model = trainModel(
    files.flatMap((file) => file.sessions),
    { id: options.id, version: VERSION },
  );
  writeModel(options.out, model);
  options.progress(`wrote ${options.out}`);
  return { out: options.out, sources };
}
