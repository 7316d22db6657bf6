import { MEASURED } from '../../src/domain/eligibility.js';
import type { Flag, SessionSummary } from '../../src/domain/session-result.js';
import { NO_METADATA, type SessionMetadata } from '../../src/domain/transcript.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { type CountsByInstrument, computeMeasures } from '../../src/scoring/measures.js';

/** What a test says about a session; the rest is plain. */
export interface SessionSketch {
  readonly id: string;
  readonly practitioner?: string;
  readonly site?: string;
  readonly cohort?: string;
  readonly date?: string;
  /** Counts of MITI 3.1.1 behaviors. */
  readonly OQ?: number;
  readonly CQ?: number;
  readonly SR?: number;
  readonly CR?: number;
  readonly MIA?: number;
  readonly MINA?: number;
  readonly change?: number;
  readonly sustain?: number;
  readonly minutes?: number;
  readonly flags?: readonly Flag[];
  readonly coderVersion?: string;
  readonly humanCoded?: number;
  readonly meanConfidence?: number;
  readonly extra?: Readonly<Record<string, string>>;
}

/** A session's summary with measures computed from its counts, as scoring would. */
export function summary(sketch: SessionSketch): SessionSummary {
  const { OQ = 0, CQ = 0, SR = 0, CR = 0, MIA = 0, MINA = 0, change = 0, sustain = 0 } = sketch;
  const counts: CountsByInstrument = {
    'miti-3.1.1': { GI: 0, OQ, CQ, SR, CR, MIA, MINA },
    'miti-4.2.1': {},
    'misc-2.5': { OQ, CQ, SR, CR, change, sustain },
    session: {
      practitioner_words: 300,
      client_words: 300,
      utterances: 80,
      volleys: 30,
      ...(sketch.minutes === undefined ? {} : { duration_seconds: 60 * sketch.minutes }),
    },
  };
  const metadata: SessionMetadata = {
    ...NO_METADATA,
    sessionId: sketch.id,
    practitionerId: sketch.practitioner ?? null,
    site: sketch.site ?? null,
    cohort: sketch.cohort ?? null,
    sessionDate: sketch.date ?? null,
    extra: sketch.extra ?? {},
  };
  return {
    sessionId: sketch.id,
    source: { path: `${sketch.id}.csv`, part: null },
    format: 'csv',
    metadata,
    globals: {},
    eligibility: MEASURED,
    coder: { id: 'lexical', version: sketch.coderVersion ?? '1', sha256: 'aa' },
    codeCounts: { OQ, CQ, SR, CR, change, sustain },
    counts,
    measures: computeMeasures(counts, {}, INSTRUMENTS),
    quality: {
      turns: 60,
      utterances: 80,
      practitionerUtterances: 40,
      clientUtterances: 40,
      words: 600,
      durationSeconds: sketch.minutes === undefined ? null : 60 * sketch.minutes,
      humanCoded: sketch.humanCoded ?? 0,
      lowConfidence: 4,
      lowConfidencePercent: 5,
      meanConfidence: sketch.meanConfidence ?? 0.8,
      sureCounts: null,
      safetyCoded: 0,
      practitioners: 1,
      roleConfidence: 1,
      roleMethod: 'stated',
      identifiers: 0,
      identifiersMasked: 0,
    },
    flags: sketch.flags ?? [],
  };
}

export function flag(id: string, n: number, utteranceIds: readonly string[] = []): Flag {
  return { id, label: id, rule: id, n, utteranceIds, needsHumanReview: id === 'mi-non-adherent' };
}
