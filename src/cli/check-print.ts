import { formatRow } from '../domain/correction.js';
import { plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import type { FileReport, SessionReport } from '../ingest/inspect.js';
import { SET_ASIDE } from '../instruments/set-aside.js';

/** What was read as what, for people: a block a file, its sessions as a table, then every problem with its remedy. */
export function printCheck(reports: readonly FileReport[], problems: readonly Problem[]): string {
  const whole =
    problems.length === 0
      ? ''
      : `About the input as a whole\n${problems.map((one) => problemLine(one, true)).join('')}\n`;
  return reports.map(block).join('') + whole + closing(reports, problems);
}

function block(report: FileReport): string {
  const { file, format, sessions } = report;
  const what = format ? `${format.label}: ${format.because}` : 'not a transcript';
  const facts = [what, file.encoding, plural(file.sessions, 'session')].filter((fact) => fact !== null).join(' · ');
  return `${file.path}\n  ${facts}\n${table(sessions)}${firstTurns(sessions)}${whoIsWho(file.path, sessions)}${problemLines([...report.problems, ...ownProblems(sessions)])}\n`;
}

const HEADER = [
  'session',
  'turns',
  'minutes',
  'practitioner',
  'client',
  'others',
  'decided by',
  'sure',
  'identifiers',
  'counts',
];

function table(sessions: readonly SessionReport[]): string {
  if (sessions.length === 0) return '';
  const rows = [HEADER, ...sessions.map(row)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map(
      (cells) =>
        `  ${cells
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** How the file's first session begins, turn by turn, without a word of it. */
function firstTurns([session]: readonly SessionReport[]): string {
  if (!session) return '';
  const turns = session.firstTurns.map(({ line, speaker, words, startSeconds }) => {
    const time = startSeconds === null ? '' : ` at ${clock(startSeconds)}`;
    return `line ${line} ${speaker ?? 'nobody named'}, ${plural(words, 'word')}${time}`;
  });
  return `  first turns: ${turns.join(' · ')}\n`;
}

/** Sessions of a file whose proposals are printed. */
const MOST_GROUPS = 3;

/** What the roles of several speakers may be, as rows that can be copied into speakers.csv. */
function whoIsWho(path: string, sessions: readonly SessionReport[]): string {
  const groups = sessions.filter(({ proposals }) => proposals.length > 0);
  return groups
    .slice(0, MOST_GROUPS)
    .map(({ sessionId, proposals }) => {
      const heading = `  who is who${sessions.length === 1 ? '' : ` in ${sessionId}`}, likeliest first; rows for speakers.csv:\n`;
      const blocks = proposals.map(({ likelihood, label, roles, isTaken }) => {
        const rows = roles.map(({ speaker, role }) => `      ${formatRow([path, speaker, role])}\n`).join('');
        return `    ${Math.round(100 * likelihood)} %: ${label}${isTaken ? ' (as read)' : ''}\n${rows}`;
      });
      return heading + blocks.join('');
    })
    .join('');
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function row(session: SessionReport): readonly string[] {
  const { roles } = session;
  const found = Object.entries(session.identifiers).map(([kind, count]) => `${kind} ${count}`);
  return [
    session.sessionId,
    String(session.turns),
    session.minutes === null ? '–' : session.minutes.toFixed(1),
    speakers(session, 'practitioner'),
    speakers(session, 'client'),
    speakers(session, 'other'),
    `${roles.method}: ${roles.because}`,
    `${Math.round(100 * roles.confidence)} %`,
    found.length === 0 ? 'none found' : found.join(', '),
    counts(session),
  ];
}

/** Whether the audit would measure it, or why not. */
function counts({ eligibility }: SessionReport): string {
  if (eligibility === null) return '–';
  if (eligibility.status === 'measured') return 'measured';
  return `set aside: ${eligibility.because.map((reason) => SET_ASIDE[reason].label).join(', ')}`;
}

/** Labels in a role with their share of the words. */
function speakers(session: SessionReport, role: string): string {
  const names = session.roles.speakers
    .filter((speaker) => speaker.role === role)
    .map(({ speaker, words }) => `${speaker} ${session.words === 0 ? 0 : Math.round((100 * words) / session.words)} %`);
  return names.length === 0 ? '–' : names.join(', ');
}

function ownProblems(sessions: readonly SessionReport[]): readonly Problem[] {
  return sessions.flatMap(({ problems }) => problems);
}

/** The same problem in this many sessions of a file is said once. */
const MANY = 4;

function problemLines(problems: readonly Problem[]): string {
  const byCode = new Map<string, Problem[]>();
  for (const problem of problems) byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), problem]);
  return [...byCode.values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first || same.length < MANY) return same.map((one) => problemLine(one, false));
      return [
        `  ${first.severity}: ${first.code} in ${same.length} sessions, the first: ${first.message}.\n    → ${first.remedy}\n`,
      ];
    })
    .join('');
}

function problemLine(problem: Problem, withPath: boolean): string {
  const where = [
    withPath ? problem.source.path : null,
    problem.sessionId !== null && problem.source.part !== null ? problem.sessionId : null,
    problem.line === null ? null : `line ${problem.line}`,
  ].filter((part) => part !== null && part !== '');
  const place = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return `  ${problem.severity}: ${problem.code}${place}: ${problem.message}.\n    → ${problem.remedy}\n`;
}

function closing(reports: readonly FileReport[], problems: readonly Problem[]): string {
  const sessions = reports.flatMap((report) => report.sessions);
  const rejected = reports.filter(({ file }) => file.status !== 'read').length;
  const all = [...problems, ...reports.flatMap((report) => [...report.problems, ...ownProblems(report.sessions)])];
  const count = (severity: string): number => all.filter((problem) => problem.severity === severity).length;
  const unsure = sessions.filter(({ roles }) => roles.confidence < 0.8).length;
  const lines = [
    `${plural(reports.length, 'file')}: ${reports.length - rejected} read, ${rejected} not or not wholly; ${plural(sessions.length, 'session')}; ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}.`,
  ];
  if (unsure > 0)
    lines.push(
      `Roles are unsure in ${plural(unsure, 'session')}: "oars check … --write-speakers" drafts a speakers.csv to decide them in.`,
    );
  return `${lines.join('\n')}\n`;
}
