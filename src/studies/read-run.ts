import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { summariseRun } from '../cohorts/summarise-run.js';
import { UsageError } from '../domain/errors.js';
import type { Problem } from '../domain/problem.js';
import type { RunResult } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import type { Manifest } from '../saved/manifest.js';
import { damagedRun, readManifest } from '../saved/read-manifest.js';
import { readTable } from '../saved/read-table.js';
import { SavedSummary } from '../saved/saved-summary.js';
import { PROBLEMS } from '../tables/problems.js';

/** A run read back from its folder. */
export interface SavedRun {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly run: RunResult;
}

/**
 * Reads a saved run: everything but the words, which `readUtterances` gives a
 * session at a time. Throws UsageError when the folder is no run, was written
 * by another version, or was damaged.
 *
 * @example
 * ```ts
 * import { audit, readRun } from 'oars-fidelity';
 *
 * await audit('clinic/hilltop', { out: 'out' });
 * const { manifest, run } = await readRun('out');
 * console.log(manifest.coder.id, run.groups.filter(({ by }) => by === 'practitioner').length, 'practitioners');
 * ```
 */
export async function readRun(folder: string): Promise<SavedRun> {
  const manifest = await readManifest(folder);
  if (manifest.shared) throw groupsAlone(folder);
  const sessions = await readSummaries(folder);
  if (sessions.length !== manifest.counts.sessions) {
    throw damagedRun(
      folder,
      SUMMARIES,
      `expected ${manifest.counts.sessions} sessions as the manifest says, found ${sessions.length}`,
    );
  }
  const problems = await readProblems(folder);
  const { coder, inputs, config } = manifest;
  return { folder, manifest, run: summariseRun({ coder, inputs, sessions, problems }, config) };
}

function groupsAlone(folder: string): UsageError {
  return new UsageError(
    'run-shared',
    `${folder} was made with --minimum-cell: it holds groups alone, and no session to go on from.`,
    'Name the run with all sessions; compare and months take --minimum-cell themselves.',
  );
}

const SUMMARIES = 'tables/sessions.jsonl';

async function readSummaries(folder: string): Promise<readonly SessionSummary[]> {
  const sessions: SessionSummary[] = [];
  let file: FileHandle;
  try {
    file = await open(join(folder, SUMMARIES));
  } catch (cause) {
    throw damagedRun(folder, SUMMARIES, 'expected the sessions of the run, found no such file', cause);
  }
  for await (const line of file.readLines()) {
    sessions.push(parseSummary(line, folder, sessions.length + 1));
  }
  return sessions;
}

function parseSummary(line: string, folder: string, number: number): SessionSummary {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw damagedRun(folder, `${SUMMARIES}:${number}`, 'expected a JSON object, found something else');
  }
  const parsed = SavedSummary.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damagedRun(
    folder,
    `${SUMMARIES}:${number}`,
    `key "${parsed.error.issues[0]?.path.join('.') ?? ''}" is not as written`,
  );
}

async function readProblems(folder: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for await (const row of readTable(join(folder, 'tables'), PROBLEMS)) {
    problems.push({
      severity: row.severity,
      code: row.code,
      message: row.message ?? '',
      remedy: row.remedy ?? '',
      source: { path: row.source_path ?? '', part: row.source_part },
      line: row.line,
      sessionId: row.session_id,
      utteranceId: row.utterance_id,
    });
  }
  return problems;
}
