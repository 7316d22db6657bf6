import type { Problem } from '../domain/problem.js';
import type { SourceRef } from '../domain/transcript.js';
import type { GuessedEncoding } from './guess-encoding.js';
import { problem } from './problem.js';

/** What was done to make text of a file's bytes that its reader cannot know. */
export type SourceNote = { readonly kind: 'guessed'; readonly guess: GuessedEncoding } | { readonly kind: 'mended' };

const NAMES = { 'windows-1252': 'Windows-1252', macintosh: 'the old Mac’s encoding' } as const;

export function noteProblems(notes: readonly SourceNote[], source: SourceRef): readonly Problem[] {
  return notes.map((note) =>
    note.kind === 'mended'
      ? problem({
          code: 'text-doubly-encoded',
          severity: 'info',
          source,
          message: 'expected UTF-8 text, found text that was encoded twice, such as "Ã©" for "é"; it was mended',
          remedy:
            'nothing to do if names and quotation marks look right; otherwise export the transcript again as UTF-8',
        })
      : problem({
          code: 'encoding-guessed',
          severity: note.guess.sure ? 'info' : 'warning',
          source,
          message: `expected UTF-8 text, found ${NAMES[note.guess.encoding]} by where its letters and quotation marks fall; read as that`,
          remedy: `say --encoding ${note.guess.encoding} to be sure, or save the file as UTF-8`,
        }),
  );
}
