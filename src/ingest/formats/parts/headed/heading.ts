/** A line that names a speaker and perhaps a time; what the speaker says stands below it, or after it. */
export interface Heading {
  readonly speaker: string | null;
  readonly start: number | null;
  /** Words on the heading's own line. */
  readonly text: string;
}
