import { type Attributes, walkXml } from '../xml/walk-xml.js';
import { WORD } from './namespaces.js';
import { isOn, type Look, PLAIN, RAISING, type Styles } from './styles.js';

interface OwnStyle {
  readonly id: string;
  readonly isDefault: boolean;
  basedOn: string | null;
  bold: boolean | null;
  raised: boolean;
  hidden: boolean | null;
}

/** The looks that `word/styles.xml` defines, each with what it takes over from the style it is based on. */
export function parseStyles(xml: string, fault: () => Error): Styles {
  const own = new Map<string, OwnStyle>();
  let style: OwnStyle | null = null;
  const open = (name: string, attributes: Attributes): void => {
    const value = attributes['w:val'];
    if (name === 'w:style') {
      const isDefault = attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0');
      style = { id: attributes['w:styleId'] ?? '', isDefault, basedOn: null, bold: null, raised: false, hidden: null };
      own.set(style.id, style);
    }
    if (!style) return;
    if (name === 'w:name') style.raised ||= /^(?:heading \d|title|subtitle)$/i.test(value ?? '');
    else if (name === 'w:basedOn') style.basedOn = value ?? null;
    else if (name === 'w:b') style.bold = isOn(value);
    else if (name === 'w:vanish') style.hidden = isOn(value);
    else if (RAISING.has(name)) style.raised ||= isOn(value);
  };
  const close = (name: string): void => {
    if (name === 'w:style') style = null;
  };
  walkXml(xml, WORD, { open, close }, fault);
  const byId = new Map([...own.keys()].map((id) => [id, lookOf(id, own)]));
  const normal = [...own.values()].find(({ isDefault }) => isDefault);
  return { byId, byDefault: (normal && byId.get(normal.id)) ?? PLAIN };
}

/** A style says for itself or takes over; a chain longer than any real one ends. */
function lookOf(id: string, own: ReadonlyMap<string, OwnStyle>): Look {
  let bold: boolean | null = null;
  let hidden: boolean | null = null;
  let raised = false;
  let at = own.get(id);
  for (let steps = 0; at && steps < 20; steps++) {
    bold ??= at.bold;
    hidden ??= at.hidden;
    raised ||= at.raised;
    at = at.basedOn === null ? undefined : own.get(at.basedOn);
  }
  return { bold: bold ?? false, raised, hidden: hidden ?? false };
}
