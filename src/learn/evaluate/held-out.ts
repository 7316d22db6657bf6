import { decideAmong } from '../../coding/model/score.js';
import type { Target } from '../fit/head.js';
import { calibrated, type Settled, settle } from '../fit/settle.js';
import type { HeldOut } from '../train-model.js';
import { CODE_RATIOS } from './ratios.js';
import { type EvaluationReport, reportComparison } from './report.js';
import type { Item, SessionCounts, Task } from './task.js';

/** How the answers of every head agree with one source's own labels, each unit judged by opinions that had not seen it. */
export interface SourceReport {
  readonly corpus: string;
  /** True where a language model gave the codes: such figures say how well a pupil follows its teacher. */
  readonly taught: boolean;
  readonly report: EvaluationReport;
  /** Of the codes called sure, by code: how many, and how many were right. */
  readonly sure: readonly { readonly code: string; readonly cases: number; readonly right: number }[];
}

interface Judged {
  readonly held: HeldOut;
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
  const judged = held.flatMap(judge);
  return [...new Set(judged.map((one) => one.corpus))].sort().map((corpus) => {
    const own = judged.filter((one) => one.corpus === corpus);
    const tasks = held.map(
      (one): Task => ({
        id: `${one.head}.${one.role}`,
        name: `${one.head === 'code' ? 'codebook' : one.head}, ${one.role}`,
        labels: one.labels,
        items: own.filter((item) => item.held === one).map(toItem),
      }),
    );
    const codes = own.filter((one) => one.held.head === 'code');
    return {
      corpus,
      taught: corpus.startsWith('teacher-'),
      report: reportComparison({ tasks, sessions: countsOf(codes), ratios: CODE_RATIOS, predictions: [] }),
      sure: held.filter((one) => one.head === 'code').flatMap((one) => sureOf(codes, one)),
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
      const gold = row.fold === fold ? goldOf(row.target, held) : -1;
      return raw === undefined || gold < 0 ? [] : [judgeOne(held, row.target, gold, raw, settled)];
    });
  });
}

function judgeOne(held: HeldOut, target: Target, gold: number, raw: Float64Array, settled: Settled): Judged {
  const probabilities = calibrated(raw, settled);
  const label = decideAmong(settled, probabilities);
  const confidence = probabilities[label] ?? 0;
  const bar = settled.sure[label] ?? null;
  const { corpus, id } = target.example.session.labelled;
  return { held, corpus, session: id, label, gold, confidence, sure: bar !== null && confidence >= bar.from };
}

/** The label given outright, by most where several gave one; -1 where labels were only narrowed down. */
function goldOf({ example }: Target, { head, labels }: HeldOut): number {
  const { votes } = example.unit;
  const shares = head === 'code' ? (votes.code ?? votes.misc ?? votes.sentences) : votes[head];
  const [first] = Object.entries(shares ?? {}).sort((a, b) => b[1] - a[1]);
  return first === undefined ? -1 : labels.indexOf(first[0]);
}

function toItem({ session, gold, label, confidence }: Judged): Item {
  return { cluster: session, gold, predicted: label, confidence, people: new Map() };
}

function countsOf(judged: readonly Judged[]): readonly SessionCounts[] {
  const sessions = new Map<string, { human: Record<string, number>; machine: Record<string, number> }>();
  for (const { session, held, gold, label } of judged) {
    const counts = sessions.get(session) ?? { human: {}, machine: {} };
    sessions.set(session, counts);
    const said = held.labels[gold] ?? '';
    const given = held.labels[label] ?? '';
    counts.human[said] = (counts.human[said] ?? 0) + 1;
    counts.machine[given] = (counts.machine[given] ?? 0) + 1;
  }
  return [...sessions].map(([session, counts]) => ({ session, ...counts }));
}

function sureOf(judged: readonly Judged[], held: HeldOut): SourceReport['sure'] {
  return held.labels.map((code, label) => {
    const own = judged.filter((one) => one.held === held && one.label === label && one.sure);
    return { code, cases: own.length, right: own.filter((one) => one.gold === label).length };
  });
}
