import { agree } from '../../../domain/plural.js';
import type { RunResult } from '../../../domain/run-result.js';
import type { SafetyTopic } from '../../../domain/safety.js';
import type { Role } from '../../../domain/session.js';
import { type SessionResult, safetyPlacesOf } from '../../../domain/session-result.js';
import { isSearched } from '../../../safety/find-safety-talk.js';
import { capitalize, type RoleNames } from '../../wording/role-names.js';
import { sessionHref } from '../dashboard-data.js';
import { plural } from '../format.js';

/** Sessions named here; the others are found by their flag in the table of sessions. */
const SHOWN = 20;

/** First on the dashboard: sessions a supervisor should read before anything else. */
export function SafetyFirst({ run }: { readonly run: RunResult }) {
  const all = [...run.sessions, ...run.setAside];
  const found = all
    .map((session) => ({ session, places: safetyPlacesOf(session) }))
    .filter(({ places }) => places.length > 0);
  const unsearched = all.filter(({ eligibility }) => !isSearched(eligibility.language)).length;
  if (found.length === 0 && unsearched === 0) return null;
  return (
    <section id="safety" class="notice notice-strong">
      {found.length === 0 ? null : (
        <>
          <h2>A supervisor should read this first</h2>
          <p>
            {plural(found.length, 'session')} with talk that may concern someone’s safety:{' '}
            {found.slice(0, SHOWN).map(({ session, places }, at) => (
              <span key={session.sessionId}>
                {at === 0 ? '' : ', '}
                <a href={`${sessionHref(session.sessionId)}#${places[0]}`}>{session.sessionId}</a> (
                {plural(places.length, 'place')})
              </span>
            ))}
            {found.length > SHOWN ? ` and ${found.length - SHOWN} more (finding “safety-talk” below)` : ''}.
          </p>
          <p class="quiet">
            It is in no measure and says nothing about how well anyone listened. Cues in the words found it; a session
            that is not named here may hold such talk all the same.
          </p>
        </>
      )}
      {unsearched === 0 ? null : (
        <p>
          {plural(unsearched, 'session')} in another language than English {agree(unsearched, 'was', 'were')} not
          searched for such talk.
        </p>
      )}
    </section>
  );
}

/** First on a session's page: each place with what was answered. */
export function SafetyPlaces({ result, names, text }: SafetyPlacesProps) {
  const { safety, coded, summary } = result;
  if (!isSearched(summary.eligibility.language)) {
    return (
      <div class="notice" role="note">
        <p>This session was not searched for talk about someone’s safety: it is not in English.</p>
      </div>
    );
  }
  if (safety.places.length === 0) return null;
  const { utterances } = coded.session;
  const at = new Map(utterances.map(({ id }, place) => [id, place]));
  const said = (place: number) => (text ? (utterances[place]?.text.trim() ?? '') : '');
  const several = (role: Role) => (result.talk ?? []).filter((one) => one.role === role).length > 1;
  const who = (role: Role, speaker: string) =>
    role === 'other' ? speaker : `${capitalize(names[role])}${several(role) ? ` · ${speaker}` : ''}`;
  return (
    <section id="safety" class="notice notice-strong">
      <h2>A supervisor should read this first</h2>
      <p>
        Talk that may concern someone’s safety. It is in no measure, and says nothing about how well anyone listened.
      </p>
      <ol class="safety-places">
        {safety.places.map(({ utteranceId, topic }) => {
          const place = at.get(utteranceId) ?? 0;
          const utterance = utterances[place];
          if (!utterance) return null;
          const answer = answerTo(utterances, place);
          return (
            <li key={utteranceId}>
              <a href={`#${utteranceId}`}>{TOPICS[topic]}</a>
              {text ? (
                <>
                  {' '}
                  <b>{who(utterance.role, utterance.speaker)}:</b> <span dir="auto">“{said(place)}”</span>
                  {answer === null ? null : (
                    <span class="quiet">
                      {' '}
                      {who(utterances[answer]?.role ?? 'other', utterances[answer]?.speaker ?? '')}:{' '}
                      <span dir="auto">“{said(answer)}”</span>
                    </span>
                  )}
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface SafetyPlacesProps {
  readonly result: SessionResult;
  readonly names: RoleNames;
  readonly text: boolean;
}

/** Where the other side first speaks after a place; null when nobody does. */
function answerTo(utterances: SessionResult['coded']['session']['utterances'], place: number): number | null {
  const own = utterances[place]?.role;
  const wanted = own === 'practitioner' ? 'client' : 'practitioner';
  const found = utterances.findIndex(({ role }, at) => at > place && role === wanted);
  return found === -1 ? null : found;
}

const TOPICS: Readonly<Record<SafetyTopic, string>> = {
  suicide: 'May be about suicide.',
  'self-harm': 'May be about self-harm.',
  overdose: 'May be about an overdose.',
  violence: 'May be about violence.',
  child: 'May be about danger to a child.',
  means: 'May be about means at hand.',
  asked: 'Asks about safety.',
};
