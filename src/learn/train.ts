import { loadModel } from '../coding/model/file.js';
import type { KnownWords } from '../coding/model/session-view.js';
import { UsageError } from '../domain/errors.js';
import { writeCard } from './card.js';
import type { CorpusFile, LabelledUnit } from './corpora/labelled.js';
import { readPlainText } from './corpora/plain-text.js';
import { CORPORA, readCorpora } from './corpora/read-corpora.js';
import { READINGS } from './corpora/readings.js';
import { heldFigures } from './evaluate/held-figures.js';
import { bySource } from './evaluate/held-out.js';
import { learnWords } from './fit/word-clusters.js';
import { type HeldOut, trainModel } from './train-model.js';
import { makeModelFolder, writeModel } from './write-model.js';

export interface TrainOptions {
  /** Folder the model is written to. */
  readonly out: string;
  /** Corpus ids to leave out. */
  readonly without: readonly string[];
  readonly id: string;
  readonly version: string;
  /** Model folder to take the kinds of words from, instead of learning them again; null to learn them. */
  readonly words: string | null;
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
  const known = [...CORPORA.map((corpus) => corpus.id), ...READINGS];
  for (const id of options.without) {
    if (!known.includes(id)) {
      throw new UsageError(
        'unknown-source',
        `expected a known source after --without, found ${id}`,
        `Known: ${known.join(', ')}.`,
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
  checkCoded(files);
  makeModelFolder(options.out);
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
  const words = options.words === null ? learnFromText(paths, options) : loadModel(options.words).model;
  const held: HeldOut[] = [];
  const model = trainModel(
    files.flatMap((file) => file.sessions),
    { id: options.id, version: options.version, words, progress: options.progress, held: (one) => held.push(one) },
  );
  const card = writeCard(options.id, options.version, files);
  writeModel(options.out, model, { ...card, figures: heldFigures(bySource(held)) });
  options.progress(`wrote ${options.out}`);
  return { out: options.out, sources };
}

function learnFromText(paths: readonly string[], options: TrainOptions): KnownWords {
  const texts = readPlainText(paths, options.without);
  options.progress(`words from ${texts.length} texts`);
  return learnWords(texts);
}

/** A coder needs at least two codes of each role, on units that have words. */
function checkCoded(files: readonly CorpusFile[]): void {
  const units = files.flatMap((file) => file.sessions.flatMap((session) => session.units));
  const coded = units.filter((unit) => Object.keys(unit.votes).length > 0);
  if (!coded.some((unit) => /\p{L}/u.test(unit.text))) {
    throw new UsageError(
      'no-text',
      `expected coded units with words, found ${coded.length} coded units without any`,
      'Training needs the text column; a run made with --no-text cannot be learnt from.',
    );
  }
  for (const role of ['practitioner', 'client'] as const) {
    const labels = new Set(coded.filter((unit) => unit.role === role).flatMap((unit) => codeLabels(unit)));
    if (labels.size < 2) {
      throw new UsageError(
        'one-class',
        `expected at least two different codes for the ${role}, found ${labels.size}`,
        'Add sessions in which both people are coded, or a corpus that has both.',
      );
    }
  }
}

/** Labels that teach the codebook's codes. */
function codeLabels(unit: LabelledUnit): readonly string[] {
  return ['code', 'misc', 'sentences'].flatMap((head) => Object.keys(unit.votes[head] ?? {}));
}
