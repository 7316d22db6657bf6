import type { Turn } from '../../domain/transcript.js';

/** How one speaker speaks in a session: feature name → strength. */
export interface Behaviour {
  readonly features: ReadonlyMap<string, number>;
  readonly words: number;
}

/** Counts what a speaker says per hundred words, how turns begin, and how they end. */
export function measureBehaviour(turns: readonly Turn[], speaker: string): Behaviour {
  const own = turns.filter((turn) => turn.speaker === speaker);
  const counts = new Map<string, number>();
  let words = 0;
  for (const turn of own) {
    const found = featuresOf(turn.spoken);
    words += found.words;
    for (const feature of found.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const features = new Map<string, number>();
  for (const [feature, count] of counts) {
    const perTurn = feature.startsWith('^') || feature.startsWith('#');
    features.set(feature, Math.sqrt(perTurn ? count / own.length : (100 * count) / words));
  }
  if (turns.find((turn) => turn.speaker !== null)?.speaker === speaker) features.set('#speaks-first', 1);
  features.set('#words-per-turn', Math.log1p(words / Math.max(1, own.length)));
  return { features, words };
}

/** What one turn adds: a question mark, its first word, every word and every two words in a row. */
function featuresOf(spoken: string): { readonly features: readonly string[]; readonly words: number } {
  const tokens = tokensOf(spoken);
  const features = spoken.includes('?') ? ['#question-mark'] : [];
  if (tokens[0]) features.push(`^${tokens[0]}`);
  let before: string | null = null;
  for (const token of tokens) {
    if (before !== null) features.push(`${before} ${token}`);
    features.push(token);
    before = token;
  }
  return { features, words: tokens.length };
}

/** The words of a turn in lower case, with inner apostrophes. */
export function tokensOf(spoken: string): readonly string[] {
  const text = spoken.toLowerCase().replaceAll('’', "'");
  return scanAscii(text) ?? text.match(WORDS) ?? [];
}

const WORDS = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** What `WORDS` matches, in a lower-case text whose letters and digits are ASCII; null for any other. Every turn passes here. */
function scanAscii(text: string): readonly string[] | null {
  const tokens: string[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      if (code > 127 && !(code >= 0x2013 && code <= 0x2026)) return null;
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (at < length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))));
    if (text.charCodeAt(at) === APOSTROPHE && isLetter(text.charCodeAt(at + 1))) {
      do at++;
      while (at < length && isLetter(text.charCodeAt(at)));
    }
    if (text.charCodeAt(at) > 127 && !(text.charCodeAt(at) >= 0x2013 && text.charCodeAt(at) <= 0x2026)) return null;
    tokens.push(text.slice(start, at));
  }
  return tokens;
}

const APOSTROPHE = 39;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
