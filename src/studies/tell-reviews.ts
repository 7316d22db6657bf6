import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReviewFacts } from '../domain/run-facts.js';
import { readTable } from '../saved/read-table.js';
import { CORRECTIONS } from '../tables/corrections.js';

/** What reviewers decided in a run, and what is left open; null for a run of before, which does not say. */
export async function tellReviews(folder: string): Promise<ReviewFacts | null> {
  const tables = join(folder, 'tables');
  if (!(await stat(join(tables, `${CORRECTIONS.name}.csv`)).catch(() => null))) return null;
  const reviewers = new Set<string>();
  const conflicts: { sessionId: string; utteranceId: string; reviewer: string | null }[] = [];
  const sessions = new Set<string>();
  const facts = { changed: 0, ticks: 0, takenBack: 0, lost: 0 };
  for await (const row of readTable(tables, CORRECTIONS)) {
    if (row.reviewer !== null) reviewers.add(row.reviewer);
    // Whether a session counts is told with the sessions set aside.
    if (row.utterance_id === null) continue;
    const { session_id: sessionId, reviewer } = row;
    if (row.fate === 'counted') {
      sessions.add(sessionId);
      if (row.from_code === row.to_code) facts.ticks += 1;
      else facts.changed += 1;
    } else if (row.fate === 'taken-back') facts.takenBack += 1;
    else if (row.fate === 'conflict')
      conflicts.push({ sessionId, utteranceId: row.stands_at ?? row.utterance_id, reviewer });
    else if (row.fate !== 'later') facts.lost += 1;
  }
  return { ...facts, sessions: sessions.size, reviewers: [...reviewers].toSorted(), conflicts };
}
