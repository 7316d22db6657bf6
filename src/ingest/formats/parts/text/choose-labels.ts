import { readRoleWord } from '../../../roles/words.js';
import { type FoldedLabel, foldLabel } from './fold-label.js';
import type { LabelledLine, Separator } from './line.js';
import { isTypoOf } from './typo.js';
import { beginsLikeSpeech, isDay, isListWord, isNeverName, isNoteLabel, isRemark, looksLikeLongName } from './words.js';

/** Who the labels of a text name. */
export interface ChosenLabels {
  /** The speaker that a line begins with; null when its label is words. */
  speakerOf(line: LabelledLine): string | null;
  /** Names in the order of their first lines. */
  readonly speakers: readonly string[];
  /** Roles written beside names, by name. */
  readonly statedRoles: Readonly<Record<string, 'practitioner' | 'client' | 'other'>>;
  /** Lines whose label comes once: taken for a slip of the pen, for one more person, or for words. */
  readonly doubtful: readonly Doubt[];
}

export interface Doubt {
  /** Place among the lines given. */
  readonly at: number;
  readonly taken: 'typo' | 'person' | 'words';
}

/** What is known of a label in a text. */
interface Count {
  readonly key: string;
  readonly first: number;
  readonly spellings: Map<string, number>;
  readonly by: Map<Separator, number>;
  all: number;
}

const RAISED: readonly Separator[] = ['bracket', 'bold', 'timed', 'dash', 'dot', 'tab', 'sign', 'change'];

/**
 * Which labels are speakers, and the name each goes by. A label that comes again at line starts is a speaker whatever
 * its length, unless it is a day, a list word or a heading beside labels that are roles. Spellings that differ only in
 * case, spaces, brackets or marks are one person. Marks weaker than a colon count when they set the tone of the text.
 */
export function chooseLabels(lines: readonly (LabelledLine | null)[], filled: number): ChosenLabels {
  const keyOf = keysOf(lines);
  const counts = countLabels(lines, keyOf);
  const numbered = numberedTurns(counts);
  const strong = chooseStrong(counts, filled);
  const raised = chooseRaised(counts, strong, filled);
  const accepted = new Map<Separator, ReadonlySet<string>>();
  const plain = new Set([...strong.keys(), ...numbered.keys()]);
  accepted.set('colon', plain);
  accepted.set('heading', plain);
  accepted.set('clock', clockLabels(counts, plain));
  for (const [separator, keys] of raised) accepted.set(separator, keys);
  const all = new Set([...accepted.values()].flatMap((keys) => [...keys]));
  const once = judgeOnce(lines, counts, all, filled);
  const short = shortForms(counts, all);
  const names = nameAll(counts, [...all, ...once.people.keys()]);
  const nameOf = (key: string): string | null => {
    const letter = numbered.get(key);
    if (letter !== undefined) return letter;
    return names.get(once.people.get(key) ?? short.get(key) ?? key) ?? null;
  };
  return {
    speakerOf: (line) => {
      if (line.separator === 'change') return raised.has('change') ? '' : null;
      const { key } = keyOf(line);
      const isOne = accepted.get(line.separator)?.has(key) || (line.separator === 'colon' && once.people.has(key));
      return isOne ? nameOf(key) : null;
    },
    speakers: [...new Set([...all].flatMap((key) => nameOf(key) ?? []))],
    statedRoles: statedRoles(lines, keyOf, nameOf, all),
    doubtful: once.doubtful,
  };
}

type KeyOf = (line: LabelledLine) => Pick<FoldedLabel, 'key' | 'name' | 'role'>;

/** Two people of one name whom only the role beside it tells apart keep the role in their names. */
function keysOf(lines: readonly (LabelledLine | null)[]): KeyOf {
  const roles = new Map<string, string>();
  const shared = new Set<string>();
  for (const line of lines) {
    if (!line) continue;
    const { key, role } = foldLabel(line.label);
    if (!role?.sure) continue;
    if ((roles.get(key) ?? role.role) !== role.role) shared.add(key);
    roles.set(key, role.role);
  }
  return (line) => {
    const folded = foldLabel(line.label);
    if (!folded.role || !shared.has(folded.key)) return folded;
    const name = line.label.replace(/\s+/g, ' ').trim();
    return { key: `${folded.key}\0${folded.role.role}`, name, role: folded.role };
  };
}

function countLabels(lines: readonly (LabelledLine | null)[], keyOf: KeyOf): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    const { key, name } = keyOf(line);
    let count = counts.get(key);
    if (!count) {
      count = { key, first: at, spellings: new Map(), by: new Map(), all: 0 };
      counts.set(key, count);
    }
    count.all++;
    count.spellings.set(name, (count.spellings.get(name) ?? 0) + 1);
    count.by.set(line.separator, (count.by.get(line.separator) ?? 0) + 1);
  }
  return counts;
}

const ASKED_OR_ANSWERED = /^(?:questions?|answers?)$/;
/** A label of so many of the lines is a speaker however it looks. */
const OFTEN = 0.12;
/** A list word of so many of the lines is short for a person: "Part" for a participant. */
const MOSTLY = 0.3;

/** Speakers by colon or by a heading of name and time. */
function chooseStrong(counts: ReadonlyMap<string, Count>, filled: number): ReadonlyMap<string, Count> {
  const strong = new Map<string, Count>();
  const lists = new Map<string, Count>();
  const headings = [...counts.values()].reduce((sum, { by }) => sum + (by.get('heading') ?? 0), 0);
  for (const [key, count] of counts) {
    const times = (count.by.get('colon') ?? 0) + (count.by.get('heading') ?? 0);
    const label = bestSpelling(count);
    if (times === 0 || isNoteLabel(label)) continue;
    const isRole = isSpeakerWord(label, times, filled);
    if (!isRole && !isSpeaker(label, count, times, filled, headings)) continue;
    const isList = isListWord(label) && (times < 3 || times < MOSTLY * filled || isDay(label));
    if (!isRole && (isList || beginsLikeSpeech(label))) lists.set(key, count);
    else strong.set(key, count);
  }
  // "Question:" and "Answer:", or people who are called April and August, where nobody else speaks.
  const roles = [...strong.values()].some((count) => isRoleLabel(bestSpelling(count)));
  if (strong.size > 0 && roles) return strong;
  const few = strong.size < 2;
  const others = [...lists].filter(([key]) =>
    few ? ASKED_OR_ANSWERED.test(key) || !isNeverName(key) : isListWord(key) && !isNeverName(key),
  );
  return strong.size + others.length >= 2 ? new Map([...strong, ...others]) : strong;
}

function isSpeaker(label: string, { by }: Count, times: number, filled: number, headings: number): boolean {
  const words = label.split(' ').length;
  // A line of nothing but a name and a time says more than a colon does.
  if ((by.get('heading') ?? 0) > 0 && headings >= 2 && (times >= 2 || looksLikeLongName(label))) return true;
  if (times < 2) return false;
  if (!/\p{L}/u.test(label)) return times >= 2 && (/\d{3}/.test(label) || times >= OFTEN * filled);
  const often = times >= 3 && times >= OFTEN * filled;
  if (beginsLikeSpeech(label)) return often && words <= 3 && /^\p{Lu}/u.test(label) && times >= 0.3 * filled;
  if (words <= 3) return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#+*]/u.test(label) || words === 1 || often;
  return looksLikeLongName(label) || often;
}

/** "T", "Peer supporter", "Speaker 1": speakers wherever they stand. */
function isSpeakerWord(label: string, times: number, filled: number): boolean {
  if (
    /^(speaker|spk|spkr|participant|person|voice|unknown speaker|unidentified( speaker)?|unknown|male|female|man|woman|interviewer|interviewee|sprecher(?:in)?|hablante|orador|locuteur|intervenant|falante|parlante|spreker)[ _#-]?[\p{L}\p{N}]{0,3}$/iu.test(
      label,
    )
  )
    return true;
  const words = label.split(' ').length;
  if (words > 4) return false;
  // "OK:" and "PS:" once in a long text are no one's initials.
  if (/^[A-Z]{1,3}\d{0,3}$/.test(label))
    return times > 1 || filled <= 8 || (isRoleLabel(label) && !beginsLikeSpeech(label));
  return isRoleLabel(label) && (/^[\p{Lu}\d]/u.test(label) || words === 1);
}

function isRoleLabel(label: string): boolean {
  return label.split(' ').length <= 4 && readRoleWord(label) !== null;
}

/** Names by a time before them: they come again, and few lines with a time hold anything else. */
function clockLabels(counts: ReadonlyMap<string, Count>, plain: ReadonlySet<string>): ReadonlySet<string> {
  const found = [...counts.values()].filter(({ by }) => (by.get('clock') ?? 0) > 0);
  const total = found.reduce((sum, { by }) => sum + (by.get('clock') ?? 0), 0);
  const names = found.filter((count) => {
    const times = count.by.get('clock') ?? 0;
    const label = bestSpelling(count);
    if (isNoteLabel(label) || isNeverName(label)) return false;
    return isSpeakerWord(label, 2, 0) || plain.has(count.key) || (times >= 2 && looksLikeLongName(label));
  });
  const named = names.reduce((sum, { by }) => sum + (by.get('clock') ?? 0), 0);
  if (named < 2 || named < 0.7 * total) return new Set();
  return new Set(names.map(({ key }) => key));
}

/** Weaker marks set the tone when labels behind them come again, are more than one, and begin more lines than colons do. */
function chooseRaised(
  counts: ReadonlyMap<string, Count>,
  strong: ReadonlyMap<string, Count>,
  filled: number,
): ReadonlyMap<Separator, ReadonlySet<string>> {
  const strongLines = [...strong.values()].reduce(
    (sum, { by }) => sum + (by.get('colon') ?? 0) + (by.get('heading') ?? 0),
    0,
  );
  const chosen = new Map<Separator, ReadonlySet<string>>();
  for (const separator of RAISED) {
    const own = [...counts.values()].filter(({ by }) => (by.get(separator) ?? 0) > 0);
    const again = own.filter((count) => isRaised(count, separator, filled));
    const lines = again.reduce((sum, { by }) => sum + (by.get(separator) ?? 0), 0);
    if (lines < 2 || lines <= strongLines) continue;
    const people = separator === 'change' ? 2 : again.length;
    const alone = people > 1 || strong.size > 0;
    const share = lines / Math.max(1, filled);
    const isRole = again.some((count) => isSpeakerWord(bestSpelling(count), 2, 0));
    if (alone && share >= (isRole ? 0.2 : 0.3)) chosen.set(separator, new Set(again.map(({ key }) => key)));
  }
  return chosen;
}

function isRaised(count: Count, separator: Separator, filled: number): boolean {
  const times = count.by.get(separator) ?? 0;
  if (separator === 'change') return times >= 2;
  const label = bestSpelling(count);
  if (isNoteLabel(label) || isRemark(label)) return false;
  if (isSpeakerWord(label, times, filled)) return true;
  if (isNeverName(label) || beginsLikeSpeech(label)) return false;
  if (separator === 'dot')
    return (
      times >= 2 &&
      (/^(?:[QAIRTCPE]\d?|\p{Lu}(?:\.\s?\p{Lu}){1,2})$/iu.test(label) || (times >= 3 && looksLikeLongName(label)))
    );
  if (separator === 'timed') return times >= 2 && looksLikeLongName(label);
  if (separator === 'dash' || separator === 'tab') return times >= 3 && looksLikeLongName(label);
  if (separator === 'bracket') return times >= 2 && (looksLikeLongName(label) || !label.includes(' '));
  return times >= 2;
}

/** No session has so many speakers that a label seen once could be one more. */
const MOST_PEOPLE = 60;

/** Where more labels come once, they are something else than slips and visitors. */
const MOST_DOUBTS = 40;

interface Once {
  /** Labels seen once that are people: their key, and the key of the label they are. */
  readonly people: ReadonlyMap<string, string>;
  readonly doubtful: readonly Doubt[];
}

/** Lines that begin like a label which comes once: a slip of the pen, a person who speaks once, or words. */
function judgeOnce(
  lines: readonly (LabelledLine | null)[],
  counts: ReadonlyMap<string, Count>,
  accepted: ReadonlySet<string>,
  filled: number,
): Once {
  const people = new Map<string, string>();
  const doubtful: Doubt[] = [];
  if (accepted.size > MOST_PEOPLE) return { people, doubtful };
  const labelled = [...accepted].reduce((sum, key) => sum + (counts.get(key)?.all ?? 0), 0);
  if (labelled < 3) return { people, doubtful };
  const byColon = [...accepted].some((key) => (counts.get(key)?.by.get('colon') ?? 0) > 0);
  // Where nearly every line begins with a speaker, a line that begins like one does too.
  const everyLine = labelled >= 0.7 * filled;
  const before = Math.min(...[...accepted].map((key) => counts.get(key)?.first ?? 0));
  for (const [key, count] of counts) {
    if (doubtful.length >= MOST_DOUBTS) break;
    if (accepted.has(key) || count.all > 1 || count.first < before) continue;
    const label = bestSpelling(count);
    if (!byColon || lines[count.first]?.separator !== 'colon' || !mayBeName(label)) continue;
    const meant = [...accepted].find((other) => isTypoOf(key, other, isRoleLabel(other)));
    if (meant !== undefined) {
      people.set(key, meant);
      doubtful.push({ at: count.first, taken: 'typo' });
    } else if ([...accepted].some((other) => maskDigits(other) === maskDigits(key) && /\d/.test(key))) {
      people.set(key, key);
    } else if (isListWord(label)) {
    } else if (everyLine && (looksLikeLongName(label) || BYSTANDER.test(label))) {
      people.set(key, key);
      doubtful.push({ at: count.first, taken: 'person' });
    } else if (looksLikeLongName(label)) doubtful.push({ at: count.first, taken: 'words' });
  }
  return { people, doubtful };
}

/** Roles written in full once or twice and then in short, by key: "Interviewer" at the first turn, "Int" from there on. */
function shortForms(counts: ReadonlyMap<string, Count>, accepted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = [...accepted].flatMap((key) => counts.get(key) ?? []);
  return new Map(
    known.flatMap((full): [string, string][] => {
      const role = readRoleWord(full.key);
      if (full.all > 2 || full.key.length < 5 || role === null) return [];
      const meant = known.filter(({ key, first, all }) => {
        if (all <= full.all || first < full.first || key.length > 5 || !full.key.startsWith(key)) return false;
        return (readRoleWord(key)?.role ?? role.role) === role.role;
      });
      return meant.length === 1 && meant[0] ? [[full.key, meant[0].key]] : [];
    }),
  );
}

/** People who come by and have no name: "Woman in background". */
const BYSTANDER =
  /^(?:an? )?(?:(?:young|old|older|unknown|unidentified|another|other|second|third) )?(?:man|woman|girl|boy|child|kid|voice|caller|visitor|nurse|doctor|waiter|waitress|neighbou?r|colleague|staff|driver|someone|somebody)\b/i;

function mayBeName(label: string): boolean {
  return (
    label.split(' ').length <= 3 && /\p{L}{2}|\p{L}\d/u.test(label) && !isNoteLabel(label) && !beginsLikeSpeech(label)
  );
}

function maskDigits(key: string): string {
  return key.replace(/\d+/g, '#');
}

/** Names as most lines spell them; two people who would share one name keep what tells them apart. */
function nameAll(counts: ReadonlyMap<string, Count>, keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const count = counts.get(key);
      return count ? [[key, bestSpelling(count)]] : [];
    }),
  );
}

function bestSpelling({ spellings }: Count): string {
  let best = '';
  let most = 0;
  for (const [spelling, times] of spellings) {
    if (times > most) [best, most] = [spelling, times];
  }
  return best;
}

/** What labels say of a role beside the name; a word of two meanings is what the others leave open. */
function statedRoles(
  lines: readonly (LabelledLine | null)[],
  keyOf: KeyOf,
  nameOf: (key: string) => string | null,
  accepted: ReadonlySet<string>,
): ChosenLabels['statedRoles'] {
  const said = new Map<string, Map<string, boolean>>();
  for (const line of lines) {
    if (!line) continue;
    const { key, role } = keyOf(line);
    const name = role && accepted.has(key) ? nameOf(key) : null;
    if (role && name !== null) said.set(name, (said.get(name) ?? new Map()).set(role.role, role.sure));
  }
  const stated: Record<string, 'practitioner' | 'client' | 'other'> = {};
  const has = (role: string): boolean => [...said.values()].some((roles) => roles.get(role) === true);
  for (const [name, roles] of said) {
    const [only] = roles;
    if (roles.size !== 1 || !only) continue;
    const [role, sure] = only;
    if (role !== 'practitioner' && role !== 'client' && role !== 'other') continue;
    if (sure) stated[name] = role;
    else if (has('practitioner')) stated[name] = 'client';
    else if (has('client')) stated[name] = 'practitioner';
  }
  return stated;
}

/** "T1:", "C1:", "T2:", … or "A.1:", "B.2:", … number the turns, not the people. */
function numberedTurns(counts: ReadonlyMap<string, Count>): ReadonlyMap<string, string> {
  const strong = [...counts.values()].filter(({ by }) => (by.get('colon') ?? 0) + (by.get('dash') ?? 0) > 0);
  const numbers = strong.flatMap((count) => {
    const match = /^(\p{L}{1,12})[\s._#-]?(\d{1,4})$/u.exec(bestSpelling(count));
    return match ? [{ key: count.key, letter: match[1] ?? '', number: Number(match[2]) }] : [];
  });
  const letters = new Set(numbers.map(({ letter }) => letter));
  if (numbers.length < 8 || numbers.length < 0.8 * strong.length || letters.size > 4) return new Map();
  if (numbers.some(({ key }) => (counts.get(key)?.all ?? 0) > 2)) return new Map();
  if (Math.max(...numbers.map(({ number }) => number)) < 4) return new Map();
  return new Map(numbers.map(({ key, letter }) => [key, letter]));
}
