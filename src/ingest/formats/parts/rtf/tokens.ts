/** A piece of rich text: a group's bounds, a control word with its number, or text with a character for each byte. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly number: number | null }
  | { readonly kind: 'text'; readonly text: string };

/** Rich text cut into its pieces; `text` has a character for each byte of the file. */
export function* rtfTokens(text: string): Generator<RtfToken> {
  const word = /([a-z]{1,32})(-?\d{1,10})? ?/giy;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '{') yield { kind: 'open' };
    else if (character === '}') yield { kind: 'close' };
    else if (character === '\r' || character === '\n') continue;
    else if (character !== '\\') {
      PLAIN.lastIndex = at;
      const run = PLAIN.exec(text)?.[0] ?? character;
      yield { kind: 'text', text: run };
      at += run.length - 1;
    } else {
      word.lastIndex = at + 1;
      const match = word.exec(text);
      if (match) {
        const [whole, name = '', number] = match;
        at += whole.length;
        yield { kind: 'word', name, number: number === undefined ? null : Number(number) };
        // What follows is binary data of that length.
        if (name === 'bin' && number !== undefined) at += Math.max(0, Number(number));
      } else if (text.charAt(at + 1) === "'") {
        HEX.lastIndex = at;
        const run = HEX.exec(text)?.[0];
        if (run) yield { kind: 'text', text: Buffer.from(run.replace(/\\'/g, ''), 'hex').toString('latin1') };
        at += run ? run.length - 1 : 1;
      } else {
        at += 1;
        const symbol = text.charAt(at);
        // TextEdit ends its paragraphs with a line end behind a backslash.
        const isEnd = symbol === '\n' || symbol === '\r';
        if (symbol === '\r' && text.charAt(at + 1) === '\n') at += 1;
        yield { kind: 'word', name: isEnd ? 'par' : symbol, number: null };
      }
    }
  }
}

const PLAIN = /[^\\{}\r\n]{1,65536}/y;
const HEX = /(?:\\'[\da-f]{2}){1,16384}/iy;
