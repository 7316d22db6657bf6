import type { CodeId } from '../domain/codes.js';
import { countWords } from '../domain/count-words.js';
import type { Role } from '../domain/session.js';
import type { Volley } from '../domain/session-result.js';
import type { CountedUtterance } from './counted-utterance.js';

const BACKCHANNEL =
  /^(?:yeah|yep|yes|yup|no|nah|nope|right|ok|okay|sure|true|exactly|mm+|m+[ -]?hm+|mhm+|hm+|uh[ -]?huh|uh|um|oh|ah|aha|i see|i know|got it)$/iu;
/** Most utterances are more than that, and their first letters tell. */
const BEGINS_LIKE_ONE = /^[\s.,!?;…]*(?:$|ye|yup|no|na|right|ok|sure|true|exactly|m|h|u|oh|a|i\s|got\s)/iu;
/** What a client's next words answer: never a mere sign of listening. */
const ANSWERABLE: ReadonlySet<CodeId> = new Set(['OQ', 'CQ', 'SR', 'CR', 'SK']);
const IGNORED: ReadonlySet<CodeId> = new Set(['FA', 'NC']);
/** More words than this are a contribution, even if a person coded them neutral. */
const MOST_LISTENING_WORDS = 3;

interface Run {
  readonly role: Role;
  readonly speaker: string | undefined;
  readonly utterances: CountedUtterance[];
}

/**
 * Volleys of a session: uninterrupted speech of one person, in order of their
 * first utterance; where only roles are known, of one role. A client's backchannel ("yeah", "right") does not end the
 * practitioner's volley unless it answers a question, a reflection or a request
 * for permission; it then stands as a client volley of its own (MITI 4.2.1,
 * parsing). People who are neither practitioner nor client end nothing and are
 * in no volley.
 */
export function findVolleys(utterances: readonly CountedUtterance[]): readonly Volley[] {
  const volleys: Run[] = [];
  let open: Run | null = null;
  let lastPractitionerCode: CodeId | null = null;
  for (let from = 0; from < utterances.length; ) {
    const first = utterances[from];
    if (!first) break;
    let to = from + 1;
    while (isSame(utterances[to], first)) to += 1;
    const run = utterances.slice(from, to);
    if (first.role !== 'other') {
      if (open && isSame(open, first)) {
        open.utterances.push(...run);
      } else {
        const volley: Run = { role: first.role, speaker: first.speaker, utterances: run };
        volleys.push(volley);
        const passesBy =
          first.role === 'client' &&
          open?.role === 'practitioner' &&
          !(lastPractitionerCode && ANSWERABLE.has(lastPractitionerCode)) &&
          isListening(run);
        if (!passesBy) open = volley;
      }
      if (first.role === 'practitioner') {
        const code = run.findLast((one) => one.code !== null && !IGNORED.has(one.code))?.code;
        if (code) lastPractitionerCode = code;
      }
    }
    from = to;
  }
  return volleys.map((volley, position) => ({
    index: position + 1,
    role: volley.role,
    utteranceIds: volley.utterances.map(({ id }) => id),
    words: volley.utterances.reduce((sum, { spoken, words }) => sum + (words ?? countWords(spoken ?? '')), 0),
  }));
}

type Who = Pick<CountedUtterance, 'role'> & { readonly speaker?: string | undefined };

/** Whether two are of one person's speech. */
function isSame(one: Who | undefined, other: Who): boolean {
  return one !== undefined && one.role === other.role && one.speaker === other.speaker;
}

/**
 * True when a client's run only shows that they listen. Where a person coded
 * it, the codes say so in any language: all neutral, at most three words. Else
 * it is the listener's sounds of English. Words not at hand may be anything.
 */
function isListening(run: readonly CountedUtterance[]): boolean {
  const spoken = run.filter((one) => one.spoken?.trim() !== '');
  if (spoken.length > 0 && spoken.every(({ byPerson, code }) => byPerson && code !== null)) {
    const words = spoken.reduce((sum, one) => sum + (one.spoken === null ? Infinity : countWords(one.spoken)), 0);
    return words <= MOST_LISTENING_WORDS && spoken.every(({ code }) => code === 'neutral');
  }
  return spoken.every((one) => one.spoken !== null && isBackchannel(one.spoken));
}

/** True for a bare keep-going word, which takes no turn of its own. */
export function isBackchannel(spoken: string): boolean {
  if (!BEGINS_LIKE_ONE.test(spoken)) return false;
  const parts = spoken
    .split(/[.,!?;…]+/u)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.every((part) => BACKCHANNEL.test(part) || part.split(' ').every((word) => BACKCHANNEL.test(word)));
}
