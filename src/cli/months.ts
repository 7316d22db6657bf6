import { instrumentsOf } from '../config/config.js';
import { EXIT } from '../domain/errors.js';
import { decimals, type Estimate, formatWithInterval } from '../domain/estimate.js';
import type { MonthSeries, MonthsResult, PracticeChange, RunChanges } from '../domain/months.js';
import { plural } from '../domain/plural.js';
import type { ThirdsSeries } from '../domain/thirds.js';
import { NO_EARLIER, readEarlierRuns } from '../month/earlier-months.js';
import { locateRun } from '../month/find.js';
import { reportContext } from '../reports/load-context.js';
import { MONTH } from '../saved/month-folder.js';
import { monthsOf } from '../studies/months.js';
import { isRun } from '../studies/open-runs.js';
import { readRun } from '../studies/read-run.js';
import { defineCommand } from './command.js';
import { describeMonth } from './month.js';
import { wholeNumber } from './numbers.js';
import { argument, option, textOption } from './takes.js';

/** `oars months`: headline measures month by month, and what changed since an earlier run. */
export const monthsCommand = defineCommand({
  takes: {
    run: argument('<run>', "a saved run, or a month's folder"),
    since: textOption(
      '--since <run>',
      'an earlier run: what changed, and whether practice or coding changed it (of a month: the month before)',
    ),
    minimumCell: option(
      '--minimum-cell <sessions>',
      'to pass on: leave out figures of fewer sessions, what would give them away, and single practitioners',
      wholeNumber,
    ),
    minimumPractitioners: option(
      '--minimum-practitioners <number>',
      'the same for figures of fewer practitioners',
      wholeNumber,
    ),
    seed: option('--seed <number>', 'no longer used: nothing is drawn', wholeNumber, 1),
    out: textOption('--out <dir>', 'where the tables are written (default: the run)'),
  },
  examples: ['oars months out --since out-march'],
  async answer({ run, since, minimumCell, minimumPractitioners, out }, call) {
    const located = await locateRun(run);
    if (located.month) call.say(describeMonth(located.month, [MONTH.out]));
    const saved = await readRun(located.run);
    const { config } = saved.manifest;
    const earlier = located.month === null ? NO_EARLIER : await readEarlierRuns(located.month);
    const before = since === null ? (earlier.runs.at(-1) ?? null) : await readRun((await locateRun(since)).run);
    const into = out ?? located.run;
    const request = {
      minimumSessions: config.flags.minimumSessions,
      instruments: instrumentsOf(config),
      minimum: {
        sessions: minimumCell ?? 0,
        practitioners: minimumPractitioners ?? 0,
      },
      context: await reportContext(config, null),
      into: (await isRun(into)) ? into : null,
    };
    const { result, files } = await monthsOf(saved, before, earlier.runs, request);
    return { data: result, text: describe(result, earlier.leftOut), files, into, exit: EXIT.done };
  },
});

function describe({ series, practice, thirds, changes, notes }: MonthsResult, leftOut: readonly string[]): string {
  const lines: string[] = [];
  for (const one of series.filter(({ scope }) => scope === 'all')) lines.push(`${one.label}:`, ...describeSeries(one));
  const signals = series.flatMap((one) =>
    one.points.flatMap(({ month, signals: found }) =>
      found.map(
        (rule) =>
          `  ${one.scope === 'all' ? 'everyone' : one.id}, ${one.label}, ${month}: ${rule.replaceAll('-', ' ')}`,
      ),
    ),
  );
  if (signals.length > 0) lines.push('Signals:', ...signals);
  lines.push(...describePractice(practice), ...describeThirds(thirds));
  lines.push(...notes, ...leftOut);
  if (changes) lines.push('', ...describeChanges(changes));
  return lines.join('\n');
}

function describeSeries({ points, chart }: MonthSeries): string[] {
  return [
    ...points.map(
      ({ month, n, mean, pooled, fromMonthBefore, suppressed }) =>
        `  ${month}: ${suppressed ? 'left out: too few to show' : `mean of ${plural(n, 'session')} ${show(mean)}, pooled ${show(pooled)}${fromMonthBefore.status === 'undefined' ? '' : `, ${show(fromMonthBefore, true)} on the month before`}`}`,
    ),
    ...(chart.status === 'not-charted' ? [`  no control limits: ${chart.because}`] : []),
  ];
}

/** What can be told of the change a month; everybody else has too few sessions or months. */
function describePractice(practice: readonly PracticeChange[]): string[] {
  const told = practice.filter(({ perMonth }) => perMonth.status === 'estimated');
  if (told.length === 0) return [];
  return [
    'Change a month:',
    ...told.map(
      ({ scope, id, label, perMonth, n, months }) =>
        `  ${scope === 'all' ? 'everyone' : id}, ${label}: ${show(perMonth, true)} (${plural(n, 'session')}, ${plural(months, 'month')})`,
    ),
  ];
}

function describeThirds(thirds: readonly ThirdsSeries[]): string[] {
  const everyone = thirds.filter(({ scope, change }) => scope === 'all' && change.status === 'estimated');
  if (everyone.length === 0) return [];
  return [
    'From the opening third of a session to its close, everyone:',
    ...everyone.map(
      ({ label, change, changeN }) => `  ${label}: ${show(change, true)} (mean of ${plural(changeN, 'session')})`,
    ),
  ];
}

function describeChanges({ files, coder, config, sessions, codes, measures, notes }: RunChanges): string[] {
  return [
    'Since the earlier run:',
    `  files: ${files.added.length} added, ${files.removed.length} removed, ${files.altered.length} altered, ${files.same} the same`,
    `  sessions: ${sessions.both} in both, ${sessions.added.length} added, ${sessions.removed.length} removed`,
    `  coder: ${coder.same ? 'the same' : 'another'}; settings changed: ${config.map(({ key }) => key).join(', ') || 'none'}`,
    `  codes of the same words: ${codes.same} the same, ${codes.changedByPeople} changed by people, ${codes.changedByMachine} by the machine`,
    ...measures.map(
      ({ label, before, after, sameSessionsBefore, sameSessionsAfter }) =>
        `  ${label}: ${number(before)} to ${number(after)}; in the same sessions, by coding alone, ${number(sameSessionsBefore)} to ${number(sameSessionsAfter)}`,
    ),
    ...notes,
  ];
}

function show(estimate: Estimate, signed = false): string {
  if (estimate.status === 'undefined') return 'no value';
  const sign = signed && estimate.value > 0 ? '+' : '';
  return `${sign}${formatWithInterval(estimate, decimals(2))}`;
}

function number(value: number | null): string {
  return value === null ? 'no value' : value.toFixed(2);
}
