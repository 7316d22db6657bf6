import type { TurnBounds } from '../../coding/assign.js';
import type { CodeId } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';

/** What people said about one unit: for each head a share of votes per label. */
export type Votes = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface LabelledUnit {
  readonly turn: number;
  readonly role: Role;
  readonly text: string;
  readonly votes: Votes;
  /** Codes the unit may have where its corpus only narrows them down; null when it says nothing. */
  readonly allowed: readonly CodeId[] | null;
}

/** One conversation of a corpus, cut into the units its coders coded. */
export interface LabelledSession {
  readonly corpus: string;
  readonly id: string;
  /** Sessions of one group (a video) are never split between training and testing. */
  readonly group: string;
  readonly units: readonly LabelledUnit[];
  /** Sentences without a conversation around them. */
  readonly alone: boolean;
  /** What bounds the codes of each turn, by turn; empty for most corpora. */
  readonly bounds: ReadonlyMap<number, readonly TurnBounds[]>;
}

/** A row of a table by column name. */
export type Row = Readonly<Record<string, string>>;

/** Where coded talk is from, as a model card says it. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly terms: string;
  readonly citation: string;
}

/** How one corpus is laid out and what its labels mean in the codebook. */
export interface Corpus extends Source {
  readonly columns: readonly string[];
  /** Tells tables of the same columns apart by their first row; left out where columns are enough. */
  readonly accepts?: (first: Row) => boolean;
  read(rows: readonly Row[]): readonly LabelledSession[];
}

/** A file of a corpus, read. */
export interface CorpusFile {
  readonly corpus: Source;
  readonly path: string;
  readonly sessions: readonly LabelledSession[];
}

export const NO_BOUNDS: ReadonlyMap<number, readonly TurnBounds[]> = new Map();
