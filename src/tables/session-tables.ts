import type { SessionSummary } from '../domain/session-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { CORRECTIONS } from './corrections.js';
import { FLAGS } from './flags.js';
import { type MeasureRow, measuresTable } from './measures.js';
import { sessionsTable } from './sessions.js';
import type { Table } from './table.js';
import { type UtteranceRow, utterancesTable } from './utterances.js';

/** Tables that grow by a session at a time, laid out for the instruments in use. */
export interface SessionTables {
  readonly sessions: Table<SessionSummary>;
  readonly measures: Table<MeasureRow>;
  readonly utterances: Table<UtteranceRow>;
  readonly flags: typeof FLAGS;
  readonly corrections: typeof CORRECTIONS;
}

/** Made once a run: every session's rows are written by them. */
export function sessionTables(instruments: readonly Instrument[]): SessionTables {
  return {
    sessions: sessionsTable(instruments),
    measures: measuresTable(instruments),
    utterances: utterancesTable(instruments),
    flags: FLAGS,
    corrections: CORRECTIONS,
  };
}
