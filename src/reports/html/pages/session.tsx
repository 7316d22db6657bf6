import { isTentative } from '../../../domain/coded-session.js';
import { DASHBOARD_PATH, sessionPagePath } from '../../../domain/run-paths.js';
import type { SessionResult } from '../../../domain/session-result.js';
import { formatDuration } from '../../../instruments/format-value.js';
import type { ReportContext } from '../../context.js';
import { linkBetween } from '../../link-between.js';
import { type RoleNames, roleNames, speak, speakAround } from '../../wording/role-names.js';
import { type DocumentProps, renderDocument, renderDocumentBytes } from '../document.js';
import { formatDate, plural } from '../format.js';
import { Caveats } from '../parts/caveats.js';
import { HeadlineBullets } from '../parts/headline-bullets.js';
import { LevelLegend } from '../parts/level.js';
import { MeasuresPanel } from '../parts/measures-panel.js';
import { PracticesPanel } from '../parts/practices-panel.js';
import { SafetyPlaces } from '../parts/safety.js';
import { SessionThirds } from '../parts/session-thirds.js';
import { SessionTimeline } from '../parts/session-timeline.js';
import { SetAsideNote } from '../parts/set-aside.js';
import { TalkShares } from '../parts/talk-shares.js';
import { Transcript, toTranscriptLines } from '../parts/transcript.js';
import { toSessionData } from '../session-data.js';

/** One session's page: `report/sessions/<session_id>.html`. */
export function renderSessionPage(result: SessionResult, context: ReportContext): string {
  return renderDocument(sessionDocument(result, context));
}

/** The same in UTF-8. */
export function renderSessionPageBytes(result: SessionResult, context: ReportContext): Uint8Array {
  return renderDocumentBytes(sessionDocument(result, context));
}

function sessionDocument(result: SessionResult, context: ReportContext): DocumentProps {
  const { summary, coded } = result;
  const { wording, text } = context;
  const apart = new Set(result.safety.places.map(({ utteranceId }) => utteranceId));
  const firstWith = (codes: readonly string[]) =>
    coded.assignments.find((one) => one.code !== null && codes.includes(one.code) && !apart.has(one.utteranceId))
      ?.utteranceId ?? null;
  return {
    kind: 'session',
    title: `Session ${summary.sessionId}`,
    kicker: <a href={linkBetween(sessionPagePath(summary.sessionId), DASHBOARD_PATH)}>← All sessions</a>,
    heading: <bdi>{summary.sessionId}</bdi>,
    lede: <Lede result={result} />,
    nav: [
      ['glance', 'At a glance'],
      ['transcript', 'Transcript'],
      ['numbers', 'Measures'],
      ['practices', 'Practices'],
    ],
    script: 'session',
    data: toSessionData(result, context),
    context,
    foot: <Caveats coder={summary.coder} context={context} />,
    children: (
      <>
        <SafetyPlaces result={result} names={roleNames(wording)} text={text} />
        <SetAsideNote session={summary} text={text} />
        <section id="glance">
          <h2>At a glance</h2>
          <p class="hint">
            Shades change at the thresholds: <LevelLegend />.
          </p>
          <div class="glance">
            <div id="headline">
              <HeadlineBullets measures={summary.measures} wording={wording} />
            </div>
            <div>
              <p id="later" class="hint screen-only" hidden>
                Measures and practices show your decisions. The time line, the thirds and the findings follow with the
                next run.
              </p>
              <SessionTimeline result={result} wording={wording} />
              <TalkShares shares={result.talk} names={roleNames(wording)} />
              <SessionThirds thirds={result.thirds} context={context} />
              <Findings result={result} names={roleNames(wording)} />
            </div>
          </div>
        </section>
        <div class="columns">
          <section id="transcript" class="column-main">
            <h2>Transcript</h2>
            {text ? null : <p class="hint">The words were left out of this page on request.</p>}
            {result.coded.assignments.some((one) => isTentative(one, context.reviewBelow)) ? (
              <p class="hint">
                A code with a question mark is one the machine is not sure of. Where another code might as well stand
                there, it is named beside it.
              </p>
            ) : null}
            <div id="tools" class="tools screen-only" />
            <Transcript lines={toTranscriptLines(result, text)} wording={wording} reviewBelow={context.reviewBelow} />
          </section>
          <aside class="column-side">
            <section id="numbers">
              <h2>Measures</h2>
              <p class="hint">Each count leads to the utterances behind it.</p>
              <div id="measures-panel">
                <MeasuresPanel
                  measures={summary.measures}
                  before={null}
                  firstWith={firstWith}
                  wording={wording}
                  instruments={context.instruments}
                />
              </div>
            </section>
            <section id="practices">
              <h2>Practices</h2>
              <div id="practices-panel">
                <PracticesPanel practices={result.practices} />
              </div>
            </section>
          </aside>
        </div>
      </>
    ),
  };
}

function Lede({ result }: { readonly result: SessionResult }) {
  const { metadata, quality } = result.summary;
  const parts = [
    metadata.sessionDate === null ? null : formatDate(metadata.sessionDate),
    metadata.practitionerId,
    metadata.site,
    metadata.cohort,
    quality.durationSeconds === null ? null : formatDuration(quality.durationSeconds),
    plural(quality.utterances, 'utterance'),
    quality.humanCoded === 0 ? null : `${quality.humanCoded} coded by people`,
  ].filter((part) => part !== null);
  return (
    <>
      <p>
        {parts.map((part, at) => (
          <span key={String(at)}>
            {at === 0 ? '' : ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <p>
        {metadata.targetBehavior === null ? (
          <span class="quiet">No change goal was given, so change and sustain talk are drafts.</span>
        ) : (
          <>
            Change goal: <bdi>{metadata.targetBehavior}</bdi>
          </>
        )}
      </p>
    </>
  );
}

function Findings({ result, names }: { readonly result: SessionResult; readonly names: RoleNames }) {
  const { flags } = result.summary;
  const problems = result.problems.filter((problem) => problem.severity !== 'info');
  if (flags.length === 0 && problems.length === 0) return null;
  return (
    <ul class="findings">
      {flags.map((flag) => (
        <li key={flag.id}>
          <b>{speak(flag.label, names)}</b>
          {flag.utteranceIds.length === 0 ? null : (
            <>
              {': '}
              <a href={`#${flag.utteranceIds[0]}`} data-evidence={`flag-${flag.id}`}>
                {plural(flag.utteranceIds.length, 'utterance')}
              </a>
            </>
          )}
          <span class="quiet">
            {' '}
            {speakAround(flag.rule, names)}
            {flag.needsHumanReview ? '; a person should look before anyone acts on it' : ''}
          </span>
        </li>
      ))}
      {problems.map((problem, at) => (
        <li key={String(at)}>
          {speakAround(problem.message, names)} <span class="quiet">{speakAround(problem.remedy, names)}</span>
        </li>
      ))}
    </ul>
  );
}
