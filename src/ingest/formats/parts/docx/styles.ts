/** How text looks, as far as it tells who speaks and what is to be read. */
export interface Look {
  readonly bold: boolean;
  /** Underlined, in capitals, or a heading. */
  readonly raised: boolean;
  readonly hidden: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Look>;
  /** Of a paragraph that names no style. */
  readonly byDefault: Look;
}

export const PLAIN: Look = { bold: false, raised: false, hidden: false };
/** For documents without a list of styles. */
export const NO_STYLES: Styles = { byId: new Map(), byDefault: PLAIN };

/** Properties that raise a run over the text around it. */
export const RAISING: ReadonlySet<string> = new Set(['w:u', 'w:caps', 'w:smallCaps']);

/** True for `<w:b/>`, `<w:b w:val="true"/>`, `<w:u w:val="single"/>`. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}
