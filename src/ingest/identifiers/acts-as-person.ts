import { commonness } from './english.js';
import { ROLE_WORDS } from './lexicon/role-words.js';
import { SPOKEN_WORDS } from './lexicon/spoken-words.js';
import { COMMON_WORDS, RELATIONS, TITLES } from './lexicon/word-lists.js';
import type { Reading, Word } from './reading.js';

/** "if quay pays", "and hope said": no article before it, and something only a person does after it. */
export function actsAsPerson(reading: Reading, word: Word): boolean {
  return (
    !NO_ONE.test(word.lower) &&
    !SPEAKERS.has(word.lower) &&
    ACTS.test(reading.lower.slice(word.end, word.end + 16)) &&
    OPENS_CLAUSE.test(reading.lower.slice(Math.max(0, word.start - 24), word.start))
  );
}

/** "i told dawn", "talked to hope": spoken to, or afraid, proud or tired of, and the phrase ends there. */
export function isSpokenOfAsPerson(reading: Reading, word: Word): boolean {
  return (
    !NO_ONE.test(word.lower) &&
    !SPEAKERS.has(word.lower) &&
    TO_PERSON.test(reading.lower.slice(Math.max(0, word.start - 32), word.start)) &&
    ENDS_PHRASE.test(reading.lower.slice(word.end, word.end + 12))
  );
}

/**
 * "and smoke told me", "me and smoke went", "peanut's mama", "smoke and them": an everyday thing that speaks is someone's nickname; what is said of
 * people, offices and offices' papers is not.
 */
export function isSpeakingThing(reading: Reading, word: Word): boolean {
  if (!isThing(word)) return false;
  const before = reading.lower.slice(Math.max(0, word.start - 24), word.start);
  const after = reading.lower.slice(word.end, word.end + 24);
  if (SPEECH.test(after)) return OPENS_CLAUSE_OR_RELATION.test(before);
  if (WITH_ME.test(before)) return WE_DID.test(after);
  return HAS_KIN_OR_HOME.test(after) && !DETERMINED.test(before);
}

/** A word that names no person, office or time, and says no doing or state. */
export function isThing({ lower }: Word): boolean {
  return (
    lower.length > 2 &&
    !NO_ONE.test(lower) &&
    !SPEAKERS.has(lower) &&
    !COMMON_WORDS.has(lower) &&
    !RELATIONS.has(lower) &&
    !TITLES.has(lower) &&
    !ROLE_WORDS.has(lower) &&
    !(SPOKEN_WORDS.has(lower) && commonness(lower) === 2)
  );
}

/** Whoever speaks without an article, and words of time and manner that stand before a verb. */
const SPEAKERS = new Set(
  'research stepmother stepfather stepsister stepbrother security management admin probation insurance housing society science evidence company everyone nobody neither whoever whatever often basically simply rather instead perhaps later though however therefore meanwhile whom theirs half plenty part lots legal grandmother grandfather stepfather stepmother niece nephew auntie folks none church school college government police parole dispatch reception human common literally constantly folk which heaven nature conscience reason logic intuition gut voice culture tradition scripture history upper parents children both wife spouse boss teacher lady captain king queen prince princess president minister somewhere thereby usual best'.split(
    ' ',
  ),
);
const SPEECH = /^ (?:said|says|told|tells|asked|texted|laughed|cried|yelled|relapsed)\b/;
const WITH_ME = /\b(?:me and|between me and) $/;
const WE_DID =
  /^ (?:was|were|went|been|used to|got|had|broke|are|be|ain't|don't|have|did|both|split|started|stopped|talked)\b/;
const HAS_KIN_OR_HOME =
  /^(?:['’]s (?:mom|mama|mother|dad|daddy|father|brother|sister|cousin|uncle|aunt|auntie|baby|babies|kids|son|daughter|girlfriend|boyfriend|wife|husband|grandma|granny|house|place|crib|couch|apartment|funeral|birthday|wedding)\b| and (?:them|'em|nem)(?: (?:was|were|is|be|got|came|went|over|at|still|always)\b|[,.?!]|$))/;
const DETERMINED =
  /\b(?:the|a|an|this|that|some|any|no|my|your|his|her|our|their|of|every|each|more|new|old|own|other|same|these|those|\w+'s) $/;
const OPENS_CLAUSE_OR_RELATION =
  /(?:^|[.?!,;:] |\b(?:if|when|because|cause|cuz|but|and|so|then|until|while|since|well|after|before|my (?:cousin|brother|sister|uncle|aunt|friend|homeboy|homegirl|nephew|niece|sponsor|roommate|buddy|cellie|neighbor|ex)) )$/;

/** Endings of words that are no name: plurals, doings, states. */
const NO_ONE = /(?:[^s]s|ing|ed|ly|tion|sion|ment|ness|ity|ism|ful|ous|ive|able)$/;
const OPENS_CLAUSE =
  /(?:^|[.?!,;:] |[—-] |\b(?:if|when|because|cause|cuz|but|and|that|so|then|once|until|till|while|since|said|says|think|thought|know|yeah|well|after|before|unless|whenever|except) )$/;
const ACTS =
  /^,? (?:said|says|told|tells|asked|asks|pays|paid|cried|cries|laughed|laughs|called me|calls me|came over|came by|came home|came back|comes over|comes by|gave me|gives me|thinks|wants|knows|knew|lives|lived with|died|relapsed|passed away|texted|texts|yelled|stole|moved (?:in|out|back|to)|drove|drives|loves|hates|owes|owed|used to|shared|brought|picked me|dropped me|helped me|helps me|showed up|shows up|got (?:out|locked up|arrested|clean|sober|high|mad)|be (?:calling|asking|saying|talking|trying|acting)|been (?:calling|asking|saying|talking|staying)|and me|and them|and i|talks|talked|quit (?:drinking|using|smoking)|ain't)\b/;
const TO_PERSON =
  /\b(?:told|asked|texted|thanked|hugged|married|dating|(?:talk|talked|talking|talks|spoke|speak|speaking|lied|apologize|apologized|listen|listened) (?:to|with)|(?:mad|angry|pissed|yelled|yell|yelling|screamed) at|(?:afraid|scared|proud|jealous|custody|take care|taking care|took care) of|(?:heard|hear|letter|call|text) from|(?:stay|stayed|staying|hang out|hanging out|moved in|living) with) $/;
const ENDS_PHRASE =
  /^(?:['’]s\b|$|\s*$|[,.?!;]| (?:and|but|so|that|about|what|when|because|cause|i|i'm|he|she|we|to|yesterday|today|last|every|no|yes|again|on the phone)\b)/;
