import { type Attributes, walkXml } from '../xml/walk-xml.js';
import { ODF } from './namespaces.js';

interface OdfLook {
  parent: string | undefined;
  /** Bold, underlined, in capitals; null where the style says nothing. */
  raised: boolean | null;
  hidden: boolean | null;
}

/** Looks by the name of their style. */
export type OdfLooks = ReadonlyMap<string, Readonly<OdfLook>>;

/** The looks of the styles in a part of an OpenDocument file (`styles.xml` and `content.xml` both define some). */
export function parseLooks(xml: string, fault: () => Error): OdfLooks {
  const looks = new Map<string, OdfLook>();
  let look: OdfLook | null = null;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'style:style') {
      look = { parent: attributes['style:parent-style-name'], raised: null, hidden: null };
      looks.set(attributes['style:name'] ?? '', look);
    } else if (name === 'style:text-properties' && look) {
      const weight = attributes['fo:font-weight'];
      if (weight !== undefined) look.raised = weight === 'bold' || Number(weight) >= 600;
      if (/^(?!none)/.test(attributes['style:text-underline-style'] ?? 'none')) look.raised = true;
      if (attributes['fo:text-transform'] === 'uppercase' || attributes['fo:font-variant'] === 'small-caps')
        look.raised = true;
      if (attributes['text:display'] !== undefined) look.hidden = attributes['text:display'] === 'none';
    }
  };
  const close = (name: string): void => {
    if (name === 'style:style') look = null;
  };
  walkXml(xml, ODF, { open, close }, fault);
  return looks;
}

/** Whether text of a style stands out, given whether the text around it does. */
export function isRaised(looks: OdfLooks, name: string | undefined, around: boolean): boolean {
  return find(looks, name, ({ raised }) => raised) ?? around;
}

export function isHidden(looks: OdfLooks, name: string | undefined): boolean {
  return find(looks, name, ({ hidden }) => hidden) ?? false;
}

function find(
  looks: OdfLooks,
  name: string | undefined,
  of: (look: Readonly<OdfLook>) => boolean | null,
): boolean | null {
  let at = name === undefined ? undefined : looks.get(name);
  for (let steps = 0; at && steps < 20; steps++) {
    const found = of(at);
    if (found !== null) return found;
    at = at.parent === undefined ? undefined : looks.get(at.parent);
  }
  return null;
}
