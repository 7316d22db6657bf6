import type { Role, Session } from '../../src/domain/session.js';
import { type HumanCoding, NO_METADATA } from '../../src/domain/transcript.js';

/** `['practitioner', 'Words. More words.', codings?]`; each `|` in the words cuts an utterance. */
export type Line = readonly [Role, string, (readonly HumanCoding[])?];

/** A session as ingest would hand it over. */
export function sessionOf(lines: readonly Line[]): Session {
  const turns = lines.map(([role, text, codings], index) => ({
    index,
    speaker: role,
    text: text.replaceAll('|', ''),
    spoken: text.replaceAll('|', ''),
    start: null,
    end: null,
    line: index + 1,
    codings: codings ?? [],
  }));
  let count = 0;
  const utterances = lines.flatMap(([role, text], turn) => {
    let start = 0;
    return text.split('|').map((piece) => {
      const from = start;
      start += piece.length;
      count += 1;
      return {
        id: `u${count}`,
        turn,
        role,
        speaker: role,
        start: from,
        end: start,
        text: piece,
        spoken: piece,
        startSeconds: null,
        endSeconds: null,
      };
    });
  });
  return {
    id: 's1',
    source: { path: 's1.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    roles: { method: 'stated', confidence: 1, because: '', speakers: [] },
    identifiers: [],
    turns,
    utterances,
    durationSeconds: null,
  };
}
