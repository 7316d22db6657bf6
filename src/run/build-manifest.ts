import { createHash } from 'node:crypto';
import type { Config } from '../config/config.js';
import type { RunResult, SharedResult } from '../domain/run-result.js';
import { VERSION } from '../domain/version.js';
import type { Beside } from '../saved/beside.js';
import type { Manifest } from '../saved/manifest.js';
import type { MonthUsed } from '../saved/month-parts.js';
import type { WrittenFile } from '../saved/store.js';

/** The manifest of a run; the only place where the clock and the machine appear. */
export function buildManifest(input: {
  readonly run: RunResult;
  /** What is passed on; null where nothing is left out. */
  readonly shared: SharedResult | null;
  readonly config: Config;
  readonly outputs: readonly WrittenFile[];
  readonly started: Date;
  readonly finished: Date;
  readonly failed: number;
  readonly month?: MonthUsed;
  readonly withdrawals: NonNullable<Manifest['withdrawals']>;
  readonly languageModel: Manifest['languageModel'];
  readonly madeWith: readonly Beside[];
}): Manifest {
  const { run, config } = input;
  const all = [...run.sessions, ...run.setAside];
  const total = (of: (session: RunResult['sessions'][number]) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    format: 1,
    tool: { name: 'oars-fidelity', version: VERSION },
    environment: { node: process.version, platform: process.platform, arch: process.arch },
    times: {
      started: input.started.toISOString(),
      finished: input.finished.toISOString(),
      seconds: (input.finished.getTime() - input.started.getTime()) / 1000,
    },
    config,
    configSha256: createHash('sha256').update(JSON.stringify(config)).digest('hex'),
    coder: run.coder,
    languageModel: input.languageModel,
    inputs: input.shared === null ? [...run.inputs] : run.inputs.map((file) => ({ ...file, bytes: null })),
    madeWith: [...input.madeWith],
    counts: {
      files: run.inputs.length,
      sessions: all.length,
      sessionsSetAside: run.setAside.length,
      sessionsFailed: input.failed,
      filesRejected: run.inputs.filter((file) => file.status === 'rejected').length,
      utterances: total((session) => session.quality.utterances),
      humanCoded: total((session) => session.quality.humanCoded),
      lowConfidence: total((session) => session.quality.lowConfidence),
    },
    ...(input.shared ? { shared: leftOutOf(input.shared) } : {}),
    ...(input.month ? { month: input.month } : {}),
    ...(input.withdrawals.length === 0 ? {} : { withdrawals: [...input.withdrawals] }),
    problems: countBy(run.problems.map((problem) => problem.code)),
    outputs: [...input.outputs],
  };
}

function leftOutOf({ minimum, groupsLeftOut, figuresLeftOut }: SharedResult): NonNullable<Manifest['shared']> {
  return { minimum, groupsLeftOut, figuresLeftOut };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
