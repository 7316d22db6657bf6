import type { CodeId } from '../domain/codes.js';

/** Codes against motivational interviewing (MISC 2.1, section E: MI-inconsistent behavior). */
export const AGAINST: readonly CodeId[] = ['ADW', 'DI', 'CO', 'WA', 'RC'];
