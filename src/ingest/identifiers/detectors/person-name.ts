import { isThing } from '../acts-as-person.js';
import type { Detector, IdentifierSpan } from '../detector.js';
import { commonness, isCompound } from '../english.js';
import { CLUE, SENSE } from '../lexemes.js';
import { CALENDAR_AND_TONGUES, COMMON_WORDS } from '../lexicon/word-lists.js';
import { matchesOf } from '../matches.js';
import { nameEvidence } from '../name-evidence.js';
import type { Reading, Word } from '../reading.js';
import { isUnlisted } from '../unlisted-name.js';

/**
 * A person's name: listed given names, anything introduced as a name, family names after a
 * title or a given name. Names that are also words need the sentence to say that they are names.
 */
export const personName: Detector = {
  kind: 'person-name',
  label: "person's name",
  placeholder: 'NAME',
  find(reading) {
    const spans: IdentifierSpan[] = [];
    for (let i = 0; i < reading.words.length; i++) {
      const confidence = nameEvidence(reading, i);
      if (confidence === 0) continue;
      const last = lastWordOfName(reading, i);
      for (let k = i; k <= last; k++) {
        const part = reading.words[k];
        if (part !== undefined && confidence >= 0.7 && isWorthKnowing(part)) reading.known.add(part.lower);
      }
      const span = { start: startOfName(reading, i), end: reading.words[last]?.end ?? 0, confidence };
      spans.push(span);
      i = last;
    }
    const initials = reading.cased ? ((reading.clues & CLUE.initial) === 0 ? [] : INITIALS) : SMALL_INITIALS;
    for (const pattern of initials)
      for (const match of matchesOf(reading.cased ? reading.text : reading.lower, pattern).filter(isNamed))
        spans.push({ start: match.index, end: match.index + match[0].length, confidence: 0.7 });
    if ((reading.clues & CLUE.spelled) !== 0) spans.push(...findSpelled(reading));
    return spans;
  },
};

/** What follows a single initial must be a name: "I put an H. For him." */
function isNamed([words]: RegExpExecArray): boolean {
  const family = / (.+)$/.exec(words)?.[1];
  return family === undefined || commonness(family.toLowerCase()) < 2;
}

const NOT_INITIALS =
  'a\\.m|p\\.m|p\\.o|i\\.d|u\\.s|u\\.k|e\\.g|i\\.e|d\\.a|e\\.r|i\\.v|i\\.p|o\\.d|a\\.a|n\\.a|d\\.c|n\\.y|l\\.a|p\\.s|b\\.s|t\\.v|d\\.j|h\\.r|i\\.q|m\\.i|p\\.c|v\\.a|b\\.c|a\\.d|s\\.o|d\\.u|m\\.d|r\\.n|o\\.k|c\\.o|j\\.k';
/** "K.J.", "J. Ferris" */
const INITIALS = [
  new RegExp(`(?<![\\w.])(?!(?:${NOT_INITIALS.toUpperCase()})\\b)[A-Z]\\.[A-Z]\\.?(?![\\w.])`, 'g'),
  /(?<![\w.'’])(?<!\b(?:[Vv]itamin|[Pp]lan|[Ss]tep|[Hh]ep|[Tt]ype|[Gg]roup|[Pp]art) )[A-Z]\. (?!(?:And|But|So|I|The|He|She|It|We|You|They|That|This|What|How|Yeah|No|Yes)\b)[A-Z][a-z'’-]{2,}/g,
];
/** "k.j.", where nothing has a capital. */
const SMALL_INITIALS = [new RegExp(`(?<![\\w.])(?!(?:${NOT_INITIALS})\\b)[a-z]\\.[a-z]\\.(?![\\w.])`, 'g')];

/** A listed given name needs no memory; a doubtful or unlisted one is easier to tell the second time. */
function isWorthKnowing(word: Word): boolean {
  return word.lower.length !== 2 && (word.senses & SENSE.given) === 0;
}

/** "big mike", "lil rod": the nickname's first word goes with the name. */
function startOfName(reading: Reading, i: number): number {
  const word = reading.words[i];
  const before = reading.words[i - 1];
  if (word === undefined || before === undefined) return word?.start ?? 0;
  const joined = NICKNAMING.has(before.lower) && reading.text.slice(before.end, word.start) === ' ';
  const placed = reading.cased && PLACING.has(before.lower) && reading.text.slice(before.end, word.start) === ' ';
  return (joined || placed) && (!reading.cased || before.capital) ? before.start : word.start;
}

/** First words of the names of places, with a capital. */
const PLACING = new Set('lake mount fort port camp san santa el la las los'.split(' '));
const NICKNAMING = new Set("big lil lil' little lefty slim ol' old young fat skinny crazy baby ti".split(' '));

/** A name goes on over initials and family names: "John Q. Smith", "Summer Dawn Archuleta". */
function lastWordOfName(reading: Reading, i: number): number {
  let last = i;
  while (last - i < 3) {
    const here = reading.words[last];
    const next = reading.words[last + 1];
    if (here === undefined || next === undefined) break;
    const gap = reading.text.slice(here.end, next.start);
    if (isInitial(reading, next) && gap === ' ' && reading.cased) {
      last++;
      continue;
    }
    const afterInitial = last > i && isInitial(reading, here) && gap === '. ';
    if ((gap !== ' ' && !afterInitial) || !continuesName(reading, next)) break;
    last++;
  }
  return last;
}

function isInitial(reading: Reading, word: Word): boolean {
  return (
    word.lower.length === 1 && word.capital && word.lower !== 'i' && /^[.\s]|^$/.test(reading.text.charAt(word.end))
  );
}

function continuesName(reading: Reading, word: Word): boolean {
  if (COMMON_WORDS.has(word.lower) || CALENDAR_AND_TONGUES.has(word.lower)) {
    // "Summer", "May" and "Christian" are both: a capital after a given name decides.
    return reading.cased && word.capital && (word.senses & SENSE.ambiguousGiven) !== 0;
  }
  if (reading.cased) return word.capital && !/^[A-Z]{2,}$/.test(reading.text.slice(word.start, word.end));
  const after = reading.lower.slice(word.end, word.end + 12);
  if (
    ENDS_INTRODUCTION.test(after) &&
    (isThing(word) || (word.senses & SENSE.surname) !== 0) &&
    INTRODUCES.test(reading.lower.slice(0, word.start))
  )
    return true;
  if (SMALL_WORD_SURNAMES.has(word.lower) || (word.senses & SENSE.ambiguousGiven) !== 0)
    return !NEVER_SMALL.has(word.lower) && AFTER_FULL_NAME.test(after);
  if ((word.senses & SENSE.surname) !== 0) return true;
  return isUnlisted(reading, word) || (commonness(word.lower) === 0 && isCompound(word.lower));
}

/** Family names that are everyday words in speech without capitals. */
const SMALL_WORD_SURNAMES = new Set(
  'banks beck bell bridges burns chambers charles cross day field fields fisher flowers foster fox frost fuller gamble glass golden graves gray grimes hale hall hardy hood horn knapp lane long love major mayo mays meadows mills moody park parks pace parsons poole pope porter potter powers price prince proctor rivers sellers sharp shields short silva skinner small snow spears spence stark steele stokes stout strong summers sweet wade walls ward ware waters webb weeks wells west will winters wise wood woods young day lord hull long mayer singleton hatch house savage noble'.split(
    ' ',
  ),
);

/** Of those, what is no name even where a phrase ends: "with mike all day". */
const NEVER_SMALL = new Set(
  'day long will may hope joy love happy young short sweet west love major silva small strong wise'.split(' '),
);
const AFTER_FULL_NAME =
  /^(?:['’]s\b|$|[,.?!]| (?:is|was|has|had|said|says|told|called|who|from|over|down at|at the)\b)/;
const ENDS_INTRODUCTION = /^(?:\s*$|[,.?!]| (?:and|i'm|im|calling|from|with|here|speaking)\b)/;
/** "my name is denise", "this is denise" with the family name to come. */
const INTRODUCES = /\b(?:name(?:'s| is| was)|named|i'm|im|i am|this is) \S+ $/;

const SPELLED = /(?<![\w'’-])(?:[a-z]([- ]))(?:[a-z]\1){2,14}[a-z](?![\w'’-])/g;
const SPELLED_WORDS = /^(?:ptsd|adhd|copd|nami|mhsa|dshs|hipaa|abcd|iiii|aaaa|ommm|hahaha)$/;

/** A name spelled letter by letter: "O-K-O-N-K-W-O". */
function findSpelled(reading: Reading): readonly IdentifierSpan[] {
  return Array.from(reading.lower.matchAll(SPELLED))
    .filter((match) => {
      const word = match[0].replaceAll(/[- ]/g, '');
      return (
        !SPELLED_WORDS.test(word) &&
        new Set(word).size > 2 &&
        !/^ (?:underscore|dot|at)\b/.test(reading.lower.slice(match.index + match[0].length))
      );
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length, confidence: 0.7 }));
}
