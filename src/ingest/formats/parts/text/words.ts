/** Words that stand before a colon at the start of a line and are no one's name. */

/** True for labels of remarks about the transcript, such as "Note:". */
export function isNoteLabel(label: string): boolean {
  return NOTE.test(label.replaceAll('’', "'"));
}

const NOTE =
  /^(transcriber'?s? |editor'?s? |coder'?s? |author'?s? )?(notes?|nb|n\.b\.?|comments?|remark|date|time|duration|location|subject|re|file|recording|transcribed by|action items?|codes?|codes applied|end of (transcript|recording|session)|start of (transcript|recording|session))$/i;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that sentences begin with, in the languages that sessions are held in here most. */
const OPENERS = set(`
  i he she we they you it and but so the that this these those there here like well yeah yes no okay ok oh um uh
  because if when then now what how why who where which my your his her our their a an is was are were do did can
  could would should just or not first second third also question answer example http https ps i'm it's that's don't
  let's maybe in on at to with from of as for by about after before since until while though although
`);

/** The same in other languages; some of them are also names, so they count only before a second word. */
const OTHER_OPENERS = set(`
  ich du er sie es wir ihr und aber also ja nein dann wenn weil was wie wer der die das ein eine mein meine ist war nicht
  vielleicht oder yo tú él ella nosotros ustedes y pero entonces sí si cuando porque qué cómo quién el la los las un una
  mi mis es era quizás o je tu il elle nous vous ils et mais donc oui non alors quand parce que quoi comment qui le les
  une mon ma mes c'est était peut-être ou eu ele ela nós e mas então sim não quando os uma meu minha é talvez lo
`);

/** True when sentences begin with the label's first word. */
export function beginsLikeSpeech(label: string): boolean {
  const first = firstWord(label);
  return OPENERS.has(first) || (label.includes(' ') && OTHER_OPENERS.has(first) && !looksLikeLongName(label));
}

const DAYS = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend today
  tomorrow yesterday tonight morning afternoon evening night noon lunch dinner breakfast weekday mornings evenings
  montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo
  lundi mardi mercredi jeudi vendredi samedi dimanche
`);

/** True for a label that begins with a day or a part of one. */
export function isDay(label: string): boolean {
  return DAYS.has(firstWord(label));
}

const MONTHS = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec januar februar märz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio
  agosto septiembre octubre noviembre diciembre janvier février mars avril juin juillet août septembre octobre novembre
  décembre
`);

/** Months that are given names too: a speaker where no role is named. */
const NAMES_TOO = set('april may june august jan mar mai juni julio');

const LIST_WORDS = set(`
  step goal plan option reason thing point item part section chapter week day month year number rule task target
  one two three four five six seven eight nine ten pros cons pro con plus minus good bad before after total rating
  score scale trigger triggers strength strengths barrier barriers action actions decision decisions homework summary
  agenda topic topics theme themes introduction background conclusion closing opening warm-up warmup break exercise
  activity next steps follow-up followup change goals plans steps options reasons values skills supports resources
  challenges challenge feelings feeling thoughts thought situation behavior behaviour consequence consequences
  importance confidence readiness code codes tag tags label labels category memo subject title name names address
  phone email web website source sources reference references figure table appendix example examples definition
  warning tip tips key legend list question questions answer answers q&a problem problems solution solutions result
  results outcome outcomes
`);

/** True for a day, a month, a list word or a heading: no speaker beside labels that name roles. */
export function isListWord(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{M}& '-]+/gu, ' ')
    .trim()
    .split(/\s+/);
  const [first = ''] = words;
  if (DAYS.has(first) || MONTHS.has(first)) return words.length <= 3;
  return words.length <= 3 && words.every((word) => LIST_WORDS.has(word) || SMALL.has(word));
}

/** True for a day or list word that nobody is called, whatever the other labels are. */
export function isNeverName(label: string): boolean {
  return isListWord(label) && !NAMES_TOO.has(firstWord(label));
}

const SMALL = set('and or of the for to a an my your our');

/** Titles and small words inside names. */
const PARTICLES = set(
  'de la del las los da do dos das di von van der den ter ten zu zum le du des el al bin ibn bint ben abu y e i san st of the and und et',
);

/** True when most words of a label look like parts of a name: capitals, initials, particles, numbers, scripts without case. */
export function looksLikeLongName(label: string): boolean {
  const words = label.split(/[\s,/–—-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const named = words.filter(
    (word) =>
      /^[("'“‘«[#@+*]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || PARTICLES.has(word.toLowerCase().replace(/[.'’]/g, '')),
  );
  return words.length > 0 && named.length === words.length && /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(label);
}

/** True for what transcribers write in brackets at a line's start that is no name: "[laughs]", "[inaudible]". */
export function isRemark(label: string): boolean {
  return REMARK.test(label);
}

const REMARK =
  /^(?:laugh|chuckl|giggl|sigh|cough|cr(?:y|ies)|sob|sniff|yawn|smil|nod|shrug|clear|breath|exhal|inhal|(?:long |short |brief )?paus|(?:long |short |brief )?silen|inaudib|unintel|indiscern|unclear|cross|overlap|phone|door|music|noise|applause|knock|background|whisper|redact|delet|remov|omit|anonymi|interrupt|foreign|speak(?:s|ing)|blank|end\b|start\b|audio|record|transcri|typing|ring|lacht|lachen|seufz|räusper|pause|unv|risas?|silencio|rires?|soupir)/i;

function firstWord(label: string): string {
  return (
    label
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s,]+/)[0] ?? ''
  ).replace(/^[("'“‘«[]+|[.)\]"”’»]+$/g, '');
}
