import { CALENDAR_AND_TONGUES, COMMON_WORDS } from './lexicon/word-lists.js';
import type { Reading } from './reading.js';

/** The last of the capitalised words that stand together from `i` on, such as "Lone Star Poultry"; `i` when alone. */
export function endOfRun(reading: Reading, i: number): number {
  const { words, text } = reading;
  let last = i;
  while (last - i < 5) {
    const here = words[last];
    const next = words[last + 1];
    if (
      here === undefined ||
      next === undefined ||
      !next.capital ||
      next.lower.length < 2 ||
      CALENDAR_AND_TONGUES.has(next.lower)
    )
      break;
    if (
      !/^(?:['’]s)? $|^ & $/.test(text.slice(here.end, next.start)) &&
      !/^st\.? $/i.test(text.slice(here.start, next.start))
    )
      break;
    last++;
  }
  return last;
}

/** True where every word of a run is an everyday one or belongs to what recovery is called: "Big Book", "Step Four". */
export function isRecoveryTerm(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.words[i];
    if (word !== undefined && !TERMS.has(word.lower) && !COMMON_WORDS.has(word.lower)) return false;
  }
  return true;
}

const TERMS = new Set(
  `step steps big book higher power serenity prayer tradition traditions alcoholics narcotics cocaine gamblers overeaters
anonymous god lord peer peers support supporter group groups recovery coach specialist worker program mom mama dad daddy
grandma grandpa granny nana papa mi motivational interviewing smart american america united states kingdom new north south
east west coast one two three four five six seven eight nine ten eleven twelve first second third day days the of and
mental health medicaid medicare social security veterans affairs child protective services police department internet
covid narcan suboxone adult children al-anon nar-anon celebrate refuge dharma women's men's sunday monday tuesday wednesday
thursday friday saturday morning night good just for today keep coming back easy does it happy birthday new year's eve
merry christmas ramadan star wars spider man bible holy spirit ghost jesus christ`.split(/\s+/),
);
