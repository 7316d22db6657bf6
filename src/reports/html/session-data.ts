import { isSureFinding } from '../../domain/coded-session.js';
import type { CodeId } from '../../domain/codes.js';
import { isMeasured } from '../../domain/eligibility.js';
import type { Role } from '../../domain/session.js';
import type { SessionResult } from '../../domain/session-result.js';
import type { GlobalRatings } from '../../domain/transcript.js';
import type { Instrument } from '../../instruments/instrument.js';
import { ownAmong } from '../../instruments/instruments.js';
import type { ReportContext } from '../context.js';
import { type RoleNames, roleNames } from '../wording/role-names.js';

/** An utterance as the session page's script needs it; the words are read from the page. */
export type UtteranceRow = readonly [
  id: string,
  turn: number,
  role: Role,
  code: CodeId | null,
  /** What it was coded on, where that is not what the page shows. */
  spoken?: string | null,
  because?: string,
];

/** A code of one's own codebook, as a person who codes needs it. */
export interface CodeToGive {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** Everything the session page's script is given. */
export interface SessionData {
  readonly sessionId: string;
  readonly utterances: readonly UtteranceRow[];
  readonly globals: GlobalRatings;
  readonly durationSeconds: number | null;
  /** Evidence of each practice and each finding, by its id. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly wording: RoleNames;
  /** On a page for coding without seeing anyone's codes: session and utterance of each line; null on a session's page. */
  readonly blind: Readonly<Record<string, readonly [sessionId: string, utteranceId: string]>> | null;
  /** Utterances whose code a person gave; null when people gave all of them. */
  readonly byPeople: readonly string[] | null;
  /** Places of coded utterances on which no finding may rest, because the coder is not sure. */
  readonly unsure: readonly number[];
  /** By utterance, the code that might as well stand there, and its percent; left out where nothing can be reviewed. */
  readonly alternatives?: Readonly<Record<string, readonly [code: CodeId, percent: number]>>;
  readonly permissionCoversVolley: boolean;
  /** Utterances that may concern someone's safety: in no measure. */
  readonly safetyTalk: readonly string[];
  /** Utterances in or around talk that concerns someone's safety: no evidence of a practice. */
  readonly aroundSafety: readonly string[];
  /** Who speaks each utterance, by numbers, where one role has several people; left out elsewhere. */
  readonly speakers?: readonly number[];
  /** False for a session that was set aside: then no code makes a number. */
  readonly measured: boolean;
  /** On a page for coding with a codebook of one's own: its codes by who gets them; left out elsewhere. */
  readonly codesToGive?: Readonly<Record<'practitioner' | 'client', readonly CodeToGive[]>>;
  /** By utterance, what people coded with a codebook of their own; left out where nobody did. */
  readonly ownCodes?: Readonly<Record<string, string>>;
  /** Instruments beside those that come with oars. */
  readonly ownInstruments: readonly Instrument[];
}

/** What the page of a scored session works on; without words it cannot be reviewed, only filtered. */
export function toSessionData(result: SessionResult, context: ReportContext): SessionData {
  const { session, assignments } = result.coded;
  const { text, wording, permissionCoversVolley, instruments } = context;
  return {
    sessionId: session.id,
    globals: session.globals,
    durationSeconds: session.durationSeconds,
    wording: roleNames(wording),
    blind: null,
    byPeople: codedByPeople(result),
    unsure: assignments.flatMap((one, at) => (one.code === null || isSureFinding(one) ? [] : [at])),
    ...(text ? { alternatives: alternativesIn(result) } : {}),
    permissionCoversVolley,
    safetyTalk: result.safety.places.map(({ utteranceId }) => utteranceId),
    aroundSafety: [...result.safety.around],
    measured: isMeasured(result.summary),
    ownInstruments: ownAmong(instruments),
    ...speakersOf(result),
    ...ownCodesOf(result),
    evidence: Object.fromEntries([
      ...result.practices.flatMap(({ practice, shown, against }) => [
        [`practice-${practice}`, shown],
        [`against-${practice}`, against],
      ]),
      ...result.summary.flags.map((flag) => [`flag-${flag.id}`, flag.utteranceIds]),
    ]),
    utterances: session.utterances.map(({ id, turn, role, text: shown, spoken }, at) => {
      const assignment = assignments[at];
      const code = assignment?.code ?? null;
      const heard = text && spoken !== shown ? spoken : null;
      const because = text ? (assignment?.because ?? null) : null;
      // A page has hundreds of rows, and most have nothing more to say.
      if (because !== null) return [id, turn, role, code, heard, because];
      return heard === null ? [id, turn, role, code] : [id, turn, role, code, heard];
    }),
  };
}

function speakersOf({ talk, coded: { session } }: SessionResult): Pick<SessionData, 'speakers'> {
  if (talk === null) return {};
  const names = [...new Set(session.utterances.map(({ speaker }) => speaker))];
  return { speakers: session.utterances.map(({ speaker }) => names.indexOf(speaker)) };
}

function alternativesIn({ coded: { assignments } }: SessionResult): NonNullable<SessionData['alternatives']> {
  return Object.fromEntries(
    assignments.flatMap(({ utteranceId, alternative }): [string, [CodeId, number]][] =>
      alternative === undefined ? [] : [[utteranceId, [alternative.code, Math.round(100 * alternative.confidence)]]],
    ),
  );
}

function ownCodesOf({ coded: { assignments } }: SessionResult): Pick<SessionData, 'ownCodes'> {
  const given = assignments.flatMap(({ utteranceId, ownCode }): [string, string][] =>
    ownCode ? [[utteranceId, ownCode]] : [],
  );
  return given.length === 0 ? {} : { ownCodes: Object.fromEntries(given) };
}

function codedByPeople({ coded: { assignments } }: SessionResult): readonly string[] | null {
  const byPeople = assignments.filter(({ source }) => source === 'human' || source === 'correction');
  return assignments.every(({ code, source }) => code === null || source === 'human' || source === 'correction')
    ? null
    : byPeople.map(({ utteranceId }) => utteranceId);
}
