import type { CodeAssignment, CodedSession } from '../domain/coded-session.js';
import type { Utterance } from '../domain/session.js';
import type { PracticeEvidence } from '../domain/session-result.js';
import { PRACTICES, type Practice } from '../instruments/practices.js';

/** Asking how this is working for the person, rather than about their life. */
const ASKS_FOR_FEEDBACK =
  /\b(?:how (?:does|do|did|is|are|was) (?:that|this|it|these|we)\b.*\b(?:sound|sit|fit|feel|land|work|working|going|seem)|(?:does|did|do) (?:that|this|it|any of (?:that|this)|what i)\b.*\b(?:sound|fit|sit|make sense|help|work|land|right)|what do you (?:think|make) (?:of|about) (?:that|this|it|those)|(?:is|was|has) (?:this|that|it|talking)\b.*\b(?:help|helpful|helping|useful|working|okay|ok|alright)|did i (?:get|hear|understand)|have i (?:got|understood|missed)|am i (?:getting|hearing|understanding)|what (?:would|could|can) i do (?:differently|better)|what (?:has been|was|'s been|is) (?:most )?(?:helpful|useful)|okay with you|all right with you|alright with you)/iu;

interface Coded {
  readonly utterance: Utterance;
  readonly assignment: CodeAssignment;
  readonly beforeChangeTalk: boolean;
}

/** Evidence for each practice of peer support, surest first (people's codes, then by confidence). */
export function findPractices(coded: CodedSession): readonly PracticeEvidence[] {
  const all = pair(coded);
  return PRACTICES.map((practice) => ({
    practice: practice.id,
    shown: surestFirst(all.filter((one) => shows(practice, one))),
    against: surestFirst(all.filter((one) => one.assignment.code && practice.weakenedBy.includes(one.assignment.code))),
  }));
}

function shows(practice: Practice, { utterance, assignment, beforeChangeTalk }: Coded): boolean {
  if (!assignment.code || !practice.shownBy.includes(assignment.code)) return false;
  if (practice.only === 'words') return ASKS_FOR_FEEDBACK.test(utterance.spoken);
  if (practice.only === 'before-change-talk') return beforeChangeTalk;
  return true;
}

/** Marks the last practitioner utterance before a client turn that holds change talk. */
function pair(coded: CodedSession): readonly Coded[] {
  const { utterances } = coded.session;
  const before = new Set<number>();
  let lastPractitioner = -1;
  utterances.forEach((utterance, at) => {
    if (utterance.role === 'practitioner') {
      const code = coded.assignments[at]?.code;
      if (code !== 'FA' && code !== 'NC') lastPractitioner = at;
    } else if (coded.assignments[at]?.code === 'change' && lastPractitioner >= 0) {
      before.add(lastPractitioner);
    }
  });
  return utterances.flatMap((utterance, at) => {
    const assignment = coded.assignments[at];
    return assignment ? [{ utterance, assignment, beforeChangeTalk: before.has(at) }] : [];
  });
}

function surestFirst(found: readonly Coded[]): readonly string[] {
  return found
    .map(({ assignment }, order) => ({ id: assignment.utteranceId, sure: assignment.confidence ?? 1, order }))
    .sort((a, b) => b.sure - a.sure || a.order - b.order)
    .map(({ id }) => id);
}
