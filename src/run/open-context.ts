import type { AsyncCoder, Coder } from '../coding/coder.js';
import { coderAgreementFor, coderFor, weightsFor } from '../coding/configured.js';
import type { LanguageModelCoding } from '../coding/language-model/language-model-coder.js';
import type { Config } from '../config/config.js';
import type { Decision } from '../domain/correction.js';
import type { IngestOptions } from '../ingest/options.js';
import { reportContext } from '../reports/load-context.js';
import { sessionTables } from '../tables/session-tables.js';
import type { RunContext } from './process-session.js';
import { loadPseudonyms, type Pseudonyms } from './pseudonyms.js';

/** A context whose corrections can be listed, to be sent to other threads and machines. */
export type OpenRunContext = RunContext & {
  readonly corrections: ReadonlyMap<string, readonly Decision[]>;
  /** What a language model answered; null where none was asked. */
  readonly answered: LanguageModelCoding | null;
  /** The coder's weights, for threads to share; null where each reads the model's folder, or none does. */
  readonly weights: Uint8Array<SharedArrayBuffer> | null;
};

/** Everything sessions are processed with, from plain data: the same on every thread and machine. `shared` are its weights. */
export async function openRunContext(
  config: Config,
  ingest: IngestOptions,
  corrections: ReadonlyMap<string, readonly Decision[]>,
  coder: Coder | AsyncCoder | null | undefined,
  answered: LanguageModelCoding | null = null,
  shared: Uint8Array<SharedArrayBuffer> | null = null,
): Promise<OpenRunContext> {
  const pseudonyms = await loadPseudonyms(config);
  const pages = await reportContext(
    config,
    coder === undefined && answered === null ? coderAgreementFor(config.coding) : null,
  );
  const weights = coder === undefined ? (shared ?? weightsFor(config.coding)) : null;
  return {
    coder: coder === undefined ? coderFor(config.coding, answered, weights) : coder,
    answered,
    weights,
    config,
    ingest,
    corrections: pseudonyms ? findableUnder(pseudonyms, corrections) : corrections,
    pages,
    tables: sessionTables(pages.instruments),
    pseudonyms,
  };
}

/** Corrections made on pages with the sessions' own ids count under pseudonyms too; their reviewers have pseudonyms as well. */
function findableUnder(
  names: Pseudonyms,
  corrections: ReadonlyMap<string, readonly Decision[]>,
): ReadonlyMap<string, readonly Decision[]> {
  const nameless = [...corrections].map(([id, own]) => [id, own.map((one) => hideReviewer(one, names))] as const);
  return new Map([...nameless.map(([id, own]) => [names.of('session', id), own] as const), ...nameless]);
}

function hideReviewer<T extends Decision>(decision: T, names: Pseudonyms): T {
  const { reviewer } = decision;
  return { ...decision, reviewer: reviewer === null ? null : names.of('annotator', reviewer) };
}
