/** A language model on a server that speaks the OpenAI chat-completions form, asked as a coder. */
export interface LanguageModelSettings {
  /** Where the server answers, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** The model's name as the server knows it. */
  readonly model: string;
  /** `unsure`: only what the coder of the run is unsure of; `all`: every utterance that nobody coded. */
  readonly use: 'unsure' | 'all';
  /** True when words may leave this machine. */
  readonly allowRemote: boolean;
  /** Tokens that a question and its answer may have together; null to ask the server. */
  readonly contextTokens: number | null;
}
