import type { SessionMoments } from '../../domain/feedback.js';
import type { Problem } from '../../domain/problem.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { BytePool } from './byte-pool.js';
import { PackedMoments } from './packed-moments.js';
import { PackedValues } from './packed-values.js';

/**
 * Makes what stays in memory for every session small: figures are packed until
 * they are asked for, moments lie side by side, repeated words are held once.
 */
export class Compactor {
  private readonly figures = new Figures();
  private readonly moved = new BytePool();
  private readonly coders = new Shared<SessionSummary['coder']>();
  private readonly globals = new Shared<SessionSummary['globals']>();
  private readonly decisions = new Shared<SessionSummary['eligibility']>();
  private readonly words = new Shared<string>();

  summary(summary: SessionSummary): SessionSummary {
    return new KeptSummary(
      {
        ...summary,
        coder: this.coders.of(summary.coder),
        globals: this.globals.of(summary.globals),
        eligibility: this.decisions.of(summary.eligibility),
      },
      this.figures,
    );
  }

  problem(problem: Problem): Problem {
    return { ...problem, message: this.words.of(problem.message), remedy: this.words.of(problem.remedy) };
  }

  moments(moments: PackedMoments): SessionMoments {
    return new KeptMoments(moments, this.moved);
  }
}

/** A summary whose figures are unpacked, each time anew, when they are asked for. */
class KeptSummary implements SessionSummary {
  readonly sessionId: string;
  readonly source: SessionSummary['source'];
  readonly format: string;
  readonly metadata: SessionSummary['metadata'];
  readonly globals: SessionSummary['globals'];
  readonly coder: SessionSummary['coder'];
  readonly eligibility: SessionSummary['eligibility'];
  readonly #figures: Figures;
  readonly #codeCounts: number;
  readonly #counts: number;
  readonly #measures: number;
  readonly #quality: number;
  readonly #flags: number;

  constructor(summary: SessionSummary, figures: Figures) {
    this.sessionId = summary.sessionId;
    this.source = summary.source;
    this.format = summary.format;
    this.metadata = summary.metadata;
    this.globals = summary.globals;
    this.coder = summary.coder;
    this.eligibility = summary.eligibility;
    this.#figures = figures;
    this.#codeCounts = figures.codeCounts.put(summary.codeCounts);
    this.#counts = figures.counts.put(summary.counts);
    this.#measures = figures.measures.put(summary.measures);
    this.#quality = figures.quality.put(summary.quality);
    this.#flags = figures.flags.put(summary.flags);
  }

  get codeCounts(): SessionSummary['codeCounts'] {
    return this.#figures.codeCounts.get(this.#codeCounts);
  }

  get counts(): SessionSummary['counts'] {
    return this.#figures.counts.get(this.#counts);
  }

  get measures(): SessionSummary['measures'] {
    return this.#figures.measures.get(this.#measures);
  }

  get quality(): SessionSummary['quality'] {
    return this.#figures.quality.get(this.#quality);
  }

  get flags(): SessionSummary['flags'] {
    return this.#figures.flags.get(this.#flags);
  }

  /** What `JSON.stringify` writes, which sees no getters of a class. */
  toJSON(): SessionSummary {
    return plainSummary(this);
  }
}

/** A summary with all its figures as fields of its own, for those who copy, compare or print it. */
export function plainSummary(summary: SessionSummary): SessionSummary {
  const { sessionId, source, format, metadata, globals, coder, eligibility } = summary;
  const { codeCounts, counts, measures, quality, flags } = summary;
  return {
    ...{ sessionId, source, format, metadata, globals, coder, eligibility },
    ...{ codeCounts, counts, measures, quality, flags },
  };
}

/** Moments whose words lie in memory shared with others'. */
class KeptMoments implements SessionMoments {
  readonly sessionId: string;
  readonly beforeChangeTalk: SessionMoments['beforeChangeTalk'];
  readonly #pool: BytePool;
  readonly #place: number;

  constructor({ sessionId, beforeChangeTalk, packed }: PackedMoments, pool: BytePool) {
    this.sessionId = sessionId;
    this.beforeChangeTalk = beforeChangeTalk;
    this.#pool = pool;
    this.#place = pool.put(packed);
  }

  get moments(): SessionMoments['moments'] {
    return new PackedMoments(this, this.#pool.get(this.#place)).moments;
  }
}

/** Different parts remembered at once; beyond, the memory begins anew and only sharing suffers. */
const MOST_REMEMBERED = 5_000;
/** Longer parts are hardly ever met twice. */
const LONGEST_SHARED = 400;

/** Parts of one kind, each held once. */
class Shared<T> {
  private known = new Map<string, T>();

  /** The first part equal to this one. */
  of(part: T): T {
    const key = typeof part === 'string' ? part : JSON.stringify(part);
    if (key.length > LONGEST_SHARED) return part;
    const first = this.known.get(key);
    if (first !== undefined) return first;
    if (this.known.size >= MOST_REMEMBERED) this.known = new Map();
    this.known.set(key, part);
    return part;
  }
}

/** Packed figures of summaries, a kind each. */
class Figures {
  readonly codeCounts = new PackedValues(isObject<SessionSummary['codeCounts']>);
  readonly counts = new PackedValues(isObject<SessionSummary['counts']>);
  readonly measures = new PackedValues(isList<SessionSummary['measures']>);
  readonly quality = new PackedValues(isObject<SessionSummary['quality']>);
  readonly flags = new PackedValues(isList<SessionSummary['flags']>);
}

function isObject<One extends object>(value: unknown): value is One {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList<One extends readonly unknown[]>(value: unknown): value is One {
  return Array.isArray(value);
}
