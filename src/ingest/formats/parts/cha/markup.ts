/**
 * What is said of a CHAT main line, the same length as the line: scope marks, fillers,
 * pauses, annotations, what the speaker took back and unintelligible speech blanked; inside a word the letters close up.
 */
export function blankChatMarkup(text: string): string {
  return text
    .replace(/(?:<[^<>]{0,400}>|(?<![^\s<>[\]])[^\s<>[\]]{1,60})\s{0,3}\[\/{1,3}\]/g, blanks)
    .replace(/\[[^\]]{0,200}\]/g, blanks)
    .replace(/&[-+=~*][^\s<>]{1,60}/g, blanks)
    .replace(/\(\.{1,3}\)|\((?:\d{1,3}:)?\d{1,4}\.?\d{0,3}\)/g, blanks)
    .replace(/(^|\s)(?:xxx|yyy|www|XXX)(?:@\w+)?(?=[\s.?!]|$)/g, blanks)
    .replace(/(^|\s)0[a-z]+(?=\s|$)/g, blanks)
    .replace(/(^|\s)\+(?:[<^+,"≈≋]+)(?=\s|$)/g, blanks)
    .replace(/\+[/."!]*([.?!]{1,3})/g, (mark) =>
      pad(mark.replace(/^\+[/"]*/, '').replace(/^\.\.([?!])$/, '$1'), mark.length),
    )
    .replace(/[<>‡„↑↓⇗↗→↘⇘∞≈≋≡∙⌈⌉⌊⌋∆∇⁎◉▔▁☺☻]/g, ' ')
    .replace(/\S+/g, closeUp);
}

const LONGEST_WORD = 80;

/** `(be)cause` is "because", `so:::` "so", `ice_cream` "ice cream", `gonna@d` "gonna". */
function closeUp(word: string): string {
  if (word.length > LONGEST_WORD || !/[():_@]/.test(word)) return word;
  const said = word
    .replace(/@[a-z$:]{1,6}\b/g, '')
    .replace(/[()]/g, '')
    .replace(/:+(?=\p{L}|$)/gu, '')
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ');
  return pad(said, word.length);
}

function pad(text: string, length: number): string {
  return text.padEnd(length, ' ').slice(0, length);
}

function blanks(match: string): string {
  return ' '.repeat(match.length);
}
