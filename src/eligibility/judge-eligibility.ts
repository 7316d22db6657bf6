import { countWords, countWordsOfEach } from '../domain/count-words.js';
import { type Eligibility, SET_ASIDE_REASONS, type SessionStatus, type SetAsideReason } from '../domain/eligibility.js';
import { agree, plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import type { Session } from '../domain/session.js';
import { findRoleFlip } from '../ingest/roles/role-flip.js';
import { SET_ASIDE } from '../instruments/set-aside.js';
import { findDoubts } from './doubts.js';
import { judgeLanguage, type LanguageJudgement } from './language.js';
import { statedStatus } from './stated-status.js';

/** What eligibility depends on besides the session. */
export interface EligibilityRules {
  /** Languages the coder in use declares, BCP 47; null when any will do. */
  readonly languages: readonly string[] | null;
  /** Whose codes count: people's alone count in any language. */
  readonly codes: 'auto' | 'human' | 'model';
  /** Fewer practitioner utterances than this are too few. */
  readonly minimumPractitionerUtterances: number;
  /** Roles judged by how people speak must be this sure, 0–1. */
  readonly rolesSureFrom: number;
  /** A reviewer's word on whether the session counts; left out or null where there is none. */
  readonly reviewed?: SessionStatus | null;
}

/** What was decided, and what to tell people about it. */
export interface EligibilityJudgement {
  readonly eligibility: Eligibility;
  /** Ids of utterances that the coder must leave alone: they are in a language it does not know. */
  readonly foreign: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Decides whether a session is measured or set aside: the step between reading
 * and scoring. A person's word (`status`, or a reviewer's decision) stands over
 * everything found here; where the two differ the reviewer's counts, who saw the session's page, and a problem says so.
 */
export function judgeEligibility(session: Session, rules: EligibilityRules): EligibilityJudgement {
  const { reviewed = null } = rules;
  const inTable = statedStatus(session.metadata);
  const stated = reviewed ?? inTable;
  const language = judgeLanguage(session.utterances, rules.languages ?? ['en']);
  const needsLanguage = rules.languages !== null && rules.codes !== 'human' && !isCodedByPeople(session, rules);
  const found = stated === 'measured' ? [] : findReasons(session, rules, language, needsLanguage);
  const reasons: readonly Found[] =
    stated === 'set_aside' ? [{ reason: 'by-person', message: 'a person set this session aside' }] : found;
  const isAside = reasons.length > 0;
  const foreign = new Set(needsLanguage && !isAside && stated === null ? language.foreign.keys() : []);
  const eligibility: Eligibility = {
    status: isAside ? 'set_aside' : 'measured',
    because: SET_ASIDE_REASONS.filter((one) => reasons.some(({ reason }) => reason === one)),
    language: language.language,
    foreignUtterances: foreign.size,
  };
  const doubts = stated === null && !language.isForeign ? findDoubts(session) : [];
  return {
    eligibility,
    foreign,
    problems: [
      ...(reviewed !== null && inTable !== null && reviewed !== inTable ? [tellTwoWords(reviewed, inTable)] : []),
      ...reasons.map(tell),
      ...tellForeign(foreign.size),
      ...doubts.map(({ code, message, remedy, line }) => toProblem(code, 'warning', message, remedy, line)),
    ],
  };

  function tell({ reason, message, line }: Found): Problem {
    return toProblem(
      `set-aside-${reason}`,
      'warning',
      `${message}; the session is set aside`,
      SET_ASIDE[reason].remedy,
      line,
    );
  }

  function tellTwoWords(counts: SessionStatus, other: SessionStatus): Problem {
    const message = `expected one word on whether this session counts, found ${other} in the column status and ${counts} in a review; the review counts`;
    return toProblem(
      'status-said-twice',
      'warning',
      message,
      'say the same in sessions.csv, or decide again on the page',
    );
  }

  function tellForeign(count: number): readonly Problem[] {
    if (count === 0) return [];
    const message = `expected one language throughout, found ${plural(count, 'utterance')} in another; ${agree(count, 'it is', 'they are')} shown and not coded`;
    return [toProblem('foreign-utterances', 'info', message, 'code them by hand where they matter')];
  }

  function toProblem(
    code: string,
    severity: Problem['severity'],
    message: string,
    remedy: string,
    line: number | null = null,
  ): Problem {
    return { code, severity, source: session.source, line, sessionId: session.id, utteranceId: null, message, remedy };
  }
}

interface Found {
  readonly reason: SetAsideReason;
  readonly message: string;
  readonly line?: number | null;
}

function findReasons(
  session: Session,
  rules: EligibilityRules,
  language: LanguageJudgement,
  needsLanguage: boolean,
): readonly Found[] {
  const found = [
    needsLanguage ? foreignLanguage(session, rules, language) : null,
    unsureRoles(session, rules),
    uncodedSpeakers(session),
    // How people speak is judged by English words.
    language.isForeign ? null : swappedLabels(session),
    tooShort(session, rules),
  ];
  return found.filter((one) => one !== null);
}

function foreignLanguage(
  { utterances }: Session,
  { languages }: EligibilityRules,
  judged: LanguageJudgement,
): Found | null {
  if (!judged.isForeign && !speaksForeign(utterances, judged)) return null;
  const wanted = (languages ?? []).map(nameOf).join(' or ');
  const spoken = judged.isForeign
    ? judged.language === null
      ? 'another language'
      : nameOf(judged.language)
    : 'one side of it in another language';
  return { reason: 'language', message: `expected a session in ${wanted}, found ${spoken}` };
}

/** True when most of what the practitioner or the client said is in another language. */
function speaksForeign(utterances: Session['utterances'], { foreign }: LanguageJudgement): boolean {
  return (['practitioner', 'client'] as const).some((role) => {
    const own = utterances.filter((one) => one.role === role);
    const words = (some: typeof own) => some.reduce((sum, { spoken }) => sum + countWords(spoken), 0);
    return foreign.size > 0 && 2 * words(own.filter(({ id }) => foreign.has(id))) > words(own);
  });
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

function unsureRoles({ roles }: Session, { rolesSureFrom }: EligibilityRules): Found | null {
  if (roles.speakers.length === 0) return null;
  const practitioner = roles.speakers.some(({ role }) => role === 'practitioner');
  if (!practitioner) {
    return {
      reason: 'roles-unsure',
      message: `expected a practitioner among ${plural(roles.speakers.length, 'speaker')}, found none`,
    };
  }
  if (roles.method !== 'behaviour' || roles.confidence >= rolesSureFrom) return null;
  return {
    reason: 'roles-unsure',
    message: `expected to know who is the practitioner, found labels that do not say and ways of speaking that tell it ${Math.round(100 * roles.confidence)} % surely`,
  };
}

/** Above this share of the words, speech that nobody's role is known for is too much to leave out. */
const UNCODED_SHARE = 0.15;

function uncodedSpeakers({ roles, utterances }: Session): Found | null {
  // Turns without a speaker are of nobody on the list.
  const known = new Set(
    roles.speakers
      .filter(({ role, method }) => role !== 'other' || method !== 'behaviour')
      .map(({ speaker }) => speaker),
  );
  let words = 0;
  let uncoded = 0;
  const counts = countWordsOfEach(utterances);
  for (const [at, { role, speaker }] of utterances.entries()) {
    const own = counts[at] ?? 0;
    words += own;
    if (role === 'other' && !known.has(speaker)) uncoded += own;
  }
  if (words === 0 || uncoded <= UNCODED_SHARE * words) return null;
  const share = Math.round((100 * uncoded) / words);
  return {
    reason: 'speakers-uncoded',
    message: `expected to know everyone’s role, found ${share} % of the words said by people of whom it is not known`,
  };
}

function swappedLabels({ roles, turns }: Session): Found | null {
  const practitioner = mostTalkative(roles.speakers, 'practitioner');
  const client = mostTalkative(roles.speakers, 'client');
  if (practitioner === null || client === null) return null;
  const flip = findRoleFlip(turns, practitioner, client);
  if (flip === null) return null;
  return {
    reason: 'labels-swap',
    message: 'expected each speaker to keep one role, found two who seem to exchange theirs from this turn on',
    line: flip.line,
  };
}

function mostTalkative(speakers: Session['roles']['speakers'], role: string): string | null {
  const [most] = speakers.filter((one) => one.role === role).toSorted((a, b) => b.words - a.words);
  return most?.speaker ?? null;
}

function tooShort({ utterances }: Session, { minimumPractitionerUtterances }: EligibilityRules): Found | null {
  const own = utterances.filter(({ role }) => role === 'practitioner').length;
  if (own >= minimumPractitionerUtterances) return null;
  return {
    reason: 'too-short',
    message: `expected at least ${plural(minimumPractitionerUtterances, 'practitioner utterance')}, found ${own}`,
  };
}

/** From this share of practitioner utterances in coded turns, the codes are people's. */
const CODED_BY_PEOPLE = 0.9;

function isCodedByPeople({ turns, utterances }: Session, { codes }: EligibilityRules): boolean {
  if (codes === 'model') return false;
  const coded = new Set(
    turns
      .filter(({ codings }) => codings.some((one) => one.unit === 'turn' || one.code !== null))
      .map(({ index }) => index),
  );
  const own = utterances.filter(({ role }) => role === 'practitioner');
  return own.length > 0 && own.filter(({ turn }) => coded.has(turn)).length > CODED_BY_PEOPLE * own.length;
}
