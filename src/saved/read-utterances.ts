import { join } from 'node:path';
import { z } from 'zod';
import type { CodeAssignment } from '../domain/coded-session.js';
import { type CodeId, isCodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';
import { damagedRun, readManifest } from './read-manifest.js';
import { readTable } from './read-table.js';

/** An utterance of a saved run with its code. */
export interface SavedUtterance {
  readonly sessionId: string;
  readonly utteranceId: string;
  /** Index of its turn, from 0. */
  readonly turn: number;
  /** Its volley, from 1; null for third persons. */
  readonly volley: number | null;
  readonly role: Role;
  readonly speaker: string;
  readonly startSeconds: number | null;
  readonly endSeconds: number | null;
  /** The words; null in a run written with `--no-text`. */
  readonly text: string | null;
  readonly assignment: CodeAssignment;
}

/** A session of a saved run: its utterances in order. */
export interface SavedUtterances {
  readonly sessionId: string;
  readonly utterances: readonly SavedUtterance[];
}

/**
 * Every session's utterances, a session at a time, in the order of the run, so
 * that a large run never has to fit into memory. Throws UsageError when the
 * folder is not a run that can be read.
 *
 * @example
 * ```ts
 * import { audit, readUtterances } from 'oars-fidelity';
 *
 * await audit('clinic/hilltop', { out: 'out', config: { reports: { pages: false } } });
 * for await (const { sessionId, utterances } of readUtterances('out')) {
 *   const advice = utterances.filter(({ assignment }) => assignment.code === 'ADW');
 *   for (const { utteranceId, text } of advice) console.log(sessionId, utteranceId, text);
 * }
 * ```
 */
export async function* readUtterances(folder: string): AsyncGenerator<SavedUtterances, void> {
  await readManifest(folder);
  let utterances: SavedUtterance[] = [];
  for await (const row of readTable(join(folder, 'tables'), 'utterances')) {
    const parsed = UtteranceRow.safeParse(row);
    if (!parsed.success) {
      const column = parsed.error.issues[0]?.path.join('.') ?? '';
      throw damagedRun(folder, 'tables/utterances.csv', `column "${column}" is not as written`);
    }
    const utterance = toUtterance(parsed.data);
    const last = utterances[0];
    if (last && last.sessionId !== utterance.sessionId) {
      yield { sessionId: last.sessionId, utterances };
      utterances = [];
    }
    utterances.push(utterance);
  }
  const last = utterances[0];
  if (last) yield { sessionId: last.sessionId, utterances };
}

const words = z.string().nullable().default(null);
const number = z
  .string()
  .nullable()
  .transform((cell) => (cell === null ? null : Number(cell)))
  .pipe(z.number().nullable());
const integer = z.string().regex(/^\d+$/).transform(Number);
const code = z.custom<CodeId>((value) => typeof value === 'string' && isCodeId(value)).nullable();

const UtteranceRow = z.object({
  session_id: z.string(),
  utterance_id: z.string(),
  turn: integer,
  volley: integer.nullable(),
  role: z.enum(['practitioner', 'client', 'other']),
  speaker: z.string().nullable(),
  start_seconds: number,
  end_seconds: number,
  text: words,
  code,
  source: z.enum(['human', 'correction', 'model', 'rule']),
  confidence: number,
  /** Runs of before do not say. */
  sure: z.enum(['true', 'false']).nullable().default(null),
  human_code: code,
  machine_code: code,
  because: words,
  note: words,
});

function isMachine(source: CodeAssignment['source']): boolean {
  return source === 'model' || source === 'rule';
}

function toUtterance(row: z.output<typeof UtteranceRow>): SavedUtterance {
  return {
    sessionId: row.session_id,
    utteranceId: row.utterance_id,
    turn: row.turn - 1,
    volley: row.volley,
    role: row.role,
    speaker: row.speaker ?? '',
    startSeconds: row.start_seconds,
    endSeconds: row.end_seconds,
    text: row.text,
    assignment: {
      utteranceId: row.utterance_id,
      code: row.code,
      source: row.source,
      confidence: row.confidence,
      sure: row.code === null ? null : row.sure === null ? !isMachine(row.source) : row.sure === 'true',
      because: row.because,
      humanCode: row.human_code,
      machineCode: row.machine_code,
      note: row.note,
    },
  };
}
