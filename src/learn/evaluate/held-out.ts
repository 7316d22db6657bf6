import type { CodedRole } from '../../coding/model/plan.js';
import { decideAmong } from '../../coding/model/score.js';
import { isCodeId } from '../../domain/codes.js';
import type { Target } from '../fit/head.js';
import { calibrated, type Settled, settle } from '../fit/settle.js';
import type { HeldOut } from '../train-model.js';
import { CODE_RATIOS } from './ratios.js';
import { type EvaluationReport, reportComparison } from './report.js';
import type { Item, SessionCounts, Task } from './task.js';

/** How codes of the codebook's heads agree with one source's own, each unit coded by opinions that had not seen it. */
export interface SourceReport {
  readonly corpus: string;
  /** True where a language model gave the codes: such figures say how well a pupil follows its teacher. */
  readonly taught: boolean;
  readonly report: EvaluationReport;
  /** Of the codes called sure, by code: how many, and how many were right. */
  readonly sure: readonly { readonly code: string; readonly cases: number; readonly right: number }[];
}

interface Judged {
  readonly role: CodedRole;
  readonly corpus: string;
  readonly session: string;
  readonly label: number;
  readonly gold: number;
  readonly confidence: number;
  readonly sure: boolean;
}

/**
 * Agreement source by source. What turns opinions into codes is found on the
 * other folds of cross-fitting, so that nothing here has seen what it is held
 * against.
 */
export function bySource(held: readonly HeldOut[]): readonly SourceReport[] {
  const heads = held.filter((one) => one.head === 'code');
  const judged = heads.flatMap(judge);
  const labels = new Map(heads.map((one) => [one.role, one.labels]));
  return [...new Set(judged.map((one) => one.corpus))].sort().map((corpus) => {
    const own = judged.filter((one) => one.corpus === corpus);
    const tasks = [...labels].map(([role, names]): Task => {
      const items = own.filter((one) => one.role === role).map(toItem);
      return {
        id: `codes.${role}`,
        name: role === 'client' ? 'Client talk' : 'Practitioner codes',
        labels: names,
        items,
      };
    });
    const sessions = countsOf(own, labels);
    return {
      corpus,
      taught: corpus.startsWith('teacher-'),
      report: reportComparison({ tasks, sessions, ratios: CODE_RATIOS, predictions: [] }),
      sure: sureOf(own, labels),
    };
  });
}

function judge(held: HeldOut): readonly Judged[] {
  const folds = [...new Set(held.rows.map((row) => row.fold))];
  return folds.flatMap((fold) => {
    const others = held.rows.flatMap((row, index) => (row.fold === fold ? [] : [index]));
    const settled = settle(
      {
        labels: held.labels,
        targets: others.flatMap((index) => held.rows[index]?.target ?? []),
        raw: others.flatMap((index) => held.raw[index] ?? []),
      },
      held.settling,
    );
    return held.rows.flatMap((row, index): Judged[] => {
      const raw = held.raw[index];
      const gold = row.fold === fold ? goldOf(row.target, held.labels) : -1;
      return raw === undefined || gold < 0 ? [] : [judgeOne(held.role, row.target, gold, raw, settled)];
    });
  });
}

function judgeOne(role: CodedRole, target: Target, gold: number, raw: Float64Array, settled: Settled): Judged {
  const probabilities = calibrated(raw, settled);
  const label = decideAmong(settled, probabilities);
  const confidence = probabilities[label] ?? 0;
  const bar = settled.sure[label] ?? null;
  const { corpus, id } = target.example.session.labelled;
  return { role, corpus, session: id, label, gold, confidence, sure: bar !== null && confidence >= bar.from };
}

/** The code given outright, by most where several gave one; -1 where codes were only narrowed down. */
function goldOf({ example }: Target, labels: readonly string[]): number {
  const { code, misc, sentences } = example.unit.votes;
  const shares = Object.entries(code ?? misc ?? sentences ?? {}).filter(([label]) => isCodeId(label));
  const [first] = shares.sort((a, b) => b[1] - a[1]);
  return first === undefined ? -1 : labels.indexOf(first[0]);
}

function toItem({ session, gold, label, confidence }: Judged): Item {
  return { cluster: session, gold, predicted: label, confidence, people: new Map() };
}

function countsOf(
  judged: readonly Judged[],
  labels: ReadonlyMap<CodedRole, readonly string[]>,
): readonly SessionCounts[] {
  const sessions = new Map<string, { human: Record<string, number>; machine: Record<string, number> }>();
  for (const { session, role, gold, label } of judged) {
    const counts = sessions.get(session) ?? { human: {}, machine: {} };
    sessions.set(session, counts);
    const said = labels.get(role)?.[gold] ?? '';
    const given = labels.get(role)?.[label] ?? '';
    counts.human[said] = (counts.human[said] ?? 0) + 1;
    counts.machine[given] = (counts.machine[given] ?? 0) + 1;
  }
  return [...sessions].map(([session, counts]) => ({ session, ...counts }));
}

function sureOf(judged: readonly Judged[], labels: ReadonlyMap<CodedRole, readonly string[]>): SourceReport['sure'] {
  return [...labels].flatMap(([role, names]) =>
    names.map((code, label) => {
      const own = judged.filter((one) => one.role === role && one.label === label && one.sure);
      return { code, cases: own.length, right: own.filter((one) => one.gold === label).length };
    }),
  );
}
