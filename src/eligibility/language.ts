import { countWordsOfEach } from '../domain/count-words.js';
import type { Utterance } from '../domain/session.js';
import { loadLanguages } from '../ingest/learnt-weights.js';
import { detectLanguage, type LanguageTable } from './ngrams.js';

/** In which language a session is spoken, and which of its utterances are in another. */
export interface LanguageJudgement {
  /** BCP 47; null when it could not be told. */
  readonly language: string | null;
  /** True when most of what was said is in none of the languages asked for. */
  readonly isForeign: boolean;
  /** Utterances of a session that is not foreign, by id, that are: the language of each, null when it could not be told. */
  readonly foreign: ReadonlyMap<string, string | null>;
}

/** Shorter utterances are too little to tell: names, sounds and loan words would decide. */
const FEWEST_WORDS = 6;
/** A session of fewer words is too short for its language to be told. */
const FEWEST_SESSION_WORDS = 12;
/** What English scores in any session of the corpora is above .7, what it scores in another language below .4. */
const NATIVE_FROM = 0.5;
/** An utterance is foreign when another language fits so much better. */
const FOREIGN_MARGIN = 0.1;

/** Judges by character n-grams over everything said; utterances under six words are never foreign. */
export function judgeLanguage(
  utterances: readonly Pick<Utterance, 'id' | 'spoken'>[],
  languages: readonly string[],
): LanguageJudgement {
  const whole = utterances.map(({ spoken }) => spoken).join(' ');
  const counts = countWordsOfEach(utterances);
  if (isTooShort(counts, whole)) return { language: null, isForeign: false, foreign: new Map() };
  const foreign = new Map<string, string | null>();
  let judged = 0;
  let foreignWords = 0;
  for (const [at, { id, spoken }] of utterances.entries()) {
    const words = lengthOf(spoken, counts[at] ?? 0);
    if (words < FEWEST_WORDS) continue;
    judged += words;
    if (isPlainlyEnglish(spoken, words, languages)) continue;
    const found = detect(spoken, languages);
    if (found.sure && found.native < NATIVE_FROM && found.best - found.native > FOREIGN_MARGIN) {
      foreign.set(id, found.language);
      foreignWords += words;
    }
  }
  const all = detect(whole.slice(0, MOST_CHARACTERS), languages);
  if (all.native < NATIVE_FROM || 2 * foreignWords > judged) {
    const own = all.native < NATIVE_FROM ? all : detect(textOf(utterances, foreign), languages);
    return { language: own.sure ? own.language : null, isForeign: true, foreign: new Map() };
  }
  return { language: all.nativeLanguage, isForeign: false, foreign };
}

function isTooShort(counts: Uint32Array, whole: string): boolean {
  const words = counts.reduce((sum, count) => sum + count, 0);
  return words < FEWEST_SESSION_WORDS && lengthOf(whole, words) < FEWEST_SESSION_WORDS;
}

/** In words; scripts that put no space between words are counted as two letters each. */
function lengthOf(text: string, words: number): number {
  return ASIAN.test(text) ? Math.max(words, (text.match(WITHOUT_SPACES)?.length ?? 0) / 2) : words;
}

/** Where those scripts stand, and much else besides. */
const ASIAN = /[^\0-\u0dff]/;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** As much of a session as tells its language. */
const MOST_CHARACTERS = 20_000;

interface Detection {
  readonly language: string;
  readonly sure: boolean;
  /** Score of the likeliest language, 0–1. */
  readonly best: number;
  /** The best score of a language asked for, and which it is. */
  readonly native: number;
  readonly nativeLanguage: string | null;
}

/** Read when a language is first asked for. */
let table: LanguageTable | null = null;

function detect(text: string, languages: readonly string[]): Detection {
  table ??= loadLanguages();
  const found = detectLanguage(text.toLowerCase(), table);
  let native = 0;
  let nativeLanguage: string | null = null;
  for (const language of languages) {
    const score = found.scoreOf(language.slice(0, 2));
    if (score <= native) continue;
    native = score;
    nativeLanguage = language;
  }
  return {
    language: found.language,
    sure: found.sure,
    best: found.scoreOf(found.language),
    native,
    nativeLanguage,
  };
}

/** Most English says so in a few small words, which is quicker to see than to compute. */
function isPlainlyEnglish(spoken: string, words: number, languages: readonly string[]): boolean {
  return languages.includes('en') && 5 * (spoken.toLowerCase().match(SMALL_WORDS)?.length ?? 0) >= words;
}

const SMALL_WORDS =
  /\b(?:the|and|you|your|that|that's|this|what|with|have|it's|i'm|don't|my|they|was|were|for|about|know|would|could|just|when|how|because|there|been|from)\b/g;

function textOf(
  utterances: readonly Pick<Utterance, 'id' | 'spoken'>[],
  wanted: ReadonlyMap<string, string | null>,
): string {
  return utterances
    .filter(({ id }) => wanted.has(id))
    .map(({ spoken }) => spoken)
    .join(' ')
    .slice(0, MOST_CHARACTERS);
}
