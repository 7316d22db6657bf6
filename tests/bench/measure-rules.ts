import { decideByRule } from '../../src/coding/rules.js';
import type { CodeId } from '../../src/domain/codes.js';
import { segmentTurn } from '../../src/ingest/segment/segment.js';
import type { LabelledSession, LabelledUnit } from '../../src/learn/corpora/labelled.js';

/** How often people agreed where a rule spoke. */
export interface RuleCount {
  readonly rule: string;
  readonly corpus: string;
  spoke: number;
  /** Units people gave the very code. */
  same: number;
  /** Units people gave the code or one of its neighbours in their own scheme. */
  near: number;
}

/** Labels of each corpus that a code agrees with: `same` is the code, `near` what that corpus calls it. */
const NEAR: Readonly<Partial<Record<CodeId, readonly string[]>>> = {
  // These coders file bare sounds under filler, against their manual.
  FA: ['FI', 'annomi.main:other'],
  FI: ['FA', 'ST', 'annomi.main:other', 'NC'],
  OQ: ['annomi.question:open', 'CQ'],
  EC: ['SU', 'AF'],
  SK: ['ADP', 'ST', 'annomi.question:open', 'annomi.question:closed', 'annomi.input:negotiation'],
  DI: ['ADW', 'CO', 'annomi.input:advice'],
  WA: ['CO', 'ADW', 'annomi.main:therapist_input'],
  neutral: ['annomi.talk:neutral'],
};

/** Every rule on every coded unit; whole turns of AnnoMI count only where the turn is one utterance. */
export function measureRules(sessions: readonly LabelledSession[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const session of sessions) {
    for (const [at, unit] of session.units.entries()) {
      const labels = labelsOf(unit);
      if (labels.length === 0 || (session.corpus === 'annomi' && segmentTurn(unit.text).length > 1)) continue;
      const before = session.units.slice(0, at).findLast((other) => other.role !== unit.role)?.text ?? '';
      const ruled = decideByRule({ role: unit.role, spoken: unit.text, before });
      if (ruled === null) continue;
      const id = `${ruled.rule} ${session.corpus}`;
      const count = counts.get(id) ?? { rule: ruled.rule, corpus: session.corpus, spoke: 0, same: 0, near: 0 };
      counts.set(id, count);
      count.spoke += 1;
      if (labels.includes(ruled.code)) count.same += 1;
      if (labels.some((label) => label === ruled.code || NEAR[ruled.code]?.includes(label))) count.near += 1;
    }
  }
  return [...counts.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : b.spoke - a.spoke));
}

/** The label most coders gave, of each head; AnnoMI's with the head's name. */
function labelsOf(unit: LabelledUnit): readonly string[] {
  return Object.entries(unit.votes).flatMap(([head, shares]) => {
    const label = Object.entries(shares).sort((a, b) => b[1] - a[1])[0]?.[0];
    if (label === undefined || head === 'strategy') return [];
    return [head.startsWith('annomi.') ? `${head}:${label}` : label];
  });
}
