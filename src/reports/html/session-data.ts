import type { CodeSource } from '../../domain/coded-session.js';
import type { CodeId } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';
import type { SessionResult } from '../../domain/session-result.js';
import type { GlobalRatings } from '../../domain/transcript.js';
import type { RoleNames } from '../wording/wording.js';

/** An utterance as the session page's script needs it; the words are read from the page. */
export type UtteranceRow = readonly [
  id: string,
  turn: number,
  role: Role,
  code: CodeId | null,
  source: CodeSource,
  confidence: number | null,
  /** What it was coded on, where that is not what the page shows. */
  spoken: string | null,
  because: string | null,
];

/** Everything the session page's script is given. */
export interface SessionData {
  readonly sessionId: string;
  readonly utterances: readonly UtteranceRow[];
  readonly globals: GlobalRatings;
  readonly durationSeconds: number | null;
  /** Evidence of each practice and each finding, by its id. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly wording: RoleNames;
  /** True on a page for coding without seeing the machine's codes. */
  readonly blind: boolean;
  readonly permissionCoversVolley: boolean;
}

/** Pages without words cannot be reviewed; they get what filtering needs. */
export function toSessionData(
  result: SessionResult,
  options: {
    readonly text: boolean;
    readonly wording: RoleNames;
    readonly blind: boolean;
    readonly permissionCoversVolley: boolean;
  },
): SessionData {
  const { session, assignments } = result.coded;
  return {
    sessionId: session.id,
    globals: session.globals,
    durationSeconds: session.durationSeconds,
    wording: options.wording,
    blind: options.blind,
    permissionCoversVolley: options.permissionCoversVolley,
    evidence: options.blind
      ? {}
      : Object.fromEntries([
          ...result.practices.flatMap(({ practice, shown, against }) => [
            [`practice-${practice}`, shown],
            [`against-${practice}`, against],
          ]),
          ...result.summary.flags.map((flag) => [`flag-${flag.id}`, flag.utteranceIds]),
        ]),
    utterances: session.utterances.map((utterance, at) => {
      const assignment = options.blind ? undefined : assignments[at];
      return [
        utterance.id,
        utterance.turn,
        utterance.role,
        assignment?.code ?? null,
        assignment?.source ?? 'human',
        assignment?.confidence ?? null,
        options.text && utterance.spoken !== utterance.text ? utterance.spoken : null,
        options.text ? (assignment?.because ?? null) : null,
      ];
    }),
  };
}
