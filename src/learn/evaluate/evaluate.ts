import { loadModel } from '../../coding/model/file.js';
import type { Model } from '../../coding/model/model.js';
import { modelFolder } from '../../coding/shipped.js';
import { UsageError } from '../../domain/errors.js';
import { seededRandom, shuffle } from '../../statistics/random.js';
import type { LabelledSession, Row } from '../corpora/labelled.js';
import { parseRows, readCorpora } from '../corpora/read-corpora.js';
import type { FittedHead } from '../fit/head.js';
import { trainModel } from '../train-model.js';
import { LAYOUTS, type Layout } from './layouts.js';
import { type EvaluationReport, reportComparison } from './report.js';
import type { Comparison, Task } from './task.js';

export interface EvaluateOptions {
  /** A coded file, or several of one layout. */
  readonly file: string | readonly string[];
  readonly layout: Layout['id'];
  /** Model folder; null for the shipped model. */
  readonly model: string | null;
  /** Number of folds to train and test on in turn; null to hold a model against the file. */
  readonly crossValidate: number | null;
  /** Which way the groups are dealt into folds; what one way says is partly luck. 1 when left out. */
  readonly draw?: number;
  /** Other coded data that every fold may train on. */
  readonly trainWith: readonly string[];
  /** Corpora among them that no fold trains on. */
  readonly without?: readonly string[];
  readonly progress: (message: string) => void;
  /** Base models fitted before with the same words, for several evaluations in a row. */
  readonly fitted?: Map<string, FittedHead>;
}

export interface Evaluation {
  readonly file: string;
  readonly layout: Layout['id'];
  /** What was held against the codes. */
  readonly coder: string;
  readonly crossValidated: number | null;
  readonly report: EvaluationReport;
  readonly predictions: Comparison['predictions'];
}

/** Holds a coder against the codes of a file, which serve to score and never to predict. */
export function evaluate(options: EvaluateOptions): Evaluation {
  const files = typeof options.file === 'string' ? [options.file] : options.file;
  const file = files.join(', ');
  const layout = LAYOUTS.find((one) => one.id === options.layout);
  if (layout === undefined)
    throw new UsageError(
      'unknown-layout',
      `expected a layout, found ${options.layout}`,
      'Use annomi, misc, sentences or codes.',
    );
  const rows = files.flatMap((one) => parseRows(one));
  const missing = layout.corpus.columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) {
    throw new UsageError(
      'missing-columns',
      `${file}: the layout "${layout.id}" needs the columns ${missing.join(', ')}`,
      'Name the layout the file has with --layout.',
    );
  }
  const { comparison, coder } =
    options.crossValidate === null ? withModel(rows, layout, options) : crossValidated(rows, layout, options);
  return {
    file,
    layout: layout.id,
    coder,
    crossValidated: options.crossValidate,
    report: reportComparison(comparison),
    predictions: comparison.predictions,
  };
}

function withModel(
  rows: readonly Row[],
  layout: Layout,
  options: EvaluateOptions,
): { comparison: Comparison; coder: string } {
  const model = chosenModel(options);
  return { comparison: layout.compare(rows, model), coder: nameOf(model) };
}

function chosenModel(options: EvaluateOptions): Model {
  return loadModel(modelFolder(options.model)).model;
}

function crossValidated(
  rows: readonly Row[],
  layout: Layout,
  options: EvaluateOptions,
): { comparison: Comparison; coder: string } {
  const folds = foldsOf(rows, layout, options.crossValidate ?? 5, options.draw ?? 1);
  const others = readCorpora(options.trainWith, options.without ?? [])
    .filter((one) => one.corpus.id !== layout.corpus.id)
    .flatMap((one) => one.sessions);
  // Learnt from text nobody coded, so they know nothing of the codes to be met.
  const words = chosenModel(options);
  const fitted = options.fitted ?? new Map<string, FittedHead>();
  const parts: Comparison[] = [];
  for (const [index, test] of folds.entries()) {
    options.progress(`fold ${index + 1} of ${folds.length}: training without ${test.size} groups`);
    const train = rows.filter((row, at) => !test.has(layout.groupOf(row, at)));
    // The very talk that is tested may have been coded elsewhere too.
    const elsewhere = others.filter((session) => !test.has(session.group));
    const sessions: readonly LabelledSession[] = [...layout.corpus.read(train), ...elsewhere];
    const model = trainModel(sessions, {
      id: 'cross-validated',
      version: String(index + 1),
      words,
      answers: layout.heads,
      fitted,
      varying: layout.corpus.id,
    });
    parts.push(
      layout.compare(
        rows.filter((row, at) => test.has(layout.groupOf(row, at))),
        model,
      ),
    );
  }
  return { comparison: joined(parts), coder: `trained on the other folds, ${folds.length} folds` };
}

/** Groups dealt into folds in a seeded order; `k` as large as the number of groups leaves one out at a time. */
function foldsOf(rows: readonly Row[], layout: Layout, k: number, draw: number): readonly ReadonlySet<string>[] {
  const groups = shuffle([...new Set(rows.map((row, index) => layout.groupOf(row, index)))].sort(), seededRandom(draw));
  const count = Math.min(k, groups.length);
  if (count < 2)
    throw new UsageError(
      'too-few-groups',
      `expected at least two groups to split, found ${groups.length}`,
      'Cross-validate on more sessions.',
    );
  return Array.from({ length: count }, (_, fold) => new Set(groups.filter((_, index) => index % count === fold)));
}

/** Folds may know different labels: the labels of all, in the order met. */
function joined(parts: readonly Comparison[]): Comparison {
  const tasks: Task[] = [];
  for (const task of parts.flatMap((part) => part.tasks)) {
    const at = tasks.findIndex((one) => one.id === task.id);
    const before = tasks[at];
    if (before === undefined) {
      tasks.push(task);
      continue;
    }
    const labels = [...new Set([...before.labels, ...task.labels])];
    const place = task.labels.map((label) => labels.indexOf(label));
    const items = task.items.map((item) => ({
      ...item,
      gold: place[item.gold] ?? 0,
      predicted: place[item.predicted] ?? 0,
      people: new Map([...item.people].map(([person, label]) => [person, place[label] ?? 0])),
    }));
    tasks[at] = { ...before, labels, items: [...before.items, ...items] };
  }
  const header = parts[0]?.predictions[0] ?? [];
  return {
    tasks,
    sessions: parts.flatMap((part) => part.sessions),
    ratios: parts[0]?.ratios ?? [],
    predictions: [header, ...parts.flatMap((part) => part.predictions.slice(1))],
  };
}

function nameOf(model: Model): string {
  return `${model.header.id} ${model.header.version}`;
}
