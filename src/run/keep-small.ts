import { z } from 'zod';
import type { SessionMoments } from '../domain/feedback.js';
import type { Problem } from '../domain/problem.js';
import type { SessionSummary } from '../domain/session-result.js';
import { BytePool } from './byte-pool.js';
import { PackedMoments } from './packed-moments.js';
import { PackedValues } from './packed-values.js';

/**
 * Makes what stays in memory for every session small: figures are packed until
 * they are asked for, moments lie side by side, repeated words are held once.
 */
export class SmallKeeper {
  private readonly packed = new PackedValues();
  private readonly moved = new BytePool();
  private readonly coders = new Shared<SessionSummary['coder']>();
  private readonly globals = new Shared<SessionSummary['globals']>();
  private readonly words = new Shared<string>();

  summary(summary: SessionSummary): SessionSummary {
    return new KeptSummary(
      { ...summary, coder: this.coders.of(summary.coder), globals: this.globals.of(summary.globals) },
      this.packed,
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
  readonly #packed: PackedValues;
  readonly #codeCounts: number;
  readonly #counts: number;
  readonly #measures: number;
  readonly #quality: number;
  readonly #flags: number;

  constructor(summary: SessionSummary, packed: PackedValues) {
    this.sessionId = summary.sessionId;
    this.source = summary.source;
    this.format = summary.format;
    this.metadata = summary.metadata;
    this.globals = summary.globals;
    this.coder = summary.coder;
    this.#packed = packed;
    this.#codeCounts = packed.put(summary.codeCounts);
    this.#counts = packed.put(summary.counts);
    this.#measures = packed.put(summary.measures);
    this.#quality = packed.put(summary.quality);
    this.#flags = packed.put(summary.flags);
  }

  get codeCounts(): SessionSummary['codeCounts'] {
    return CodeCounts.parse(this.#packed.get(this.#codeCounts));
  }

  get counts(): SessionSummary['counts'] {
    return Counts.parse(this.#packed.get(this.#counts));
  }

  get measures(): SessionSummary['measures'] {
    return Measures.parse(this.#packed.get(this.#measures));
  }

  get quality(): SessionSummary['quality'] {
    return Quality.parse(this.#packed.get(this.#quality));
  }

  get flags(): SessionSummary['flags'] {
    return Flags.parse(this.#packed.get(this.#flags));
  }

  /** What `JSON.stringify` writes, which sees no getters of a class. */
  toJSON(): SessionSummary {
    return plainSummary(this);
  }
}

/** A summary with all its figures as fields of its own, for those who copy, compare or print it. */
export function plainSummary(summary: SessionSummary): SessionSummary {
  const { sessionId, source, format, metadata, globals, coder, codeCounts, counts, measures, quality, flags } = summary;
  return { sessionId, source, format, metadata, globals, coder, codeCounts, counts, measures, quality, flags };
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

/** Only the frame is checked: this very run packed it. */
const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const CodeCounts = z.custom<SessionSummary['codeCounts']>(isObject);
const Counts = z.custom<SessionSummary['counts']>(isObject);
const Quality = z.custom<SessionSummary['quality']>(isObject);
const Measures = z.custom<SessionSummary['measures']>(Array.isArray);
const Flags = z.custom<SessionSummary['flags']>(Array.isArray);
