import { bootstrap } from '../../statistics/bootstrap.js';
import { scoreCategories, scoreTable } from '../../statistics/classification.js';
import { type CountTable, oneAgainstRest, tabulate } from '../../statistics/contingency.js';
import { intraclass } from '../../statistics/intraclass.js';
import { cohenKappa } from '../../statistics/kappa.js';
import type { Scalar } from '../../statistics/outcome.js';
import { type Calibration, calibrationOf } from './calibration.js';
import type { Comparison, Item, Ratio, SessionCounts, Task } from './task.js';

/** A figure with its interval; null where it is undefined. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface LabelReport {
  readonly label: string;
  readonly support: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: Figure;
  readonly kappa: number | null;
}

/** How far people agree with one another, and the machine with each of them, where several coded the same. */
export interface Ceiling {
  readonly items: number;
  readonly people: number;
  readonly humanKappa: number | null;
  readonly humanMacroF1: number | null;
  readonly machineKappa: number | null;
  readonly machineMacroF1: number | null;
}

export interface TaskReport {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly accuracy: Figure;
  readonly macroF1: Figure;
  readonly kappa: Figure;
  readonly labels: readonly LabelReport[];
  /** Rows what people said, columns what the machine said, in the order of `labels`. */
  readonly confusion: CountTable;
  readonly calibration: Calibration;
  readonly ceiling: Ceiling | null;
}

/** One ratio, session by session, people against machine. */
export interface RatioReport {
  readonly id: string;
  readonly name: string;
  readonly percent: boolean;
  /** Sessions in which both are defined. */
  readonly sessions: number;
  readonly meanError: number | null;
  readonly meanAbsoluteError: number | null;
  readonly icc: Figure;
  readonly pairs: readonly {
    readonly session: string;
    readonly human: number | null;
    readonly machine: number | null;
  }[];
}

export interface EvaluationReport {
  readonly tasks: readonly TaskReport[];
  readonly ratios: readonly RatioReport[];
}

const REPLICATES = 500;

/** Every figure of an evaluation; bootstrap intervals draw whole sessions. */
export function reportComparison(comparison: Comparison): EvaluationReport {
  return {
    tasks: comparison.tasks.filter((task) => task.items.length > 0).map(reportTask),
    ratios: comparison.ratios.map((ratio) => reportRatio(ratio, comparison.sessions)),
  };
}

function reportTask(task: Task): TaskReport {
  const size = task.labels.length;
  const clusters = byCluster(task.items).map((items) => tableOf(items, size));
  const figure = (statistic: (table: CountTable) => number | null): Figure => interval(clusters, size, statistic);
  const table = tableOf(task.items, size);
  const scores = scoreCategories(table);
  const labels = task.labels.map(
    (label, index): LabelReport => ({
      label,
      support: scores[index]?.support ?? 0,
      precision: numberOf(scores[index]?.precision),
      recall: numberOf(scores[index]?.recall),
      f1: figure((drawn) => numberOf(scoreCategories(drawn)[index]?.f1)),
      kappa: kappaOf(oneAgainstRest(table, index)),
    }),
  );
  return {
    id: task.id,
    name: task.name,
    items: task.items.length,
    accuracy: figure(accuracyOf),
    macroF1: figure(macroF1Of),
    kappa: figure(kappaOf),
    labels,
    confusion: table,
    calibration: calibrationOf(
      task.items.map((item) => ({ confidence: item.confidence, right: item.gold === item.predicted })),
    ),
    ceiling: ceilingOf(task),
  };
}

function byCluster(items: readonly Item[]): readonly (readonly Item[])[] {
  const clusters = new Map<string, Item[]>();
  for (const item of items) {
    const cluster = clusters.get(item.cluster);
    if (cluster === undefined) clusters.set(item.cluster, [item]);
    else cluster.push(item);
  }
  return [...clusters.values()];
}

function reportRatio(ratio: Ratio, sessions: readonly SessionCounts[]): RatioReport {
  const pairs = sessions.map(({ session, human, machine }) => ({
    session,
    human: ratioOf(ratio, human),
    machine: ratioOf(ratio, machine),
  }));
  const both = pairs.flatMap(({ human, machine }) =>
    human === null || machine === null ? [] : [[human, machine] as const],
  );
  const icc = intraclass(both, '(A,1)');
  return {
    id: ratio.id,
    name: ratio.name,
    percent: ratio.percent,
    sessions: both.length,
    meanError: average(both.map(([human, machine]) => machine - human)),
    meanAbsoluteError: average(both.map(([human, machine]) => Math.abs(machine - human))),
    icc: icc.defined ? { value: icc.value, low: icc.interval.low, high: icc.interval.high } : NOTHING,
    pairs,
  };
}

const NOTHING: Figure = { value: null, low: null, high: null };

function ratioOf(ratio: Ratio, counts: Readonly<Record<string, number>>): number | null {
  const sum = (labels: readonly string[]): number => labels.reduce((total, label) => total + (counts[label] ?? 0), 0);
  const whole = sum(ratio.denominator);
  return whole === 0 ? null : ((ratio.percent ? 100 : 1) * sum(ratio.numerator)) / whole;
}

function interval(
  clusters: readonly CountTable[],
  size: number,
  statistic: (table: CountTable) => number | null,
): Figure {
  const result = bootstrap([clusters], ([drawn]) => statistic(addTables(drawn ?? [], size)), {
    replicates: REPLICATES,
    seed: 1,
  });
  if (result.defined) return { value: result.value, low: result.percentile.low, high: result.percentile.high };
  return { ...NOTHING, value: statistic(addTables(clusters, size)) };
}

function addTables(tables: readonly CountTable[], size: number): CountTable {
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const table of tables) {
    for (let i = 0; i < size; i++) {
      const from = table[i];
      const to = sum[i];
      if (from === undefined || to === undefined) continue;
      for (let j = 0; j < size; j++) to[j] = (to[j] ?? 0) + (from[j] ?? 0);
    }
  }
  return sum;
}

function tableOf(items: readonly Item[], size: number): CountTable {
  return tabulate(
    items.map((item) => [item.gold, item.predicted] as const),
    size,
  );
}

/** Mean over pairs of people; the machine is paired with each of them in turn. */
function ceilingOf(task: Task): Ceiling | null {
  const shared = task.items.filter((item) => item.people.size > 1);
  const people = [...new Set(shared.flatMap((item) => [...item.people.keys()]))];
  if (people.length < 2) return null;
  const size = task.labels.length;
  const between: CountTable[] = [];
  for (const [index, one] of people.entries()) {
    for (const other of people.slice(index + 1)) {
      between.push(
        tabulate(
          shared.flatMap((item) => pairOf(item.people.get(one), item.people.get(other))),
          size,
        ),
      );
    }
  }
  const machine = people.map((one) =>
    tabulate(
      shared.flatMap((item) => pairOf(item.people.get(one), item.predicted)),
      size,
    ),
  );
  return {
    items: shared.length,
    people: people.length,
    humanKappa: average(between.map(kappaOf)),
    humanMacroF1: average(between.map(macroF1Of)),
    machineKappa: average(machine.map(kappaOf)),
    machineMacroF1: average(machine.map(macroF1Of)),
  };
}

function pairOf(one: number | undefined, other: number | undefined): readonly (readonly [number, number])[] {
  return one === undefined || other === undefined ? [] : [[one, other]];
}

function accuracyOf(table: CountTable): number | null {
  const score = scoreTable(table);
  return score.defined ? score.accuracy : null;
}

function macroF1Of(table: CountTable): number | null {
  const score = scoreTable(table);
  return score.defined ? score.macroF1 : null;
}

function kappaOf(table: CountTable): number | null {
  const kappa = cohenKappa(table);
  return kappa.defined ? kappa.value : null;
}

function numberOf(outcome: Scalar | undefined): number | null {
  return outcome?.defined ? outcome.value : null;
}

function average(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
