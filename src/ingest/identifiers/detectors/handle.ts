import type { Detector, IdentifierSpan } from '../detector.js';
import { commonness, looksMistyped } from '../english.js';
import { CLUE } from '../lexemes.js';
import { matchesOf } from '../matches.js';
import type { Reading } from '../reading.js';

/** A name on a social network: `@river_walks`, `u/somebody`. */
export const handle: Detector = {
  kind: 'handle',
  label: 'social media handle',
  placeholder: 'HANDLE',
  find(reading) {
    const marked = /[@_]|u\//.test(reading.text) ? matchesOf(reading.text, MARKED) : [];
    const joined = reading.hasDigit ? matchesOf(reading.text, WITH_DIGITS).filter(([word]) => isMadeUp(word)) : [];
    return [
      ...marked.map((match) => spanOf(match, 0.9)),
      ...joined.map((match) => spanOf(match, 0.7)),
      ...findAnnounced(reading),
    ];
  },
};

const MARKED =
  /(?<![\w@.)/])@[A-Za-z_][\w.]{2,}\b|(?<![\w/])\/?u\/[\w-]{3,}|(?<![\w@./-])(?=\w*[a-z])[A-Za-z0-9]+(?:_+[A-Za-z0-9]+)+_?(?![\w@])/g;
/** "quietharbor77" */
const WITH_DIGITS = /(?<![\w@./-])[A-Za-z][a-z]{3,}\d{1,4}(?![\w@/-]|\.\w)/g;
const ANNOUNCED =
  /\b(?:user ?name|screen ?name|handle|insta|instagram|snapchat|tiktok|discord|reddit|gamertag|log ?in)(?:'s| is| was|:)? (?:is |was |as |like |just )*([a-z][a-z0-9._-]{5,})/g;
/** A word nobody has in a dictionary, where people talk of being someone online. */
const ONLINE =
  /\b(?:user ?name|screen ?name|handle|insta|instagram|snapchat|tiktok|discord|reddit|forum|online|profile)\b/;
const I_WAS = /\b(?:i'm|i am|i was|he's|she's|he was|she was|as|called) ([a-z]{8,})\b/g;

function spanOf(match: RegExpExecArray, confidence: number): IdentifierSpan {
  return { start: match.index, end: match.index + match[0].length, confidence };
}

function isMadeUp(word: string): boolean {
  return commonness(word.toLowerCase().replace(/\d+$/, '')) === 0;
}

function findAnnounced(reading: Reading): readonly IdentifierSpan[] {
  const isHere = (reading.clues & CLUE.online) !== 0 && ONLINE.test(reading.lower);
  if (!isHere && !ONLINE.test(reading.before)) return [];
  return [...matchesOf(reading.lower, ANNOUNCED), ...matchesOf(reading.lower, I_WAS)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const plain = name.replace(/[.]$/, '');
    return commonness(plain) !== 0 || looksMistyped(plain)
      ? []
      : [{ start: end - name.length, end: end - name.length + plain.length, confidence: 0.7 }];
  });
}
