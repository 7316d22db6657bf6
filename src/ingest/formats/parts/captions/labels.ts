import { readRoleWord } from '../../../roles/words.js';
import { foldLabel } from '../text/fold-label.js';
import { isNoteLabel, isRemark, looksLikeLongName } from '../text/words.js';

/** Longest name a video call prints before a caption. */
const LONGEST_NAME = 80;

/** A caption line cut into the speaker's label and the words; label null when it has none. */
export interface LabelledText {
  readonly label: string | null;
  readonly text: string;
}

/**
 * A function that finds the speaker before a caption's words. Display names hold digits,
 * colons and brackets ("10:30 Group", "Renee (she/her)"), and speech holds colons too, so a
 * prefix is a name when it comes again, names a role, or when nearly every caption has one.
 */
export function chooseCaptionLabels(
  lines: readonly string[],
  below: readonly string[] = [],
): (line: string) => LabelledText {
  const counts = new Map<string, number>();
  const count = (label: string): number => counts.get(foldLabel(label).key) ?? 0;
  let prefixed = 0;
  for (const line of lines) {
    const prefixes = prefixesOf(line);
    if (prefixes.some(({ label, weak }) => !weak && looksLikeName(label))) prefixed++;
    for (const { label } of prefixes) countUp(counts, label);
  }
  // A caption's later lines name a speaker too, yet seldom enough to say nothing of how most lines begin.
  for (const line of below) for (const { label } of prefixesOf(line)) countUp(counts, label);
  const mostHaveOne = lines.length > 0 && prefixed >= 0.8 * lines.length;
  const isName = (label: string): boolean => {
    if (isNoteLabel(label)) return false;
    if (isSpeakerLabel(label)) return true;
    if (isCaller(label)) return count(label) >= 2;
    return looksLikeName(label) && (count(label) >= 2 || mostHaveOne);
  };
  return (line) => {
    const names = prefixesOf(line).filter(({ label, weak }) => isName(label) && (!weak || count(label) >= 2));
    const first = names[0];
    if (first === undefined) return { label: null, text: stripChevrons(line) };
    // A longer prefix ("Dr: Ames") beats the shorter one only when it is nearly as common.
    const best = names.findLast(({ label }) => count(label) >= Math.max(2, 0.5 * count(first.label)));
    return best ?? first;
  };
}

function countUp(counts: Map<string, number>, label: string): void {
  const { key } = foldLabel(label);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Who rings in by phone has a number for a name, half of it hidden by some: `1206***4411`. */
function isCaller(label: string): boolean {
  return /^\+?[\d*][\d*x()\s.-]{3,}$/i.test(label) && !/^\d{1,2}\s*$/.test(label);
}

interface Prefix extends LabelledText {
  readonly label: string;
  /** In brackets without a colon: a remark, unless it comes again. */
  readonly weak?: boolean;
}

/** Every way to read a line as `label: words`, shortest label first; `[label]` and `>> label:` included. */
function prefixesOf(line: string): readonly Prefix[] {
  const text = stripChevrons(line);
  const bracketed = /^\s*[[(]([^\])]{1,60})[\])]\s*:?\s*(.*)$/su.exec(text);
  if (bracketed && (isSpeakerLabel(bracketed[1] ?? '') || /^\s*[[(][^\])]+[\])]\s*:/.test(text)))
    return [{ label: (bracketed[1] ?? '').trim(), text: bracketed[2] ?? '' }];
  if (bracketed && looksLikeLongName(bracketed[1] ?? '') && !isRemark(bracketed[1] ?? '') && bracketed[2] !== '')
    return [{ label: (bracketed[1] ?? '').trim(), text: bracketed[2] ?? '', weak: true }];
  const found: Prefix[] = [];
  const head = text.slice(0, LONGEST_NAME + 2);
  for (let at = head.search(/[:：]/); at !== -1 && found.length < 4; at = nextColon(head, at)) {
    const label = text.slice(0, at).trim();
    if (label === '' || label.length > LONGEST_NAME) continue;
    if (/^[\s]|^$/.test(text.charAt(at + 1)) || text.charAt(at) === '：' || !/\d/.test(text.charAt(at - 1)))
      found.push({ label, text: text.slice(at + 1).trim() });
  }
  return found;
}

function nextColon(text: string, at: number): number {
  const next = text.slice(at + 1).search(/[:：]/);
  return next === -1 ? -1 : at + 1 + next;
}

function stripChevrons(line: string): string {
  return line.replace(/^\s*(?:>{2,}|[-–—]{1,2}(?=\s))\s*/, '');
}

/** "SPEAKER_00", "Speaker 2", "Peer supporter", "T". */
function isSpeakerLabel(label: string): boolean {
  if (
    /^(?:speaker|spk|spkr|participant|person|voice|unknown(?: speaker)?|unidentified(?: speaker)?|guest|host)[ _#-]?\w{0,3}$/i.test(
      label,
    )
  )
    return true;
  if (/^[A-Z]{1,2}\d{0,2}$/.test(label)) return true;
  return /^\p{Lu}/u.test(label) && label.split(' ').length <= 3 && readRoleWord(label) !== null;
}

const OPENERS: ReadonlySet<string> = new Set(
  `i i'm i've he she we they you it it's that's and but so the this these there here like well yeah yes no okay ok oh um uh
because if when then now what how why who where which my your our an is was are were do did can could would should just or
not first second third also http https question answer step goal plan option reason thing maybe let's don't for in on at to
with from of as`.split(/\s+/),
);

function looksLikeName(label: string): boolean {
  const words = label.toLowerCase().replaceAll('’', "'").split(/\s+/);
  if (OPENERS.has(words[0] ?? '') || (words.length > 6 && !looksLikeLongName(label))) return false;
  // "iPhone 12", "dana": small letters are a name's when it is one word or the device's.
  if (/^\p{Ll}/u.test(label)) return words.length === 1 ? /^[\p{L}\p{N}._-]+$/u.test(label) : /\p{Lu}|\d/u.test(label);
  const bare = label.replace(/\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr)\./g, '');
  return /\p{L}/u.test(label) && /^[\p{Lu}\p{Lo}\d@("'‘“]/u.test(label) && !/[.!?;]\s/.test(bare);
}
