import type { CodeAssignment } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { countWords } from '../domain/count-words.js';
import type { Moment, MomentKind, SessionMoments } from '../domain/feedback.js';
import type { Role } from '../domain/session.js';
import type { SessionResult } from '../domain/session-result.js';

/** A line of the transcript as a row of `utterances.csv` holds it, so that a saved run gives the same moments. */
export interface CodedLine {
  readonly utteranceId: string;
  readonly role: Role;
  readonly volley: number | null;
  readonly code: CodeId | null;
  readonly source: CodeAssignment['source'];
  readonly confidence: number | null;
  readonly startSeconds: number | null;
  /** Null where the run leaves words out. */
  readonly text: string | null;
}

/**
 * The moments of one session worth quoting: of each kind, the one utterance
 * with the greatest strength, the earlier of equals.
 *
 * Strength = sureness × clarity, × 1.25 when the client's answer holds
 * change talk. Sureness is 1 for people's codes, else the machine's confidence.
 * Clarity is 1 for 8–35 words, 0.6 for 5–7 or 36–60, and otherwise the
 * utterance is not quoted; transcriber's marks (brackets) halve it. Machine
 * codes count from 0.6; those that suggest trying something else from 0.75,
 * because being quoted wrongly there hurts more.
 */
export function findMoments(lines: readonly CodedLine[], sessionId: string): SessionMoments {
  const words = lines.map(({ role, text }) => (role === 'practitioner' && text !== null ? countWords(text) : 0));
  const best = new Map<MomentKind, Moment>();
  for (const [at, line] of lines.entries()) {
    const kind = line.role === 'practitioner' && line.code !== null ? KINDS[line.code] : undefined;
    if (!kind) continue;
    const strength = strengthOf(lines, at, kind, words[at] ?? 0);
    if (strength > (best.get(kind)?.strength ?? 0)) best.set(kind, toMoment(lines, at, kind, sessionId, strength));
  }
  const longest = longestTurn(lines, words, sessionId);
  if (longest) best.set(longest.kind, longest);
  return {
    sessionId,
    moments: [...best.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    beforeChangeTalk: countBeforeChangeTalk(lines),
  };
}

/** A scored session as lines; `text` as in the run's tables. */
export function toLines({ coded, volleys }: SessionResult, text: boolean): readonly CodedLine[] {
  const volleyOf = new Map<string, number>();
  for (const { index, utteranceIds } of volleys) for (const id of utteranceIds) volleyOf.set(id, index);
  return coded.session.utterances.map((utterance, at) => {
    const assignment = coded.assignments[at];
    return {
      utteranceId: utterance.id,
      role: utterance.role,
      volley: volleyOf.get(utterance.id) ?? null,
      code: assignment?.code ?? null,
      source: assignment?.source ?? 'human',
      confidence: assignment?.confidence ?? null,
      startSeconds: utterance.startSeconds,
      text: text ? utterance.text.trim() || null : null,
    };
  });
}

const KINDS: Readonly<Partial<Record<CodeId, MomentKind>>> = {
  CR: 'complex-reflection',
  AF: 'affirmation',
  EC: 'autonomy',
  SK: 'collaboration',
  ADP: 'collaboration',
  OQ: 'open-question',
  SU: 'support',
  SR: 'simple-reflection',
  SD: 'lived-experience',
  CQ: 'closed-question',
  ADW: 'unasked-advice',
  DI: 'unasked-advice',
};

const ORDER: readonly MomentKind[] = [
  'complex-reflection',
  'affirmation',
  'autonomy',
  'collaboration',
  'open-question',
  'support',
  'simple-reflection',
  'lived-experience',
  'closed-question',
  'unasked-advice',
  'long-turn',
];

const SURE_FROM = 0.6;
const SURE_FROM_TO_TRY_ELSE = 0.75;
const LED_TO_CHANGE_TALK = 1.25;
/** Shorter stretches are no long turn. */
const LONG_TURN_WORDS = 60;

/** 0 for a line that is not quoted. */
function strengthOf(lines: readonly CodedLine[], at: number, kind: MomentKind, words: number): number {
  const line = lines[at];
  if (!line) return 0;
  const sure = surenessOf(line);
  const needed = kind === 'closed-question' || kind === 'unasked-advice' ? SURE_FROM_TO_TRY_ELSE : SURE_FROM;
  if (sure < needed) return 0;
  const clear = clarityOf(line.text, words);
  if (clear === 0) return 0;
  return sure * clear * (leadsToChangeTalk(clientTurn(lines, at, 1)) ? LED_TO_CHANGE_TALK : 1);
}

function leadsToChangeTalk(answer: readonly CodedLine[]): boolean {
  return answer.some((one) => one.code === 'change');
}

function toMoment(
  lines: readonly CodedLine[],
  at: number,
  kind: MomentKind,
  sessionId: string,
  strength: number,
): Moment {
  const { utteranceId = '', startSeconds = null, text = null } = lines[at] ?? {};
  const answer = clientTurn(lines, at, 1);
  return {
    kind,
    sessionId,
    utteranceId,
    startSeconds,
    text,
    before: wordsOf(clientTurn(lines, at, -1)),
    after: wordsOf(answer),
    ledToChangeTalk: leadsToChangeTalk(answer),
    strength,
  };
}

/** The first line of the practitioner's longest volley, when it is long. */
function longestTurn(lines: readonly CodedLine[], words: readonly number[], sessionId: string): Moment | null {
  const byVolley = new Map<number, number>();
  for (const [at, { role, volley }] of lines.entries())
    if (role === 'practitioner' && volley !== null)
      byVolley.set(volley, (byVolley.get(volley) ?? 0) + (words[at] ?? 0));
  let longest = 0;
  let most = 0;
  for (const [volley, count] of byVolley) {
    if (count <= most) continue;
    longest = volley;
    most = count;
  }
  if (most < LONG_TURN_WORDS) return null;
  const at = lines.findIndex((line) => line.volley === longest);
  const line = lines[at];
  if (!line) return null;
  return {
    kind: 'long-turn',
    sessionId,
    utteranceId: line.utteranceId,
    startSeconds: line.startSeconds,
    text: line.text,
    before: wordsOf(clientTurn(lines, at, -1)),
    after: null,
    ledToChangeTalk: false,
    strength: most / (most + LONG_TURN_WORDS),
  };
}

/** What the client said next to a line: after it only when nothing comes between, before it past the practitioner's own words. */
function clientTurn(lines: readonly CodedLine[], at: number, step: 1 | -1): readonly CodedLine[] {
  const turn: CodedLine[] = [];
  for (let place = at + step; ; place += step) {
    const line = lines[place];
    if (!line) break;
    if (line.role === 'client') turn.push(line);
    else if (line.role === 'practitioner' && (turn.length > 0 || step === 1)) break;
  }
  return step === 1 ? turn : turn.reverse();
}

function wordsOf(lines: readonly CodedLine[]): string | null {
  const words = lines.map((line) => line.text).filter((text) => text !== null);
  return words.length === 0 ? null : words.join(' ');
}

/** Facilitating sounds between a question and its answer do not hide the question. */
function countBeforeChangeTalk(lines: readonly CodedLine[]): Readonly<Partial<Record<CodeId, number>>> {
  const counts: Partial<Record<CodeId, number>> = {};
  let last: CodeId | null = null;
  for (const { role, code } of lines) {
    if (role === 'practitioner' && code !== null && code !== 'FA' && code !== 'NC') last = code;
    if (role === 'client' && code === 'change' && last !== null) {
      counts[last] = (counts[last] ?? 0) + 1;
      last = null;
    }
  }
  return counts;
}

function surenessOf({ source, confidence }: CodedLine): number {
  return source === 'human' || source === 'correction' ? 1 : (confidence ?? 0);
}

function clarityOf(text: string | null, words: number): number {
  if (text === null) return 1;
  const length = words >= 8 && words <= 35 ? 1 : words >= 5 && words <= 60 ? 0.6 : 0;
  return /[[\]{}<>*]/.test(text) ? length / 2 : length;
}
