import type { Joined } from '../../domain/agreement.js';

/** A session that two or more coders hold, and what of it could be matched. */
export interface JoinedSession {
  readonly sessionId: string;
  readonly by: 'words' | 'ids' | 'turns';
  /** Utterances by coder; null where a coder does not have the session. */
  readonly held: readonly (readonly unknown[] | null)[];
  /** Who has something in each stretch of speech. */
  readonly blocks: readonly { readonly spans: readonly (readonly unknown[] | null)[] }[];
}

/** Below this share of a session matched, it is named. */
const APART = 0.5;

/**
 * Counts what was matched. A coder who coded part of a session on purpose loses
 * nothing by the rest: of each pair the coder with fewer utterances counts, and
 * of all pairs the worst.
 */
export function countJoined(coders: readonly string[], sessions: readonly JoinedSession[]): Joined {
  const by = (how: JoinedSession['by']): number => sessions.filter((session) => session.by === how).length;
  const shares = pairsOf(coders.length).map(([first, second]) => shareOf(sessions, first, second));
  const known = shares.filter((share) => share !== null);
  return {
    percent: known.length === 0 ? 0 : 100 * Math.min(...known),
    byCoder: coders.map((coder, at) => ({
      coder,
      utterances: total(sessions.map(({ held }) => held[at]?.length ?? 0)),
      matched: total(sessions.map(({ blocks }) => matchedIn(blocks, at, null))),
    })),
    sessions: { words: by('words'), ids: by('ids'), turns: by('turns') },
    apart: sessions
      .filter((session) => {
        const own = pairsOf(coders.length).map(([first, second]) => shareOf([session], first, second));
        return own.some((share) => share !== null && share < APART);
      })
      .map(({ sessionId }) => sessionId),
  };
}

/** Of two coders the one with fewer utterances in the sessions both have: the share of them that the other has too. */
function shareOf(sessions: readonly JoinedSession[], first: number, second: number): number | null {
  const both = sessions.filter(({ held }) => held[first] && held[second]);
  const count = (coder: number): number => total(both.map(({ held }) => held[coder]?.length ?? 0));
  const [smaller, other] = count(first) <= count(second) ? [first, second] : [second, first];
  const whole = count(smaller);
  return whole === 0 ? null : total(both.map(({ blocks }) => matchedIn(blocks, smaller, other))) / whole;
}

/** Utterances of a coder in stretches that another one has too; any other where `other` is null. */
function matchedIn(blocks: JoinedSession['blocks'], coder: number, other: number | null): number {
  return total(
    blocks.map(({ spans }) => {
      const shared = spans.some(
        (own, at) => at !== coder && (other === null || at === other) && (own?.length ?? 0) > 0,
      );
      return shared ? (spans[coder]?.length ?? 0) : 0;
    }),
  );
}

function pairsOf(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (_unused, step) => [first, first + step + 1] as const),
  ).flat();
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
