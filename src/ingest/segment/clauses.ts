/** Fewest words on either side of a cut inside an unpunctuated sentence. */
const FEWEST_BEFORE = 4;
const FEWEST_AFTER = 3;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SUBJECTS = set(
  "i you he she it we they that this there i'm i've i'd i'll you're you've you'd you'll he's she's it's we're we've we'll they're they've that's there's what's let's my your his her people",
);
const QUESTION_WORDS = set('what how why when where');
const AUXILIARIES = set("do does did have has is are was were can could would will should don't");
const AFTER_WHICH_A_CLAUSE_GOES_ON = set(
  "the a an to of in on at for with and or but so because cuz if when that than like as i you he she we they my your his her their our this is was are were be been about from into not just really very mean know say saying says said think then what how why where well um uh i'm it's maybe",
);
const OPENERS = set(
  'okay ok yeah yes alright great cool right sure mm-hmm mm-hm mhm uh-huh hmm oh perfect good exactly no well',
);

/** True when the words at `index` begin a new clause that can stand alone; `from` is where the piece began. */
export function startsClause(words: readonly string[], from: number, index: number): boolean {
  if (followsOpener(words, from, index)) return true;
  if (index - from < FEWEST_BEFORE || words.length - index < FEWEST_AFTER) return false;
  const before = words[index - 1] ?? '';
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (AFTER_WHICH_A_CLAUSE_GOES_ON.has(before)) return false;
  switch (word) {
    case 'but':
      return true;
    case 'so':
      return next !== 'much' && next !== 'many' && next !== 'that';
    case 'and':
    case 'or':
      return startsStatement(next, words[index + 2] ?? '');
    case 'okay':
    case 'yeah':
    case 'well':
      return SUBJECTS.has(next);
    default:
      return startsQuestion(word, next);
  }
}

/** People say a few of them in a row, no more. */
const MOST_OPENERS = 5;

/** "okay great | how about your friends": what keeps the other talking comes before the thought. */
function followsOpener(words: readonly string[], from: number, index: number): boolean {
  if (index - from > MOST_OPENERS) return false;
  const opening = words.slice(from, index);
  if (opening.length === 0 || !opening.every((word) => OPENERS.has(word))) return false;
  const last = opening.at(-1) ?? '';
  if (last === 'no' || last === 'well' || last === 'oh') return false;
  const word = words[index] ?? '';
  if (OPENERS.has(word)) return false;
  return words.length - index >= FEWEST_AFTER;
}

function startsStatement(word: string, next: string): boolean {
  return SUBJECTS.has(word) || word === 'so' || word === 'then' || word === 'maybe' || startsQuestion(word, next);
}

function startsQuestion(word: string, next: string): boolean {
  if (QUESTION_WORDS.has(word)) return AUXILIARIES.has(next) || next === 'about';
  return AUXILIARIES.has(word) && (next === 'you' || next === 'that');
}
