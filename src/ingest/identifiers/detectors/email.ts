import type { Detector, IdentifierSpan } from '../detector.js';
import { CLUE } from '../lexemes.js';
import type { Reading } from '../reading.js';

/** `jo@example.org`, `jo (at) example (dot) org`, "jo underscore k at gmail dot com". */
export const email: Detector = {
  kind: 'email',
  label: 'e-mail address',
  placeholder: 'EMAIL',
  find(reading) {
    const written = reading.text.includes('@') ? findWritten(reading.text) : [];
    const spoken = (reading.clues & CLUE.dot) !== 0 ? findSpoken(reading) : [];
    return [...written, ...spoken];
  },
};

const WRITTEN = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g;

function findWritten(text: string): readonly IdentifierSpan[] {
  return Array.from(text.matchAll(WRITTEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    confidence: 0.99,
  }));
}

const DOMAIN =
  /[\s(]+at[\s)]+(?:[a-z0-9-]+[\s(]+){1,3}dot[\s)]+(?:[a-z]+[\s(]+dot[\s)]+)?(?:com|net|org|edu|gov|us|io|co|uk|ca|me|info|gov|example)\b/g;
const JOINS = new Set(['dot', 'underscore', 'dash', 'hyphen', 'period', 'plus']);
const STOPS = new Set(
  'is its to my me email address at uh um okay so yeah and the a an it use try write mail or that just'.split(' '),
);

/** The domain says where; walking back over joined words, letters and numbers says who. */
function findSpoken(reading: Reading): readonly IdentifierSpan[] {
  return Array.from(reading.lower.matchAll(DOMAIN), (match) => {
    const start = startOfLocalPart(reading.lower, match.index);
    return { start, end: match.index + match[0].length, confidence: 0.95 };
  }).filter((span) => span.start < span.end);
}

const NUMBER_WORD =
  /^(?:\d+|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[a-z])$/;

function startOfLocalPart(lower: string, end: number): number {
  const words = Array.from(lower.slice(Math.max(0, end - 80), end).matchAll(/[a-z0-9.']+|[()]/g))
    .filter((match) => match[0] !== '(' && match[0] !== ')')
    .map((match) => ({ word: match[0], start: Math.max(0, end - 80) + match.index }))
    .reverse();
  let start = end;
  let free = 1;
  for (const { word, start: at } of words) {
    if (JOINS.has(word)) free = 1;
    else if (NUMBER_WORD.test(word)) free = Math.max(free, 1);
    else if (STOPS.has(word) || word.includes("'") || free === 0) break;
    else free = 0;
    start = at;
  }
  return start;
}
