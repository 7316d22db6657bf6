import { type CodeAssignment, isSureFinding } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { countWords } from '../domain/count-words.js';
import type { Moment, MomentKind, SessionMoments } from '../domain/feedback.js';
import type { Role } from '../domain/session.js';
import type { SessionResult } from '../domain/session-result.js';
import { stretchAround } from '../safety/find-safety-talk.js';

/** A line of the transcript as a row of `utterances.csv` holds it, so that a saved run gives the same moments. */
export interface CodedLine {
  readonly utteranceId: string;
  readonly role: Role;
  /** Whose words they are; left out where one client speaks. */
  readonly speaker?: string;
  readonly volley: number | null;
  readonly code: CodeId | null;
  readonly source: CodeAssignment['source'];
  readonly confidence: number | null;
  /** As in `CodeAssignment`. */
  readonly sure: boolean | null;
  /** As in `CodeAssignment`. */
  readonly surelyAgainst?: true;
  readonly startSeconds: number | null;
  /** Null where the run leaves words out. */
  readonly text: string | null;
}

/**
 * The moments of one session worth quoting: of each kind the three utterances
 * with the greatest strength, the earlier of equals first, so that a trainer
 * may take another.
 *
 * Only codes that a person gave or the coder is sure of are quoted, and nothing
 * said around a place where someone's safety may be at stake. Strength =
 * sureness × clarity. Sureness is 1 for people's codes, else the machine's
 * confidence. Clarity is 1 for 8–35 words, 0.6 for 5–7 or 36–60, and otherwise
 * the utterance is not quoted; transcriber's marks (brackets) halve it. A bare
 * check ("does that make sense?"), a question with a scale or a suggestion ("you could ask your sister?") is no example of a
 * closed question.
 */
export function findMoments(
  lines: readonly CodedLine[],
  sessionId: string,
  safetyPlaces: readonly string[] = [],
): SessionMoments {
  const isAtStake = stretchAround(
    lines.map(({ utteranceId }) => utteranceId),
    new Set(safetyPlaces),
  );
  const words = lines.map(({ role, text }) => (role === 'practitioner' && text !== null ? countWords(text) : 0));
  const found: Moment[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = line.role === 'practitioner' && line.code !== null ? KINDS[line.code] : undefined;
    if (!kind || isAtStake.has(line.utteranceId)) continue;
    const strength = strengthOf(lines, at, kind, words[at] ?? 0);
    if (strength > 0) found.push(toMoment(lines, at, kind, sessionId, strength));
  }
  const longest = longestTurn(lines, words, sessionId);
  if (longest && !isAtStake.has(longest.utteranceId)) found.push(longest);
  return {
    sessionId,
    moments: ORDER.flatMap((kind) =>
      found
        .filter((one) => one.kind === kind)
        .sort((a, b) => b.strength - a.strength)
        .slice(0, OF_A_KIND),
    ),
    beforeChangeTalk: countBeforeChangeTalk(lines),
  };
}

/** A scored session as lines; `text` as in the run's tables. */
export function toLines(
  { coded, volleys }: Pick<SessionResult, 'coded' | 'volleys'>,
  text: boolean,
): readonly CodedLine[] {
  const volleyOf = new Map<string, number>();
  for (const { index, utteranceIds } of volleys) for (const id of utteranceIds) volleyOf.set(id, index);
  return coded.session.utterances.map((utterance, at) => {
    const assignment = coded.assignments[at];
    return {
      utteranceId: utterance.id,
      role: utterance.role,
      speaker: utterance.speaker,
      volley: volleyOf.get(utterance.id) ?? null,
      code: assignment?.code ?? null,
      source: assignment?.source ?? 'human',
      confidence: assignment?.confidence ?? null,
      sure: assignment?.sure ?? null,
      ...(assignment?.surelyAgainst === true ? { surelyAgainst: true } : {}),
      startSeconds: utterance.startSeconds,
      text: text ? utterance.text.trim() || null : null,
    };
  });
}

/** Moments of a kind that a session offers. */
const OF_A_KIND = 3;

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
  CO: 'argument',
  WA: 'argument',
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
  'argument',
  'long-turn',
];

/** Shorter stretches are no long turn. */
const LONG_TURN_WORDS = 60;

/** 0 for a line that is not quoted. */
function strengthOf(lines: readonly CodedLine[], at: number, kind: MomentKind, words: number): number {
  const line = lines[at];
  if (!line) return 0;
  if (!isSureFinding(line)) return 0;
  if (
    kind === 'closed-question' &&
    line.text !== null &&
    (BARE_CHECK.test(line.text) || SCALE.test(line.text) || SUGGESTION.test(line.text) || ASKS_FEEDBACK.test(line.text))
  )
    return 0;
  if (kind === 'open-question' && line.text !== null && ANSWERED_BY_ITSELF.test(line.text)) return 0;
  const clear = clarityOf(line.text, words);
  if (clear === 0) return 0;
  return surenessOf(line) * clear;
}

/** A suggestion in the form of a question asks for a yes, and is another thing to talk about. */
const SUGGESTION = /^\W*(?:(?:so|and|okay|well|but|maybe|then),? )*(?:you|u) (?:could|can|cud|should|shud|might)\b/iu;

/** Whoever asks how the talk was for somebody does well, in whatever form. */
const ASKS_FEEDBACK =
  /\b(?:today|this|that|our (?:talk|time|session|call)|the way we|talking)\b.{0,30}\b(?:any use|useful|help(?:ed|ful|ing)?|work(?:ed|ing)? for you|good for you|okay for you|what you (?:needed|wanted))\b|\bhow (?:was|is) (?:this|today)\b/iu;

/** An open question that goes on to answer itself ("what happened, you just forgot?") leaves no room. */
const ANSWERED_BY_ITSELF =
  /,\s+(?:so )?(?:you|he|she|they|was it|is it|because|did you|do you|are you|or)\b[^?,]*\?\W*$/iu;

/** A scaling question is asked with numbers on purpose. */
const SCALE = /\bscale (?:of|from)\b|\b(?:zero|0|one|1) (?:to|through|and) (?:ten|10|five|5)\b/iu;

const BARE_CHECK =
  /^\W*(?:(?:so|and|okay|well|but|just|um),? )*(?:is that (?:right|okay|ok|alright|all right|fair|correct)|(?:do|does) (?:that|this|it|either|any|one)(?: of (?:that|this|these|those|them)(?: two| ideas| options)?)? (?:make sense|sound|fit|work|seem|feel|help|speak)|do you (?:know what i mean|see what i mean|follow|understand)|you know what i mean|am i (?:getting|hearing|understanding)|did i (?:get|hear|understand|miss)|have i (?:got|understood|missed)|are you (?:there|with me|okay|ok|ready)|can you hear me|right|anything else|is there anything else|you good)\b/iu;

function isByPerson({ source }: Pick<CodedLine, 'source'>): boolean {
  return source === 'human' || source === 'correction';
}

/** What came next is spoken of only where people coded it. */
function leadsToChangeTalk(answer: readonly CodedLine[]): boolean {
  return answer.some((line) => line.code === 'change' && isByPerson(line));
}

function toMoment(
  lines: readonly CodedLine[],
  at: number,
  kind: MomentKind,
  sessionId: string,
  strength: number,
): Moment {
  const line = lines[at];
  const { utteranceId = '', startSeconds = null, text = null } = line ?? {};
  const [before, answer] = [clientTurn(lines, at, -1), clientTurn(lines, at, 1)];
  const isAnother = before[0] !== undefined && answer[0] !== undefined && before[0].speaker !== answer[0].speaker;
  return {
    kind,
    sessionId,
    utteranceId,
    startSeconds,
    text,
    before: wordsOf(before),
    after: wordsOf(answer),
    ...(isAnother ? { anotherAnswers: true as const } : {}),
    ledToChangeTalk: leadsToChangeTalk(answer),
    byPerson: line !== undefined && isByPerson(line),
    strength,
  };
}

/** The longest line of the practitioner's longest volley, when it is long: a laugh at its beginning shows nothing. */
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
  const places = lines.flatMap((line, place) => (line.volley === longest ? [place] : []));
  const at = places.reduce((best, place) => ((words[place] ?? 0) > (words[best] ?? 0) ? place : best), places[0] ?? -1);
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
    byPerson: isByPerson(line),
    strength: most / (most + LONG_TURN_WORDS),
  };
}

/**
 * What a client said next to a line: after it only when nothing comes between, before it past the practitioner's own
 * words. In a group it is the one who spoke next to it: nobody's words stand under another's.
 */
function clientTurn(lines: readonly CodedLine[], at: number, step: 1 | -1): readonly CodedLine[] {
  const turn: CodedLine[] = [];
  for (let place = at + step; ; place += step) {
    const line = lines[place];
    if (!line) break;
    if (line.role === 'client') {
      if (turn[0] !== undefined && turn[0].speaker !== line.speaker) break;
      turn.push(line);
    } else if (line.role === 'practitioner' && (turn.length > 0 || step === 1)) break;
  }
  return step === 1 ? turn : turn.reverse();
}

function wordsOf(lines: readonly CodedLine[]): string | null {
  const words = lines.map((line) => line.text).filter((text) => text !== null);
  return words.length === 0 ? null : words.join(' ');
}

/**
 * Facilitating sounds between a question and its answer do not hide the question. In a group only the one who speaks next
 * answers it: what others say after them follows from what they heard there.
 */
function countBeforeChangeTalk(lines: readonly CodedLine[]): Readonly<Partial<Record<CodeId, number>>> {
  const counts: Partial<Record<CodeId, number>> = {};
  let last: CodeId | null = null;
  let answering: string | null | undefined = null;
  for (const { role, speaker, code } of lines) {
    if (role === 'practitioner' && code !== null && code !== 'FA' && code !== 'NC') {
      last = code;
      answering = null;
    }
    if (role !== 'client') continue;
    if (answering !== null && answering !== speaker) last = null;
    answering = speaker;
    if (code === 'change' && last !== null) {
      counts[last] = (counts[last] ?? 0) + 1;
      last = null;
    }
  }
  return counts;
}

function surenessOf(line: CodedLine): number {
  return isByPerson(line) ? 1 : (line.confidence ?? 0);
}

function clarityOf(text: string | null, words: number): number {
  if (text === null) return 1;
  const length = words >= 8 && words <= 35 ? 1 : words >= 5 && words <= 60 ? 0.6 : 0;
  return /[[\]{}<>*]/.test(text) ? length / 2 : length;
}
