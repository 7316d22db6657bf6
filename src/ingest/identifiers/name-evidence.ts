import { actsAsPerson, isSpeakingThing, isSpokenOfAsPerson, isThing } from './acts-as-person.js';
import { commonness } from './english.js';
import { SENSE } from './lexemes.js';
import { SPOKEN_WORDS } from './lexicon/spoken-words.js';
import { CALENDAR_AND_TONGUES, COMMON_WORDS, NOT_AFTER_NAME_IS, RELATIONS, TITLES } from './lexicon/word-lists.js';
import type { Reading, Word } from './reading.js';
import { unlistedName } from './unlisted-name.js';

/** How surely the word at `i` begins a person's name, 0–1; 0 when nothing says so. */
export function nameEvidence(reading: Reading, i: number): number {
  const word = reading.words[i];
  // Where names have capitals, only a listed one does without.
  if (word === undefined || (reading.cased && !word.capital && (word.senses & SENSE.given) === 0)) return 0;
  if (word.lower.length === 1) return initialAlone(reading, word);
  if (TITLES.has(word.lower) || isStutter(word.lower)) return 0;
  const listed = (word.senses & SENSE.given) !== 0;
  const doubtful = (word.senses & SENSE.ambiguousGiven) !== 0;
  const surname = (word.senses & SENSE.surname) !== 0;
  if (
    reading.cased
      ? !word.capital && !listed
      : !listed &&
        !doubtful &&
        !surname &&
        !reading.known.has(word.lower) &&
        !isIntroduced(reading, i) &&
        !isMissed(reading, i)
  )
    return reading.cased || partOfFacility(reading, i) ? 0 : unlistedName(reading, word);
  if (partOfFacility(reading, i)) return 0;
  if (listed && (word.capital || !reading.cased)) return 0.9;
  if (listed && reading.cased && !word.capital) return SMALL_LISTED.has(word.lower) ? 0 : 0.5;
  if (isIntroduced(reading, i)) return 0.9;
  if (afterTitle(reading, i)) return 0.85;
  if (afterRelation(reading, i)) return 0.8;
  if (doubtful) return doubtfulName(reading, i, word);
  if (reading.known.has(word.lower)) return knownName(reading, i, word);
  const alone =
    surname && reading.cased && word.capital && !word.opens && !COMMON_WORDS.has(word.lower)
      ? surnameAlone(reading, i)
      : 0;
  return alone > 0 ? alone : unlistedName(reading, word);
}

/** "t cried", "i told j": a letter that does what only people do. */
function initialAlone(reading: Reading, word: Word): number {
  if (reading.cased ? !word.capital || /[ia]/.test(word.lower) : NO_INITIAL.has(word.lower)) return 0;
  if (reading.text.charAt(word.start - 1) === '.') return 0;
  if (actsAsPerson(reading, word) || isSpokenOfAsPerson(reading, word)) return 0.7;
  return reading.known.has(word.lower) && JOINED.test(reading.lower.slice(Math.max(0, word.start - 8), word.start))
    ? 0.6
    : 0;
}

/** What stands before an initial that the session knows. */
const JOINED = /(?:^|[.?!,] |\b(?:and|with|told|to|from|for|if|but|when|like|about) )$/;

/** Letters that are words, or stand for some: "u said", "n i told him", "o told". */
const NO_INITIAL = new Set('a i u n o r x y'.split(' '));

/** "I-I", "wh-what", "I'm-I'm-I". */
function isStutter(word: string): boolean {
  if (!word.includes('-')) return false;
  const parts = word.split('-').filter((part) => part !== '');
  return parts.every((part, k) => {
    const next = parts[k + 1] ?? parts[k - 1] ?? part;
    return next.startsWith(part.slice(0, 3)) || part.startsWith(next) || next.startsWith(part);
  });
}

/** Listed names that a transcriber's small letter makes a word. */
const SMALL_LISTED = new Set(
  'jean jeans carol ginny homer mercedes frank hazel raven rusty kent cole martin marvin roman leigh parker chuck brandy sherry porter nick precious'.split(
    ' ',
  ),
);

/** "my name is X", "I'm X", "call me X", "this is X speaking", "X speaking". */
function isIntroduced(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  if (word === undefined) return false;
  const before = reading.lower.slice(Math.max(0, word.start - 40), word.start);
  if (NAME_IS.test(before))
    return (
      !NOT_AFTER_NAME_IS.has(word.lower) &&
      !(CALENDAR_AND_TONGUES.has(word.lower) && (word.senses & SENSE.ambiguousGiven) === 0) &&
      !(COMMON_WORDS.has(word.lower) && !word.capital) &&
      (word.capital || !reading.cased)
    );
  if (COMMON_WORDS.has(word.lower) || CALENDAR_AND_TONGUES.has(word.lower)) {
    if ((word.senses & SENSE.ambiguousGiven) === 0) return false;
  }
  if (!reading.cased || !word.capital) {
    if (word.senses === 0 || reading.cased) return false;
    return I_AM.test(before) && !VERBISH.has(word.lower) && endsPhrase(reading, word);
  }
  if (word.opens || ABBREVIATION.test(reading.text.slice(word.start, word.end))) return false;
  if (I_AM.test(before)) return true;
  return CALENDAR_AND_TONGUES.has(word.lower) ? CALLED_IN_PERSON.test(before) : CALLED.test(before);
}

const NAME_IS =
  /\b(?:name(?:'s| is| was|s)|names are|named|nicknamed|goes? by|going by|known as|call(?:s|ed)? (?:me|her|him)|everybody calls (?:me|her|him)|speaking (?:with|to)) (?:uh |um |like |dr\.? |mr\.? |ms\.? )?$/;
const I_AM =
  /\b(?:i'm|i am|im|this is|it's|it is|its|that's|hi|hey|hello|alright|okay|thanks|thank you|morning|sorry|bye|ask for|attention|signed|love),? $/;
const CALLED =
  /\b(?:called|meet|calls|somebody called|guy called|with|from|and|by|than|about|miss|told|asked|love|saw|see|met|had|gave|want|wants|wanted|got|lost|like) $/;
/** Said of people, where "from April" and "like August" may be said of the year. */
const CALLED_IN_PERSON =
  /\b(?:called|meet|calls|somebody called|guy called|with|miss|told|asked|love|saw|see|met|had|gave) $/;
/** Capitals that stand for words: "DUI", "PhDs". */
const ABBREVIATION = /^(?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]+s?)$/;

/** Names that are verbs or auxiliaries where speech has no capitals. */
const VERBISH = new Set(
  'will may chase mark drew grant pat rob skip sue hope trace price miles art guy wade major happy angel faith joy love grace sunny glory trip bill'.split(
    ' ',
  ),
);

function endsPhrase(reading: Reading, word: Word): boolean {
  return /^(?:$|\s*$|[,.?!;]| (?:and|from|with|calling|here|speaking|i|i'm|so|one of|your|the)\b)/.test(
    reading.lower.slice(word.end, word.end + 12),
  );
}

function afterTitle(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const title = reading.words[i - 1];
  if (word === undefined || title === undefined || !TITLES.has(title.lower)) return false;
  const gap = reading.text.slice(title.end, word.start);
  // A full stop after "Mr" belongs to the title; after "uncle" it ends the sentence.
  if (!(gap === ' ' || (gap === '. ' && SHORT_TITLE.test(title.lower))) || COMMON_WORDS.has(word.lower)) return false;
  if (CALENDAR_AND_TONGUES.has(word.lower) && (word.senses & SENSE.ambiguousGiven) === 0) return false;
  if (reading.cased)
    return word.capital && (title.capital || RELATION_TITLE.test(title.lower) || word.senses !== 0 || !title.opens);
  return (
    (word.senses & ~SENSE.ambiguousGiven) !== 0 ||
    (title.lower === 'miss' && isThing(word) && isMissOfAddress(reading, title)) ||
    (SURE_TITLE.test(title.lower) && !NOT_AFTER_SURE_TITLE.has(word.lower) && word.lower.length > 2)
  );
}

function isMissed(reading: Reading, i: number): boolean {
  return reading.words[i - 1]?.lower === 'miss' && afterTitle(reading, i);
}

/** "told miss pearl", where "i miss", "to miss" and "don't miss" say something else. */
function isMissOfAddress(reading: Reading, title: Word): boolean {
  return BEFORE_MISS.test(reading.lower.slice(Math.max(0, title.start - 16), title.start));
}

const BEFORE_MISS =
  /(?:^|[.?!,] |\b(?:told|ask|asked|with|from|by|see|saw|called|call|that's|it's|when|because|cause|if|for|of|old|here's|is|was|says|said|about|than|thank you|thanks|hey|hi|yes|no|ol) )$/;

const SHORT_TITLE = /^(?:mr|mrs|ms|mx|dr|sgt|capt|lt|fr|rev|prof)$/;
const RELATION_TITLE = /^(?:aunt|auntie|uncle|cousin|officer|judge|nurse|coach|pastor)$/;
const SURE_TITLE = /^(?:mr|mrs|ms|mister|dr|sergeant|pastor|deacon|auntie|tia|abuela|abuelo|judge)$/;
const NOT_AFTER_SURE_TITLE = new Set(
  'said says told gave was is who that he she and has had will would ordered came comes wants wanted appointment appointments pepper in at on for to from says asked ask office put puts did does if my or there then when also just thinks could can called calls so but right'.split(
    ' ',
  ),
);

function afterRelation(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const relation = reading.words[i - 1];
  if (word === undefined || relation === undefined || !RELATIONS.has(relation.lower)) return false;
  if (!/^,? $/.test(reading.text.slice(relation.end, word.start)) || COMMON_WORDS.has(word.lower)) {
    if ((word.senses & SENSE.ambiguousGiven) === 0) return false;
  }
  if (CALENDAR_AND_TONGUES.has(word.lower) && (word.senses & SENSE.ambiguousGiven) === 0) return false;
  if (reading.cased)
    return word.capital && !word.opens && !/^[A-Z]{2,}$/.test(reading.text.slice(word.start, word.end));
  if (word.senses === 0 || VERBISH.has(word.lower))
    return (
      (word.senses !== 0 || isRareNoun(word)) &&
      /^ (?:he|she|is|was|said|says|and|who|keeps|told)\b/.test(reading.lower.slice(word.end, word.end + 8))
    );
  return !reading.text.slice(relation.end, word.start).includes(',');
}

/** "my cousin peaches": a word few say, and none that says what someone does ("my mom nags"). */
function isRareNoun({ lower }: Word): boolean {
  return commonness(lower) === 1 && !/(?:[^s]s|ing|ed|ly|al|ic|ive|ous|able|ful)$/.test(lower);
}

/** May, Mark, Hope, Will: a capital inside a sentence, or a verb that only a person can have. */
function doubtfulName(reading: Reading, i: number, word: Word): number {
  const after = reading.lower.slice(word.end, word.end + 16);
  const before = reading.lower.slice(Math.max(0, word.start - 16), word.start);
  if (
    PERSON_VERB.test(after) &&
    (word.capital || !reading.cased) &&
    !DETERMINER.test(before) &&
    !VERBISH.has(word.lower)
  )
    return 0.75;
  if (!reading.cased) {
    if (actsAsPerson(reading, word) || isSpokenOfAsPerson(reading, word) || isSpeakingThing(reading, word)) return 0.7;
    if (isSubject(reading, word)) return 0.6;
    // "deb", "marley": a list calls it doubtful for a place or a make, but English has no such word.
    if (commonness(word.lower) === 0 && !DETERMINER.test(before) && unlistedName(reading, word) > 0) return 0.7;
    return reading.known.has(word.lower) ? knownName(reading, i, word) : 0;
  }
  if (!word.capital) return 0;
  if (CALENDAR_AND_TONGUES.has(word.lower)) return seasonName(reading, i, word, after);
  if (VIRTUES.has(word.lower) || WORDY.has(word.lower)) {
    if (word.opens) return reading.known.has(word.lower) && PERSON_VERB_OR_IS.test(after) ? 0.7 : 0;
    return DETERMINER.test(before) ? 0 : 0.75;
  }
  if (!word.opens) return DETERMINER.test(before) ? 0 : 0.75;
  if (SPEECH_VERB.test(after)) return 0.75;
  if (PERSON_VERB_OR_IS.test(after) && !MODALS.has(word.lower)) return 0.7;
  return reading.known.has(word.lower) && !/^ (?:you|i|we|he|she|they|it|the|my|your)\b/.test(after) ? 0.7 : 0;
}

/** "because asia was", "dakota don't": what opens a clause and is neither a virtue, a thing nor a doing. */
function isSubject(reading: Reading, { lower, start, end }: Word): boolean {
  if (VIRTUES.has(lower) || WORDY.has(lower) || VERBISH.has(lower) || CALENDAR_AND_TONGUES.has(lower)) return false;
  if (SPOKEN_WORDS.has(lower) || COMMON_WORDS.has(lower)) return false;
  return (
    IS_SOMEHOW.test(reading.lower.slice(end, end + 24)) &&
    CLAUSE.test(reading.lower.slice(Math.max(0, start - 16), start))
  );
}

const CLAUSE =
  /(?:^|[.?!,] |\b(?:if|when|because|cause|cuz|but|and|that|so|then|until|while|since|where|know|like|yeah|well) )$/;
const IS_SOMEHOW =
  /^ (?:(?:is|was|be|been) (?:my|there|here|mad|crying|sleeping|gone|like|the one|supposed|still|trying|acting|coming|pregnant|home|at|with|doing|getting|going|always|just|so|only|in)\b|got (?:a|out|his|her|my|mad|sober|clean|locked)|don't|doesn't|won't|came|went|been)/;

/** "Summer was in the back seat": a month or season is a name only to those who know her. */
function seasonName(reading: Reading, i: number, word: Word, after: string): number {
  if (PERSON_VERB.test(after) && !word.opens) return 0.7;
  if (!reading.known.has(word.lower)) return 0;
  const next = reading.words[i + 1];
  const surnameFollows = next?.capital === true && after.startsWith(' ') && next.start === word.end + 1;
  return !word.opens || surnameFollows || PERSON_VERB_OR_IS.test(after) ? 0.6 : 0;
}

const VIRTUES = new Set(
  'hope faith grace joy charity patience mercy justice liberty destiny love peace serenity harmony freedom glory prudence constance temperance honor karma desire genesis heaven'.split(
    ' ',
  ),
);
const WORDY = new Set(
  'art bill rose lily daisy ivy violet ginger basil sage crystal molly candy sugar honey sky rain snow storm star happy lucky sunny buddy red blue brook river ocean lake forest wood stone rock rocky major guy king queen prince princess lady page journey legend brand baker hunter walker bishop judge knight'.split(
    ' ',
  ),
);
const MODALS = new Set(['will', 'may', 'can', 'might']);
const SPEECH_VERB =
  /^(?:,)? (?:said|says|told|tells|called|calls|asked|thinks|wants|knows|came|went|goes|took|gave|keeps|kept|runs|left|died|passed|brings|lives|moved|loves|hates|helped|lets)\b/;
const PERSON_VERB =
  /^ (?:said|says|told|tells|called|asked|thinks|wants|wanted|knows|knew|went|gave|keeps|kept|lives|lived|moved|died|loves|hates|is like|was like|used to|passed|relapsed|drives|works at|stays|stayed|cried|owes|picked|showed|she's|he's)\b/;
const PERSON_VERB_OR_IS =
  /^(?:['’]s\b| (?:is|was|isn't|wasn't|has|had|said|says|told|tells|called|asked|thinks|wants|knows|knew|went|gave|keeps|kept|lives|moved|loves|came|used|took|and i|and me|would|could|doesn't|didn't|won't)\b)/;
const DETERMINER =
  /\b(?:the|a|an|this|that|some|any|no|my|your|his|her|our|their|of|every|each|in|on|more|enough|have|by|have|for a|as)\s$|\d\s$/;

/** A name this session has introduced before. */
function knownName(reading: Reading, i: number, word: Word): number {
  if (reading.cased && !word.capital) return 0;
  if (COMMON_WORDS.has(word.lower) || MODALS.has(word.lower)) return 0;
  const before = reading.lower.slice(Math.max(0, word.start - 16), word.start);
  if (DETERMINER.test(before)) return 0;
  if (!reading.cased && VERBISH.has(word.lower)) {
    const previous = reading.words[i - 1];
    return previous !== undefined &&
      /^(?:with|like|told|about|and|from|for|when|because|if|that|and|than|to)$/.test(previous.lower)
      ? 0.6
      : 0;
  }
  return 0.75;
}

/** A family name alone: "with Delgado". */
function surnameAlone(reading: Reading, i: number): number {
  const word = reading.words[i];
  if (word === undefined || (word.senses & SENSE.surname) === 0 || SURNAME_PLACES.has(word.lower)) return 0;
  const before = reading.lower.slice(Math.max(0, word.start - 16), word.start);
  return DETERMINER.test(before) ? 0 : 0.6;
}

const SURNAME_PLACES = new Set(
  'washington valentine jackson lincoln houston dallas houston cleveland charleston english french christian west north young brown white black green king park parks house mills english webb marsh church bell st long day lord'.split(
    ' ',
  ),
);

/** "Grace Lutheran", "Roosevelt High School", "Larkspur Avenue": the name belongs to a building or a street. */
function partOfFacility(reading: Reading, i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const here = reading.words[k - 1];
    const next = reading.words[k];
    if (
      here === undefined ||
      next === undefined ||
      !/^(?:['’]s)? $|^\. $/.test(reading.text.slice(here.end, next.start))
    )
      return false;
    if (reading.cased && !next.capital) return false;
    if (FACILITY.has(next.lower)) return true;
    if (COMMON_WORDS.has(next.lower)) return false;
  }
  return false;
}

const FACILITY = new Set(
  'hospital clinic church chapel school high elementary academy college university street avenue road drive lane boulevard parkway center lutheran baptist methodist county'.split(
    ' ',
  ),
);
