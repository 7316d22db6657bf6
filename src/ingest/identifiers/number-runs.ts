import { matchesOf } from './matches.js';

/** A series of numbers, written or spoken, read as one string of digits. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** How many of its parts were words. */
  readonly spokenParts: number;
  readonly parts: number;
  /** True for an amount ("four thousand two hundred"), which is no string of digits. */
  readonly amount: boolean;
}

const UNITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  o: '0',
};
const TEENS: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3 };

const PART = `(?:\\d+|(?:${[...Object.keys(UNITS), ...Object.keys(TEENS), ...Object.keys(TENS), ...Object.keys(REPEATS), 'hundred', 'thousand'].join('|')})(?![a-z]))`;
const GAP = '(?:[\\s,.()/–-]{1,3}(?:(?:uh|um|dash|hyphen|area code|and then|then)[\\s,]+)?)';
const RUN = new RegExp(`(?<![\\w$.:'’-])\\(?${PART}(?:${GAP}${PART})*(?![\\w:%])`, 'g');
const PARTS = new RegExp(PART, 'g');

/** Every run of numbers in a lower-case text; a single number is a run of one part. */
export function findNumberRuns(lower: string): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of matchesOf(lower, RUN)) {
    const parts = match[0].match(PARTS) ?? [];
    const opening = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    runs.push({
      start: match.index + opening,
      end: match.index + match[0].length,
      digits: toDigits(parts),
      spokenParts: parts.filter((part) => !/\d/.test(part)).length,
      parts: parts.length,
      amount: parts.some((part, i) => part === 'thousand' || (part === 'hundred' && i !== 1)),
    });
  }
  return runs;
}

/** Numbers counted up or down by one ("one two three four five") or said again and again. */
export function isCounting(digits: string): boolean {
  const steps = Array.from(digits.slice(1), (digit, i) => Number(digit) - Number(digits[i]));
  return steps.every((step) => step === steps[0]);
}

function toDigits(parts: readonly string[]): string {
  let digits = '';
  let repeat = 1;
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1] ?? '';
    const times = REPEATS[part];
    if (times !== undefined) {
      repeat = times;
      continue;
    }
    const ten = TENS[part];
    let value = UNITS[part] ?? TEENS[part] ?? part;
    if (ten !== undefined)
      value = UNITS[next] !== undefined && next !== 'oh' && next !== 'zero' && next !== 'o' ? ten : `${ten}0`;
    if (part === 'hundred') value = '00';
    if (part === 'thousand') value = '000';
    digits += value.repeat(repeat);
    repeat = 1;
  }
  return digits;
}
