/** The world a command sees; a test passes its own. */
export interface Io {
  /** Results. */
  stdout(text: string): void;
  /** Progress and messages. */
  stderr(text: string): void;
  /** True when stderr is a terminal that can redraw a line. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when the user asks to stop. */
  readonly signal: AbortSignal;
  now(): Date;
}
