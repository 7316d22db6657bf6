import { Anchors } from '../domain/anchors.js';
import { plainWords } from '../domain/plain-words.js';
import type { SafetyPlace, SafetyTalk, SafetyTopic } from '../domain/safety.js';
import type { Role, Utterance } from '../domain/session.js';
import { cueAnchors } from './cue-anchors.built.js';
import { SAFETY_CUES, type SafetyCue } from './cues.js';
import { FIGURES_OF_SPEECH } from './figures-of-speech.js';

/** Languages in which it is searched. */
const SAFETY_LANGUAGES: readonly string[] = ['en'];

export const NO_SAFETY_TALK: SafetyTalk = { places: [], around: new Set() };

/** True when sessions in this language are searched; one whose language could not be told is. */
export function isSearched(language: string | null): boolean {
  return language === null || SAFETY_LANGUAGES.includes(language.slice(0, 2));
}

/** Before a place it is led up to, after it it is answered. */
const BEFORE = 4;
const AFTER = 20;

type Spoken = Pick<Utterance, 'id' | 'turn' | 'role' | 'spoken'>;

/** Finds talk that may concern someone's safety, by anyone who speaks. English only; see `SAFETY_LANGUAGES`. */
export function findSafetyTalk(utterances: readonly Spoken[]): SafetyTalk {
  // A session is asked twice: before it is coded, and when it is scored.
  const known = FOUND.get(utterances);
  if (known) return known;
  const found = findIn(utterances);
  FOUND.set(utterances, found);
  return found;
}

const FOUND = new WeakMap<readonly Spoken[], SafetyTalk>();

function findIn(utterances: readonly Spoken[]): SafetyTalk {
  const places: SafetyPlace[] = [];
  for (const [at, utterance] of utterances.entries()) {
    const before = utterances[at - 1];
    const topic = safetyTopicOf(utterance, before?.turn === utterance.turn ? before.spoken : '');
    if (topic !== null) places.push({ utteranceId: utterance.id, topic });
  }
  if (places.length === 0) return NO_SAFETY_TALK;
  const ids = utterances.map(({ id }) => id);
  return { places, around: stretchAround(ids, new Set(places.map(({ utteranceId }) => utteranceId))) };
}

/** Of a session's utterance ids, those of some places and of what was said around them. */
export function stretchAround(ids: readonly string[], places: ReadonlySet<string>): ReadonlySet<string> {
  const around = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (places.has(id)) for (const near of ids.slice(Math.max(0, at - BEFORE), at + AFTER + 1)) around.add(near);
  }
  return around;
}

/** What an utterance puts at stake; `before` is what the same speaker said just before it. Null for nothing that is known. */
export function safetyTopicOf({ role, spoken }: Pick<Spoken, 'role' | 'spoken'>, before: string): SafetyTopic | null {
  const words = plainWords(spoken);
  anchors ??= new Anchors(cueAnchors());
  const near = anchors.among(words);
  // In order: where the first is a figure of speech, no cue is near.
  if ((near[0] ?? SAFETY_CUES.length) >= SAFETY_CUES.length) return null;
  const figures = near.filter((at) => at >= SAFETY_CUES.length);
  const said = figures.length > 0 ? words.replace(anyOf(figures), (found) => ' '.repeat(found.length)) : words;
  const found = cueIn(said, said === words ? near : anchors.among(said), role);
  if (
    found === null ||
    !MAY_MATTER.test(words) ||
    isToldOfElsewhere(words) ||
    isLongAgo(words, plainWords(before)) ||
    isGrief(words)
  )
    return null;
  if (role === 'practitioner' && found.topic !== 'asked' && isQuestion(words)) return 'asked';
  return found.topic;
}

/** The first of some cues that words hold; what stands behind the cues are figures of speech. */
function cueIn(words: string, among: readonly number[], role: Role): SafetyCue | null {
  for (const at of among) {
    const cue = SAFETY_CUES[at];
    if (cue === undefined) return null;
    if ((cue.topic !== 'asked' || role === 'practitioner') && cue.pattern.test(words)) return cue;
  }
  return null;
}

function isQuestion(words: string): boolean {
  return /\?\W*$/.test(words);
}

/** Words of which one is in whatever matters. */
const MAY_MATTER =
  /kill|suicid|\bdie|dying|dead|death|alive|\bliv(?:e|ing)|\blife|\bend(?:ing|ed)?\b|\bhere\b|around|wak|woke|sleep|better off|jump|bridge|ledge|pill|meds|medic|tablets|tylenol|bottle|insulin|note|letter|goodbye|burden|hurt|harm|cut|burn|razor|blade|gun|pistol|rifle|rope|noose|knife|overdos|\bod|o\.d|breath|blue|narcan|naloxone|too (?:much|many)|unconscious|floor|needle|alone|choke|chok|hit|beat|punch|slap|shov|push|thr(?:ew|ow)|strangl|kick|grab|threat|afraid|scared|safe|lock|bruis|black eye|violent|abus|rap(?:e|ed)|sex|kid|bab|son\b|daughter|child|touch|garage|988|911|crisis|gone|missed|miss me|thoughts|voice|kms|unalive|pass(?:ed)? out|stalk|exist|point|reason|over soon|for good|train|traffic|driv|crash|wrist|throat|neck|hang|shoot|shot|attempt|born|plan|insurance|do it|papers|disappear|tracks|\bhow i|scar|scratch|bleed|eaten|dose|track|won't let|stairs|belt|keys|stab|whip|suboxone|\bties?\b|tied|uncle|grandpa|heat|roof|taken|close to|parked|bus\b|himself|themselves|little ones|toddler|nephew|niece|knows where|came after|comes after|needing|stop|be over|giv|gave|wors|worth|done (?:with|to)|matter|can'?t|join|dose|grey|gray|hands|fists|domestic|physical|highway|top (?:him|her|my)|topp|\bsee (?:the|my|next|another)|storey|car park|for after|vanish|starv|cupboard|cellar|hurting|somewhere|purpose|helium|razor|checked out|me in it|platform|\bcut\b|head\b|hose|promise|way out|if i had|paracetamol|ibuprofen|aspirin|syringe|quarry|regret|find me|find us|finish|starving|feed|food|letters|rang|loaded|shook|nodd|\bpay\b|skip|picturing|\bhoped|hoping|envelope|each of|all of it|\bbag\b|coffin|picture|grass|daisies|bottom|\bbath\b|check(?:ing)? out|picked|chosen|passport|batter|swallow|relief|affairs|christmas|birthday|summer|winter|promise|worry about me|without (?:another )?me|world|following (?:my|him|her)|\btree\b|wheel|nature|goodbyes|painless|railing|legs|sleeves|lines|scissors|used alone|spray|mixed|oven|weight|shaken|\blap\b|marks|bed\b|outside|tired of|morning|sums|mates|liv|find me|wall\b|ribs|\bstrap|where i|easier|\bground\b|wrong side|notice|what time|card|wet|hoped|one way|say no|making it up|lighter|blades?/;

/** One pattern for some of the figures, those that an utterance may hold. */
function anyOf(figures: readonly number[]): RegExp {
  const key = figures.join(' ');
  let pattern = FIGURES.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(figures.map((at) => FIGURES_OF_SPEECH[at - SAFETY_CUES.length]).join('|'), 'gu');
    if (FIGURES.size < MOST_PATTERNS_KEPT) FIGURES.set(key, pattern);
  }
  return pattern;
}

const FIGURES = new Map<string, RegExp>();
const MOST_PATTERNS_KEPT = 300;

/** Of the cues, and behind them of the figures of speech, those that an utterance may hold. */
let anchors: Anchors | null = null;

const FROM_ELSEWHERE =
  /\b(?:in|on|from|watch(?:ed|ing)?|saw|seen|read(?:ing)?|about|listening to|playing|like|see) (?:the|that|this|a|an|some|one of those|my|those|our) (?:\w+ ){0,2}(?:movie|movies|film|show|shows|series|book|novel|song|episode|game|play|poem|article|podcast|documentary|documentaries|news|training|workshop|class|video game|soap|comic|textbook|report|poster|pamphlet|brochure|webinar)\b|\b(?:the (?:character|main character|detective|villain|hero|lyrics|chorus|training|poster|pamphlet|brochure|sign|saying|trainer|handout|slide|textbook|narrator|teacher said)|lyrics|netflix|(?:movie|song|book|film|show|podcast|novel|poem) (?:is |was )?(?:called|where|about|says|that|with)|as they say|you know what they say|the saying goes|prevention (?:walk|week|month|training|class)|awareness (?:month|week|walk)|statistics|the (?:naloxone|narcan|cpr|first aid|suicide) (?:training|class|course)|certified in|true crime|confidential\w*|in vietnam|in the war|mandated report\w*)\b/;

function isToldOfElsewhere(words: string): boolean {
  return FROM_ELSEWHERE.test(words) && !MINE_TOO.test(words);
}

const MINE_TOO =
  /\b(?:made me want|me too|like me|same as me|i feel (?:the same|like that)|i.?m (?:going|gonna)|want to do (?:it|that) too)\b/;

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|many|several|some|(?:a )?few|(?:a )?couple(?: of)?|so many)(?:[- ](?:something|odd|one|two|three|four|five|six|seven|eight|nine))?';
const LONG_AGO = new RegExp(
  [
    `\\b(?:one time|once),? in (?:19|20)\\d\\d|\\b${NUMBER}(?: or so| plus| long)? (?:years?|yrs|decades?)(?: or so)? (?:ago|back|before|clean|earlier|later|sober|now since)`,
    '\\byears (?:ago|back|and years)|\\b(?:over|about|almost|nearly|more than) (?:a|\\w+) (?:decade|years?)s? ago',
    "\\b(?:back )?(?:in|since|around|summer of|fall of|winter of|spring of) (?:the )?(?:'?\\d0s|(?:19|20)[012]\\d|eighties|nineties|seventies|sixties)",
    '\\bback (?:then|when i|in (?:the day|high school|college|my|those))',
    '\\bwhen i was (?:a |an |just |only |about |still |like |around )*(?:kid|child|little|young|younger|small|teen\\w*|boy|girl|\\w+teen|\\d+|seven|eight|nine|ten|eleven|twelve|twenty\\w*|thirty\\w*|in (?:high school|college|school|my|middle school|the (?:army|service|navy|marines)|prison|jail|rehab)|using|drinking|out there|active)',
    '\\bas an? (?:kid|child|teen\\w*|young)|\\bgrowing up|\\bmy childhood|\\bin my (?:teens|twenties|thirties|using days|drinking days|addiction|active addiction|youth)',
    '\\bused to\\b|\\b(?:a )?long time ago|\\blong ago|\\bin those days|\\bthe old days|\\bonce upon|\\bback in my',
    '\\bbefore i (?:got|was|came) (?:clean|sober|here|into recovery|in recovery)|\\bbefore recovery|\\bmy first year (?:of|in|clean)|\\bin my past|\\bthe last time i (?:used|drank) (?:was|in) (?:19|20)',
  ].join('|'),
  'gu',
);
const NOW =
  /\b(?:again|right now|tonight|tonite|2nite|today|2day|lately|still|yesterday|this (?:morning|week|weekend|month|time)|last (?:night|nite|week|weekend|month|few|couple)|right now|these days|recently|coming back|every night|all the time|am i|i'm thinking|been thinking|the other (?:day|night))\b/;

/** A story of long ago is told, not lived; a word of today makes it matter again. */
function isLongAgo(words: string, before: string): boolean {
  const rest = words.replace(LONG_AGO, ' ');
  if (rest !== words) return !NOW.test(rest);
  return (
    before !== '' &&
    before.replace(LONG_AGO, ' ') !== before &&
    !NOW.test(words) &&
    !NOW.test(before.replace(LONG_AGO, ' ')) &&
    PAST_TENSE.test(words)
  );
}

const PAST_TENSE =
  /\b(?:was|were|had|did|didn't|tried|took|overdosed|od'?d|wanted|went|got|cut|hit|woke|thought|came|felt|said|beat)\b/;

/** Someone who died of it is mourned; the talk is not about a danger at hand. */
function isGrief(words: string): boolean {
  return (
    /\b(?:died|passed|passed away|lost (?:my|a|his|her|him|two|three|so many|our|someone|people|one|some)\b.{0,30}|gone|death) (?:of|from|to|by|due to|after|through) (?:an? |his |her |the )?(?:\w+ )?(?:overdose|suicide|od)\b/.test(
      words,
    ) && !NOW.test(words)
  );
}
