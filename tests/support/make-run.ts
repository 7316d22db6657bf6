import type { GroupField, GroupMeasure, GroupResult, RunResult } from '../../src/domain/run-result.js';
import type { SessionResult, SessionSummary } from '../../src/domain/session-result.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { levelOf } from '../../src/scoring/measures.js';
import { makeConversation, makeResult } from './make-results.js';

/** A clinic of invented sessions: two sites, three months, a practitioner's skill growing with their number. */
export function makeClinic(options: {
  readonly practitioners: number;
  readonly sessionsEach: number;
  readonly exchanges?: number;
}): readonly SessionResult[] {
  const results: SessionResult[] = [];
  for (let who = 0; who < options.practitioners; who += 1) {
    for (let visit = 0; visit < options.sessionsEach; visit += 1) {
      const month = 1 + Math.floor((3 * visit) / options.sessionsEach);
      results.push(
        makeResult({
          id: `s${String(who + 1).padStart(2, '0')}-${String(visit + 1).padStart(2, '0')}`,
          said: makeConversation(
            1 + who * 1000 + visit,
            Math.min(1, (who + 0.3 * visit) / options.practitioners),
            options.exchanges,
          ),
          secondsPerWord: 0.45,
          metadata: {
            practitionerId: `p${String(who + 1).padStart(2, '0')}`,
            site: who % 2 === 0 ? 'Harbour' : 'Northside',
            cohort: visit % 2 === 0 ? 'spring' : 'autumn',
            sessionDate: `2026-0${month}-${String(3 + ((5 * visit + who) % 24)).padStart(2, '0')}`,
            targetBehaviour: who % 3 === 0 ? null : 'drinking less on weekends',
          },
        }),
      );
    }
  }
  return results;
}

/** A run over sessions, grouped plainly. */
export function makeRun(results: readonly SessionResult[], more: Partial<RunResult> = {}): RunResult {
  const sessions = results.map((result) => result.summary);
  const fields: readonly (readonly [GroupField, readonly Field[]])[] = [
    ['all', []],
    ['practitioner', ['practitioner']],
    ['site', ['site']],
    ['cohort', ['cohort']],
    ['month', ['month']],
    ['practitioner-month', ['practitioner', 'month']],
    ['site-month', ['site', 'month']],
  ];
  return {
    coder: { id: 'oars-base', version: '1.0.0', sha256: 'ab'.repeat(32) },
    inputs: sessions.map((session) => ({
      path: session.source.path,
      bytes: 1000,
      sha256: '00',
      format: 'text',
      encoding: 'utf-8',
      sessions: 1,
      status: 'read',
    })),
    sessions,
    groups: fields.flatMap(([by, keys]) => group(by, keys, sessions)),
    problems: [],
    highlights: [],
    ...more,
  };
}

type Field = 'practitioner' | 'site' | 'cohort' | 'month';

function group(by: GroupField, fields: readonly Field[], sessions: readonly SessionSummary[]): readonly GroupResult[] {
  const groups = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const key = fields.map((field) => readField(session, field));
    if (key.includes(null)) continue;
    const name = JSON.stringify(key);
    groups.set(name, [...(groups.get(name) ?? []), session]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => {
      const values: string[] = JSON.parse(name);
      return {
        by,
        key: Object.fromEntries(fields.map((field, at) => [field, values[at] ?? ''])),
        sessions: members.length,
        practitioners: new Set(members.map((one) => one.metadata.practitionerId)).size,
        sessionIds: members.map((one) => one.sessionId),
        measures: INSTRUMENTS.flatMap((instrument) =>
          instrument.measures.map((measure) => pool(instrument.id, measure, members)),
        ),
        flagged: count(members.flatMap((one) => one.flags.map((flag) => flag.id))),
      };
    });
}

function pool(
  instrument: GroupMeasure['instrument'],
  measure: (typeof INSTRUMENTS)[number]['measures'][number],
  members: readonly SessionSummary[],
): GroupMeasure {
  const found = members
    .map((one) => one.measures.find((m) => m.instrument === instrument && m.measure === measure.id)?.result)
    .filter((one) => one?.status === 'measured');
  const values = found.map((one) => one.value).sort((a, b) => a - b);
  const sum = (parts: readonly (number | null)[]) => parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const numerator = sum(found.map((one) => one.numerator));
  const denominator = sum(found.map((one) => one.denominator));
  const n = values.length;
  const mean = n === 0 ? null : sum(values) / n;
  const sd = n < 2 || mean === null ? null : Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (n - 1));
  const half = sd === null ? null : (2.1 * sd) / Math.sqrt(n);
  const pooled =
    measure.formula.kind === 'ratio' && denominator > 0
      ? ((measure.formula.times ?? 1) * numerator) / denominator
      : null;
  const at = (share: number) => (n === 0 ? null : (values[Math.floor(share * (n - 1))] ?? null));
  return {
    instrument,
    measure: measure.id,
    n,
    pooled,
    pooledNumerator: pooled === null ? null : numerator,
    pooledDenominator: pooled === null ? null : denominator,
    mean,
    sd,
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
    low: mean === null || half === null ? null : mean - half,
    high: mean === null || half === null ? null : mean + half,
    atLevel: Object.fromEntries(
      (measure.threshold?.levels ?? []).map((level) => [
        level.id,
        values.filter((value) => value >= level.value).length,
      ]),
    ),
    level: pooled === null ? null : levelOf(pooled, measure.threshold),
  };
}

function readField({ metadata }: SessionSummary, field: Field): string | null {
  if (field === 'practitioner') return metadata.practitionerId;
  if (field === 'month') return metadata.sessionDate?.slice(0, 7) ?? null;
  return metadata[field];
}

function count(ids: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
