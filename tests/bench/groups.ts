// How well roles of groups are proposed. From coded sessions (CSV with session_id, turn, role, text) it makes circles, where
// one practitioner has the clients of four sessions, and sessions whose practitioner's turns are given to two; all labels
// are hidden. Prints how often the right roles are proposed first and among those proposed, and how often a circle read by
// labels that say nothing would be set aside as unsure. Usage: npm run bench:groups -- <csv …>
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { NO_METADATA, type Transcript } from '../../src/domain/transcript.js';
import { buildSession } from '../../src/ingest/build-session.js';
import { DEFAULT_INGEST_OPTIONS } from '../../src/ingest/options.js';
import { proposeRoles } from '../../src/ingest/roles/propose-roles.js';
import { type CorpusTurn, readCodedSessions } from './coded-sessions.js';

interface Said {
  readonly speaker: string;
  readonly spoken: string;
}

const CIRCLE = 4;
/** As `eligibility.rolesSureFrom` comes. */
const DEFAULT_SURE = DEFAULT_CONFIG.eligibility.rolesSureFrom;
const sessions = readCodedSessions(process.argv.slice(2));
for (const corpus of new Set(sessions.map((one) => one.corpus))) {
  const own = sessions.filter((one) => one.corpus === corpus).map(({ turns }) => turns);
  report(
    `${corpus}: circles of ${CIRCLE + 1}`,
    own.map((turns, at) => circle(turns, own, at)),
    ['Ash'],
  );
  report(`${corpus}: two practitioners`, own.map(asTwo), ['Ash', 'Bo']);
}

function report(what: string, some: readonly (readonly Said[])[], practitioners: readonly string[]): void {
  let [first, among, unsure, all] = [0, 0, 0, 0];
  for (const turns of some) {
    const { session } = buildSession(toTranscript(turns), DEFAULT_INGEST_OPTIONS);
    const proposals = proposeRoles(session.roles, session.turns);
    const isRight = (one: (typeof proposals)[number]) =>
      one.roles.every(({ speaker, role }) => (role === 'practitioner') === practitioners.includes(speaker));
    all += 1;
    if (proposals[0] && isRight(proposals[0])) first += 1;
    if (proposals.some(isRight)) among += 1;
    if (session.roles.confidence < DEFAULT_SURE) unsure += 1;
  }
  console.log(
    `${what}: right first ${first} of ${all}, among the proposed ${among}, unsure enough to be set aside ${unsure}`,
  );
}

function circle(turns: readonly CorpusTurn[], own: readonly (readonly CorpusTurn[])[], at: number): readonly Said[] {
  const others = ['Di', 'Eli', 'Flo'].map((name, place) =>
    (own[(at + place + 1) % own.length] ?? []).flatMap(({ speaker, spoken }) =>
      speaker === 'client' ? [{ speaker: name, spoken }] : [],
    ),
  );
  return turns.flatMap(({ speaker, spoken }, place): Said[] =>
    speaker === 'practitioner'
      ? [{ speaker: 'Ash', spoken }]
      : [{ speaker: 'Cy', spoken }, ...others.flatMap((one) => one[Math.floor(place / 2)] ?? [])],
  );
}

/** The practitioner's turns in runs of three, by turns of two people. */
function asTwo(turns: readonly CorpusTurn[]): readonly Said[] {
  let count = 0;
  return turns.map(({ speaker, spoken }) => {
    if (speaker === 'client') return { speaker: 'Cy', spoken };
    count += 1;
    return { speaker: Math.floor((count - 1) / 3) % 2 === 0 ? 'Ash' : 'Bo', spoken };
  });
}

function toTranscript(turns: readonly Said[]): Transcript {
  return {
    source: { path: 'group.csv', part: null },
    format: 'csv',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: turns.map(({ speaker, spoken }, index) => ({
      ...{ index, speaker, spoken, text: spoken, line: index + 1 },
      ...{ start: null, end: null, codings: [] },
    })),
  };
}
