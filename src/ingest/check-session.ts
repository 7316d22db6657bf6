import { plural } from '../domain/plural.js';
import type { Problem, ProblemSeverity } from '../domain/problem.js';
import type { Session, SpeakerRole } from '../domain/session.js';
import { explainNoSpeakers } from './no-speakers.js';
import type { IngestOptions } from './options.js';
import { problem } from './problem.js';
import { practitionerLogOdds } from './roles/behavior.js';
import { hear } from './roles/hear.js';
import { findRoleFlip } from './roles/role-flip.js';

/** Roles less sure than this are named as a problem. */
const SURE_ENOUGH = 0.8;

/** What a person should know before trusting a session's numbers. */
export function checkSession(session: Session, options: IngestOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (
    severity: ProblemSeverity,
    code: string,
    message: string,
    remedy: string,
    line: number | null = null,
  ): void => {
    problems.push(problem({ code, severity, source: session.source, sessionId: session.id, line, message, remedy }));
  };
  checkSpeakers(session, say);
  checkRoles(session, say);
  checkTimes(session, say);
  checkWords(session, say);
  const standing = session.identifiers.filter(({ masked }) => !masked);
  if (session.identifiers.length > 0 && standing.length === 0) {
    say(
      'info',
      'identifiers-masked',
      `expected an anonymised transcript, found ${plural(session.identifiers.length, 'sign')} of identity (${kindsOf(session.identifiers)}), masked everywhere`,
      'read a session before you share it: patterns do not find everything',
      session.identifiers[0]?.line ?? null,
    );
  }
  if (standing.length > 0) {
    const refuse = options.identifiers === 'refuse';
    say(
      refuse ? 'error' : 'warning',
      'identifiers-found',
      `expected an anonymised transcript, found ${plural(standing.length, 'sign')} of identity (${kindsOf(standing)})`,
      refuse
        ? 'remove them, or run with --identifiers mask'
        : options.identifiers === 'mask'
          ? 'write ids such as p01 for practitioners, sites and cohorts: they stay as they are, since results are grouped by them'
          : standing.every(({ where }) => where === 'file-name')
            ? "rename the file, with an id such as p01 in the name's place, or run with --identifiers mask"
            : 'remove them, or run with --identifiers mask to blank them everywhere or refuse to keep such sessions out',
      standing[0]?.line ?? null,
    );
  }
  const { practitionerId, site, cohort, sessionDate } = session.metadata;
  if (practitionerId === null && site === null && cohort === null && sessionDate === null) {
    say(
      'warning',
      'no-metadata',
      'expected a practitioner, site, cohort or date for the session, found none',
      'add columns, a sessions.csv beside the transcripts, or a path pattern; until then the session is a group of its own',
    );
  }
  return problems;
}

type Say = (severity: ProblemSeverity, code: string, message: string, remedy: string, line?: number | null) => void;

function checkSpeakers(session: Session, say: Say): void {
  const { roles, turns } = session;
  if (roles.speakers.length === 0) {
    const nameless = explainNoSpeakers(session.format);
    say(
      'error',
      'no-speakers',
      `expected the speaker of each turn, found ${nameless.found}`,
      nameless.remedy,
      turns[0]?.line ?? null,
    );
    return;
  }
  const count = (role: string): number => roles.speakers.filter((speaker) => speaker.role === role).length;
  if (roles.speakers.length === 1) {
    say(
      'warning',
      'one-speaker',
      'expected two speakers, found one; measures of the other side have no value',
      'check that the export separates the speakers, and say who this one is in speakers.csv',
      turns[0]?.line ?? null,
    );
  } else if (count('practitioner') === 0) {
    say(
      'warning',
      'no-practitioner',
      `expected a practitioner among ${roles.speakers.length} speakers, found none`,
      'say who it is in speakers.csv (oars check --write-speakers drafts one)',
    );
  } else if (count('client') === 0) {
    say(
      'warning',
      'no-client',
      `expected a client among ${roles.speakers.length} speakers, found none`,
      'say who it is in speakers.csv (oars check --write-speakers drafts one)',
    );
  }
  if (roles.confidence < SURE_ENOUGH) {
    say(
      'warning',
      'roles-unsure',
      `expected labels that say who is the practitioner, found none and judged by how they speak (${Math.round(100 * roles.confidence)} % sure)`,
      'say who is who in speakers.csv (oars check --write-speakers drafts one)',
    );
  }
  if (count('other') > 0) {
    say(
      'info',
      'other-speakers',
      `expected two speakers, found ${roles.speakers.length}; ${count('other')} of them are shown but not coded`,
      'if one of them is the practitioner or the client, say so in speakers.csv',
    );
  }
  const unnamed = turns.filter((turn) => turn.speaker === null);
  if (unnamed.length > 0 && roles.speakers.length > 0) {
    const share = Math.round((100 * unnamed.length) / turns.length);
    say(
      'warning',
      'unnamed-turns',
      `expected a speaker for every turn, found ${unnamed.length} without (${share} %); they are shown but not coded`,
      'name the speakers in the recorder’s settings or in the file',
      unnamed[0]?.line ?? null,
    );
  }
}

/** Log-odds against the labels that are worth a person's look. */
const CONTRADICTION = 2.5;

/** How people speak can contradict who they are said to be, throughout or from some turn on. */
function checkRoles({ roles, turns }: Session, say: Say): void {
  const practitioner = mostTalkative(roles.speakers, 'practitioner');
  const client = mostTalkative(roles.speakers, 'client');
  if (practitioner === null || client === null) return;
  const heard = hear(turns);
  const flip = findRoleFlip(turns, practitioner, client);
  if (flip) {
    say(
      'warning',
      'role-flip',
      'expected each speaker to keep one role, found two who seem to exchange theirs from this turn on',
      'listen to the recording here; if the labels are swapped, mend them in the file',
      flip.line,
    );
    return;
  }
  const odds = practitionerLogOdds(heard, practitioner, client);
  if (odds !== null && odds < -CONTRADICTION && roles.method !== 'behaviour') {
    say(
      'warning',
      'roles-doubtful',
      'expected the practitioner to speak like one, found the other speaker doing so throughout',
      'check that the labels are not swapped; speakers.csv can mend it without touching the file',
      turns[0]?.line ?? null,
    );
  }
}

function mostTalkative(speakers: readonly SpeakerRole[], role: string): string | null {
  const [most] = speakers.filter((one) => one.role === role).toSorted((a, b) => b.words - a.words);
  return most?.speaker ?? null;
}

function checkTimes(session: Session, say: Say): void {
  let before = Number.NEGATIVE_INFINITY;
  let count = 0;
  let line: number | null = null;
  for (const turn of session.turns) {
    if (turn.start === null) continue;
    if (turn.start < before) {
      count++;
      line ??= turn.line;
    }
    before = turn.start;
  }
  if (count > 0) {
    say(
      'info',
      'time-goes-back',
      `expected times that go forward, found ${count} that go back`,
      'check the order of the turns',
      line,
    );
  }
}

/** Above this share of turns without a word the recording was hardly understood. */
const INAUDIBLE_SHARE = 0.2;

function checkWords(session: Session, say: Say): void {
  const wordless = session.turns.filter((turn) => !/[\p{L}\p{N}]/u.test(turn.spoken));
  if (wordless.length === session.turns.length) {
    say(
      'error',
      'no-words',
      'expected words, found only remarks and placeholders',
      'check that the transcript holds speech',
    );
    return;
  }
  const inaudible = session.turns.filter((turn) =>
    /\[\s*(inaudible|unintelligible|indiscernible|unclear)/i.test(turn.text),
  );
  if (inaudible.length > INAUDIBLE_SHARE * session.turns.length) {
    say(
      'warning',
      'much-inaudible',
      `expected to understand most turns, found ${inaudible.length} of ${session.turns.length} partly inaudible`,
      'read the results with care, or transcribe again',
      inaudible[0]?.line ?? null,
    );
  }
}

/** Where a sign stood, when not in what was said. */
const ELSEWHERE = {
  text: '',
  'speaker-label': " in a speaker's label",
  'file-name': " in the file's name",
  metadata: ' in what is known of the session',
} as const;

function kindsOf(identifiers: Session['identifiers']): string {
  const counts = new Map<string, { readonly kind: string; readonly place: string; count: number }>();
  for (const { kind, where } of identifiers) {
    const place = ELSEWHERE[where];
    const before = counts.get(kind + place) ?? { kind, place, count: 0 };
    counts.set(kind + place, { ...before, count: before.count + 1 });
  }
  return [...counts.values()].map(({ kind, count, place }) => `${kind} ${count}${place}`).join(', ');
}
