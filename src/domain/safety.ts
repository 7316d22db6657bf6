/** What someone's safety can be at stake through; `asked` is a practitioner's question about it. */
export type SafetyTopic = 'suicide' | 'self-harm' | 'overdose' | 'violence' | 'child' | 'means' | 'asked';

/** An utterance that may concern someone's safety. */
export interface SafetyPlace {
  readonly utteranceId: string;
  readonly topic: SafetyTopic;
}

/** What was found in one session. */
export interface SafetyTalk {
  /** In session order; empty does not mean that nobody is in danger. */
  readonly places: readonly SafetyPlace[];
  /** Ids of the places and of what was said around them: neither change talk, nor praise, nor an example of anything. */
  readonly around: ReadonlySet<string>;
}
