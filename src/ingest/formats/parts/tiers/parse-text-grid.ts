import { InputError } from '../../../../domain/errors.js';
import type { Annotation, Tier } from './tiers.js';

interface Token {
  readonly kind: 'text' | 'number' | 'flag';
  readonly value: string;
  readonly line: number;
}

const TOKEN =
  /"((?:[^"]|"")*)"|<(exists|absent)>|\[[^\]\n]*\]|![^\n]*|([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])|[^\s"<![\d]+|[\s\S]/g;
const MOST_INTERVALS = 2_000_000;

/** Tiers of a Praat TextGrid, long or short: both are the same values, the long form with names between. */
export function parseTextGrid(text: string): readonly Tier[] {
  const values = readValues(text);
  const at = values.findIndex(({ kind, value }) => kind === 'text' && value === 'TextGrid');
  if (at === -1) throw damaged(1, 'the object class "TextGrid"');
  const cursor = new Cursor(values, at + 1);
  cursor.number();
  cursor.number();
  cursor.skipFlag();
  const size = cursor.count();
  const tiers: Tier[] = [];
  for (let i = 0; i < size; i++) tiers.push(readTier(cursor));
  return tiers;
}

function readTier(cursor: Cursor): Tier {
  const type = cursor.text();
  if (type.value !== 'IntervalTier' && type.value !== 'TextTier')
    throw damaged(type.line, 'an IntervalTier or TextTier');
  const name = cursor.text().value.trim();
  cursor.number();
  cursor.number();
  const size = cursor.count();
  const annotations: Annotation[] = [];
  for (let i = 0; i < size; i++) {
    const start = cursor.number();
    const end = type.value === 'IntervalTier' ? cursor.number() : null;
    const label = cursor.text();
    const words = label.value.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    annotations.push({
      id: `${name} ${i + 1} ${label.line}`,
      start: Math.max(0, start),
      end,
      order: start,
      text: words,
      line: label.line,
      parent: null,
    });
  }
  return { name, speaker: name === '' ? 'tier' : name, annotator: null, dependent: false, annotations };
}

/** Strings, numbers and flags with their lines; names, `[3]:` and comments fall away. */
function readValues(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, flag, number] = match;
    if (string !== undefined) tokens.push({ kind: 'text', value: string.replaceAll('""', '"'), line });
    else if (flag !== undefined) tokens.push({ kind: 'flag', value: flag, line });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number, line });
    for (let at = whole.indexOf('\n'); at !== -1; at = whole.indexOf('\n', at + 1)) line++;
  }
  return tokens;
}

class Cursor {
  readonly #tokens: readonly Token[];
  #at: number;

  constructor(tokens: readonly Token[], at: number) {
    this.#tokens = tokens;
    this.#at = at;
  }

  text(): Token {
    return this.#take('text', 'a text in quotes');
  }

  number(): number {
    return Number(this.#take('number', 'a number').value);
  }

  count(): number {
    const token = this.#take('number', 'a count');
    const count = Number(token.value);
    if (!Number.isInteger(count) || count < 0 || count > MOST_INTERVALS) throw damaged(token.line, 'a count');
    return count;
  }

  skipFlag(): void {
    if (this.#tokens[this.#at]?.kind === 'flag') this.#at++;
  }

  #take(kind: Token['kind'], what: string): Token {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) throw damaged(token?.line ?? this.#tokens.at(-1)?.line ?? 1, what);
    this.#at++;
    return token;
  }
}

function damaged(line: number, expected: string): InputError {
  return new InputError(
    'broken-textgrid',
    `expected ${expected} in the TextGrid, found something else or its end`,
    'save the TextGrid again from Praat as a text file; it may be cut off',
    { line },
  );
}
