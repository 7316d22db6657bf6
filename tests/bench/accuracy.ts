import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModel, MODEL_FILES } from '../../src/coding/model/file.js';
import { ModelCard } from '../../src/learn/card.js';
import { readCorpora } from '../../src/learn/corpora/read-corpora.js';
import { type EvaluateOptions, type Evaluation, evaluate } from '../../src/learn/evaluate/evaluate.js';
import { bySource, type SourceReport } from '../../src/learn/evaluate/held-out.js';
import type { Figure, TaskReport } from '../../src/learn/evaluate/report.js';
import type { FittedHead } from '../../src/learn/fit/head.js';
import { type HeldOut, trainModel } from '../../src/learn/train-model.js';
import { writeModelCard } from '../../src/learn/write-model.js';
import { measureRules } from './measure-rules.js';

// What the coder reaches, in one table: every task cross-validated on the coded
// corpora in a folder, whole videos and sessions held out, and the model as it
// is on the sessions coded by hand for this project, which nothing is trained on.
//   npm run bench:accuracy -- <folder of corpora> [--model <folder>] [--only held,annomi,misc,sentences,codes,rules]
//     [--draws 3] [--reports <folder>] [--card]
// "held" trains once and holds the codebook's codes against every source by itself, each unit coded by opinions that had
// not seen its session; rows marked T follow a language model's codes, the others people's.
// Folds are dealt several times over, because one deal differs from the next by more than most ideas are worth: figures
// and the ends of their intervals are means over the draws. --card writes them into the model's card.
// --reports keeps what each evaluation found, and takes what is there: parts can be measured side by side, then the whole.

const SHIPPED = 'src/coding/model/shipped';
/** What the shipped model learns from beside the corpora. */
const PRACTICE = 'fixtures/practice';
/** Sources that only oars-open needs. */
const WITHOUT = ['advice-reddit', 'offmychest'];
const { positionals, values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: SHIPPED },
    only: { type: 'string' },
    draws: { type: 'string', default: '3' },
    reports: { type: 'string' },
    card: { type: 'boolean' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: npm run bench:accuracy -- <folder of corpora>');
const only = flags.only?.split(',');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

/** What is asked of a task: the figure it is judged by, what to reach, what to aim at, what people reach. */
const GOALS = [
  { id: 'annomi.main', figure: 'macroF1', name: 'macro-F1', reach: 0.775, aim: 0.8 },
  { id: 'annomi.question', figure: 'kappa', name: 'kappa', reach: 0.74, aim: 0.74 },
  { id: 'annomi.reflection', figure: 'kappa', name: 'kappa', reach: 0.5, aim: 0.5 },
  { id: 'annomi.talk', figure: 'macroF1', name: 'macro-F1', reach: 0.6, aim: 0.65 },
  { id: 'misc.practitioner', figure: 'kappa', name: 'kappa', reach: 0.41, aim: 0.6 },
  { id: 'sentences', figure: 'accuracy', name: 'accuracy', reach: 0.63, aim: 0.7 },
] as const;
/** Kappa to reach with the codebook's codes, by source and role. */
const REACH: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'teacher-chats': { 'code.practitioner': 0.66, 'code.client': 0.57 },
  'teacher-annomi': { 'code.practitioner': 0.67, 'code.client': 0.43 },
  'hand-coded': { 'codes.practitioner': 0.6, 'codes.client': 0.38 },
};
/** No source's calibration error should be above this. */
const REACH_CALIBRATION = 0.05;

/** Heads of corpora that stay whole are fitted once for all layouts. */
const fitted = new Map<string, FittedHead>();
const started = process.cpuUsage();
const wanted = (part: string): boolean => only === undefined || only.includes(part);
const draws = Array.from({ length: Number(flags.draws) }, (_, index) => index + 1);
const annomi = wanted('annomi') ? crossValidated('annomi', /annomi[^/]*\.csv$/i, 5, draws) : null;
// One session is left out at a time: there is but one way to deal them.
const misc = wanted('misc') ? crossValidated('misc', /misc-coded\.csv$/i, 10, [1]) : null;
const sentences = wanted('sentences') ? crossValidated('sentences', /sentences\.dev\.csv$/i, 5, draws) : null;
const held = wanted('held') ? heldOut() : [];
const codes = wanted('codes') ? overDraws([remembered('codes', onHandCoded)]) : null;

const measured = [annomi, misc, sentences].flatMap((one) => one?.tasks ?? []);
print(
  ['task', 'figure', 'value', 'each draw', 'reach', '', 'aim', 'people', 'kappa', 'calibration error'],
  GOALS.flatMap((goal) => {
    const task = measured.find((one) => one.id === goal.id);
    if (task === undefined) return [];
    const value = task[goal.figure];
    const reached = (value.value ?? 0) >= goal.reach ? 'reached' : 'short';
    return [
      [
        task.name,
        goal.name,
        shown(value),
        task.draws.map((one) => one[goal.figure].value?.toFixed(3) ?? '–').join(' '),
        goal.reach.toFixed(3),
        reached,
        goal.aim.toFixed(2),
        peopleOf(task, goal.figure),
        shown(task.kappa),
        task.calibrationError.toFixed(3),
      ],
    ];
  }),
);
const all = { AnnoMI: annomi, HLQC: misc, 'hand-coded peer support': codes };
print(
  ['sessions of', 'ratio', 'sessions', 'ICC(2,1)', 'mean error', 'mean absolute error'],
  Object.entries(all).flatMap(([name, one]) =>
    (one?.ratios ?? []).map((ratio) => [
      name,
      ratio.name,
      String(ratio.sessions),
      shown(ratio.icc),
      ratio.meanError?.toFixed(2) ?? '–',
      ratio.meanAbsoluteError?.toFixed(2) ?? '–',
    ]),
  ),
);
print(
  [
    'hand-coded peer support, never trained on',
    'macro-F1',
    'kappa',
    'reach',
    'accuracy',
    'calibration error',
    'below .5: share',
    'right',
    'above .5: right',
  ],
  (codes?.tasks ?? []).map((task) => [
    task.name,
    shown(task.macroF1),
    shown(task.kappa),
    reachOf('hand-coded', task.id, task.kappa),
    shown(task.accuracy),
    calibrationShown(task.calibrationError),
    ...task.draws.flatMap(unsure),
  ]),
);
print(
  ['source', 'codes by', 'task', 'items', 'kappa', 'reach', 'macro-F1', 'accuracy', 'calibration error'],
  held.flatMap(({ corpus, taught, report }) =>
    report.tasks.map((task) => [
      corpus,
      taught ? 'T' : 'people',
      task.name,
      String(task.items),
      shown(task.kappa),
      reachOf(corpus, task.id, task.kappa),
      ...[task.macroF1, task.accuracy].map(shown),
      calibrationShown(task.calibration.expectedError),
    ]),
  ),
);
print(
  ['sessions of', 'codes by', 'ratio', 'sessions', 'ICC(2,1)', 'mean error', 'mean absolute error'],
  held.flatMap(({ corpus, taught, report }) =>
    report.ratios
      .filter((ratio) => ratio.sessions >= 8)
      .map((ratio) => [
        corpus,
        taught ? 'T' : 'people',
        ratio.name,
        String(ratio.sessions),
        shown(ratio.icc),
        ratio.meanError?.toFixed(2) ?? '–',
        ratio.meanAbsoluteError?.toFixed(2) ?? '–',
      ]),
  ),
);
print(
  ['source', 'codes by', 'called sure', 'cases', 'right'],
  held.flatMap(({ corpus, taught, sure }) =>
    sure
      .filter(({ cases }) => cases > 0)
      .map(({ code, cases, right }) => [
        corpus,
        taught ? 'T' : 'people',
        code,
        String(cases),
        (right / cases).toFixed(3),
      ]),
  ),
);
if (wanted('rules')) {
  const sessions = readCorpora([folder], []).flatMap((one) => one.sessions);
  const whole = sessions.filter((session) => session.corpus !== 'annomi-utterances');
  print(
    ['rule', 'corpus', 'spoke', 'the very code', 'or what stands for it there'],
    measureRules(whole).map((one) => [one.rule, one.corpus, ...[one.spoke, one.same, one.near].map(String)]),
  );
}
if (flags.card === true) fillCard(flags.model);
console.log(`${(process.cpuUsage(started).user / 1e6 / 60).toFixed(1)} minutes of processor time`);

/** A task with its figures over all draws. */
interface TaskFigures {
  readonly id: string;
  readonly name: string;
  readonly accuracy: Figure;
  readonly macroF1: Figure;
  readonly kappa: Figure;
  readonly calibrationError: number;
  readonly draws: readonly TaskReport[];
}

interface RatioFigures {
  readonly name: string;
  readonly sessions: number;
  readonly icc: Figure;
  readonly meanError: number | null;
  readonly meanAbsoluteError: number | null;
}

interface Measured {
  readonly tasks: readonly TaskFigures[];
  readonly ratios: readonly RatioFigures[];
}

function crossValidated(
  layout: EvaluateOptions['layout'],
  pattern: RegExp,
  folds: number,
  draws: readonly number[],
): Measured {
  const file = files.find((name) => pattern.test(name));
  if (file === undefined) throw new Error(`no file like ${pattern} in ${folder}`);
  return overDraws(
    draws.map((draw) =>
      remembered(`${layout}-${draw}`, () =>
        evaluate({
          file,
          layout,
          model: flags.model,
          crossValidate: folds,
          draw,
          trainWith: folder === undefined ? [] : [folder, PRACTICE],
          without: WITHOUT,
          progress: (message) => console.error(`${layout}, draw ${draw}: ${message}`),
          fitted,
        }),
      ),
    ),
  );
}

/** Every source by itself, from one cross-fitted training on all of them. */
function heldOut(): readonly SourceReport[] {
  return kept('held', () => {
    const sessions = readCorpora([folder ?? '', PRACTICE], WITHOUT).flatMap((one) => one.sessions);
    const found: HeldOut[] = [];
    trainModel(sessions, {
      id: 'held-out',
      version: '1',
      words: loadModel(flags.model).model,
      held: (one) => found.push(one),
      progress: (message) => console.error(`held: ${message}`),
    });
    return bySource(found);
  });
}

function remembered(name: string, measure: () => Evaluation): Evaluation['report'] {
  return kept(name, () => measure().report);
}

/** What was measured before, from its file, or measured now and put there. */
function kept<T>(name: string, measure: () => T): T {
  const path = flags.reports === undefined ? null : join(flags.reports, `${name}.json`);
  if (path !== null && existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const found = measure();
  if (path !== null) {
    mkdirSync(flags.reports ?? '', { recursive: true });
    writeFileSync(path, JSON.stringify(found));
  }
  return found;
}

/** Means over the draws, of figures as of the ends of their intervals. */
function overDraws(reports: readonly Evaluation['report'][]): Measured {
  const [first] = reports;
  return {
    tasks: (first?.tasks ?? []).map(({ id, name }) => {
      const draws = reports.flatMap((report) => report.tasks.filter((task) => task.id === id));
      return {
        id,
        name,
        accuracy: meanFigure(draws.map((task) => task.accuracy)),
        macroF1: meanFigure(draws.map((task) => task.macroF1)),
        kappa: meanFigure(draws.map((task) => task.kappa)),
        calibrationError: mean(draws.map((task) => task.calibration.expectedError)) ?? Number.NaN,
        draws,
      };
    }),
    ratios: (first?.ratios ?? []).map(({ id, name, sessions }) => {
      const draws = reports.flatMap((report) => report.ratios.filter((ratio) => ratio.id === id));
      return {
        name,
        sessions,
        icc: meanFigure(draws.map((ratio) => ratio.icc)),
        meanError: mean(draws.map((ratio) => ratio.meanError)),
        meanAbsoluteError: mean(draws.map((ratio) => ratio.meanAbsoluteError)),
      };
    }),
  };
}

function meanFigure(figures: readonly Figure[]): Figure {
  return {
    value: mean(figures.map((one) => one.value)),
    low: mean(figures.map((one) => one.low)),
    high: mean(figures.map((one) => one.high)),
  };
}

/** Null where a draw has none. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0
    ? null
    : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The kappa to reach, and whether it was; a dash where none is asked for. */
function reachOf(source: string, task: string, { value }: Figure): string {
  const reach = REACH[source]?.[task];
  if (reach === undefined) return '–';
  return `${reach.toFixed(2)} ${(value ?? 0) >= reach ? 'reached' : 'short'}`;
}

function calibrationShown(error: number): string {
  return `${error.toFixed(3)}${error > REACH_CALIBRATION ? ' (over)' : ''}`;
}

function onHandCoded(): Evaluation {
  const sheets = readdirSync('fixtures/coded').filter((name) => name.endsWith('.csv'));
  return evaluate({
    file: sheets.map((name) => join('fixtures/coded', name)),
    layout: 'codes',
    model: flags.model,
    crossValidate: null,
    trainWith: [],
    progress: () => undefined,
  });
}

/** Share of codes less sure than one half, and how often those and the others are right. */
function unsure(task: TaskReport): readonly string[] {
  const { bins } = task.calibration;
  const sum = (kept: typeof bins, what: (bin: (typeof bins)[number]) => number): number =>
    kept.reduce((total, bin) => total + what(bin), 0);
  const low = bins.filter((bin) => bin.high <= 0.5);
  const high = bins.filter((bin) => bin.high > 0.5);
  const right = (kept: typeof bins): string =>
    (
      sum(kept, (bin) => bin.accuracy * bin.items) /
      Math.max(
        1,
        sum(kept, (bin) => bin.items),
      )
    ).toFixed(3);
  return [(sum(low, (bin) => bin.items) / task.items).toFixed(3), right(low), right(high)];
}

function peopleOf({ draws }: TaskFigures, figure: 'macroF1' | 'kappa' | 'accuracy'): string {
  const ceiling = draws[0]?.ceiling;
  const value = figure === 'macroF1' ? ceiling?.humanMacroF1 : ceiling?.humanKappa;
  return figure === 'accuracy' ? '–' : (value?.toFixed(3) ?? '–');
}

/** Puts what was measured into the model's card; what was not measured this time is not claimed. */
function fillCard(path: string): void {
  const card = ModelCard.parse(JSON.parse(readFileSync(join(path, MODEL_FILES.card), 'utf8')));
  const timesDealt = `mean of ${draws.length} draws`;
  const figures = [
    // What training measured by itself stays.
    ...card.figures.filter(({ name }) => name.includes(', cross-fitted')),
    ...taskFigures(`AnnoMI turns, 5 folds by video, ${timesDealt}`, annomi),
    ...ratioFigures('AnnoMI sessions', annomi),
    ...taskFigures('HLQC utterances, one session left out at a time', misc),
    ...taskFigures(`peer-support sentences, 5 folds, ${timesDealt}`, sentences),
    ...taskFigures('16 peer-support sessions coded by hand for this project, never trained on', codes),
    ...ratioFigures('the same sessions', codes),
  ];
  const heldKappa = (corpus: string, task: string): string =>
    two(held.find((one) => one.corpus === corpus)?.report.tasks.find((one) => one.id === task)?.kappa.value);
  const two = (value: number | null | undefined): string => value?.toFixed(2).replace(/^0/, '') ?? '–';
  const handCoded = (id: string): string => two(codes?.tasks.find((one) => one.id === id)?.kappa.value);
  // One sentence of several figures: it stands as it is unless all of them were measured.
  const agreement =
    held.length === 0 || codes === null
      ? card.agreement
      : `on sessions it had not seen, practitioner and client: kappa ${heldKappa('teacher-chats', 'code.practitioner')} and ${heldKappa('teacher-chats', 'code.client')} with a language model's codes of real peer-support chats, ${heldKappa('teacher-annomi', 'code.practitioner')} and ${heldKappa('teacher-annomi', 'code.client')} of demonstrations on video; ${handCoded('codes.practitioner')} and ${handCoded('codes.client')} with people's codes of invented peer support`;
  writeModelCard(path, { ...card, figures, agreement });
}

function taskFigures(where: string, one: Measured | null): ModelCard['figures'] {
  return (one?.tasks ?? []).map((task) => {
    const people = task.draws[0]?.ceiling?.humanKappa;
    const ceiling =
      people === undefined || people === null ? '' : `; people with one another kappa ${people.toFixed(3)}`;
    return {
      name: `${where}: ${task.name}`,
      value: `macro-F1 ${shown(task.macroF1)}, kappa ${shown(task.kappa)}, accuracy ${shown(task.accuracy)}, calibration error ${task.calibrationError.toFixed(3)}${ceiling}`,
    };
  });
}

function ratioFigures(where: string, one: Measured | null): ModelCard['figures'] {
  return (one?.ratios ?? []).map((ratio) => ({
    name: `${where}, session by session: ${ratio.name}`,
    value: `ICC(2,1) ${shown(ratio.icc)}, mean error ${ratio.meanError?.toFixed(2) ?? '–'}, mean absolute error ${ratio.meanAbsoluteError?.toFixed(2) ?? '–'}`,
  }));
}

function print(header: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  console.log(`| ${header.join(' | ')} |\n| ${header.map(() => '---').join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

function shown(figure: Figure): string {
  const { value, low, high } = figure;
  if (value === null) return '–';
  return low === null || high === null
    ? value.toFixed(3)
    : `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
