import type { SetAsideReason } from '../../../domain/eligibility.js';
import type { SessionSummary } from '../../../domain/session-result.js';
import { SET_ASIDE } from '../../../instruments/set-aside.js';
import { sessionHref } from '../dashboard-data.js';
import { plural } from '../format.js';
import { Scroll } from './scroll.js';

/** Rows beyond this many are in the table file only. */
const SHOWN = 50;

/** Sessions that were read and count in no figure, each with its reasons and the step that mends it. */
export function SetAsideSessions({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  return (
    <section id="set-aside">
      <h2>{plural(sessions.length, 'session')} set aside</h2>
      <p class="hint">
        Read and shown, in no figure, level, month, comparison or sheet. A person’s word stands over this: write{' '}
        <i>measured</i> or <i>set_aside</i> into the column <i>status</i> of sessions.csv, or say so on the session’s
        page, and run again.
      </p>
      <Scroll label="Sessions set aside" list>
        <table class="set-aside">
          <thead>
            <tr>
              <th scope="col">Session</th>
              <th scope="col">Why</th>
              <th scope="col">What mends it</th>
            </tr>
          </thead>
          <tbody>
            {sessions.slice(0, SHOWN).map((session) => (
              <tr key={session.sessionId}>
                <th scope="row">
                  <a href={sessionHref(session.sessionId)}>{session.sessionId}</a>
                </th>
                <td>{session.eligibility.because.map((reason) => reasonOf(reason, session)).join('; ')}</td>
                <td>{session.eligibility.because.map((reason) => SET_ASIDE[reason].remedy).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {sessions.length > SHOWN ? (
        <p class="quiet">The first {SHOWN} are shown; all are in tables/sessions.csv.</p>
      ) : null}
    </section>
  );
}

/** At the head of its page: why a session is in no figure. */
export function SetAsideNote({ session, text }: { readonly session: SessionSummary; readonly text: boolean }) {
  const { because } = session.eligibility;
  if (because.length === 0) return null;
  return (
    <div class="notice" role="note">
      <p>
        <b>This session is set aside: it is in no figure.</b>{' '}
        {because.map((reason) => reasonOf(reason, session)).join('; ')}.
      </p>
      <p>
        <b>What mends it:</b> {because.map((reason) => SET_ASIDE[reason].remedy).join('; ')}.{' '}
        {text ? (
          <span class="screen-only">If it should be measured all the same, “Review codes” takes your word for it.</span>
        ) : null}
      </p>
    </div>
  );
}

function reasonOf(reason: SetAsideReason, { eligibility: { language } }: SessionSummary): string {
  const { label } = SET_ASIDE[reason];
  return reason === 'language' && language !== null ? `${label} (${languageName(language)})` : label;
}

function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
