/** Exit codes of every command (see the README's table). */
export const EXIT = { done: 0, found: 1, couldNotRun: 2, someFailed: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown when a run cannot go on; anything else that is thrown is our bug. */
export abstract class OarsError extends Error {
  /** Stable kebab-case identifier. */
  readonly code: string;
  /** What the user can do about it. */
  readonly hint: string;
  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** A bad flag, a bad config, no files: the user can mend the call. */
export class UsageError extends OarsError {}

/** One input cannot be read; becomes a Problem at the session boundary. */
export class InputError extends OarsError {
  /** 1-based line (cue, row, paragraph) where one is to blame. */
  readonly line: number | null;
  constructor(code: string, message: string, hint: string, options?: ErrorOptions & { line?: number }) {
    super(code, message, hint, options);
    this.line = options?.line ?? null;
  }
}

/** The model file is missing, damaged or of another version. */
export class ModelError extends OarsError {}

/** The queue cannot be reached or refused the job. */
export class QueueError extends OarsError {}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
