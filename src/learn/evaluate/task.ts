/** One coded item: what people said it was, and how sure the machine is of each label. */
export interface Item {
  /** Items of one cluster (a session) stay together when intervals are drawn. */
  readonly cluster: string;
  /** Index of the label people gave. */
  readonly gold: number;
  /** Index of the label the machine gives. */
  readonly predicted: number;
  /** The machine's calibrated probability of the label it gives. */
  readonly confidence: number;
  /** Labels of each person who coded the item, by person; empty where one did. */
  readonly people: ReadonlyMap<string, number>;
}

/** One question asked of every item, such as "which main behavior". */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly items: readonly Item[];
}

/** A session seen twice: behavior counts from people's codes and from the machine's. */
export interface SessionCounts {
  readonly session: string;
  readonly human: Readonly<Record<string, number>>;
  readonly machine: Readonly<Record<string, number>>;
}

/** Everything an evaluation compares; the report is computed from nothing else. */
export interface Comparison {
  readonly tasks: readonly Task[];
  readonly sessions: readonly SessionCounts[];
  /** Ratios of counts that the layout's codes allow. */
  readonly ratios: readonly Ratio[];
  /** Header and rows of the predictions file. */
  readonly predictions: readonly (readonly string[])[];
}

/** `Σ numerator ÷ Σ denominator` of a session's counts, times 100 for percentages. */
export interface Ratio {
  readonly id: string;
  readonly name: string;
  readonly percent: boolean;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}
