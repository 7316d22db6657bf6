import { useState } from 'preact/hooks';
import type { FirstView, Refused, SafetyPlace, SpeakerRow } from '../protocol.js';
import { tell } from './ask.js';
import { Lines } from './lines.js';
import { count, NotDone, Part, type PartProps, RunLink, useView, Waiting } from './shared.js';

/** What comes before anything else. */
export function FirstPart(props: PartProps) {
  const { view, refused, reload } = useView<FirstView>('/api/first', props.round);
  const [failed, setFailed] = useState<Refused | null>(null);
  const save = async (path: string, body: unknown) => {
    const asked = await tell(path, body);
    setFailed(asked.status === 'refused' ? asked.refused : null);
    if (asked.status === 'refused') return;
    props.say('Saved.');
    await reload();
    props.onSaved();
  };
  return (
    <Part
      title="First"
      lede="What a person must settle before numbers mean anything. Each decision is saved at once; bring the numbers up to date when you are through."
    >
      <NotDone refused={failed ?? refused} />
      {view === null ? (
        <Waiting refused={refused} />
      ) : (
        <>
          <Safety places={view.safety} {...props} save={save} />
          <SetAside view={view} save={save} />
          <Roles roles={view.roles} save={save} />
          <Identifiers identifiers={view.identifiers} save={save} />
        </>
      )}
    </Part>
  );
}

interface Saving {
  readonly save: (path: string, body: unknown) => Promise<void>;
}

function Safety({ places, who, askWho, save }: { readonly places: readonly SafetyPlace[] } & PartProps & Saving) {
  const unread = places.filter(({ read }) => read === null);
  return (
    <section id="safety" class={unread.length > 0 ? 'notice notice-strong' : undefined}>
      <h3>Talk that may concern someone’s safety</h3>
      <p class="quiet">
        {places.length === 0
          ? 'No place was found. Cues in the words are looked for, in English alone; a session may hold such talk all the same.'
          : `${count(places.length, 'place')}, ${unread.length} not yet read by a person. It is in no measure, and says nothing about how well anyone listened. Cues in the words found it; other sessions may hold such talk all the same.`}
      </p>
      {places.map((place) => (
        <article
          key={`${place.sessionId} ${place.utteranceId}`}
          class="open-card"
          aria-label={`${place.sessionId}, utterance ${place.utteranceId.slice(1)}`}
        >
          <h4>
            <RunLink path={`report/sessions/${encodeURIComponent(place.sessionId)}.html#${place.utteranceId}`}>
              {place.sessionId}, utterance {place.utteranceId.slice(1)}
            </RunLink>
          </h4>
          <Lines lines={place.lines} now={place.utteranceId} codes={false} />
          {place.read === null ? (
            <button
              type="button"
              class="primary"
              onClick={() =>
                who === ''
                  ? askWho()
                  : void save('/api/safety', {
                      sessionId: place.sessionId,
                      utteranceId: place.utteranceId,
                      reviewer: who,
                    })
              }
            >
              I have read it
            </button>
          ) : (
            <p class="quiet">
              Read by {place.read.by} on {place.read.at.slice(0, 10)}.
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function SetAside({ view, save }: { readonly view: FirstView } & Saving) {
  return (
    <section>
      <h3>Sessions set aside</h3>
      <p class="quiet">
        {view.setAside.length === 0
          ? 'None: every session that was read is measured.'
          : 'They are read and shown, and enter no number. The step beside each mends it; your word stands over what was found.'}
      </p>
      {view.setAside.map(({ sessionId, file, key, reasons, language, status }) => (
        <article key={sessionId} class="open-card" aria-label={sessionId}>
          <h4>
            <RunLink path={`report/sessions/${encodeURIComponent(sessionId)}.html`}>{sessionId}</RunLink>{' '}
            <span class="quiet">
              <bdi>{file}</bdi>
              {language === null ? '' : `, language: ${language}`}
            </span>
          </h4>
          <ul>
            {reasons.map(({ label, remedy }) => (
              <li key={label}>
                <b>{label}</b>: {remedy}.
              </li>
            ))}
          </ul>
          <fieldset class="open-choice" aria-label={`What counts for ${sessionId}`}>
            {STATUSES.map(([value, name]) => (
              <button
                type="button"
                key={value}
                aria-pressed={status === value}
                onClick={() => void save('/api/session', { file, key, values: { status: value } })}
              >
                {name}
              </button>
            ))}
          </fieldset>
        </article>
      ))}
    </section>
  );
}

const STATUSES = [
  ['measured', 'Measure it all the same'],
  ['set_aside', 'It stays aside'],
  ['', 'As oars finds'],
] as const;

function Roles({ roles, save }: { readonly roles: readonly SpeakerRow[] } & Saving) {
  return (
    <section>
      <h3>Who is who</h3>
      <p class="quiet">
        {roles.length === 0
          ? 'Nobody’s role waits for your word.'
          : 'oars is not sure of these. Choose the role of each; “other” is for someone who is left out.'}
      </p>
      {roles.map(({ file, speaker, role, words, because }) => (
        <article key={`${file} ${speaker}`} class="open-card" aria-label={`${speaker} in ${file}`}>
          <h4>
            <bdi>{speaker}</bdi>{' '}
            <span class="quiet">
              in <bdi>{file}</bdi>
              {words === '' ? '' : `, ${words} words`}
            </span>
          </h4>
          {because === '' ? null : (
            <p class="quiet">
              Perhaps {role}: {because}.
            </p>
          )}
          <fieldset class="open-choice" aria-label={`Role of ${speaker}`}>
            {(['practitioner', 'client', 'other'] as const).map((one) => (
              <button type="button" key={one} onClick={() => void save('/api/role', { file, speaker, role: one })}>
                {one}
              </button>
            ))}
          </fieldset>
        </article>
      ))}
    </section>
  );
}

function Identifiers({ identifiers, save }: { readonly identifiers: FirstView['identifiers'] } & Saving) {
  const { setting, sessions } = identifiers;
  return (
    <section>
      <h3>Signs of identity</h3>
      <p class="quiet">
        {sessions.length === 0
          ? setting === 'mask'
            ? 'Masked everywhere; none is left that oars knows of.'
            : 'None was found. Names that no list knows may be there all the same.'
          : `Found in ${count(sessions.length, 'session')}: ${sessions.map(({ sessionId, count: n }) => `${sessionId} (${n})`).join(', ')}.`}
      </p>
      <fieldset class="open-choice" aria-label="What is done with signs of identity">
        {SETTINGS.map(([value, name]) => (
          <button
            type="button"
            key={value}
            aria-pressed={setting === value}
            onClick={() => void save('/api/identifiers', { setting: value })}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

const SETTINGS = [
  ['mask', 'Mask them everywhere'],
  ['warn', 'Say so, and leave them'],
  ['refuse', 'Leave such sessions out'],
] as const;
