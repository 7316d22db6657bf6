import type { Role } from '../../../domain/session.js';
import { CLIENT_CODEBOOK, PRACTITIONER_CODEBOOK } from '../../../instruments/codebook.js';
import type { ReportContext } from '../../context.js';
import { capitalize, roleNames } from '../../wording/role-names.js';
import { renderDocument } from '../document.js';
import { plural } from '../format.js';
import { Transcript } from '../parts/transcript.js';
import type { SessionData } from '../session-data.js';

/** A session to be coded by a person who sees nobody else's codes. */
export interface SessionToCode {
  readonly sessionId: string;
  /** Which part of it is to be coded, in words. */
  readonly segment: string;
  readonly utterances: readonly {
    readonly utteranceId: string;
    readonly turn: number;
    readonly role: Role;
    readonly speaker: string;
    readonly startSeconds: number | null;
    readonly text: string | null;
  }[];
}

/** The page for blind double coding: drawn sessions, the codebook, and a coding sheet to save. */
export function renderCodingPage(sessions: readonly SessionToCode[], context: ReportContext): string {
  const lines = sessions.map((session, at) =>
    session.utterances.map((utterance) => ({
      ...utterance,
      anchor: `s${at + 1}-${utterance.utteranceId}`,
      number: utterance.utteranceId.slice(1),
      assignment: null,
    })),
  );
  const own = codesToGive(context);
  const count = sessions.reduce((sum, session) => sum + session.utterances.length, 0);
  const data: SessionData = {
    sessionId: sessions
      .map((session) => session.sessionId)
      .join('+')
      .slice(0, 80),
    utterances: lines.flatMap((own) => own.map(({ anchor, turn, role }) => [anchor, turn, role, null] as const)),
    globals: {},
    durationSeconds: null,
    evidence: {},
    wording: roleNames(context.wording),
    blind: Object.fromEntries(
      sessions.flatMap((session, at) =>
        session.utterances.map(({ utteranceId }) => [
          `s${at + 1}-${utteranceId}`,
          [session.sessionId, utteranceId] as const,
        ]),
      ),
    ),
    byPeople: null,
    unsure: [],
    permissionCoversVolley: context.permissionCoversVolley,
    safetyTalk: [],
    aroundSafety: [],
    measured: false,
    ownInstruments: [],
    ...(own ? { codesToGive: own } : {}),
  };
  return renderDocument({
    kind: 'coding',
    title: 'Double coding',
    kicker: 'Codes by people, without seeing the machine’s',
    heading: 'Double coding',
    lede: (
      <p>
        {plural(sessions.length, 'session')}, {plural(count, 'utterance')}. Give each line one code; leave out what you
        cannot tell. Your work stays in this browser until you save it as a coding sheet.
      </p>
    ),
    nav: [
      ['codebook', 'Codebook'],
      ...sessions.map((session, at) => [`session-${at + 1}`, session.sessionId] as const),
    ],
    script: 'session',
    data,
    context,
    foot: <p>Save the sheet, then compare it with others: oars agreement.</p>,
    children: (
      <>
        <section id="codebook">
          <h2>Codebook</h2>
          <details>
            <summary>What each code means</summary>
            <dl class="codebook">
              {own ? <OwnCodes codes={own} context={context} /> : <OarsCodes context={context} />}
            </dl>
          </details>
        </section>
        <section id="transcript" class="coding">
          <div id="tools" class="tools screen-only" />
          {sessions.map((session, at) => (
            <section key={session.sessionId} id={`session-${at + 1}`}>
              <h2>
                <bdi>{session.sessionId}</bdi>
              </h2>
              <p class="hint">{session.segment}</p>
              <Transcript lines={lines[at] ?? []} wording={context.wording} reviewBelow={context.reviewBelow} />
            </section>
          ))}
        </section>
      </>
    ),
  });
}

/** The codes of one's own codebook by who gets them; null where people code with oars'. */
function codesToGive({ instruments }: ReportContext): SessionData['codesToGive'] | null {
  const instrument = instruments.find(({ fromCodebook }) => fromCodebook);
  const codebook = instrument?.fromCodebook;
  if (!instrument || !codebook) return null;
  const labels = new Map(instrument.behaviors.map(({ id, label }) => [id, label]));
  const of = (ids: readonly string[]) =>
    ids.map((id) => ({ id, label: labels.get(id) ?? id, definition: codebook.definitions[id] ?? '' }));
  return { practitioner: of(codebook.codes.practitioner), client: of(codebook.codes.client) };
}

function OwnCodes({
  codes,
  context,
}: {
  readonly codes: NonNullable<SessionData['codesToGive']>;
  readonly context: ReportContext;
}) {
  const names = roleNames(context.wording);
  return (
    <>
      {(['practitioner', 'client'] as const).flatMap((role) =>
        codes[role].map(({ id, label, definition }) => (
          <div key={id}>
            <dt>
              <b>{id}</b> {label} ({capitalize(names[role])})
            </dt>
            <dd>{definition}</dd>
          </div>
        )),
      )}
    </>
  );
}

function OarsCodes({ context }: { readonly context: ReportContext }) {
  return (
    <>
      {PRACTITIONER_CODEBOOK.map((entry) => (
        <div key={entry.id}>
          <dt>
            <b>{entry.id}</b> {entry.name}
          </dt>
          <dd>
            {entry.definition} {entry.whenUnsure === '' ? null : <i>{entry.whenUnsure}</i>}
          </dd>
        </div>
      ))}
      {CLIENT_CODEBOOK.map((entry) => (
        <div key={entry.id}>
          <dt>
            {entry.name} ({capitalize(context.wording.client)})
          </dt>
          <dd>{entry.definition}</dd>
        </div>
      ))}
    </>
  );
}
