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

type CodedRow = z.output<typeof Row>;

/** The utterances of a CSV file with the columns `session_id, turn, role, text`, by session. */
export function readCodedUtterances(path: string): ReadonlyMap<string, readonly CodedRow[]> {
  const sessions = new Map<string, CodedRow[]>();
  for (const row of z.array(Row).parse(parse(readFileSync(path), { columns: true, bom: true }))) {
    const known = sessions.get(row.session_id);
    if (known) known.push(row);
    else sessions.set(row.session_id, [row]);
  }
  return sessions;
}

/** Sessions of CSV files with the columns `session_id, turn, role, text`, an utterance a row. */
export function readCodedSessions(paths: readonly string[]): readonly CorpusSession[] {
  return paths.flatMap((path) => {
    const corpus = basename(path);
    return [...readCodedUtterances(path)].map(([id, rows]) => ({ corpus, id, turns: joinRows(rows) }));
  });
}

function joinRows(rows: readonly CodedRow[]): readonly CorpusTurn[] {
  const turns: CorpusTurn[] = [];
  let before = '';
  for (const { turn, role, text } of rows) {
    if (role === 'other') continue;
    const key = `${turn} ${role}`;
    const last = turns.at(-1);
    if (last && before === key) last.spoken += ` ${text}`;
    else turns.push({ speaker: role, spoken: text });
    before = key;
  }
  return turns;
}

/** The same session with its labels exchanged from the middle on. */
export function swapHalfWay<One extends { readonly speaker: string | null }>(turns: readonly One[]): readonly One[] {
  const half = Math.floor(turns.length / 2);
  const other = (speaker: string | null) => (speaker === 'practitioner' ? 'client' : 'practitioner');
  return turns.map((turn, at) => (at < half ? turn : { ...turn, speaker: other(turn.speaker) }));
}
