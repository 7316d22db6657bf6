import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionKey, keyOfDecision } from '../domain/correction.js';
import { UsageError } from '../domain/errors.js';
import { agree, plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import { readTable } from '../saved/read-table.js';
import { CORRECTIONS, type CorrectionRow } from '../tables/corrections.js';
import type { CorrectionFiles } from './corrections.js';
import type { Pseudonyms } from './pseudonyms.js';

/**
 * Throws UsageError when the run that stands in a folder has decisions that the one to replace it was not given. Only
 * the decisions are compared, not whether they still fit: that is told by the run itself.
 */
export async function refuseToLoseDecisions(out: string, { bySession }: CorrectionFiles): Promise<void> {
  const given = new Set([...bySession.values()].flat().map(keyOfDecision));
  let lost = 0;
  const sessions = new Set<string>();
  for await (const row of standingDecisions(out)) {
    const key = decisionKey({
      utteranceId: row.utterance_id,
      textHash: row.text_hash,
      from: row.from_code,
      to: row.to_code,
      decidedAt: row.decided_at,
    });
    if (given.has(key)) continue;
    lost += 1;
    sessions.add(row.session_id);
  }
  if (lost === 0) return;
  throw new UsageError(
    'decisions-would-be-lost',
    `the run in ${out} has ${plural(lost, 'decision')} of reviewers (in ${plural(sessions.size, 'session')}) that this run was not given.`,
    'Give every file that was saved from its pages with --corrections, write elsewhere with --out, or let them go with --drop-corrections.',
  );
}

async function* standingDecisions(out: string) {
  const folder = join(out, 'tables');
  const there = await stat(join(folder, `${CORRECTIONS.name}.csv`)).catch(() => null);
  if (there) yield* readTable(folder, CORRECTIONS);
}

/** Decisions about sessions that a run does not have: as rows, and as problems that name the sessions. */
export function strayDecisions(
  { bySession, path }: CorrectionFiles,
  sessionIds: ReadonlySet<string>,
  names: Pseudonyms | null,
): { readonly rows: readonly CorrectionRow[]; readonly problems: readonly Problem[] } {
  const rows: CorrectionRow[] = [];
  const problems: Problem[] = [];
  for (const [id, decisions] of bySession) {
    const hidden = names ? names.of('session', id) : id;
    if (sessionIds.has(id) || sessionIds.has(hidden)) continue;
    for (const one of decisions) {
      const reviewer = names && one.reviewer !== null ? names.of('annotator', one.reviewer) : one.reviewer;
      rows.push({ correction: { ...one, sessionId: hidden, reviewer }, utteranceIds: [], fate: 'no-session' });
    }
    problems.push({
      code: 'correction-without-session',
      severity: 'error',
      source: { path: path ?? '', part: null },
      line: null,
      sessionId: null,
      utteranceId: null,
      message: `expected a session ${hidden} for ${plural(decisions.length, 'decision')} of reviewers, found none in this run: ${agree(decisions.length, 'it was', 'they were')} not applied.`,
      remedy: 'If the session has another id now, put it into the column session_id of the corrections file.',
    });
  }
  return { rows, problems };
}
