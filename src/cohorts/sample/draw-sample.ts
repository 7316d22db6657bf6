import type { Config } from '../../config/config.js';
import type { SessionSummary } from '../../domain/session-result.js';
import { seededRandom, seedFrom, shuffle } from '../../statistics/random.js';
import { monthOf } from '../group.js';

/** What strata are made of. */
export type StratumField = Config['sample']['per'][number];

/** How a sample is drawn. */
export interface SampleOptions {
  /** Share of each stratum's sessions, above 0 and at most 1; at least one session is drawn where there is one. */
  readonly fraction: number;
  readonly per: readonly StratumField[];
  readonly seed: number;
  /** `random`, `low-confidence` (most unsure codes first), or flag ids: sessions with any of them. */
  readonly by: readonly string[];
}

/** A session that was drawn. */
export interface DrawnSession {
  readonly session: SessionSummary;
  readonly stratum: string;
  readonly why: string;
}

/** A session or a whole stratum that was not drawn. */
export interface Missed {
  readonly what: 'session' | 'stratum';
  readonly id: string;
  readonly because: string;
}

/** A drawn sample with its frame. */
export interface Sample {
  readonly drawn: readonly DrawnSession[];
  readonly strata: readonly {
    readonly stratum: string;
    readonly sessions: number;
    readonly eligible: number;
    readonly drawn: number;
  }[];
  readonly missed: readonly Missed[];
  /** False when the draw favours some sessions: agreement on it then says nothing about the rest. */
  readonly representative: boolean;
}

/**
 * Draws sessions for double coding. Each stratum is drawn by its own seed, so
 * that a new practitioner changes nobody else's draw, and the order of the
 * sessions does not matter. Sessions that cannot be coded are listed with the reason.
 */
export function drawSample(sessions: readonly SessionSummary[], options: SampleOptions): Sample {
  const missed: Missed[] = [];
  const strata = new Map<string, { all: number; eligible: SessionSummary[] }>();
  for (const session of sessions.toSorted((left, right) => compare(left.sessionId, right.sessionId))) {
    const name = stratumOf(session, options.per);
    const stratum = strata.get(name) ?? { all: 0, eligible: [] };
    stratum.all += 1;
    strata.set(name, stratum);
    const because = whyNot(session, options.by);
    if (because === null) stratum.eligible.push(session);
    else missed.push({ what: 'session', id: session.sessionId, because });
  }
  const drawn: DrawnSession[] = [];
  const frame: Sample['strata'][number][] = [];
  for (const [stratum, { all, eligible }] of [...strata].sort(([left], [right]) => compare(left, right))) {
    const wanted = Math.min(eligible.length, Math.max(1, Math.round(options.fraction * eligible.length)));
    const chosen = order(eligible, stratum, options).slice(0, wanted);
    drawn.push(...chosen.map((session) => ({ session, stratum, why: whyDrawn(session, options.by) })));
    frame.push({ stratum, sessions: all, eligible: eligible.length, drawn: chosen.length });
    if (eligible.length === 0) {
      missed.push({
        what: 'stratum',
        id: stratum,
        because: 'none of its sessions could be drawn; each is listed with the reason',
      });
    }
  }
  return { drawn, strata: frame, missed, representative: options.by.every((rule) => rule === 'random') };
}

function order(
  eligible: readonly SessionSummary[],
  stratum: string,
  { by, seed }: SampleOptions,
): readonly SessionSummary[] {
  const shuffled = shuffle(eligible, seededRandom(seedFrom(seed, stratum)));
  if (!by.includes('low-confidence')) return shuffled;
  const unsure = (session: SessionSummary): number => session.quality.lowConfidencePercent ?? 0;
  return shuffled.sort((left, right) => unsure(right) - unsure(left));
}

function whyNot(session: SessionSummary, by: readonly string[]): string | null {
  const { practitionerUtterances, clientUtterances } = session.quality;
  if (practitionerUtterances === 0) return 'nothing the practitioner said';
  if (clientUtterances === 0) return 'nothing the client said';
  if (session.flags.some(({ id }) => id === 'too-short') && !by.includes('too-short')) return 'too short to judge';
  if (by.includes('low-confidence') && session.quality.lowConfidencePercent === null) return 'no machine codes';
  const flags = flagsOf(by);
  if (flags.length > 0 && !session.flags.some(({ id }) => flags.includes(id))) return `no flag ${flags.join(' or ')}`;
  return null;
}

function whyDrawn(session: SessionSummary, by: readonly string[]): string {
  const flags = session.flags.map(({ id }) => id).filter((id) => by.includes(id));
  if (flags.length > 0) return `drawn among sessions with ${flags.join(', ')}`;
  if (!by.includes('low-confidence')) return 'drawn at random';
  return `${(session.quality.lowConfidencePercent ?? 0).toFixed(0)} % of its machine codes are unsure`;
}

function flagsOf(by: readonly string[]): readonly string[] {
  return by.filter((rule) => rule !== 'random' && rule !== 'low-confidence');
}

/** `p03 · 2026-02`; a session that does not say is a stratum of its own kind, named so. */
function stratumOf(session: SessionSummary, per: readonly StratumField[]): string {
  const { practitionerId, site, cohort } = session.metadata;
  const value: Readonly<Record<StratumField, string | null>> = {
    practitioner: practitionerId,
    site,
    cohort,
    month: monthOf(session),
    none: 'all',
  };
  return per.map((field) => value[field] ?? `${field} not stated`).join(' · ');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
