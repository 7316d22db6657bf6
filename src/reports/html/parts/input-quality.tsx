import type { Problem } from '../../../domain/problem.js';
import type { RunResult } from '../../../domain/run-result.js';
import type { SessionSummary } from '../../../domain/session-result.js';
import { formatCount } from '../../../instruments/format-value.js';
import { sessionHref } from '../dashboard-data.js';
import { plural } from '../format.js';
import { Scroll } from './scroll.js';

interface InputQualityProps {
  readonly run: RunResult;
  readonly unsureFrom: number;
}

/** Problems beyond this many are in the table file only. */
const SHOWN_PROBLEMS = 200;
/** A check names this many sessions; the table above finds the others. */
const SHOWN_SESSIONS = 6;

/** Files read and refused, what stands against the numbers, and every problem with its remedy. */
export function InputQuality({ run, unsureFrom }: InputQualityProps) {
  const count = (status: string) => run.inputs.filter((input) => input.status === status).length;
  const problems = [...run.problems].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return (
    <>
      <dl class="facts">
        <Fact value={count('read')} name="files read" />
        <Fact value={count('partly-read')} name="read in part" />
        <Fact value={count('rejected')} name="not read" />
        <Fact value={run.sessions.length} name="sessions" />
      </dl>
      <ul class="checks">
        {CHECKS.map((check) => {
          const found = run.sessions.filter((session) => check.finds(session, unsureFrom));
          return (
            <li key={check.name}>
              <b>{check.name}.</b>{' '}
              {found.length === 0 ? sayNone(check, run.sessions) : <Found sessions={found} what={check.some} />}
            </li>
          );
        })}
      </ul>
      {problems.length === 0 ? (
        <p>No problem with any file.</p>
      ) : (
        <>
          <h3 id="problems">{plural(problems.length, 'problem')}</h3>
          <Scroll label="Problems" list>
            <table>
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">Where</th>
                  <th scope="col">What was found</th>
                  <th scope="col">What to do</th>
                </tr>
              </thead>
              <tbody>
                {problems.slice(0, SHOWN_PROBLEMS).map((problem, at) => (
                  <tr key={String(at)}>
                    <td class="nowrap">
                      <span class={problem.severity === 'error' ? 'tag tag-note' : 'tag'}>{problem.severity}</span>
                    </td>
                    <td>{placeOf(problem)}</td>
                    <td>{problem.message}</td>
                    <td>{problem.remedy}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {problems.length > SHOWN_PROBLEMS ? (
            <p class="quiet">The first {SHOWN_PROBLEMS} are shown; all of them are in tables/problems.csv.</p>
          ) : null}
        </>
      )}
    </>
  );
}

/** Nothing is left to be seen to: because nothing was found, or because it was taken care of. */
function sayNone({ none, mended, afterMending }: Check, sessions: readonly SessionSummary[]): string {
  const counts = mended ? sessions.map(mended).filter((count) => count > 0) : [];
  if (counts.length === 0 || !afterMending) return none;
  return afterMending(
    counts.reduce((total, count) => total + count, 0),
    counts.length,
  );
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

interface Check {
  readonly name: string;
  readonly finds: (session: SessionSummary, unsureFrom: number) => boolean;
  readonly none: string;
  readonly some: string;
  /** How many of what was looked for were found and taken care of in a session, and what is then said. */
  readonly mended?: (session: SessionSummary) => number;
  readonly afterMending?: (count: number, sessions: number) => string;
}

const CHECKS: readonly Check[] = [
  {
    name: 'Who is who',
    finds: (session) => session.flags.some((flag) => flag.id === 'roles-unsure'),
    none: 'The two roles are clear in every session.',
    some: 'where it is not certain who supports whom',
  },
  {
    name: 'Anonymity',
    finds: ({ quality }) => quality.identifiers > quality.identifiersMasked,
    none: 'No pattern of a name, number or address was found by these checks.',
    mended: ({ quality }) => quality.identifiersMasked,
    afterMending: (signs, sessions) =>
      `${plural(signs, 'sign')} of identity in ${plural(sessions, 'session')} ${signs === 1 ? 'is' : 'are'} masked. Patterns do not find everything: read a session before you share it.`,
    some: 'with something that may identify a person',
  },
  {
    name: 'Confidence',
    finds: (session, unsureFrom) => (session.quality.lowConfidencePercent ?? 0) >= unsureFrom,
    none: 'In no session is the machine unsure of many codes.',
    some: 'where the machine is unsure of many codes',
  },
  {
    name: 'Length',
    finds: (session) => session.flags.some((flag) => flag.id === 'too-short'),
    none: 'No session is too short to judge.',
    some: 'too short to judge the whole',
  },
];

function Fact({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatCount(value)}</dd>
    </div>
  );
}

function Found({ sessions, what }: { readonly sessions: readonly SessionSummary[]; readonly what: string }) {
  return (
    <>
      {plural(sessions.length, 'session')} {what}:{' '}
      {sessions.slice(0, SHOWN_SESSIONS).map((session, at) => (
        <span key={session.sessionId}>
          {at === 0 ? '' : ', '}
          <a href={sessionHref(session.sessionId)}>{session.sessionId}</a>
        </span>
      ))}
      {sessions.length > SHOWN_SESSIONS ? ` and ${formatCount(sessions.length - SHOWN_SESSIONS)} more` : ''}
    </>
  );
}

function placeOf(problem: Problem): string {
  const part = problem.source.part === null ? '' : ` (${problem.source.part})`;
  return `${problem.source.path}${problem.line === null ? '' : `:${problem.line}`}${part}`;
}
