import type { CodedSession } from '../../src/domain/coded-session.js';
import type { CodeId } from '../../src/domain/codes.js';
import type { Role, Utterance } from '../../src/domain/session.js';
import { NO_METADATA } from '../../src/domain/transcript.js';

/** An utterance in a test: who, what, and its code. Neighbours of the same speaker stand in one turn. */
export type Line = readonly [who: 'P' | 'C' | 'X', text: string, code: CodeId | null];

const ROLE: Readonly<Record<'P' | 'C' | 'X', Role>> = { P: 'practitioner', C: 'client', X: 'other' };

/** A session coded by hand, for tests of what is counted. */
export function coded(lines: readonly Line[], durationSeconds: number | null = null): CodedSession {
  let turn = -1;
  let last = '';
  const utterances = lines.map(([who, text], at): Utterance => {
    if (who !== last) turn += 1;
    last = who;
    return {
      id: `u${at + 1}`,
      turn,
      role: ROLE[who],
      speaker: who,
      start: 0,
      end: text.length,
      text,
      spoken: text,
      startSeconds: null,
      endSeconds: null,
    };
  });
  return {
    session: {
      id: 's1',
      source: { path: 's1.txt', part: null },
      format: 'text',
      metadata: NO_METADATA,
      globals: {},
      roles: { method: 'stated', confidence: 1, because: 'the test says so', speakers: [] },
      identifiers: [],
      turns: [],
      utterances,
      durationSeconds,
    },
    coder: { id: 'people', version: '1', sha256: null },
    assignments: lines.map(([, , code], at) => ({
      utteranceId: `u${at + 1}`,
      code,
      source: 'human',
      confidence: null,
      sure: code === null ? null : true,
      because: null,
      humanCode: code,
      machineCode: null,
      reviewer: null,
      decidedAt: null,
      note: null,
    })),
  };
}
