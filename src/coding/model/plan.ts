/** Columns of a head in its role's scores. */
export interface HeadColumns {
  readonly id: string;
  readonly labels: readonly string[];
  readonly offset: number;
}

export type CodedRole = 'practitioner' | 'client';

/** Which heads a combiner reads: of the unit itself, of the same role's neighbours, of the other role's. */
export interface CombinerPlan {
  readonly own: readonly HeadColumns[];
  readonly same: readonly HeadColumns[];
  readonly other: readonly HeadColumns[];
}
