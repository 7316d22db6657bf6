import { AGAINST } from '../../coding/against.js';
import type { ModelCard } from '../card.js';
import type { SourceReport } from './held-out.js';
import type { Figure, RatioReport, TaskReport } from './report.js';

/** What a training measured on units its parts had not seen, for the model's card: every source by itself. */
export function heldFigures(reports: readonly SourceReport[]): ModelCard['figures'] {
  return reports.flatMap(({ corpus, taught, report, sure }) => {
    const where = `${corpus}, cross-fitted, against ${taught ? 'the teacher’s codes (T)' : corpus.startsWith('practice') ? 'its writers’ codes' : 'people’s codes'}`;
    const against = sure.filter(({ code, cases }) => AGAINST.some((one) => one === code) && cases > 0);
    return [
      ...report.tasks.map((task) => ({ name: `${where}: ${task.name}`, value: describeTask(task) })),
      ...report.ratios
        .filter((ratio) => ratio.sessions >= LEAST_SESSIONS)
        .map((ratio) => ({ name: `${where}, session by session: ${ratio.name}`, value: describeRatio(ratio) })),
      ...(against.length === 0
        ? []
        : [{ name: `${where}: codes against MI that are called sure`, value: against.map(describeSure).join(', ') }]),
    ];
  });
}

const LEAST_SESSIONS = 8;

function describeTask(task: TaskReport): string {
  return `${task.items} items, kappa ${shown(task.kappa)}, macro-F1 ${shown(task.macroF1)}, accuracy ${shown(task.accuracy)}, calibration error ${task.calibration.expectedError.toFixed(3)}`;
}

function describeRatio({ sessions, icc, meanError, meanAbsoluteError }: RatioReport): string {
  return `${sessions} sessions, ICC(2,1) ${shown(icc)}, mean error ${meanError?.toFixed(2) ?? '–'}, mean absolute error ${meanAbsoluteError?.toFixed(2) ?? '–'}`;
}

function describeSure({ code, cases, right }: SourceReport['sure'][number]): string {
  return `${code} right in ${right} of ${cases}`;
}

/** A figure with its interval in brackets. */
function shown({ value, low, high }: Figure): string {
  if (value === null) return '–';
  return low === null || high === null
    ? value.toFixed(3)
    : `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}
