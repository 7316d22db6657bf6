import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { Problem, ProblemSeverity } from '../../../../domain/problem.js';
import type { SourceRef } from '../../../../domain/transcript.js';
import { problem } from '../../../problem.js';
import { nameUnknown } from '../codes.js';

const KINDS = {
  'empty-text': {
    severity: 'info',
    message: (count: number) => `expected words in every row, found ${count} without`,
    remedy: 'nothing to do if those rows are notes; they are left out',
  },
  'missing-speaker': {
    severity: 'warning',
    message: (count: number) => `expected a speaker in every row, found ${count} without`,
    remedy: 'fill in the speaker, or name the column with --column speaker=<name>; those turns are shown but not coded',
  },
  'unknown-code': {
    severity: 'warning',
    message: (count: number) => `expected a code of the codebook, of MISC 2.5 or of MITI, found ${count} others`,
    remedy: 'see the codes with "oars codebook"; those utterances are treated as not coded by people',
  },
} as const satisfies Record<string, { severity: ProblemSeverity; message: (count: number) => string; remedy: string }>;

/** What went wrong in a session's rows: one problem a kind, with its count and first line. */
export class TableNotes {
  readonly #source: SourceRef;
  readonly #codebook: OwnCodebook | null;
  readonly #unknown: string[] = [];
  readonly #tally = new Map<keyof typeof KINDS, { count: number; line: number }>();
  readonly #others: Problem[] = [];

  constructor(source: SourceRef, codebook: OwnCodebook | null) {
    this.#source = source;
    this.#codebook = codebook;
  }

  unknownCode(printed: string, line: number): void {
    this.add('unknown-code', line);
    this.#unknown.push(printed);
  }

  add(kind: keyof typeof KINDS, line: number): void {
    const found = this.#tally.get(kind);
    if (found) found.count++;
    else this.#tally.set(kind, { count: 1, line });
  }

  unusable(name: string, expected: string, line: number): void {
    this.#others.push(
      problem({
        code: 'unusable-metadata',
        severity: 'warning',
        source: this.#source,
        line,
        message: `expected ${expected} in "${name}", found something else`,
        remedy: 'mend the value; it is left out of the results',
      }),
    );
  }

  #isOwn(code: string): boolean {
    return code === 'unknown-code' && this.#codebook !== null;
  }

  problems(): readonly Problem[] {
    const named = (code: string): string => (code === 'unknown-code' ? nameUnknown(this.#unknown, this.#codebook) : '');
    const tallied = [...this.#tally].map(([code, { count, line }]) => {
      const { severity, message, remedy } = KINDS[code];
      return problem({
        code,
        severity,
        source: this.#source,
        line,
        message: `${this.#isOwn(code) ? `expected a code of the codebook ${this.#codebook?.id}, found ${count} others` : message(count)}${named(code)}`,
        remedy,
      });
    });
    return [...tallied, ...this.#others];
  }
}
