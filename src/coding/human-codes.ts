import { type CodeId, isClientCode, isPractitionerCode } from '../domain/codes.js';
import type { OwnCode } from '../domain/own-codebook.js';
import type { Session, Utterance } from '../domain/session.js';
import type { HumanCoding } from '../domain/transcript.js';
import { assignWithin, type TurnBounds } from './assign.js';

/** What people said about one utterance. */
export interface HumanDecision {
  /** Null also for a code of one's own codebook that has no place in oars'. */
  readonly code: CodeId | null;
  /** The code of one's own codebook; null where the coder used oars'. */
  readonly own: string | null;
  readonly note: string | null;
}

/** A code as one coder gave it. */
interface Given {
  readonly code: CodeId | null;
  readonly own: OwnCode | null;
}

const NOTHING: Given = { code: null, own: null };

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
      const given = votes.map((vote) => vote.codes[at] ?? NOTHING).filter((one) => fits(one, role));
      const { code, own } = majority(given, believed[at] ?? {});
      const note = votes.find((vote) => vote.note !== null)?.note ?? null;
      if (code !== null || own !== null || note !== null) decisions[index] = { code, own: own?.id ?? null, note };
    }
  }
  return decisions;
}

interface Vote {
  readonly codes: readonly Given[];
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
    const codes: Given[] = utterances.map(() => NOTHING);
    let note: string | null = null;
    for (const coding of own) {
      if (coding.unit === 'utterance') {
        codes.fill({ code: coding.code, own: coding.own ?? null });
        note ??= coding.note;
      } else if (coding.unit === 'turn') {
        for (const [at, code] of spread(coding, utterances, believed).entries()) codes[at] = { code, own: null };
      }
    }
    for (const [at, utterance] of utterances.entries()) codes[at] = spanCode(own, utterance) ?? codes[at] ?? NOTHING;
    return { codes, note };
  });
}

/**
 * A turn's coding over its utterances. A laugh or a silence holds no words and so bears a code only where the coding
 * leaves no other: which of several codes "other" was meant to be, nobody said.
 */
function spread(
  bounds: TurnBounds,
  utterances: readonly Utterance[],
  believed: readonly Readonly<Partial<Record<CodeId, number>>>[],
): readonly (CodeId | null)[] {
  const isPlain = new Set([...bounds.groups.flat(), ...bounds.rest]).size === 1;
  const told = utterances.flatMap(({ spoken }, at) => (isPlain || /[\p{L}\p{N}]/u.test(spoken) ? [at] : []));
  const found = assignWithin(
    bounds,
    told.map((at) => believed[at] ?? {}),
  );
  const codes: (CodeId | null)[] = utterances.map(() => null);
  for (const [index, at] of told.entries()) codes[at] = found[index] ?? null;
  return codes;
}

/** The code of the span that covers most of the utterance. */
function spanCode(codings: readonly HumanCoding[], utterance: Utterance): Given | null {
  let widest = 0;
  let given: Given | null = null;
  for (const coding of codings) {
    if (coding.unit !== 'span') continue;
    const shared = Math.min(coding.end, utterance.end) - Math.max(coding.start, utterance.start);
    if (shared > widest) {
      widest = shared;
      given = { code: coding.code, own: coding.own ?? null };
    }
  }
  return given;
}

function fits({ code, own }: Given, role: Utterance['role'] | undefined): boolean {
  if (own !== null) return own.role === role;
  if (code === null) return false;
  if (role === 'practitioner') return isPractitionerCode(code);
  return role === 'client' && isClientCode(code);
}

function majority(given: readonly Given[], belief: Readonly<Partial<Record<CodeId, number>>>): Given {
  let chosen: Given = NOTHING;
  let most = 0;
  for (const one of given) {
    const votes = given.filter((other) => nameOf(other) === nameOf(one)).length;
    const likelier = most > 0 && votes === most && likelihood(one, belief) > likelihood(chosen, belief);
    if (votes > most || likelier) {
      chosen = one;
      most = votes;
    }
  }
  return chosen;
}

function nameOf({ code, own }: Given): string | null {
  return own?.id ?? code;
}

function likelihood({ code }: Given, belief: Readonly<Partial<Record<CodeId, number>>>): number {
  return code === null ? 0 : (belief[code] ?? 0);
}

/** Without a machine: an utterance that ends in a question mark is the turn's question. */
function plainBelief(utterance: Utterance | undefined): Readonly<Partial<Record<CodeId, number>>> {
  return utterance !== undefined && /\?\W*$/.test(utterance.spoken)
    ? { OQ: 0.45, CQ: 0.45, SK: 0.1 }
    : { SR: 0.1, CR: 0.1, GI: 0.1, ADW: 0.1, ST: 0.1, FA: 0.1, AF: 0.1, neutral: 0.5, change: 0.1, sustain: 0.1 };
}
