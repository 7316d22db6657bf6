import type { MeasureResult } from '../../domain/measure.js';
import type { SessionSummary } from '../../domain/session-result.js';
import type { MeasureRef } from '../../instruments/instruments.js';
import { isEnough } from '../../instruments/sure-share.js';

/** What a comparison needs of a session: whose it is, and its measures. */
export interface ComparedSession {
  readonly sessionId: string;
  /** Null when none is named: the session then stands for itself. */
  readonly practitioner: string | null;
  readonly measures: readonly MeasureResult[];
}

/** One session's value with what it is made of. */
export interface SampleValue {
  readonly sessionId: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** False where under half of the codes it counts are sure: then it stands on no level. */
  readonly bearsLevel: boolean;
}

/** Values of one practitioner in one group; what a bootstrap draws as a whole. */
export interface Cluster {
  readonly practitioner: string;
  readonly values: readonly SampleValue[];
}

/** A summary as a compared session. */
export function toCompared(session: SessionSummary): ComparedSession {
  return { sessionId: session.sessionId, practitioner: session.metadata.practitionerId, measures: session.measures };
}

/** Values of a measure by practitioner; sessions that name none are clusters of their own. */
export function clusterSessions(sessions: readonly ComparedSession[], ref: MeasureRef): readonly Cluster[] {
  const clusters = new Map<string, { practitioner: string; values: SampleValue[] }>();
  for (const session of sessions) {
    const found = session.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
    if (!found || found.result.status === 'not-rated') continue;
    // A session id never begins with this sign, so an unnamed session meets no practitioner.
    const practitioner = session.practitioner ?? `\u0000${session.sessionId}`;
    const cluster = clusters.get(practitioner) ?? { practitioner, values: [] };
    const { value, numerator, denominator } = found.result;
    cluster.values.push({
      sessionId: session.sessionId,
      value,
      numerator: numerator ?? 0,
      denominator: denominator ?? 0,
      bearsLevel: isEnough(found.sureShare),
    });
    clusters.set(practitioner, cluster);
  }
  return [...clusters.values()];
}

/** The defined values of a cluster. */
export function definedValues({ values }: Cluster): number[] {
  const defined: number[] = [];
  for (const { value } of values) if (value !== null) defined.push(value);
  return defined;
}

/** Mean of a practitioner's sessions; null without a value. */
export function clusterMean(cluster: Cluster): number | null {
  const values = definedValues(cluster);
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}
