import { type Decision, keyOfDecision } from '../domain/correction.js';
import { parseCorrection } from '../domain/parse-correction.js';
import type { Problem } from '../domain/problem.js';
import { type DecisionKind, readDecisionRows } from '../saved/decision-rows.js';

/** Reviewers' decisions by session, in the order of their time, and what was wrong with their files. */
export interface CorrectionFiles {
  /** The file or folder; null when there is none. */
  readonly path: string | null;
  readonly bySession: ReadonlyMap<string, readonly Decision[]>;
  readonly problems: readonly Problem[];
}

const CORRECTIONS: DecisionKind = {
  code: 'bad-correction',
  missing: 'corrections-missing',
  option: '--corrections',
  one: 'a correction',
  file: 'a corrections CSV',
  all: 'corrections',
  page: 'session page',
};

/**
 * Reads one corrections CSV or every `.csv` of a folder, each reviewer's and each download's, and merges them by the time
 * of the decisions.
 */
export async function readCorrections(path: string | null): Promise<CorrectionFiles> {
  const { decisions, problems } = await readDecisionRows(path, CORRECTIONS, (row) => {
    const parsed = parseCorrection(row);
    return parsed.status === 'refused' ? parsed : { status: 'read', decision: parsed.correction };
  });
  const bySession = new Map<string, Decision[]>();
  for (const one of decisions) {
    const own = bySession.get(one.sessionId);
    if (own) own.push(one);
    else bySession.set(one.sessionId, [one]);
  }
  return { path, bySession: new Map([...bySession].map(([id, own]) => [id, inTime(own)])), problems };
}

/** In the order of time, those without a time first, each once. */
function inTime(decisions: readonly Decision[]): readonly Decision[] {
  const once = new Map(decisions.map((one) => [`${keyOfDecision(one)} ${one.reviewer ?? ''}`, one]));
  return [...once.values()].sort((a, b) => compare(a.decidedAt ?? '', b.decidedAt ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
