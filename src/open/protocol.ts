/** What the page and its server tell each other: plain data, as JSON. Types alone: nothing here runs. */

import type { Disagreement, Verdict } from '../domain/agreement.js';
import type { AlternativeCode } from '../domain/coded-session.js';
import type { CodeId } from '../domain/codes.js';
import type { Role } from '../domain/session.js';

/** Why something was not done, for people: what happened and the step that mends it. */
export interface Refused {
  readonly error: string;
  readonly remedy: string;
}

/** How far an audit is. */
export interface JobState {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly filesDone: number;
  readonly files: number;
  readonly sessionsDone: number;
  readonly sessionsFailed: number;
  /** Words for people when it is over. */
  readonly said: readonly string[];
  readonly refused: Refused | null;
}

/** What there is to do in a month, by part. */
export interface Overview {
  readonly month: string;
  readonly folder: string;
  readonly before: string | null;
  readonly files: number;
  readonly run: {
    readonly sessions: number;
    readonly setAside: number;
    readonly finished: string;
    /** Parts of the month that changed since, by name. */
    readonly changed: readonly string[];
    /** Decisions about codes that the run does not have yet. */
    readonly decisionsSince: number;
  } | null;
  readonly job: JobState | null;
  readonly left: {
    /** Rows of the table of sessions with a value that ends in a question mark. */
    readonly values: number;
    readonly roles: number;
    readonly setAside: number;
    /** What is in the queue; null while it is being put together. */
    readonly queue: Readonly<Record<QueueKind, number>> | null;
  };
  readonly coding: {
    readonly drawn: boolean;
    readonly handedIn: readonly string[];
    readonly atWork: readonly string[];
  };
  readonly reviewers: readonly string[];
}

/** A session in the table of files. */
export interface SessionRow {
  readonly sessionId: string;
  /** Null where its file holds no other: then the file alone names it. */
  readonly key: string | null;
  readonly status: 'measured' | 'set_aside' | null;
  readonly utterances: number;
  readonly minutes: number | null;
  readonly speakers: string;
  /** What the roles of several speakers may be, the likeliest first; none where two speak, people have said it, or it is in the run. */
  readonly proposals: readonly ProposalRow[];
  readonly practitioner: string;
  readonly date: string;
  readonly goal: string;
  readonly because: string;
}

/** Who may be who in a session. */
export interface ProposalRow {
  readonly percent: number;
  readonly label: string;
  readonly roles: readonly { readonly speaker: string; readonly role: 'practitioner' | 'client' | 'other' }[];
  /** True for the roles that it was read with. */
  readonly isTaken: boolean;
}

/** A file of the month. */
export interface FileRow {
  readonly path: string;
  readonly format: string | null;
  readonly state: 'in-run' | 'new' | 'rejected';
  readonly sessions: readonly SessionRow[];
  readonly problems: readonly ProblemRow[];
}

export interface ProblemRow {
  readonly where: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly remedy: string;
}

export interface FilesView {
  /** Rows of the table of sessions that wait for a word about a file that is not there. */
  readonly orphans: readonly { readonly file: string; readonly key: string | null }[];
  readonly files: readonly FileRow[];
  readonly problems: readonly ProblemRow[];
}

/** Who is known to speak in a file. */
export interface SpeakerRow {
  readonly file: string;
  readonly speaker: string;
  readonly role: string;
  readonly words: string;
  readonly because: string;
}

/** A place where someone's safety may be at stake, with what was said around it. */
export interface SafetyPlace {
  readonly sessionId: string;
  readonly utteranceId: string;
  readonly lines: readonly Line[];
  readonly read: { readonly by: string; readonly at: string } | null;
}

export interface FirstView {
  readonly setAside: readonly {
    readonly sessionId: string;
    readonly file: string;
    readonly key: string | null;
    readonly reasons: readonly { readonly label: string; readonly remedy: string }[];
    readonly language: string | null;
    readonly status: string;
  }[];
  readonly roles: readonly SpeakerRow[];
  readonly identifiers: {
    readonly setting: 'warn' | 'refuse' | 'mask';
    readonly sessions: readonly { readonly sessionId: string; readonly count: number }[];
  };
  readonly safety: readonly SafetyPlace[];
}

/** A line of a session, as it is shown around what a person decides. */
export interface Line {
  readonly utteranceId: string;
  readonly turn: number;
  readonly role: Role;
  readonly speaker: string;
  readonly text: string | null;
  readonly code: CodeId | null;
  /** True for a machine's code that a page draws as a question. */
  readonly isTentative: boolean;
}

export type QueueKind = 'safety' | 'quote' | 'unsure';

/** Something to be looked at, without its words. */
export interface QueueItem {
  readonly kind: QueueKind;
  readonly sessionId: string;
  readonly utteranceId: string;
  /** Why it is here, in words. */
  readonly why: string;
}

export interface QueueView {
  readonly left: Readonly<Record<QueueKind, number>>;
  /** Those whose code changes a level when it is taken away. */
  readonly changing: number;
  /** The first of them. */
  readonly items: readonly QueueItem[];
}

/** One item with what was said before and after it, and what has been decided about it. */
export interface ItemView {
  readonly sessionId: string;
  readonly practitionerId: string | null;
  readonly utteranceId: string;
  readonly role: Role;
  readonly textHash: string | null;
  readonly code: CodeId | null;
  /** Whose code it is. */
  readonly source: string;
  readonly confidence: number | null;
  /** The code that might as well stand there, as long as nobody has decided. */
  readonly alternative: AlternativeCode | null;
  readonly because: string | null;
  readonly lines: readonly Line[];
  readonly decisions: readonly {
    readonly from: CodeId | null;
    readonly to: CodeId | null;
    readonly reviewer: string | null;
    readonly at: string | null;
    readonly note: string | null;
  }[];
}

/** A decision that stands on the disk. */
export interface Saved {
  readonly saved: true;
  readonly at: string;
  /** The code that now counts. */
  readonly code: CodeId | null;
}

export interface CodingView {
  readonly drawn: readonly { readonly sessionId: string; readonly segment: string }[];
  readonly missed: number;
  readonly coders: readonly {
    readonly name: string;
    readonly coded: number;
    readonly of: number;
    readonly handedIn: boolean;
  }[];
  readonly ratings: readonly RatingInfo[];
}

/** A rating of the whole session, 1–5, with what each end means. */
export interface RatingInfo {
  readonly id: string;
  readonly label: string;
  readonly points: readonly string[];
}

/** What a coder sees: the words, and their own codes. Nothing of the machine's, nothing of anyone else's. */
export interface BlindView {
  readonly coder: string;
  readonly handedIn: boolean;
  readonly sessions: readonly {
    readonly sessionId: string;
    readonly lines: readonly {
      readonly utteranceId: string;
      readonly turn: number;
      readonly role: Role;
      readonly text: string;
      readonly code: string;
      readonly note: string;
    }[];
    readonly ratings: Readonly<Record<string, number>>;
  }[];
}

/** How the coders of a month agree, and where they do not. */
export interface AdjudicationView {
  readonly coders: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly machine: readonly Verdict[];
  readonly notes: readonly string[];
  readonly disagreements: readonly (Disagreement & {
    readonly settled: { readonly code: CodeId | null; readonly by: string | null } | null;
  })[];
  readonly ratings: readonly {
    readonly sessionId: string;
    readonly id: string;
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly settled: string;
  }[];
}

export interface SignView {
  readonly ready: boolean;
  readonly changed: readonly string[];
  readonly drawn: number;
  readonly sheets: number;
  readonly conflicts: number;
  readonly safetyUnread: number;
  readonly unsure: number;
  readonly sealed: {
    readonly altered: readonly string[];
    readonly manifestSha256: string;
    readonly text: string;
  } | null;
  readonly pages: readonly { readonly name: string; readonly path: string }[];
  readonly next: { readonly month: string; readonly there: boolean } | null;
}

/** A quote on a sheet, with those of its kind that may stand there instead. */
export interface QuoteView {
  readonly sessionId: string;
  readonly utteranceId: string;
  readonly kind: string;
  readonly text: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly read: { readonly by: string | null; readonly at: string | null } | null;
  readonly swapped: boolean;
  readonly others: readonly {
    readonly sessionId: string;
    readonly utteranceId: string;
    readonly text: string | null;
  }[];
}

/** A practitioner's sheet, as far as a trainer decides on it. */
export interface SheetView {
  readonly practitionerId: string;
  /** Inside the run. */
  readonly path: string;
  readonly sessions: number;
  readonly strengths: readonly QuoteView[];
  readonly growth: readonly {
    readonly area: string;
    readonly title: string;
    readonly words: string;
    /** True when the words are a trainer's. */
    readonly edited: boolean;
    readonly quote: QuoteView | null;
  }[];
  /** Choices whose quote has other words or another code by now. */
  readonly lapsed: number;
}

export interface SheetsView {
  readonly sheets: readonly SheetView[];
}
