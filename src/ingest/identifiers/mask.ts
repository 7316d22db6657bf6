import type { IdentifierFinding } from '../../domain/session.js';
import type { HumanCoding, SessionMetadata, Transcript, Turn } from '../../domain/transcript.js';
import { DETECTORS } from './detectors.js';
import { findInMetadata, findInPath, inLabel, inValue, namesOf } from './find-identifiers.js';
import { labelsOf, NO_NAMES, type SessionNames } from './session-names.js';

/** A transcript whose findings are replaced by placeholders, and what a caller needs to follow along. */
export interface Masked {
  readonly transcript: Transcript;
  /** The findings at their placeholders' offsets. */
  readonly findings: readonly IdentifierFinding[];
  /** Speaker label as printed → as masked; distinct labels stay distinct. */
  readonly speakers: ReadonlyMap<string, string>;
  /** What names someone in the session, wherever else it may be written. */
  readonly names: SessionNames;
}

/**
 * Replaces every finding in words, speaker labels, coders' notes and metadata by a placeholder
 * such as `[NAME]`. The practitioner, site and cohort stay, because results are grouped by them,
 * and so does the path, which names the file itself: see `maskPath`.
 */
export function maskTranscript(transcript: Transcript, findings: readonly IdentifierFinding[]): Masked {
  const byTurn = new Map<number, IdentifierFinding[]>();
  for (const finding of findings) {
    if (finding.turn === null) continue;
    const list = byTurn.get(finding.turn);
    if (list === undefined) byTurn.set(finding.turn, [finding]);
    else list.push(finding);
  }
  const names = namesOf(
    transcript,
    transcript.turns.map((turn) => byTurn.get(turn.index) ?? []),
  );
  const speakers = maskSpeakers(transcript, names);
  const moved = new Map<IdentifierFinding, IdentifierFinding>();
  const turns = transcript.turns.map((turn) => {
    const edits = toEdits(byTurn.get(turn.index) ?? []);
    for (const edit of edits)
      moved.set(edit.finding, { ...edit.finding, start: edit.newStart, end: edit.newEnd, masked: true });
    return maskTurn(turn, edits, speakers, names);
  });
  const masked = {
    ...transcript,
    metadata: maskMetadata(transcript.metadata, names),
    statedRoles: Object.fromEntries(
      Object.entries(transcript.statedRoles).map(([speaker, role]) => [speakers.get(speaker) ?? speaker, role]),
    ),
    turns,
  };
  return {
    transcript: masked,
    findings: sayMasked(
      findings.map((finding) => moved.get(finding) ?? finding),
      findInMetadata(masked, names).length,
    ),
    speakers,
    names,
  };
}

/** Everything is masked but, of what is known of a session, those signs that still stand in it. */
function sayMasked(findings: readonly IdentifierFinding[], standing: number): readonly IdentifierFinding[] {
  let left = standing;
  return findings.map((finding) => {
    if (finding.where !== 'metadata') return { ...finding, masked: true };
    left -= 1;
    return left >= 0 ? finding : { ...finding, masked: true };
  });
}

/** A relative path with names, phone numbers and addresses in it replaced, safe as a file name. */
export function maskPath(path: string, names: SessionNames = NO_NAMES): string {
  return replaceSpans(path, findInPath(path, names), (kind) => placeholderOf(kind));
}

/** The findings' words replaced by placeholders. */
function maskValue(value: string, names: SessionNames): string {
  return replaceSpans(value, inValue(value, names), bracketed);
}

interface Edit {
  readonly finding: IdentifierFinding;
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
  readonly placeholder: string;
}

function toEdits(findings: readonly IdentifierFinding[]): readonly Edit[] {
  let shift = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .map((finding) => {
      const placeholder = bracketed(finding.kind);
      const newStart = finding.start + shift;
      shift += placeholder.length - (finding.end - finding.start);
      const newEnd = newStart + placeholder.length;
      return { finding, start: finding.start, end: finding.end, newStart, newEnd, placeholder };
    });
}

function maskTurn(
  turn: Turn,
  edits: readonly Edit[],
  speakers: ReadonlyMap<string, string>,
  names: SessionNames,
): Turn {
  const speaker = turn.speaker === null ? null : (speakers.get(turn.speaker) ?? turn.speaker);
  const codings = turn.codings.map((coding) => maskCoding(coding, edits, names));
  if (edits.length === 0) return { ...turn, speaker, codings };
  let text = '';
  let spoken = '';
  let from = 0;
  for (const edit of edits) {
    text += turn.text.slice(from, edit.start) + edit.placeholder;
    spoken += turn.spoken.slice(from, edit.start) + ' '.repeat(edit.placeholder.length);
    from = edit.end;
  }
  return { ...turn, speaker, codings, text: text + turn.text.slice(from), spoken: spoken + turn.spoken.slice(from) };
}

function maskCoding(coding: HumanCoding, edits: readonly Edit[], names: SessionNames): HumanCoding {
  switch (coding.unit) {
    case 'span':
      return { ...coding, start: moveStart(coding.start, edits), end: moveEnd(coding.end, edits) };
    case 'utterance':
      return coding.note === null ? coding : { ...coding, note: maskValue(coding.note, names) };
    case 'turn':
      return coding;
  }
}

/** A start inside a masked span moves to the placeholder's start. */
function moveStart(offset: number, edits: readonly Edit[]): number {
  const last = edits.findLast((edit) => edit.start <= offset);
  if (last === undefined) return offset;
  return offset < last.end ? last.newStart : offset - last.end + last.newEnd;
}

/** An end inside a masked span moves to the placeholder's end. */
function moveEnd(offset: number, edits: readonly Edit[]): number {
  const last = edits.findLast((edit) => edit.start < offset);
  if (last === undefined) return offset;
  return offset <= last.end ? last.newEnd : offset - last.end + last.newEnd;
}

function maskSpeakers(transcript: Transcript, names: SessionNames): ReadonlyMap<string, string> {
  const labels = labelsOf(transcript);
  const masked = new Map<string, string>();
  const taken = new Set<string>();
  for (const label of labels) {
    const bare = replaceSpans(label, inLabel(label, names), bracketed);
    let name = bare;
    for (let n = 2; taken.has(name) || (name !== label && labels.has(name)); n++) name = `${bare} ${n}`;
    taken.add(name);
    masked.set(label, name);
  }
  return masked;
}

function maskMetadata(metadata: SessionMetadata, names: SessionNames): SessionMetadata {
  const maskId = (id: string | null) => (id === null ? null : replaceSpans(id, inLabel(id, names), bracketed));
  return {
    ...metadata,
    sessionId: maskId(metadata.sessionId),
    clientId: maskId(metadata.clientId),
    targetBehavior: metadata.targetBehavior === null ? null : maskValue(metadata.targetBehavior, names),
    extra: Object.fromEntries(
      // A person's word on whether the session counts is no word about anybody.
      Object.entries(metadata.extra).map(([key, value]) => [key, key === 'status' ? value : maskValue(value, names)]),
    ),
  };
}

function replaceSpans(
  text: string,
  spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
  placeholder: (kind: string) => string,
): string {
  let masked = '';
  let from = 0;
  for (const span of spans) {
    masked += text.slice(from, span.start) + placeholder(span.kind);
    from = span.end;
  }
  return masked + text.slice(from);
}

const placeholders = new Map(DETECTORS.map((detector) => [detector.kind, detector.placeholder]));

function placeholderOf(kind: string): string {
  return placeholders.get(kind) ?? 'REMOVED';
}

function bracketed(kind: string): string {
  return `[${placeholderOf(kind)}]`;
}
