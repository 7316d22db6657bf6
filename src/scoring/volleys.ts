import type { CodedSession } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import { countWords } from '../domain/count-words.js';
import type { Role, Utterance } from '../domain/session.js';
import type { Volley } from '../domain/session-result.js';

const BACKCHANNEL =
  /^(?:yeah|yep|yes|yup|no|nah|nope|right|ok|okay|sure|true|exactly|mm+|m+[ -]?hm+|mhm+|hm+|uh[ -]?huh|uh|um|oh|ah|aha|i see|i know|got it)$/iu;
/** Most utterances are more than that, and their first letters tell. */
const BEGINS_LIKE_ONE = /^[\s.,!?;…]*(?:$|ye|yup|no|na|right|ok|sure|true|exactly|m|h|u|oh|a|i\s|got\s)/iu;
const ANSWERABLE: ReadonlySet<CodeId> = new Set(['OQ', 'CQ', 'SR', 'CR']);
const IGNORED: ReadonlySet<CodeId> = new Set(['FA', 'NC']);

interface Run {
  readonly role: Role;
  readonly utterances: Utterance[];
}

/**
 * Volleys of a session: uninterrupted speech of one role, in order of their
 * first utterance. A client's backchannel ("yeah", "right") does not end the
 * practitioner's volley unless it answers a question or a reflection; it then
 * stands as a client volley of its own (MITI 4.2.1, parsing). People who are
 * neither practitioner nor client end nothing and are in no volley.
 */
export function findVolleys(coded: CodedSession): readonly Volley[] {
  const { utterances } = coded.session;
  const volleys: Run[] = [];
  let open: Run | null = null;
  let lastPractitionerCode: CodeId | null = null;
  for (let from = 0; from < utterances.length; ) {
    const first = utterances[from];
    if (!first) break;
    let to = from + 1;
    while (utterances[to]?.role === first.role) to += 1;
    const run = utterances.slice(from, to);
    if (first.role !== 'other') {
      if (open && open.role === first.role) {
        open.utterances.push(...run);
      } else {
        const volley: Run = { role: first.role, utterances: run };
        volleys.push(volley);
        const passesBy =
          first.role === 'client' &&
          open !== null &&
          !(lastPractitionerCode && ANSWERABLE.has(lastPractitionerCode)) &&
          run.every(isBackchannel);
        if (!passesBy) open = volley;
      }
      if (first.role === 'practitioner') {
        for (let at = to - 1; at >= from; at -= 1) {
          const code = coded.assignments[at]?.code ?? null;
          if (code && !IGNORED.has(code)) {
            lastPractitionerCode = code;
            break;
          }
        }
      }
    }
    from = to;
  }
  return volleys.map((volley, position) => ({
    index: position + 1,
    role: volley.role,
    utteranceIds: volley.utterances.map((utterance) => utterance.id),
    words: volley.utterances.reduce((sum, utterance) => sum + countWords(utterance.spoken), 0),
  }));
}

/** True for a bare keep-going word, which takes no turn of its own. */
function isBackchannel(utterance: Utterance): boolean {
  if (!BEGINS_LIKE_ONE.test(utterance.spoken)) return false;
  const parts = utterance.spoken
    .split(/[.,!?;…]+/u)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return parts.every((part) => BACKCHANNEL.test(part) || part.split(' ').every((word) => BACKCHANNEL.test(word)));
}
