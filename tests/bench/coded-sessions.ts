import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One turn of a coded corpus. */
export interface CorpusTurn {
  readonly speaker: 'practitioner' | 'client';
  spoken: string;
}

/** A session of a coded corpus: its utterances joined to turns. */
export interface CorpusSession {
  readonly corpus: string;
  readonly id: string;
  readonly turns: readonly CorpusTurn[];
}

const Row = z.object({
  session_id: z.string(),
  turn: z.string(),
  role: z.enum(['practitioner', 'client', 'other']),
  text: z.string(),
});

/** Sessions of CSV files with the columns `session_id, turn, role, text`, an utterance a row. */
export function readCodedSessions(paths: readonly string[]): readonly CorpusSession[] {
  return paths.flatMap((path) => {
    const rows = z.array(Row).parse(parse(readFileSync(path), { columns: true, bom: true }));
    const sessions = new Map<string, { turns: CorpusTurn[]; last: string }>();
    for (const { session_id, turn, role, text } of rows) {
      if (role === 'other') continue;
      const session = sessions.get(session_id) ?? { turns: [], last: '' };
      sessions.set(session_id, session);
      const last = session.turns.at(-1);
      const key = `${turn} ${role}`;
      if (last && session.last === key) last.spoken += ` ${text}`;
      else session.turns.push({ speaker: role, spoken: text });
      session.last = key;
    }
    return [...sessions].map(([id, { turns }]) => ({ corpus: basename(path), id, turns }));
  });
}

/** The same session with its labels exchanged from the middle on. */
export function swapHalfWay<One extends { readonly speaker: string | null }>(turns: readonly One[]): readonly One[] {
  const half = Math.floor(turns.length / 2);
  const other = (speaker: string | null) => (speaker === 'practitioner' ? 'client' : 'practitioner');
  return turns.map((turn, at) => (at < half ? turn : { ...turn, speaker: other(turn.speaker) }));
}
