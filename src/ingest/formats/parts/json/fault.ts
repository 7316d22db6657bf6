/**
 * Where text stops being JSON: the offset of the first token that cannot stand
 * where it stands. The parser's own message quotes the text and, for short
 * texts, gives no offset. Walks with a stack of its own, so depth is no limit.
 */
export function findFault(text: string): number {
  const open: ('[' | '{')[] = [];
  let expect: Expect = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    const end = text[at] === '"' ? endOfString(text, at) : endOfToken(text, at);
    if (end === null) return at;
    const next = step(text[at] === '"' ? '"' : text.slice(at, end), expect, open);
    if (next === null) return at;
    expect = next;
    at = end;
  }
}

function endOfToken(text: string, at: number): number | null {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : null;
}

/** Past the closing quote; null when a raw line end or the end of the text comes first. */
function endOfString(text: string, at: number): number | null {
  for (let from = at + 1; ; ) {
    SPECIAL.lastIndex = from;
    const found = SPECIAL.exec(text);
    if (found === null || found[0] === '\n' || found[0] === '\t') return null;
    if (found[0] === '"') return found.index + 1;
    from = found.index + 2;
  }
}

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\r\n]*/y;
const TOKEN = /[[\]{},:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPECIAL = /["\\\n\t]/g;

function step(token: string, expect: Expect, open: ('[' | '{')[]): Expect | null {
  const value = expect === 'value' || expect === 'value-or-end';
  switch (token) {
    case '[':
    case '{':
      if (!value) return null;
      open.push(token);
      return token === '[' ? 'value-or-end' : 'key-or-end';
    case ']':
      return (expect === 'value-or-end' || expect === 'comma-or-end') && open.pop() === '[' ? after(open) : null;
    case '}':
      return (expect === 'key-or-end' || expect === 'comma-or-end') && open.pop() === '{' ? after(open) : null;
    case ',':
      if (expect !== 'comma-or-end') return null;
      return open.at(-1) === '[' ? 'value' : 'key';
    case ':':
      return expect === 'colon' ? 'value' : null;
    default:
      if (expect === 'key' || expect === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
      return value ? after(open) : null;
  }
}

function after(open: readonly string[]): Expect {
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}
