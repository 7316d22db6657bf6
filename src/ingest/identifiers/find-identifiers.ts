import type { IdentifierFinding } from '../../domain/session.js';
import type { Transcript, Turn } from '../../domain/transcript.js';
import type { IdentifierSpan } from './detector.js';
import { DETECTORS } from './detectors.js';
import { findNamesInFileName, findNamesInLabel } from './label-names.js';
import { blankPlaceholders } from './placeholders.js';
import { mayHoldIdentifier } from './quick-look.js';
import { prepareReading } from './reading.js';

/** A finding before its place in the transcript is known. */
export interface KindSpan extends IdentifierSpan {
  readonly kind: string;
}

/**
 * Signs that a transcript still identifies someone, in its words, speaker labels, file name
 * and metadata. Finding nothing proves nothing: these are the patterns looked for, no more.
 */
export function findIdentifiers(transcript: Transcript): readonly IdentifierFinding[] {
  return [
    ...findInTurns(transcript),
    ...findInLabels(transcript),
    ...findInFileName(transcript),
    ...findInMetadata(transcript),
  ];
}

/**
 * Turn by turn; a name introduced late ("my cousin Summer") is then looked for in the turns
 * before, where nothing told it from a word.
 */
function findInTurns({ turns }: Transcript): readonly IdentifierFinding[] {
  const cased = hasCase(turns);
  const known = new Set<string>();
  const introduced = new Map<string, number>();
  const spans: (readonly KindSpan[])[] = [];
  for (const [i, turn] of turns.entries()) {
    spans.push(findInText(turn.text, { cased, before: turns[i - 1], known }));
    if (known.size > introduced.size)
      for (const name of known) if (!introduced.has(capitalise(name))) introduced.set(capitalise(name), i);
  }
  const findings: IdentifierFinding[] = [];
  for (const [i, turn] of turns.entries()) {
    const again = cased && mentionsLaterName(turn.text, i, introduced);
    const found = again ? findInText(turn.text, { cased, before: turns[i - 1], known }) : (spans[i] ?? []);
    for (const span of found) findings.push({ ...span, where: 'text', turn: turn.index, line: turn.line });
  }
  return findings;
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mentionsLaterName(text: string, turn: number, introduced: ReadonlyMap<string, number>): boolean {
  for (const [name, at] of introduced) if (at > turn && text.includes(name)) return true;
  return false;
}

/** The end of a turn, which may ask for what the next one says. */
function tail(turn: Turn | undefined): string {
  return turn === undefined ? '' : turn.text.slice(-100).toLowerCase();
}

/** Identifiers in one text, in order, never overlapping. */
function findInText(
  text: string,
  context: { readonly cased: boolean; readonly before: Turn | undefined; readonly known: Set<string> },
): readonly KindSpan[] {
  if (!mayHoldIdentifier(text, context.cased, context.known)) return [];
  const reading = prepareReading(blankPlaceholders(text), context.cased, tail(context.before), context.known);
  const spans: KindSpan[] = [];
  for (const { kind, find } of DETECTORS) for (const span of find(reading)) spans.push({ kind, ...span });
  return spans.length < 2 ? spans : keepLongest(spans);
}

/** Where findings overlap the longest stays; between equals the detector that comes first in the list. */
function keepLongest(spans: readonly KindSpan[]): readonly KindSpan[] {
  const kept: KindSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((taken) => span.start < taken.end && taken.start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** False when a transcript is all small or all capital letters, as speech-to-text often is. */
function hasCase(turns: readonly Turn[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { text } of turns) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letterCase = code < 128 ? (CASES[code] ?? 0) : 0;
      lower += letterCase & LOWER;
      upper += letterCase >> 1;
    }
    if (upper + lower > 20_000) break;
  }
  const share = upper / Math.max(1, upper + lower);
  return share > 0.008 && share < 0.6;
}

const LOWER = 1;
const UPPER = 2;
/** Of ASCII characters: counted without a decision for each, as all characters pass here. */
const CASES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/.test(character) ? LOWER : /[A-Z]/.test(character) ? UPPER : 0;
});

function findInLabels(transcript: Transcript): readonly IdentifierFinding[] {
  const lines = new Map<string, number>();
  for (const turn of transcript.turns)
    if (turn.speaker !== null && !lines.has(turn.speaker)) lines.set(turn.speaker, turn.line);
  return [...lines].flatMap(([speaker, line]) =>
    findInLabel(speaker).map((span) => ({
      kind: span.kind,
      where: 'speaker-label' as const,
      turn: null,
      line,
      start: 0,
      end: 0,
      confidence: span.confidence,
    })),
  );
}

function findInFileName(transcript: Transcript): readonly IdentifierFinding[] {
  return findInPath(transcript.source.path).map((span) => outsideText('file-name', span));
}

function findInMetadata(transcript: Transcript): readonly IdentifierFinding[] {
  const { sessionId, practitionerId, clientId, site, cohort, targetBehavior, extra } = transcript.metadata;
  const labels = [sessionId, practitionerId, clientId].flatMap((id) => (id === null ? [] : findInLabel(id)));
  const texts = [site, cohort, targetBehavior, ...Object.values(extra)].flatMap((value) =>
    value === null ? [] : findInValue(value),
  );
  return [...labels, ...texts].map((span) => outsideText('metadata', span));
}

/** Identifiers in a speaker's label or an id. */
export const findInLabel = remembering((label: string): readonly KindSpan[] => {
  const blanked = blankPlaceholders(label);
  const patterned = findInValue(blanked).filter((span) => span.kind !== 'person-name');
  const names = findNamesInLabel(blanked).map((span) => ({ kind: 'person-name', ...span }));
  return merge(patterned, names);
});

/** Identifiers in a relative path. */
export function findInPath(path: string): readonly KindSpan[] {
  const spaced = path.replaceAll(/[_/\\]/g, ' ');
  const reading = prepareReading(blankPlaceholders(spaced), isCased(spaced), '', new Set());
  const patterned = PATH_DETECTORS.some((detector) => detector.find(reading).length > 0)
    ? findInValue(spaced).filter((span) => PATH_KINDS.has(span.kind))
    : [];
  const names = findNamesInFileName(path).map((span) => ({ kind: 'person-name', ...span }));
  return merge(patterned, names);
}

/** A session's date belongs in its file name, so dates there are left alone; so are words that could be a place. */
const PATH_KINDS = new Set(['phone', 'email', 'ssn']);
const PATH_DETECTORS = DETECTORS.filter(({ kind }) => PATH_KINDS.has(kind));

/** Identifiers in a metadata value. */
export const findInValue = remembering((value: string): readonly KindSpan[] =>
  findInText(value, { cased: isCased(value), before: undefined, known: new Set() }),
);

function isCased(value: string): boolean {
  return /[A-Z]/.test(value) && /[a-z]/.test(value);
}

const MOST_REMEMBERED = 1_000;

/** Labels, sites and cohorts come again in session after session. */
function remembering(find: (value: string) => readonly KindSpan[]): (value: string) => readonly KindSpan[] {
  const known = new Map<string, readonly KindSpan[]>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = find(value);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(value, found);
    return found;
  };
}

function merge(first: readonly KindSpan[], second: readonly KindSpan[]): readonly KindSpan[] {
  const free = second.filter((span) => !first.some((taken) => span.start < taken.end && taken.start < span.end));
  return [...first, ...free].sort((a, b) => a.start - b.start);
}

function outsideText(where: 'file-name' | 'metadata', span: KindSpan): IdentifierFinding {
  return { kind: span.kind, where, turn: null, line: null, start: 0, end: 0, confidence: span.confidence };
}
