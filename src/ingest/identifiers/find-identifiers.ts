import type { IdentifierFinding } from '../../domain/session.js';
import type { Transcript, Turn } from '../../domain/transcript.js';
import type { IdentifierSpan } from './detector.js';
import { DETECTORS } from './detectors.js';
import { findNamesInFileName, findNamesInLabel } from './label-names.js';
import { ROLE_WORDS } from './lexicon/role-words.js';
import { matchesOf } from './matches.js';
import { blankPlaceholders } from './placeholders.js';
import { mayHoldIdentifier } from './quick-look.js';
import { prepareReading } from './reading.js';
import {
  addNames,
  type HowNamed,
  labelsOf,
  mentionsInPath,
  mentionsOf,
  NO_NAMES,
  type SessionNames,
  withMentions,
} from './session-names.js';
import { SpanSet } from './span-set.js';
import { type Writing, writingOf } from './writing.js';

/** A finding before its place in the transcript is known. */
export interface KindSpan extends IdentifierSpan {
  readonly kind: string;
}

/**
 * Signs that a transcript still identifies someone, in its words, speaker labels, file name
 * and metadata. Finding nothing proves nothing: these are the patterns looked for, no more.
 */
export function findIdentifiers(transcript: Transcript): readonly IdentifierFinding[] {
  const writing = writingOf(transcript.turns);
  const spans = findInTurns(transcript.turns, writing);
  const names = namesOf(transcript, spans);
  const inText = transcript.turns.flatMap((turn, i) => {
    const found = spans[i] ?? [];
    return withMentions(found, mentionsOf(turn.text, names, found, writing.cased)).map((span) => ({
      ...span,
      where: 'text' as const,
      turn: turn.index,
      line: turn.line,
    }));
  });
  return [
    ...inText,
    ...findInLabels(transcript, names),
    ...findInPath(transcript.source.path, names).map((span) => outsideText('file-name', span)),
    ...findInMetadata(transcript, names),
  ];
}

/** Every word that names someone in a session: in its turns (`spans` turn by turn), labels, path and metadata. */
export function namesOf(transcript: Transcript, spans: readonly (readonly KindSpan[])[]): SessionNames {
  const names = new Map<string, HowNamed>();
  for (const [i, turn] of transcript.turns.entries()) addNames(names, turn.text, spans[i] ?? []);
  for (const label of labelsOf(transcript)) addNames(names, label, findInLabel(label));
  const { sessionId, practitionerId, clientId, targetBehavior, extra } = transcript.metadata;
  for (const id of [sessionId, practitionerId, clientId]) if (id !== null) addNames(names, id, findInLabel(id));
  for (const value of [targetBehavior, ...Object.values(extra)])
    if (value !== null) addNames(names, value, findInValue(value));
  const { path } = transcript.source;
  addNames(names, path, findInPath(path));
  return names;
}

/**
 * Turn by turn; a name introduced late ("my cousin Summer") is then looked for in the turns
 * before, where nothing told it from a word.
 */
function findInTurns(turns: readonly Turn[], { cased, english }: Writing): readonly (readonly KindSpan[])[] {
  const known = new Set<string>();
  const introduced = new Map<string, number>();
  const spans: (readonly KindSpan[])[] = [];
  for (const [i, turn] of turns.entries()) {
    spans.push(findInText(turn.text, { cased, english, before: turns[i - 1], known }));
    if (known.size > introduced.size)
      for (const name of known) {
        const written = cased ? capitalise(name) : name;
        if (!introduced.has(written)) introduced.set(written, i);
      }
  }
  return turns.map((turn, i) => {
    const again = mentionsLaterName(turn.text, i, introduced, cased);
    return again ? findInText(turn.text, { cased, english, before: turns[i - 1], known }) : (spans[i] ?? []);
  });
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mentionsLaterName(
  text: string,
  turn: number,
  introduced: ReadonlyMap<string, number>,
  cased: boolean,
): boolean {
  if (introduced.size === 0) return false;
  const words = matchesOf(text, cased ? /[A-Z][a-z'-]+/g : /[a-z]+(?:['-][a-z]+)*/g);
  return words.some(([word]) => (introduced.get(cased ? word : word.replace(/'s$/, '')) ?? -1) > turn);
}

/** The end of a turn, which may ask for what the next one says. */
function tail(turn: Turn | undefined): string {
  return turn === undefined ? '' : turn.text.slice(-100).toLowerCase();
}

/** Identifiers in one text, in order, never overlapping. */
function findInText(
  text: string,
  context: {
    readonly cased: boolean;
    readonly english: boolean;
    readonly before: Turn | undefined;
    readonly known: Set<string>;
  },
): readonly KindSpan[] {
  if (!mayHoldIdentifier(text, context.cased, context.known)) return [];
  const reading = prepareReading(
    blankPlaceholders(text),
    context.cased,
    tail(context.before),
    context.known,
    context.english,
  );
  const spans: KindSpan[] = [];
  for (const { kind, find } of DETECTORS) for (const span of find(reading)) spans.push({ kind, ...span });
  return spans.length < 2 ? spans : keepLongest(spans);
}

/** Where findings overlap the longest stays; between equals the detector that comes first in the list. */
function keepLongest(spans: readonly KindSpan[]): readonly KindSpan[] {
  const kept = new SpanSet();
  const winners: KindSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.add(span.start, span.end)) winners.push(span);
  return winners.sort((a, b) => a.start - b.start);
}

function findInLabels(transcript: Transcript, names: SessionNames): readonly IdentifierFinding[] {
  const lines = new Map<string, number>();
  for (const turn of transcript.turns)
    if (turn.speaker !== null && !lines.has(turn.speaker)) lines.set(turn.speaker, turn.line);
  return [...lines].flatMap(([speaker, line]) =>
    inLabel(speaker, names).map((span) => ({
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

/** Identifiers in what is known of a session. */
export function findInMetadata(transcript: Transcript, names: SessionNames): readonly IdentifierFinding[] {
  const { sessionId, practitionerId, clientId, site, cohort, targetBehavior, extra } = transcript.metadata;
  const labels = [sessionId, practitionerId, clientId].flatMap((id) => (id === null ? [] : inLabel(id, names)));
  const texts = [site, cohort, targetBehavior, ...Object.values(extra)].flatMap((value) =>
    value === null ? [] : inValue(value, names),
  );
  return [...labels, ...texts].map((span) => outsideText('metadata', span));
}

/** Identifiers in a label or an id of a session whose names are known. */
export function inLabel(label: string, names: SessionNames): readonly KindSpan[] {
  const found = findInLabel(label);
  return withMentions(
    found,
    mentionsInPath(label, names).filter((one) => !isRole(label.slice(one.start, one.end))),
  );
}

/** Identifiers in a note or a metadata value of a session whose names are known. */
export function inValue(value: string, names: SessionNames): readonly KindSpan[] {
  const found = findInValue(value);
  return withMentions(found, mentionsOf(value, names, found, isCased(value)));
}

function isRole(word: string): boolean {
  return ROLE_WORDS.has(word.toLowerCase());
}

/** Identifiers in a speaker's label or an id. */
export const findInLabel = remembering((label: string): readonly KindSpan[] => {
  const blanked = blankPlaceholders(label);
  const patterned = findInValue(blanked).filter((span) => span.kind !== 'person-name');
  const names = findNamesInLabel(blanked).map((span) => ({ kind: 'person-name', ...span }));
  return merge(patterned, names);
});

/** Identifiers in a relative path. */
export function findInPath(path: string, names: SessionNames = NO_NAMES): readonly KindSpan[] {
  const mentioned = mentionsInPath(path, names).filter((one) => !isRole(path.slice(one.start, one.end)));
  return withMentions(findUnnamedInPath(path), mentioned);
}

/** The same without a session's names; a path is asked twice, before they are known and after. */
const findUnnamedInPath = remembering((path: string): readonly KindSpan[] => {
  const spaced = path.replaceAll(/[_/\\]|-(?=\d{10}\b)/g, ' ');
  const reading = prepareReading(blankPlaceholders(spaced), isCased(spaced), '', new Set());
  const patterned = PATH_DETECTORS.some((detector) => detector.find(reading).length > 0)
    ? findInValue(spaced).filter((span) => PATH_KINDS.has(span.kind))
    : [];
  const listed = findNamesInFileName(path).map((span) => ({ kind: 'person-name', ...span }));
  return merge(patterned, listed);
});

/** A session's date belongs in its file name, so dates there are left alone; so are words that could be a place. */
const PATH_KINDS = new Set(['phone', 'email', 'ssn']);
const PATH_DETECTORS = DETECTORS.filter(({ kind }) => PATH_KINDS.has(kind));

/** Identifiers in a metadata value. */
export const findInValue = remembering((value: string): readonly KindSpan[] =>
  findInText(value, { cased: isCased(value), english: true, before: undefined, known: new Set() }),
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
