import { type Attributes, type Namespaces, walkXml } from '../xml/walk-xml.js';

/** SpreadsheetML, whose elements most programs write without a prefix. */
export const SHEET: Namespaces = {
  '': /\/spreadsheetml\/(?:\d{4}\/)?main$/,
  r: /\/officeDocument\/(?:\d{4}\/)?relationships$/,
};

export interface SheetPart {
  readonly name: string;
  /** The part of the archive that holds its cells. */
  readonly part: string;
  readonly hidden: boolean;
}

/** The sheets of `xl/workbook.xml` in order, found by its relations. */
export function parseWorkbook(workbook: string, relations: string, fault: () => Error): readonly SheetPart[] {
  const targets = new Map<string, string>();
  walkXml(
    relations,
    {},
    {
      open(name, { Id = '', Target = '' }) {
        if (name.endsWith('Relationship')) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
      },
    },
    fault,
  );
  const sheets: SheetPart[] = [];
  const open = (name: string, attributes: Attributes): void => {
    const part = targets.get(attributes['r:id'] ?? '');
    if (name !== 'sheet' || part === undefined) return;
    sheets.push({ name: attributes.name ?? '', part, hidden: /hidden/i.test(attributes.state ?? '') });
  };
  walkXml(workbook, SHEET, { open }, fault);
  return sheets;
}

/** The strings of `xl/sharedStrings.xml`; readings printed above characters are no text of theirs. */
export function parseStrings(xml: string, fault: () => Error): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = 0;
  walkXml(
    xml,
    SHEET,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') inReading++;
        else if (name === 't') inText = inReading === 0;
      },
      close(name) {
        if (name === 'si') strings.push(text);
        else if (name === 'rPh') inReading--;
        else if (name === 't') inText = false;
      },
      text(piece) {
        if (inText) text += piece;
      },
    },
    fault,
  );
  return strings;
}

/** What a number stands for, by its format. */
export type NumberKind = 'number' | 'time' | 'date';

/** For each cell format of `xl/styles.xml`, what its numbers stand for. */
export function parseNumberKinds(xml: string, fault: () => Error): readonly NumberKind[] {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  walkXml(
    xml,
    SHEET,
    {
      open(name, attributes) {
        if (name === 'numFmt') own.set(Number(attributes.numFmtId), kindOf(attributes.formatCode ?? ''));
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) {
          const id = Number(attributes.numFmtId ?? 0);
          kinds.push(own.get(id) ?? builtIn(id));
        }
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    fault,
  );
  return kinds;
}

function kindOf(format: string): NumberKind {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase();
  if (/[yd]/.test(bare)) return 'date';
  return /h|s|m/.test(bare) ? 'time' : 'number';
}

function builtIn(id: number): NumberKind {
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return (id >= 14 && id <= 17) || id === 22 ? 'date' : 'number';
}
