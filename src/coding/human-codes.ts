import { type CodeId, isClientCode, isPractitionerCode } from '../domain/codes.js';
import type { Session, Utterance } from '../domain/session.js';
import type { HumanCoding } from '../domain/transcript.js';
import { assignWithin } from './assign.js';

/** What people said about one utterance. */
export interface HumanDecision {
  readonly code: CodeId | null;
  readonly note: string | null;
}

/** What a code's probability is believed to be while the turn's coding is spread over its utterances. */
export type Beliefs = readonly (Readonly<Partial<Record<CodeId, number>>> | null)[];

/**
 * People's code of each utterance, null where nobody coded it. Several coders
 * are reconciled by majority; a tie goes to the code the machine finds likelier
 * and, failing that, to the coder who stands first in the file.
 */
export function humanCodes(session: Session, beliefs: Beliefs): readonly (HumanDecision | null)[] {
  const decisions: (HumanDecision | null)[] = session.utterances.map(() => null);
  if (session.turns.every((turn) => turn.codings.length === 0)) return decisions;
  const byTurn = new Map<number, number[]>();
  for (const [index, utterance] of session.utterances.entries()) {
    const list = byTurn.get(utterance.turn);
    if (list === undefined) byTurn.set(utterance.turn, [index]);
    else list.push(index);
  }
  for (const turn of session.turns) {
    if (turn.codings.length === 0) continue;
    const indices = byTurn.get(turn.index) ?? [];
    const utterances = indices.flatMap((index) => session.utterances[index] ?? []);
    const believed = indices.map((index, at) => beliefs[index] ?? plainBelief(utterances[at]));
    const votes = votesOf(turn.codings, utterances, believed);
    for (const [at, index] of indices.entries()) {
      const role = utterances[at]?.role;
      const coded = votes.filter((vote) => fits(vote.codes[at] ?? null, role));
      const code = majority(
        coded.map((vote) => vote.codes[at] ?? null),
        believed[at] ?? {},
      );
      const note = votes.find((vote) => vote.note !== null)?.note ?? null;
      if (code !== null || note !== null) decisions[index] = { code, note };
    }
  }
  return decisions;
}

interface Vote {
  readonly codes: readonly (CodeId | null)[];
  readonly note: string | null;
}

/** One vote per coder, in the file's order. */
function votesOf(
  codings: readonly HumanCoding[],
  utterances: readonly Utterance[],
  believed: readonly Readonly<Partial<Record<CodeId, number>>>[],
): Vote[] {
  const annotators = [...new Set(codings.map((coding) => coding.annotator))];
  return annotators.map((annotator) => {
    const own = codings.filter((coding) => coding.annotator === annotator);
    const codes: (CodeId | null)[] = utterances.map(() => null);
    let note: string | null = null;
    for (const coding of own) {
      if (coding.unit === 'utterance') {
        codes.fill(coding.code);
        note ??= coding.note;
      } else if (coding.unit === 'turn') {
        for (const [at, code] of assignWithin(coding, believed).entries()) codes[at] = code;
      }
    }
    for (const [at, utterance] of utterances.entries()) codes[at] = spanCode(own, utterance) ?? codes[at] ?? null;
    return { codes, note };
  });
}

/** The code of the span that covers most of the utterance. */
function spanCode(codings: readonly HumanCoding[], utterance: Utterance): CodeId | null {
  let widest = 0;
  let code: CodeId | null = null;
  for (const coding of codings) {
    if (coding.unit !== 'span') continue;
    const shared = Math.min(coding.end, utterance.end) - Math.max(coding.start, utterance.start);
    if (shared > widest) {
      widest = shared;
      code = coding.code;
    }
  }
  return code;
}

function fits(code: CodeId | null, role: Utterance['role'] | undefined): boolean {
  if (code === null) return false;
  if (role === 'practitioner') return isPractitionerCode(code);
  return role === 'client' && isClientCode(code);
}

function majority(codes: readonly (CodeId | null)[], belief: Readonly<Partial<Record<CodeId, number>>>): CodeId | null {
  let chosen: CodeId | null = null;
  let most = 0;
  for (const code of new Set(codes)) {
    if (code === null) continue;
    const votes = codes.filter((other) => other === code).length;
    const likelier = chosen !== null && votes === most && (belief[code] ?? 0) > (belief[chosen] ?? 0);
    if (votes > most || likelier) {
      chosen = code;
      most = votes;
    }
  }
  return chosen;
}

/** Without a machine: an utterance that ends in a question mark is the turn's question. */
function plainBelief(utterance: Utterance | undefined): Readonly<Partial<Record<CodeId, number>>> {
  return utterance !== undefined && /\?\W*$/.test(utterance.spoken)
    ? { OQ: 0.45, CQ: 0.45, SK: 0.1 }
    : { SR: 0.1, CR: 0.1, GI: 0.1, ADW: 0.1, ST: 0.1, FA: 0.1, AF: 0.1, neutral: 0.5, change: 0.1, sustain: 0.1 };
}
