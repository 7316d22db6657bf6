import type { LabelledSession } from '../corpora/labelled.js';

/** Sessions of coded turns again without punctuation or capitals, as speech-to-text would write them. */
export function bareCopies(sessions: readonly LabelledSession[]): readonly LabelledSession[] {
  return sessions
    .filter((session) => session.corpus === 'annomi')
    .map((session) => ({
      ...session,
      corpus: `${session.corpus}-bare`,
      units: session.units.map((unit) => ({
        ...unit,
        text: unit.text.replace(/[^\p{L}\p{N}'’]+/gu, ' ').toLowerCase(),
      })),
    }));
}
