import type { CodeId } from './codes.js';

/** A code of one's own codebook. */
export interface OwnCode {
  /** As coding sheets and tables print it. */
  readonly id: string;
  readonly role: 'practitioner' | 'client';
  readonly label: string;
  /** When it counts. */
  readonly definition: string;
  /** Invented, never from a session. */
  readonly examples: readonly string[];
  /** The code of oars' codebook that it is, under another name; null when it is none. */
  readonly equals: CodeId | null;
  /** The code of oars' codebook of which it is one kind; null when it is of none. */
  readonly refines: CodeId | null;
}

/** A codebook of one's own: what people code with, and how far it goes with oars' own. */
export interface OwnCodebook {
  readonly id: string;
  readonly label: string;
  /** Who says so: a manual, a paper, a programme. */
  readonly source: string;
  readonly codes: readonly OwnCode[];
}

/** The code of oars' codebook under which a code of one's own is counted; null when it has no place there. */
export function builtInOf({ equals, refines }: OwnCode): CodeId | null {
  return equals ?? refines;
}

/** Codes of oars' codebook that a codebook of one's own can give. */
export function codesReached({ codes }: OwnCodebook): ReadonlySet<CodeId> {
  return new Set(codes.flatMap((one) => builtInOf(one) ?? []));
}

/** The code that a coder wrote, by its id or its label, whatever the case and the marks; null when there is none. */
export function ownCodeNamed(codebook: OwnCodebook, printed: string): OwnCode | null {
  return namesOf(codebook).get(fold(printed)) ?? null;
}

const known = new WeakMap<OwnCodebook, ReadonlyMap<string, OwnCode>>();

function namesOf(codebook: OwnCodebook): ReadonlyMap<string, OwnCode> {
  const before = known.get(codebook);
  if (before) return before;
  const labels = codebook.codes.map((one): [string, OwnCode] => [fold(one.label), one]);
  const names = new Map([...labels, ...codebook.codes.map((one): [string, OwnCode] => [fold(one.id), one])]);
  known.set(codebook, names);
  return names;
}

function fold(printed: string): string {
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_/()-]+/g, ' ')
    .trim();
}
