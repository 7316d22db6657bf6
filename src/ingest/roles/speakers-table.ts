import type { StatedRole } from './words.js';

/** One row of `speakers.csv`: which label, in which files, is in which role. */
export interface SpeakerRule {
  /** A file's relative path, or a pattern with `*`; null for every file. */
  readonly file: string | null;
  /** A speaker label as printed, or a pattern with `*`. */
  readonly speaker: string;
  readonly role: StatedRole;
}

/**
 * The role that the rules give a speaker; null when none speaks of it. A rule
 * for a file beats one for all, an exact label beats a pattern, a later row
 * beats an earlier one.
 */
export function ruleFor(rules: readonly SpeakerRule[], path: string, speaker: string): SpeakerRule | null {
  let best: SpeakerRule | null = null;
  let bestRank = 0;
  for (const rule of rules) {
    const rank = rankOf(rule, path, speaker);
    if (rank === 0 || rank < bestRank) continue;
    best = rule;
    bestRank = rank;
  }
  return best;
}

function rankOf(rule: SpeakerRule, path: string, speaker: string): number {
  const label = fit(rule.speaker, speaker);
  if (label === 0) return 0;
  if (rule.file === null) return label;
  const file = fit(rule.file, path);
  return file === 0 ? 0 : label + 2 + 2 * file;
}

/** 2 for the same text, 1 for a pattern that matches, 0 for neither; letter case does not matter. */
function fit(pattern: string, text: string): 0 | 1 | 2 {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  if (wanted === given) return 2;
  return pattern.includes('*') && matchesGlob(wanted, given) ? 1 : 0;
}

/** `*` stands for any characters; done without a regular expression, which a pattern of many stars could stall. */
function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  const last = parts.pop() ?? '';
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
