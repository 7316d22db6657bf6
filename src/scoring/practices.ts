import type { CodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';
import type { PracticeEvidence } from '../domain/session-result.js';
import { PRACTICES, type Practice } from '../instruments/practices.js';

/** Asking how this is working for the person, rather than about their life. */
const ASKS_FOR_FEEDBACK =
  /\b(?:how (?:does|do|did|is|are|was) (?:that|this|it|these|we)\b.*\b(?:sound|sit|fit|feel|land|work|working|going|seem)|(?:does|did|do) (?:that|this|it|any of (?:that|this)|what i)\b.*\b(?:sound|fit|sit|make sense|help|work|land|right)|what do you (?:think|make) (?:of|about) (?:that|this|it|those)|(?:is|was|has) (?:this|that|it|talking)\b.*\b(?:help|helpful|helping|useful|working|okay|ok|alright)|did i (?:get|hear|understand)|have i (?:got|understood|missed)|am i (?:getting|hearing|understanding)|what (?:would|could|can) i do (?:differently|better)|what (?:has been|was|'s been|is) (?:most )?(?:helpful|useful)|okay with you|all right with you|alright with you)/iu;

/** What of an utterance shows a practice. */
export interface PracticeLine {
  readonly id: string;
  readonly role: Role;
  /** The words, mark-up and placeholders blanked; null where they are not at hand. */
  readonly spoken: string | null;
  readonly code: CodeId | null;
  /** 0–1; 1 for a person's code. */
  readonly sureness: number;
}

interface Evidence {
  readonly id: string;
  readonly sure: number;
}

/** Evidence for each practice of peer support, surest first (people's codes, then by confidence). */
export function findPractices(lines: readonly PracticeLine[]): readonly PracticeEvidence[] {
  const beforeChangeTalk = findBeforeChangeTalk(lines);
  const found = PRACTICES.map((): Record<'shown' | 'against', Evidence[]> => ({ shown: [], against: [] }));
  for (const [at, line] of lines.entries()) {
    const touched = line.code === null ? undefined : TOUCHED[line.code];
    if (!touched) continue;
    const evidence = { id: line.id, sure: line.sureness };
    for (const place of touched.weakened) found[place]?.against.push(evidence);
    for (const place of touched.shown)
      if (shows(PRACTICES[place]?.only ?? null, line, beforeChangeTalk.has(at))) found[place]?.shown.push(evidence);
  }
  return PRACTICES.map((practice, place) => ({
    practice: practice.id,
    shown: surestFirst(found[place]?.shown ?? []),
    against: surestFirst(found[place]?.against ?? []),
  }));
}

/** The practices, by their places, that a code may show and those that it weakens. */
const TOUCHED: Readonly<
  Partial<Record<CodeId, { readonly shown: readonly number[]; readonly weakened: readonly number[] }>>
> = Object.fromEntries(
  [...new Set(PRACTICES.flatMap(({ shownBy, weakenedBy }) => [...shownBy, ...weakenedBy]))].map((code) => [
    code,
    {
      shown: placesWhere(({ shownBy }) => shownBy.includes(code)),
      weakened: placesWhere(({ weakenedBy }) => weakenedBy.includes(code)),
    },
  ]),
);

function placesWhere(holds: (practice: Practice) => boolean): readonly number[] {
  return PRACTICES.flatMap((practice, place) => (holds(practice) ? [place] : []));
}

function shows(only: Practice['only'], { spoken }: PracticeLine, beforeChangeTalk: boolean): boolean {
  if (only === 'words') return spoken !== null && ASKS_FOR_FEEDBACK.test(spoken);
  return only === null || beforeChangeTalk;
}

/** Places of the last practitioner utterances before a client turn that holds change talk. */
function findBeforeChangeTalk(lines: readonly PracticeLine[]): ReadonlySet<number> {
  const before = new Set<number>();
  let lastPractitioner = -1;
  for (const [at, { role, code }] of lines.entries()) {
    if (role === 'practitioner') {
      if (code !== 'FA' && code !== 'NC') lastPractitioner = at;
    } else if (code === 'change' && lastPractitioner >= 0) before.add(lastPractitioner);
  }
  return before;
}

/** Ids, those of one sureness in the session's order. */
function surestFirst(found: Evidence[]): readonly string[] {
  return found.sort((a, b) => b.sure - a.sure).map(({ id }) => id);
}
