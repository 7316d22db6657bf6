import type { SessionMoments } from '../domain/feedback.js';
import type { BehaviorCounts, MeasureResult } from '../domain/measure.js';
import type { Problem } from '../domain/problem.js';
import type { Flag, SessionSummary } from '../domain/session-result.js';
import type { PackedMoments } from './packed-moments.js';

/** Different parts remembered at once; beyond, the memory begins anew and only sharing suffers. */
const MOST_REMEMBERED = 5_000;
/** Longer parts are hardly ever met twice. */
const LONGEST_SHARED = 400;

/**
 * Makes what stays in memory for every session small: equal parts of summaries
 * (measures without a value, counts, flags, rules in words) are held once, and
 * packed moments have no more memory than they need. Values do not change.
 */
export class SmallKeeper {
  private readonly coders = new Shared<SessionSummary['coder']>();
  private readonly globals = new Shared<SessionSummary['globals']>();
  private readonly codeCounts = new Shared<SessionSummary['codeCounts']>();
  private readonly counts = new Shared<BehaviorCounts>();
  private readonly measures = new Shared<MeasureResult>();
  private readonly flags = new Shared<Flag>();
  private readonly words = new Shared<string>();

  summary(summary: SessionSummary): SessionSummary {
    return {
      ...summary,
      coder: this.coders.of(summary.coder),
      globals: this.globals.of(summary.globals),
      codeCounts: this.codeCounts.of(summary.codeCounts),
      counts: {
        'miti-3.1.1': this.counts.of(summary.counts['miti-3.1.1']),
        'miti-4.2.1': this.counts.of(summary.counts['miti-4.2.1']),
        'misc-2.5': this.counts.of(summary.counts['misc-2.5']),
        session: this.counts.of(summary.counts.session),
      },
      measures: summary.measures.map((measure) => this.measures.of(measure)),
      flags: summary.flags.map((flag) => this.flags.of(flag)),
    };
  }

  problem(problem: Problem): Problem {
    return { ...problem, message: this.words.of(problem.message), remedy: this.words.of(problem.remedy) };
  }

  moments(moments: PackedMoments): SessionMoments {
    return moments.apart();
  }
}

/** Parts of one kind, each held once. */
class Shared<T> {
  private known = new Map<string, T>();

  /** The first part equal to this one. */
  of(part: T): T {
    const key = JSON.stringify(part);
    if (key.length > LONGEST_SHARED) return part;
    const first = this.known.get(key);
    if (first !== undefined) return first;
    if (this.known.size >= MOST_REMEMBERED) this.known = new Map();
    this.known.set(key, part);
    return part;
  }
}
