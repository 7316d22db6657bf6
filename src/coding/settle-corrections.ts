import { type Correction, hashText } from '../domain/correction.js';
import type { Problem } from '../domain/problem.js';
import { findWords, type Worded } from './find-words.js';

/**
 * What became of a decision: `counted`; followed by a `later` one; `taken-back`; in `conflict` with the one that counts;
 * or about words that are not there (`words-gone`), or a session that is not (`no-session`).
 */
export type Fate = 'counted' | 'later' | 'taken-back' | 'conflict' | 'words-gone' | 'no-session';

/** A decision with its fate. */
export interface SettledDecision {
  readonly correction: Correction;
  /** Utterances that hold its words now. */
  readonly utteranceIds: readonly string[];
  readonly fate: Fate;
}

/** The decisions about one session, settled. */
export interface SettledCorrections {
  /** One an utterance at most, under the ids and words that the session has now. */
  readonly accepted: readonly Correction[];
  readonly decisions: readonly SettledDecision[];
  readonly problems: readonly Problem[];
}

/**
 * Settles the decisions about a session, given in the order of their time. Each follows its words to wherever they
 * stand now. A decision that names the code it found continues the one before; one that found another code, because its
 * reviewer did not know of the decision before, is a conflict: the earlier one counts until somebody who sees it decides
 * again. Two who decided the same do not conflict.
 */
export function settleCorrections(session: Worded, corrections: readonly Correction[]): SettledCorrections {
  if (corrections.length === 0) return NOTHING;
  const places = findWords(session, corrections);
  const fates = new Map<Correction, Fate>();
  const byUtterance = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const ids = places.get(correction)?.ids ?? [];
    if (ids.length === 0) fates.set(correction, 'words-gone');
    for (const id of ids) byUtterance.set(id, [...(byUtterance.get(id) ?? []), correction]);
  }
  const accepted: Correction[] = [];
  const problems: Problem[] = [];
  for (const [utteranceId, chain] of byUtterance) {
    const { standing, conflicts } = follow(chain, fates);
    if (standing !== null) accepted.push({ ...standing, utteranceId, textHash: hashOf(session, utteranceId) });
    for (const other of conflicts) {
      if (standing !== null) problems.push(conflict(session, utteranceId, standing, other));
    }
  }
  const decisions = corrections.map((correction) => ({
    correction,
    utteranceIds: places.get(correction)?.ids ?? [],
    fate: fates.get(correction) ?? 'later',
  }));
  return { accepted, decisions, problems: [...problems, ...tellPlaces(session, corrections, places)] };
}

const NOTHING: SettledCorrections = { accepted: [], decisions: [], problems: [] };

/** Follows the decisions about one utterance through time, and notes the fate of each. */
function follow(
  chain: readonly Correction[],
  fates: Map<Correction, Fate>,
): { readonly standing: Correction | null; readonly conflicts: readonly Correction[] } {
  let standing: Correction | null = null;
  let counted: Correction[] = [];
  let conflicts: Correction[] = [];
  for (const one of chain) {
    const continues = standing === null || one.fromCode === standing.toCode;
    if (!continues && one.toCode === standing?.toCode) counted.push(one);
    else if (!continues) conflicts.push(one);
    else {
      // Whoever decides on the code that counts has seen it, and so settles what was open.
      const overtaken = one.toCode === null ? 'taken-back' : 'later';
      for (const before of [...counted, ...conflicts]) fates.set(before, overtaken);
      counted = one.toCode === null ? [] : [one];
      conflicts = [];
      standing = one.toCode === null ? null : one;
      if (one.toCode === null) fates.set(one, 'taken-back');
    }
  }
  for (const one of counted) fates.set(one, 'counted');
  for (const one of conflicts) fates.set(one, 'conflict');
  return { standing, conflicts };
}

function conflict(session: Worded, utteranceId: string, standing: Correction, other: Correction): Problem {
  const who = ({ reviewer }: Correction) => reviewer ?? 'someone';
  const found = other.fromCode ?? 'no code';
  return {
    ...about(session, utteranceId),
    code: 'correction-conflict',
    severity: 'warning',
    message: `expected decisions that build on each other, found two: ${who(standing)} decided ${standing.toCode}; ${who(other)}, who was shown ${found}, decided ${other.toCode ?? 'to take a decision back'}. The first counts.`,
    remedy: 'Read the utterance on its new page and decide there: that decision settles it.',
  };
}

/** Says which decisions no longer find their words, and how many found them elsewhere. */
function tellPlaces(
  session: Worded,
  corrections: readonly Correction[],
  places: ReturnType<typeof findWords>,
): readonly Problem[] {
  const lost = corrections.flatMap((one): Problem[] => {
    const place = places.get(one);
    if (place?.ids.length) return [];
    return [
      {
        ...about(session, one.utteranceId),
        code: 'correction-no-longer-fits',
        severity: 'warning',
        message:
          place?.found === 'several'
            ? 'expected the words that were reviewed in one place, found them in several: the correction was not applied.'
            : 'expected the words that were reviewed, found them nowhere in the session: the correction was not applied.',
        remedy: 'Review the session again on its new page.',
      },
    ];
  });
  const moved = corrections.filter((one) => {
    const ids = places.get(one)?.ids ?? [];
    return ids.length > 0 && ids.join() !== one.utteranceId;
  });
  if (moved.length === 0) return lost;
  return [
    ...lost,
    {
      ...about(session, null),
      code: 'corrections-followed',
      severity: 'info',
      message: `expected corrections at the utterances that were reviewed, found the words of ${moved.length} under other ids: the corrections followed them.`,
      remedy: 'Nothing needs doing; the page shows where each one stands.',
    },
  ];
}

/** Of the words that an utterance holds now. */
function hashOf({ utterances }: Worded, id: string): string {
  return hashText(utterances.find((one) => one.id === id)?.text ?? '');
}

function about(
  session: Worded,
  utteranceId: string | null,
): Pick<Problem, 'source' | 'line' | 'sessionId' | 'utteranceId'> {
  return { source: session.source, line: null, sessionId: session.id, utteranceId };
}
