import type { CodeId } from './codes.js';
import type { OwnCode } from './own-codebook.js';

/** Where a session came from: a file, and which part of it when a file holds many. */
export interface SourceRef {
  /** Path relative to the input root, with `/` between folders. */
  readonly path: string;
  /** The session's key inside a file of many sessions; null when the file is one session. */
  readonly part: string | null;
}

/** What is known about a session besides its words; null = not known. */
export interface SessionMetadata {
  readonly sessionId: string | null;
  readonly practitionerId: string | null;
  readonly clientId: string | null;
  readonly site: string | null;
  readonly cohort: string | null;
  /** ISO 8601 date, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly sessionDate: string | null;
  /** The change goal the session is about; without it change and sustain talk are drafts. */
  readonly targetBehavior: string | null;
  /** Every other column or key, by its snake_case name, usable as `--by <field>`. */
  readonly extra: Readonly<Record<string, string>>;
}

export const NO_METADATA: SessionMetadata = {
  sessionId: null,
  practitionerId: null,
  clientId: null,
  site: null,
  cohort: null,
  sessionDate: null,
  targetBehavior: null,
  extra: {},
};

/**
 * What one human coder said about a turn. A row of a coding sheet is one
 * utterance; ELAN and Label Studio mark spans; AnnoMI codes whole turns, which
 * only bounds what the turn's utterances may be.
 */
export type HumanCoding =
  | {
      readonly unit: 'utterance';
      readonly annotator: string;
      readonly code: CodeId | null;
      /** The code of a codebook of one's own; left out where it is none. */
      readonly own?: OwnCode;
      readonly note: string | null;
      /** The code as the file printed it, before any crosswalk. */
      readonly original: string;
    }
  | {
      readonly unit: 'span';
      readonly annotator: string;
      /** Null for a code of one's own codebook that has no place in oars'. */
      readonly code: CodeId | null;
      readonly own?: OwnCode;
      /** Character offsets into the turn's text, end exclusive. */
      readonly start: number;
      readonly end: number;
      readonly original: string;
    }
  | {
      readonly unit: 'turn';
      readonly annotator: string;
      /** Each group must be met by at least one utterance bearing one of its codes. */
      readonly groups: readonly (readonly CodeId[])[];
      /** What the turn's other utterances may be. */
      readonly rest: readonly CodeId[];
      /** The file's own columns, for scoring against the file's own categories. */
      readonly original: Readonly<Record<string, string>>;
    };

/** A speaker's entry in the file. */
export interface Turn {
  /** 0-based position in the session. */
  readonly index: number;
  /** Label as printed; null when the file names no speaker for it. */
  readonly speaker: string | null;
  /** As shown to people: the words with the transcriber's mark-up. */
  readonly text: string;
  /**
   * The same length as `text`, with mark-up (`[laughs]`, `[inaudible 00:01:33]`)
   * and anonymisers' placeholders blanked by spaces: what is segmented and coded.
   * One set of offsets therefore serves both.
   */
  readonly spoken: string;
  /** Seconds from the start of the recording. */
  readonly start: number | null;
  readonly end: number | null;
  /** 1-based line, cue, row or paragraph in the source. */
  readonly line: number;
  readonly codings: readonly HumanCoding[];
}

/** Ratings 1–5 that people gave the whole session, by global id (`empathy`, `partnership`, …). */
export type GlobalRatings = Readonly<Record<string, number>>;

/** One session's content as read, before anyone decides who is the practitioner. */
export interface Transcript {
  readonly source: SourceRef;
  /** Id of the reader that read it, such as `csv` or `vtt`. */
  readonly format: string;
  readonly metadata: SessionMetadata;
  readonly globals: GlobalRatings;
  readonly turns: readonly Turn[];
  /** Roles the file itself states, by speaker label; empty when it states none. */
  readonly statedRoles: Readonly<Record<string, 'practitioner' | 'client' | 'other'>>;
}
