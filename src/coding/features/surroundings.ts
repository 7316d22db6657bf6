import type { Role } from '../../domain/session.js';
import type { TokenTable } from './tokens.js';

/** The stretch of tokens a feature group reads; `from === to` when there is none. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text to code: an utterance, or a whole turn where a corpus codes turns. */
export interface Unit {
  readonly turn: number;
  readonly role: Role;
  readonly text: string;
}

/** One thing to code, with what stands around it, as stretches of the token table. */
export interface Surroundings {
  /** Which unit it is, and which text of the table. */
  readonly unit: number;
  readonly role: Role;
  readonly own: Span;
  /** What the other role said last: the whole turn. */
  readonly before: Span;
  /** What the same role said last, before that. */
  readonly earlier: Span;
  /** The next turn. */
  readonly after: Span;
  /** The unit before and after inside the same turn. */
  readonly previous: Span;
  readonly next: Span;
  /** Units whose codes lean on this one's: the same role's nearest, the other role's nearest; -1 where there is none. */
  readonly sameBefore: number;
  readonly sameAfter: number;
  readonly otherBefore: number;
  readonly otherAfter: number;
  /** 0 at the start of the session up to 1; -1 for a unit without a session. */
  readonly position: number;
}

/** What stands around each unit of one session; units in order, their tokens in the table in the same order. */
export function surroundingsOf(units: readonly Unit[], tokens: TokenTable, alone = false): readonly Surroundings[] {
  const turns = turnsOf(units, tokens);
  const result: Surroundings[] = [];
  for (const [index, turn] of turns.entries()) {
    const before = lastOf(turns, index, (role) => role !== turn.role);
    const earlier = before === null ? null : lastOf(turns, before, (role) => role === turn.role);
    const after = turns[index + 1];
    const next = turns[index + 2];
    for (let unit = turn.first; unit < turn.last; unit++) {
      result.push({
        unit,
        role: turn.role,
        own: spanOf(tokens, unit),
        before: turns[before ?? -1]?.span ?? NOTHING,
        earlier: turns[earlier ?? -1]?.span ?? NOTHING,
        after: after?.span ?? NOTHING,
        previous: unit > turn.first ? spanOf(tokens, unit - 1) : NOTHING,
        next: unit + 1 < turn.last ? spanOf(tokens, unit + 1) : NOTHING,
        sameBefore: unit > turn.first ? unit - 1 : (turns[earlier ?? -1]?.last ?? 0) - 1,
        sameAfter: unit + 1 < turn.last ? unit + 1 : next?.role === turn.role ? next.first : -1,
        otherBefore: (turns[before ?? -1]?.last ?? 0) - 1,
        otherAfter: after !== undefined && after.role !== 'other' && after.role !== turn.role ? after.first : -1,
        position: alone ? -1 : index / turns.length,
      });
    }
  }
  return result;
}

const NOTHING: Span = { from: 0, to: 0 };

interface TurnSpan {
  readonly role: Role;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

function turnsOf(units: readonly Unit[], tokens: TokenTable): TurnSpan[] {
  const turns: TurnSpan[] = [];
  let first = 0;
  for (let unit = 1; unit <= units.length; unit++) {
    const start = units[first];
    if (start === undefined) break;
    if (unit < units.length && units[unit]?.turn === start.turn) continue;
    turns.push({
      role: start.role,
      span: { from: tokens.from[first] ?? 0, to: tokens.from[unit] ?? 0 },
      first,
      last: unit,
    });
    first = unit;
  }
  return turns;
}

function lastOf(turns: readonly TurnSpan[], from: number, wanted: (role: Role) => boolean): number | null {
  for (let index = from - 1; index >= Math.max(0, from - 6); index--) {
    const turn = turns[index];
    if (turn !== undefined && turn.role !== 'other' && wanted(turn.role)) return index;
  }
  return null;
}

function spanOf(tokens: TokenTable, unit: number): Span {
  return { from: tokens.from[unit] ?? 0, to: tokens.from[unit + 1] ?? 0 };
}
