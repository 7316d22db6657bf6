import { InputError } from '../../../../domain/errors.js';
import { readRoleWord } from '../../../roles/words.js';
import { type Attributes, walkXml } from './walk-xml.js';

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Element[];
  /** All words inside, those of inner elements too, in order. */
  text: string;
  /** Words of its own, beside inner elements. */
  own: boolean;
}

/**
 * XML as objects and lists: attributes and inner elements are keys without their prefix, elements of one name beside each
 * other a list, words beside inner elements the key `text`. Throws InputError for what is not well-formed.
 */
export function parseXmlValue(xml: string): unknown {
  const root: Element = { name: '', attributes: {}, children: [], text: '', own: false };
  const open = [root];
  walkXml(
    xml,
    {},
    {
      open(name, attributes) {
        const element: Element = { name: local(name), attributes, children: [], text: '', own: false };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close() {
        const closed = open.pop();
        const around = open.at(-1);
        if (closed && around) around.text += ` ${closed.text}`;
      },
      text(text) {
        const inside = open.at(-1);
        if (!inside) return;
        inside.text += text;
        inside.own ||= text.trim() !== '';
      },
    },
    broken,
  );
  return toValue(root);
}

/** Elements are nested no deeper than the walk allows, and no transcript is nested so deep that this would be felt. */
const DEEPEST = 60;

function toValue({ attributes, children, text, own }: Element, depth = 0): unknown {
  const named = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
  // Words with marks between them are one speech.
  if (own || children.length === 0 || depth > DEEPEST)
    return named.length === 0 ? wordsOf(text) : { ...fromAttributes(named), text: wordsOf(text) };
  const said = toTurns(children);
  if (said) return { ...fromAttributes(named), turns: said };
  const groups = new Map<string, unknown[]>();
  for (const child of children) {
    const group = groups.get(child.name);
    if (group) group.push(toValue(child, depth + 1));
    else groups.set(child.name, [toValue(child, depth + 1)]);
  }
  const inner = Array.from(groups, ([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return { ...fromAttributes(named), ...Object.fromEntries(inner) };
}

/** Elements called by who speaks, in turn, are turns: `<therapist>Hi.</therapist><client>Hey.</client>`. */
function toTurns(children: readonly Element[]): readonly { readonly speaker: string; readonly text: string }[] | null {
  const names = new Set(children.map(({ name }) => name));
  const inTurn = children.length >= 4 && names.size >= 2 && 2 * names.size <= children.length;
  const isSpoken = inTurn && children.every(({ children: inner, own }) => own && inner.length === 0);
  if (!isSpoken || ![...names].some((name) => readRoleWord(name) !== null)) return null;
  return children.map(({ name, text }) => ({ speaker: name, text: wordsOf(text) }));
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** TEI names a speaker by a reference: `who="#ana"`. */
function fromAttributes(named: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(named.map(([key, value]) => [local(key), value.replace(/^#(?=\p{L})/u, '')]));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function broken(line: number): InputError {
  return new InputError(
    'broken-xml',
    'expected XML, found text that is not well-formed',
    'export the file again; it may be cut off or edited by hand',
    { line },
  );
}
