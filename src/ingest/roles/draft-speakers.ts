import type { RoleDecision, SpeakerRole } from '../../domain/session.js';
import { ruleFor, type SpeakerRule } from './speakers-table.js';

/** A file's speakers as they were taken. */
export interface SpeakersSeen {
  readonly path: string;
  readonly roles: RoleDecision;
  /** True when something speaks against the roles, such as a change of labels half-way. */
  readonly doubtful: boolean;
}

/** A row of a drafted `speakers.csv`. */
export interface DraftRow {
  /** Empty for every file. */
  readonly file: string;
  readonly speaker: string;
  /** With a question mark where a person must decide: such a row is not used until the mark is gone. */
  readonly role: string;
  readonly confidence: string;
  readonly words: number;
  readonly because: string;
}

const SURE_ENOUGH = 0.8;

/**
 * Drafts the rows of `speakers.csv` that are not there yet: unsure speakers
 * first, file by file, least sure on top; then labels that were clear, once for
 * all files.
 */
export function draftSpeakers(seen: readonly SpeakersSeen[], existing: readonly SpeakerRule[]): readonly DraftRow[] {
  const unsure: { row: DraftRow; confidence: number }[] = [];
  const clear = new Map<string, DraftRow>();
  for (const { path, roles, doubtful } of seen) {
    const isUnsure = doubtful || roles.confidence < SURE_ENOUGH || !hasBothSides(roles.speakers);
    for (const speaker of roles.speakers) {
      if (ruleFor(existing, path, speaker.speaker)) continue;
      if (isUnsure) unsure.push({ row: toRow(path, speaker, roles, '?'), confidence: roles.confidence });
      else if (roles.method === 'behaviour')
        unsure.push({ row: toRow(path, speaker, roles, ''), confidence: 2 + roles.confidence });
      else addClear(clear, speaker, roles);
    }
  }
  const sorted = unsure.toSorted((a, b) => a.confidence - b.confidence || compare(a.row.file, b.row.file));
  return [...sorted.map(({ row }) => row), ...[...clear.values()].toSorted((a, b) => compare(a.speaker, b.speaker))];
}

function hasBothSides(speakers: readonly SpeakerRole[]): boolean {
  return ['practitioner', 'client'].every((role) => speakers.some((speaker) => speaker.role === role));
}

function toRow(file: string, speaker: SpeakerRole, roles: RoleDecision, mark: string): DraftRow {
  return {
    file,
    speaker: speaker.speaker,
    role: `${speaker.role}${mark}`,
    confidence: roles.confidence.toFixed(2),
    words: speaker.words,
    because: roles.because,
  };
}

function addClear(clear: Map<string, DraftRow>, speaker: SpeakerRole, roles: RoleDecision): void {
  const key = `${speaker.speaker.toLowerCase()}\u0000${speaker.role}`;
  const before = clear.get(key);
  const row = toRow('', speaker, roles, '');
  clear.set(key, before ? { ...before, words: before.words + speaker.words } : row);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
