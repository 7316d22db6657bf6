import { readRoleWord, type StatedRole } from '../../../roles/words.js';
import { foldSpaces } from './tidy.js';

/** A speaker's label taken apart: `Rosa Lind (Peer Supporter)` is a name with a role behind it. */
export interface FoldedLabel {
  /** What two spellings of one label have in common: no case, brackets, marks at the ends, or double spaces. */
  readonly key: string;
  /** As shown to people. */
  readonly name: string;
  /** The role written beside the name; null when none is, or when the label is nothing but a role. */
  readonly role: { readonly role: StatedRole; readonly sure: boolean } | null;
}

const known = new Map<string, FoldedLabel>();
const MOST_KNOWN = 5_000;

/** Folds a label; the same label is folded once. */
export function foldLabel(label: string): FoldedLabel {
  const before = known.get(label);
  if (before) return before;
  const folded = fold(label);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(label, folded);
  return folded;
}

function fold(label: string): FoldedLabel {
  const bare = trimMarks(foldSpaces(label));
  const split = splitRole(bare);
  const name = split?.name ?? bare;
  return { key: keyOf(name), name, role: split?.role ?? null };
}

/** Words without the speaker's own label before them, which some exports repeat. */
export function withoutOwnLabel(speaker: string | null, text: string): string {
  if (speaker === null) return text;
  const [start = '', label = ''] = /^\s*([^:：\n]{1,60})[:：]\s*/.exec(text) ?? [];
  return start !== '' && foldLabel(label).key === foldLabel(speaker).key ? text.slice(start.length) : text;
}

/** The name without what stands around it: quotation marks, brackets on both sides, asterisks, a colon. */
function trimMarks(label: string): string {
  let bare = label.replace(/\s+/g, ' ').trim();
  for (;;) {
    const next = bare
      .replace(/^(?:\*{1,3}(?![*\d])|_{1,2}|["“”„«»'‘]+|@|>+|#{1,6} )\s*|\s*(?:\*{1,3}|_{1,2}|["“”«»]+|[:：;,])$/g, '')
      .replace(/^[[(<{]([^[\](){}<>]*)[\])>}]$/, '$1')
      .trim();
    if (next === bare || next === '') return bare;
    bare = next;
  }
}

/** Marks that say how someone took part, not who they are. */
const BADGE =
  /\s*[([](?:guest|external|unverified|host|co-?host|organi[sz]er|presenter|me|you|admin|he\/him(?:\/his)?|she\/her(?:\/hers)?|they\/them(?:\/theirs)?|she\/they|he\/they|via (?:phone|web|teams|zoom)|phone|mobile|ext(?:erno|erne)?|gast|invité|invitado|cont(?:[.’'´]?d|inued|inuing)?\.?|v\.?o\.?|o\.?s\.?|conf(?:idence)?[:= ]{0,3}[\d.,]{1,6}%?|[01][.,]\d{1,6}|\d{1,3}(?:[.,]\d{1,3})? ?%)[)\]]\s*$/i;

/** A display name without a call's badge or pronouns: `Tariq Bell (Unverified)`. */
function withoutBadge(name: string): string {
  let bare = name;
  for (let next = bare.replace(BADGE, ''); next !== bare && next.trim() !== ''; next = bare.replace(BADGE, ''))
    bare = next;
  return bare.trim();
}

/** `Name (role)`, `Name [C]`, `Name - role`, `Name, role`, `Name; role`, `Name / role`, and the same the other way round. */
function splitRole(label: string): Pick<FoldedLabel, 'name' | 'role'> | null {
  const bare = withoutBadge(label);
  const bracketed = /^(.{1,60}?)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(bare);
  const parted = bracketed ?? /^(.{1,60}?)(?:\s+[-–—|/]\s*|\s*[–—|/]\s+|\s*[,;]\s*)(.{1,40})$/.exec(bare);
  const none = bare === label ? null : { name: bare, role: null };
  if (!parted) return none;
  const [, first = '', second = ''] = parted;
  const [before, after] = [readRoleWord(first), readRoleWord(second)];
  if (after && !before && hasName(first)) return { name: first.trim(), role: after };
  if (before && !after && hasName(second)) return { name: second.trim(), role: before };
  return none;
}

function hasName(part: string): boolean {
  return /\p{L}/u.test(part) && !/^(?:speaker|participant|person|voice|unknown|male|female|m|f|w)\b/i.test(part.trim());
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[.'’"“”()[\]{}<>*_·]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
