import type { IdentifierFinding } from '../../domain/session.js';
import type { HumanCoding, SessionMetadata, Transcript, Turn } from '../../domain/transcript.js';
import { DETECTORS } from './detectors.js';
import { findInLabel, findInPath, findInValue } from './find-identifiers.js';

/** A transcript whose findings are replaced by placeholders, and what a caller needs to follow along. */
export interface Masked {
  readonly transcript: Transcript;
  /** The findings at their placeholders' offsets. */
  readonly findings: readonly IdentifierFinding[];
  /** Speaker label as printed → as masked; distinct labels stay distinct. */
  readonly speakers: ReadonlyMap<string, string>;
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
  const speakers = maskSpeakers(transcript);
  const moved = new Map<IdentifierFinding, IdentifierFinding>();
  const turns = transcript.turns.map((turn) => {
    const edits = toEdits(byTurn.get(turn.index) ?? []);
    for (const edit of edits) moved.set(edit.finding, { ...edit.finding, start: edit.newStart, end: edit.newEnd });
    return maskTurn(turn, edits, speakers);
  });
  return {
    transcript: {
      ...transcript,
      metadata: maskMetadata(transcript.metadata),
      statedRoles: Object.fromEntries(
        Object.entries(transcript.statedRoles).map(([speaker, role]) => [speakers.get(speaker) ?? speaker, role]),
      ),
      turns,
    },
    findings: findings.map((finding) => moved.get(finding) ?? finding),
    speakers,
  };
}

/** A relative path with names, phone numbers and addresses in it replaced, safe as a file name. */
export function maskPath(path: string): string {
  return replaceSpans(path, findInPath(path), (kind) => placeholderOf(kind));
}

/** The findings' words replaced by placeholders. */
function maskValue(value: string): string {
  return replaceSpans(value, findInValue(value), bracketed);
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

function maskTurn(turn: Turn, edits: readonly Edit[], speakers: ReadonlyMap<string, string>): Turn {
  const speaker = turn.speaker === null ? null : (speakers.get(turn.speaker) ?? turn.speaker);
  const codings = turn.codings.map((coding) => maskCoding(coding, edits));
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

function maskCoding(coding: HumanCoding, edits: readonly Edit[]): HumanCoding {
  switch (coding.unit) {
    case 'span':
      return { ...coding, start: moveStart(coding.start, edits), end: moveEnd(coding.end, edits) };
    case 'utterance':
      return coding.note === null ? coding : { ...coding, note: maskValue(coding.note) };
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

function maskSpeakers(transcript: Transcript): ReadonlyMap<string, string> {
  const labels = new Set(transcript.turns.flatMap((turn) => (turn.speaker === null ? [] : [turn.speaker])));
  const masked = new Map<string, string>();
  const taken = new Set<string>();
  for (const label of labels) {
    const bare = replaceSpans(label, findInLabel(label), bracketed);
    let name = bare;
    for (let n = 2; taken.has(name) || (name !== label && labels.has(name)); n++) name = `${bare} ${n}`;
    taken.add(name);
    masked.set(label, name);
  }
  return masked;
}

function maskMetadata(metadata: SessionMetadata): SessionMetadata {
  const maskId = (id: string | null) => (id === null ? null : replaceSpans(id, findInLabel(id), bracketed));
  return {
    ...metadata,
    sessionId: maskId(metadata.sessionId),
    clientId: maskId(metadata.clientId),
    targetBehavior: metadata.targetBehavior === null ? null : maskValue(metadata.targetBehavior),
    extra: Object.fromEntries(Object.entries(metadata.extra).map(([key, value]) => [key, maskValue(value)])),
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
