import { distance } from 'fastest-levenshtein';

const FEWEST_LETTERS = 5;

/** True when `label` is `other` with a slip of the pen: letters exchanged, doubled, lost or added; in a role also one changed. */
export function isTypoOf(label: string, other: string, isRole: boolean): boolean {
  const [words, others] = [label.split(' '), other.split(' ')];
  if (words.length !== others.length || label === other) return false;
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const meant = others[at] ?? '';
    if (word === meant) continue;
    if (!isSlip(word, meant, isRole)) return false;
    slips++;
  }
  return slips === 1;
}

function isSlip(word: string, meant: string, isRole: boolean): boolean {
  if (/\d/.test(word + meant) || meant.length < FEWEST_LETTERS || word.charAt(0) !== meant.charAt(0)) return false;
  const apart = distance(word, meant);
  if (apart === 1) return isRole || word.length !== meant.length;
  if (apart !== 2) return false;
  if ([...word].sort().join('') === [...meant].sort().join('')) return isSwap(word, meant);
  return isRole && meant.length >= 7;
}

/** Two neighbours exchanged. */
function isSwap(word: string, meant: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
}
