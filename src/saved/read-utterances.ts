import { join } from 'node:path';
import { type CodeAssignment, isByMachine } from '../domain/coded-session.js';
import type { Role } from '../domain/session.js';
import { OWN_CODE, UTTERANCES } from '../tables/utterances.js';
import { readManifest } from './read-manifest.js';
import { type ReadRow, readTable } from './read-table.js';

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
  /** It may concern someone's safety, and is in no measure. */
  readonly safetyTalk: boolean;
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
  for await (const row of readTable(join(folder, 'tables'), TABLE)) {
    const utterance = toUtterance(row);
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

/** With the column that only a run with a codebook of one's own has. */
const TABLE = { name: UTTERANCES.name, columns: [...UTTERANCES.columns, OWN_CODE] } as const;

function toUtterance(row: ReadRow<typeof TABLE.columns>): SavedUtterance {
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
    safetyTalk: row.safety_talk === true,
    assignment: {
      utteranceId: row.utterance_id,
      code: row.code,
      ...(row.own_code === null ? {} : { ownCode: row.own_code }),
      source: row.source,
      confidence: row.confidence,
      sure: row.code === null ? null : (row.sure ?? !isByMachine(row.source)),
      ...(row.surely_against === true ? { surelyAgainst: true } : {}),
      ...(row.alternative_code === null || row.alternative_confidence === null
        ? {}
        : { alternative: { code: row.alternative_code, confidence: row.alternative_confidence } }),
      because: row.because,
      humanCode: row.human_code,
      machineCode: row.machine_code,
      note: row.note,
      reviewer: row.reviewer,
      decidedAt: row.decided_at,
    },
  };
}
