const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words in a text: runs of letters and digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === WORDLIKE) {
      if (!inside) count += 1;
      inside = true;
    } else if (kind === OTHER_SCRIPT) return text.match(WORD)?.length ?? 0;
    else inside &&= kind === JOINT && at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === WORDLIKE;
  }
  return count;
}

/**
 * Words of each of a session's utterances, in order. Language, speakers, volleys and talk time all ask; each utterance
 * is counted once.
 */
export function countWordsOfEach(utterances: readonly { readonly spoken: string }[]): Uint32Array {
  const known = COUNTED.get(utterances);
  if (known !== undefined) return known;
  const counts = new Uint32Array(utterances.length);
  for (let at = 0; at < counts.length; at++) counts[at] = countWords(utterances[at]?.spoken ?? '');
  COUNTED.set(utterances, counts);
  return counts;
}

const COUNTED = new WeakMap<readonly { readonly spoken: string }[], Uint32Array>();

/* Every utterance is counted: what is ASCII, or a mark of English print, needs no table of Unicode. */
const NEITHER = 0;
const WORDLIKE = 1;
const JOINT = 2;
const OTHER_SCRIPT = 3;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? WORDLIKE : /['-]/.test(character) ? JOINT : NEITHER;
});

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? NEITHER;
  if (code === 0x2019) return JOINT;
  // Dashes, quotation marks, the ellipsis.
  return code >= 0x2013 && code <= 0x2026 ? NEITHER : OTHER_SCRIPT;
}
