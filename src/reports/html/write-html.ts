/**
 * Writes elements as HTML in UTF-8, with everything escaped here and nowhere
 * else. Elements are what JSX makes of tags and of parts that keep no state.
 * Text and attributes are escaped; bytes stand as they are and must be HTML
 * already. Attributes bear the names that HTML and SVG give them.
 */
export function writeHtml(node: unknown): Uint8Array {
  const writer = new Writer(spare ?? new Uint8Array(SPARE_BYTES));
  spare = null;
  writer.node(node);
  if (writer.bytes.length <= SPARE_BYTES) spare = writer.bytes;
  return Buffer.from(writer.bytes.subarray(0, writer.length));
}

/** The same as text; `words` is asked of every text and label that is the page's own, not of names and what was said (`bdi`, `code`). */
export function toHtml(node: unknown, words: ((text: string) => string) | null = null): string {
  const writer = new Writer(new Uint8Array(SPARE_BYTES), words);
  writer.node(node);
  return Buffer.from(writer.bytes.subarray(0, writer.length)).toString('utf8');
}

/** HTML in pieces: bytes are HTML already, anything else is written as in an element. */
export type Html = readonly unknown[];

/** HTML with values in it: the template stands as it is, strings between its pieces are escaped like all others. */
export function html(template: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const fixed = pieces.get(template) ?? template.map((piece) => encoder.encode(piece));
  pieces.set(template, fixed);
  const all: unknown[] = [fixed[0]];
  for (let at = 0; at < values.length; at += 1) all.push(values[at], fixed[at + 1]);
  return all;
}

const encoder = new TextEncoder();
/** What each template in the code is made of. */
const pieces = new WeakMap<TemplateStringsArray, readonly Uint8Array[]>();

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text;
}

const SPECIAL = /["&<]/;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const LAST_ASCII = 0x7f;

/** Elements that hold nothing and are not closed. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** What stands in these is not the page's own word. */
const QUOTED = new Set(['bdi', 'code', 'script', 'style']);

/** Attributes that are read out or shown. */
const SPOKEN = new Set(['aria-label', 'title', 'data-label']);

/** Larger than most pages. One such buffer is kept for the next page. */
const SPARE_BYTES = 512 * 1024;
let spare: Uint8Array | null = null;

type Props = Readonly<Record<string, unknown>>;

interface Element {
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
}

class Writer {
  bytes: Uint8Array;
  length = 0;
  /** Value of the option that the select being written has chosen. */
  private chosen: unknown;

  /** How many elements around are someone else's words. */
  private quoted = 0;
  private readonly words: ((text: string) => string) | null;

  constructor(bytes: Uint8Array, words: ((text: string) => string) | null = null) {
    this.bytes = bytes;
    this.words = words;
  }

  node(node: unknown): void {
    if (typeof node === 'string') this.text(this.words === null || this.quoted > 0 ? node : this.words(node));
    else if (typeof node === 'number') this.html(String(node));
    else if (node === null || node === undefined || typeof node === 'boolean') return;
    else if (Array.isArray(node)) for (const one of node) this.node(one);
    else if (node instanceof Uint8Array) this.encoded(node);
    else if (!isElement(node)) throw new TypeError('a page is made of elements, text and numbers');
    else if (typeof node.type === 'string') this.element(node.type, node.props);
    else this.node(node.type(node.props));
  }

  private element(tag: string, props: Props): void {
    let children: unknown;
    this.html('<');
    this.html(tag);
    for (const name in props) {
      if (name === 'children') children = props[name];
      else if (name === 'value' && tag === 'select') this.chosen = props[name];
      else this.attribute(name, props[name]);
    }
    if (VOID.has(tag)) {
      this.html('/>');
      return;
    }
    if (tag === 'option' && props.value === this.chosen) this.html(' selected');
    this.html('>');
    const isQuoted = QUOTED.has(tag);
    if (isQuoted) this.quoted += 1;
    this.node(children);
    if (isQuoted) this.quoted -= 1;
    this.html('</');
    this.html(tag);
    this.html('>');
  }

  private attribute(name: string, value: unknown): void {
    const text = attributeText(name, value);
    if (text === null) return;
    this.html(' ');
    this.html(name);
    if (text === '') return;
    this.html('="');
    this.text(this.words !== null && SPOKEN.has(name) ? this.words(text) : text);
    this.html('"');
  }

  private text(text: string): void {
    this.reserve(text.length);
    const { bytes } = this;
    let to = this.length;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > LAST_ASCII || unit === QUOTE || unit === AMPERSAND || unit === LESS) {
        this.length = to;
        this.encode(escapeText(at === 0 ? text : text.slice(at)));
        return;
      }
      bytes[to] = unit;
      to += 1;
    }
    this.length = to;
  }

  /** Most of a page is short and ASCII, where calling the platform's encoder costs more than its work. */
  private html(html: string): void {
    this.reserve(html.length);
    const { bytes } = this;
    let to = this.length;
    for (let at = 0; at < html.length; at += 1) {
      const unit = html.charCodeAt(at);
      if (unit > LAST_ASCII) {
        this.length = to;
        this.encode(at === 0 ? html : html.slice(at));
        return;
      }
      bytes[to] = unit;
      to += 1;
    }
    this.length = to;
  }

  private encode(html: string): void {
    this.reserve(3 * html.length);
    this.length += encoder.encodeInto(html, this.bytes.subarray(this.length)).written;
  }

  private encoded(html: Uint8Array): void {
    this.reserve(html.length);
    this.bytes.set(html, this.length);
    this.length += html.length;
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + size, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Null leaves the attribute out, empty text writes its name alone. */
function attributeText(name: string, value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  // What a script would do when something happens is no attribute.
  if (typeof value !== 'boolean') return null;
  // These have a word for false.
  if (name.startsWith('aria-') || name.startsWith('data-')) return String(value);
  return value ? '' : null;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}
