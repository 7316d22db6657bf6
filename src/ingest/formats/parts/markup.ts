/**
 * Blanks what a transcriber or anonymiser wrote and nobody said, character for
 * character, so that offsets into the shown and the spoken text stay the same.
 * `[laughs]`, `[inaudible 00:01:33]`, `(crosstalk)`, `[NAME]`, `XXXX`, `PERSON_1`.
 */
export function blankMarkup(text: string): string {
  if (!MAY_HOLD_MARKUP.test(text)) return text;
  let spoken = text;
  for (const pattern of PATTERNS) spoken = spoken.replace(pattern, blanks);
  return spoken;
}

const MAY_HOLD_MARKUP = /[[({<*_♪#>@]|XX|xxx|yyy|\d/;

/** What stands between round brackets or asterisks when it is not speech. */
const NOTES = [
  'laugh(s|ed|ing|ter)?',
  'chuckl(e|es|ed|ing)',
  'giggl(e|es|ed|ing)',
  'sigh(s|ed|ing)?',
  'cough(s|ed|ing)?',
  'cr(y|ies|ied|ying)',
  'sob(s|bed|bing)?',
  'sniff(s|led|les|ling|ing)?',
  'yawn(s|ing)?',
  'smil(e|es|ed|ing)',
  'nod(s|ded|ding)?( head)?',
  'shrug(s|ged|ging)?',
  'clears? throat',
  'clearing throat',
  'breath(e|es|ing)?( in| out)?',
  'exhal(e|es|ing)',
  'inhal(e|es|ing)',
  '(long |short |brief )?pause[sd]?',
  '(long |short |brief )?silence',
  'inaudible',
  'unintelligible',
  'indiscernible',
  'unclear',
  'cross-?\\s?talk(ing)?',
  'overlap(s|ping)?( speech| talk)?',
  'ph(onetic)?',
  'sic',
  'music',
  'noise',
  'applause',
  'knock(s|ing)?',
  '(phone|door|doorbell|alarm|dog) [a-z]+',
  'background [a-z]+',
  'whisper(s|ed|ing)?',
  'redacted',
  'deleted',
  'removed',
  'omitted',
  'anonymi[sz]ed',
  'name',
  '(first|last|client|peer|staff|place|city|street) name',
  'interrupt(s|ed|ing|ion)',
  '(softly|quietly|loudly|slowly|angrily|tearfully|sadly|hesitantly|sarcastically|jokingly|firmly|gently|nervously)',
  'h|hx|tsk',
  'speaks? [a-z]+',
  'foreign( language)?',
].join('|');

const NOTE = `(?:${NOTES})(?:[ ,:;]+[\\w:.,' -]{0,40})?`;

const PATTERNS: readonly RegExp[] = [
  /\(\([^()\n]{0,80}\)\)/g,
  /\[[^[\]\n]{0,80}\]/g,
  /\{[^{}\n]{0,80}\}/g,
  /<\/?[\p{L}_][^<>\n]{0,60}>/gu,
  new RegExp(`\\(\\s*${NOTE}\\s*\\)`, 'gi'),
  new RegExp(`(?<!\\*)\\*{1,3}\\s{0,3}${NOTE}\\s{0,3}\\*{1,3}`, 'gi'),
  /\(\s*(?:\.{1,3}|\d+(?:\.\d+)?(?: ?s(?:ec(?:onds?)?)?)?|\?+|\d{1,2}:\d{2}(?::\d{2})?)\s*\)/g,
  /\b(?:X{2,}|x{3,}|yyy|www)(?:['’]s)?\b/g,
  /[_*#]{3,}/g,
  /(?<![#@*])[#@*]{1,6}(?:NAME|PERSON|PLACE|LOCATION|DATE|ORG|PHONE|AGE|CITY|STATE|SCHOOL)\w{0,12}[#@*]{0,6}/g,
  /\b(?:NAME|PERSON|PLACE|LOCATION|LOC|DATE|ORG|ORGANIZATION|PHONE|AGE|CITY|STATE|SCHOOL|CLIENT|PARTICIPANT|PATIENT|STAFF|PROVIDER)[_-]?\d{1,4}\b/g,
  /♪+|♫+/g,
  /(^|\s)>{2,}(?=\s|$)/g,
];

function blanks(match: string): string {
  return ' '.repeat(match.length);
}
