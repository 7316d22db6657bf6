import { hashText } from '../../../domain/correction.js';
import type { SessionData } from '../session-data.js';

/** The utterances' texts as the page shows them, in order. */
export function readWords(data: SessionData): readonly string[] {
  return data.utterances.map(([id]) => document.getElementById(id)?.querySelector('.t')?.textContent ?? '');
}

/** Work on one version of a transcript is not offered on another. */
export function fingerprint(data: SessionData, words: readonly string[]): string {
  return hashText(data.utterances.map(([id], at) => `${id} ${words[at]}`).join('\n'));
}
