/** Why a session is set aside: it is read and shown, and enters no figure. */
export const SET_ASIDE_REASONS = [
  'language',
  'roles-unsure',
  'speakers-uncoded',
  'labels-swap',
  'too-short',
  'by-person',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Whether a session is measured or set aside. */
export type SessionStatus = 'measured' | 'set_aside';

/** What was decided about a session before it was scored. */
export interface Eligibility {
  readonly status: SessionStatus;
  /** In the order of `SET_ASIDE_REASONS`; empty for a measured session. */
  readonly because: readonly SetAsideReason[];
  /** BCP 47, such as `en`; null when it could not be told. */
  readonly language: string | null;
  /** Utterances of a measured session that are in another language, and therefore not coded by machine. */
  readonly foreignUtterances: number;
}

/** A session of which nothing was asked: runs written before there were statuses read so. */
export const MEASURED: Eligibility = { status: 'measured', because: [], language: null, foreignUtterances: 0 };

/** True when the session counts: in pools, levels, findings, months, cohorts and sheets. */
export function isMeasured({ eligibility }: { readonly eligibility: Eligibility }): boolean {
  return eligibility.status === 'measured';
}
