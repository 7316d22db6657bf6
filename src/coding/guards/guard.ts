import type { CodeId } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';

/**
 * A confusion that would embarrass everyone: where the words have this form,
 * these codes are wrong, whatever the model says, and the likeliest of the others takes its place.
 * All patterns are held against words in small letters, with straight apostrophes.
 */
export interface Guard {
  readonly id: string;
  readonly role: Exclude<Role, 'other'>;
  /** Codes it rules out. */
  readonly not: readonly CodeId[];
  /** What may stand instead; the likeliest of them does. */
  readonly instead: readonly [CodeId, ...CodeId[]];
  /** In words, for the codebook. */
  readonly about: string;
  readonly pattern: RegExp;
  /** Words that lift it. */
  readonly unless: RegExp | null;
  /** What the speaker said in the same turn before must have this form. */
  readonly follows?: RegExp;
  /** What the other person said last must have this form. */
  readonly after?: RegExp;
  /** Words of the other person's that lift it. */
  readonly unlessBefore?: RegExp;
  /** True where the words must also be the other person's own, of just before. */
  readonly returned?: boolean;
  /** True where it is lifted when the words are the other person's own. */
  readonly unlessReturned?: boolean;
  /**
   * Coded utterances of that form, and how many of them bear none of the codes
   * it rules out (`npm run bench:guards` counts both again). A guard stays only
   * from nine in ten.
   */
  readonly spoke: number;
  readonly right: number;
}

/** Words that may stand before those that matter. */
export const START =
  '^\\W*(?:\\[[^\\]]*\\]\\W*)?(?:(?:and|so|but|well|yeah|okay|ok|man|look|now|then|you know|like|oh|hey|see|no),? )*';
