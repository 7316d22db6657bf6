import type { Evaluation } from './evaluate.js';
import type { Figure, RatioReport, TaskReport } from './report.js';

/** The evaluation as text for a terminal. */
export function printEvaluation(evaluation: Evaluation): string {
  const { tasks, ratios } = evaluation.report;
  return [
    `${evaluation.coder}, layout ${evaluation.layout}`,
    '',
    ...tasks.flatMap(printTask),
    ...(ratios.length === 0 ? [] : ['Session by session, machine against people', ...ratios.map(printRatio), '']),
  ].join('\n');
}

function printTask(task: TaskReport): readonly string[] {
  const { ceiling } = task;
  return [
    `${task.name} (${task.items} items)`,
    `  macro-F1 ${withInterval(task.macroF1)}   kappa ${withInterval(task.kappa)}   accuracy ${withInterval(task.accuracy)}   calibration error ${shown(task.calibration.expectedError)}`,
    ...(ceiling === null
      ? []
      : [
          `  on ${ceiling.items} items coded by ${ceiling.people} people: people with one another kappa ${shown(ceiling.humanKappa)}, macro-F1 ${shown(ceiling.humanMacroF1)}; machine with each of them kappa ${shown(ceiling.machineKappa)}, macro-F1 ${shown(ceiling.machineMacroF1)}`,
        ]),
    ...task.labels.map(
      (label) =>
        `    ${label.label.padEnd(18)} n ${String(label.support).padStart(5)}   precision ${shown(label.precision)}   recall ${shown(label.recall)}   F1 ${withInterval(label.f1)}   kappa ${shown(label.kappa)}`,
    ),
    '',
  ];
}

function printRatio(ratio: RatioReport): string {
  return `  ${ratio.name.padEnd(30)} sessions ${String(ratio.sessions).padStart(3)}   ICC(2,1) ${withInterval(ratio.icc)}   mean error ${shown(ratio.meanError)}   mean absolute error ${shown(ratio.meanAbsoluteError)}`;
}

function withInterval(figure: Figure): string {
  if (figure.low === null || figure.high === null) return shown(figure.value);
  return `${shown(figure.value)} [${shown(figure.low)}, ${shown(figure.high)}]`;
}

function shown(value: number | null): string {
  if (value === null) return '–';
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(3);
}
