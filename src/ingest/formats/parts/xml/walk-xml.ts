import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is met on the way through an XML text; names bear the prefix that the walk was asked for. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Namespaces by the prefix that the visitor knows them under: the last parts of their names, by which versions agree. */
export type Namespaces = Readonly<Record<string, RegExp>>;

/** More elements inside each other than this are no document; programs that write documents stay below a hundred. */
const DEEPEST = 2_000;
const MOST_ATTRIBUTES = 500;

/**
 * Walks through XML with a stack of its own, so that no nesting exhausts ours. Entities beyond XML's own five are never
 * expanded, so none can explode. `fault` makes the error for XML that is not well-formed, given its line.
 */
export function walkXml(
  xml: string,
  namespaces: Namespaces,
  visitor: XmlVisitor,
  fault: (line: number) => Error,
): void {
  const parser = new SaxesParser();
  const names = new Names(namespaces);
  let depth = 0;
  let attributes = 0;
  parser.on('error', () => {
    throw fault(parser.line);
  });
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw fault(parser.line);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++depth > DEEPEST) throw fault(parser.line);
    names.learn(tag.attributes);
    visitor.open?.(names.known(tag.name), names.knownKeys(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth--;
    visitor.close?.(names.known(tag.name));
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  // Damage can leave characters in the words that no XML may hold; they are no speech.
  parser.write(xml.replace(FORBIDDEN, ' ')).close();
}

const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Prefixes as a file declares them, turned into those that we know. Nearly every file uses ours already. */
class Names {
  private readonly renamed = new Map<string, string>();
  private readonly namespaces: Namespaces;

  constructor(namespaces: Namespaces) {
    this.namespaces = namespaces;
  }

  learn(attributes: Attributes): void {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key.slice('xmlns:'.length);
      const uri = attributes[key] ?? '';
      for (const [known, pattern] of Object.entries(this.namespaces))
        if (known !== prefix && pattern.test(uri)) this.renamed.set(prefix, known);
    }
  }

  known(name: string): string {
    if (this.renamed.size === 0) return name;
    const colon = name.indexOf(':');
    const known = this.renamed.get(colon === -1 ? '' : name.slice(0, colon));
    const local = name.slice(colon + 1);
    return known === undefined ? name : known === '' ? local : `${known}:${local}`;
  }

  /** Attributes without a prefix belong to their element, whatever the namespace that elements without one have. */
  knownKeys(attributes: Attributes): Attributes {
    if (this.renamed.size === 0) return attributes;
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.known(key) : key, value]),
    );
  }
}
