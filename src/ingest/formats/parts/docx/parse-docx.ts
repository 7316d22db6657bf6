import { BlockBuilder, type Document, ONE_CELL } from '../document/blocks.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import { WORD } from './namespaces.js';
import { isOn, type Look, RAISING, type Styles } from './styles.js';

/**
 * The blocks of `word/document.xml`. In: inserted and moved-in words, links, what fields show. Out: deleted and moved-away
 * words, hidden text, text boxes (but where they are asked for), notes at the foot; they are counted as standing beside
 * the text.
 */
export function parseDocx(xml: string, styles: Styles, fault: () => Error, boxes: 'out' | 'in' = 'out'): Document {
  const walk = new DocxWalk(styles, boxes);
  walkXml(xml, WORD, walk, fault);
  return walk.builder.document();
}

/** Content that is no speech of the document's text. A shape's fallback says again what the shape says. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:moveFrom',
  'w:txbxContent',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:instrText',
  'w:delText',
  'w:sectPr',
  'w:sdtPr',
  'w:pPrChange',
  'w:rPrChange',
  'mc:Fallback',
]);

/** With the words of text boxes, which stand in drawings and pictures. */
const PASSED_OVER_WITH_BOXES: ReadonlySet<string> = new Set(
  [...PASSED_OVER].filter((name) => !['w:txbxContent', 'w:drawing', 'w:pict', 'w:object'].includes(name)),
);

class DocxWalk {
  readonly builder = new BlockBuilder();
  private readonly styles: Styles;
  /** The element that is passed over, and how deep we are in it. */
  private passing: string | null = null;
  private depth = 0;
  /** One paragraph can hold another only in a text box, which is passed over: no stack is needed. */
  private paragraph: Look;
  private run: Look | null = null;
  private properties: 'paragraph' | 'run' | 'row' | null = null;
  private takesText = false;
  private joinsNext = false;
  private rowKept = true;
  private readonly cells: { columns: number; continued: boolean }[] = [];

  private readonly passedOver: ReadonlySet<string>;

  constructor(styles: Styles, boxes: 'out' | 'in') {
    this.passedOver = boxes === 'in' ? PASSED_OVER_WITH_BOXES : PASSED_OVER;
    this.styles = styles;
    this.paragraph = styles.byDefault;
  }

  open(name: string, attributes: Attributes): void {
    if (this.passing !== null) {
      this.depth++;
      if (name === 'w:txbxContent' && this.passing !== 'mc:Fallback') this.builder.leaveOut();
      return;
    }
    if (this.passedOver.has(name)) {
      if (name === 'w:moveFrom' || name === 'w:txbxContent') this.builder.leaveOut();
      this.pass(name);
      return;
    }
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        if (!this.joinsNext) this.builder.endOpenParagraph();
        this.joinsNext = false;
        this.paragraph = this.styles.byDefault;
        break;
      case 'w:pPr':
        this.properties = 'paragraph';
        break;
      case 'w:pStyle':
        this.paragraph = this.styles.byId.get(value ?? '') ?? this.styles.byDefault;
        break;
      case 'w:r':
        this.run = this.paragraph;
        break;
      case 'w:rPr':
        if (this.run) this.properties = 'run';
        break;
      case 'w:rStyle':
        if (this.run) this.run = both(this.run, this.styles.byId.get(value ?? ''));
        break;
      case 'w:b':
        if (this.run && this.properties === 'run') this.run = { ...this.run, bold: isOn(value) };
        break;
      case 'w:vanish':
        if (this.run && this.properties === 'run') this.run = { ...this.run, hidden: isOn(value) };
        break;
      case 'w:t':
        this.takesText = true;
        break;
      case 'w:tab':
      case 'w:ptab':
        // A paragraph's tab stops bear the same name.
        if (this.run) this.builder.addText('\t', false);
        break;
      case 'w:noBreakHyphen':
        this.say('-');
        break;
      case 'w:br':
      case 'w:cr':
        if (this.run && !this.run.hidden) this.builder.breakLine();
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.builder.leaveOut();
        break;
      case 'w:del':
        this.openDeleted();
        break;
      default:
        if (RAISING.has(name)) this.raise(value);
        else this.openTablePart(name, value);
    }
  }

  close(name: string): void {
    if (this.passing !== null) {
      if (--this.depth === 0) this.passing = null;
      return;
    }
    switch (name) {
      case 'w:p':
        if (!this.joinsNext) this.builder.endParagraph();
        break;
      case 'w:pPr':
      case 'w:rPr':
      case 'w:trPr':
        this.properties = name === 'w:rPr' && this.run === null ? 'paragraph' : null;
        break;
      case 'w:r':
        this.run = null;
        break;
      case 'w:t':
        this.takesText = false;
        break;
      case 'w:tc': {
        this.builder.closeCell({ ...ONE_CELL, ...this.cells.pop() });
        break;
      }
      case 'w:tr':
        this.builder.closeRow(this.rowKept);
        this.rowKept = true;
        break;
      case 'w:tbl':
        this.builder.closeTable();
        break;
    }
  }

  text(piece: string): void {
    if (this.takesText && this.passing === null) this.say(piece.replaceAll('\n', ' '));
  }

  private say(words: string): void {
    if (!this.run?.hidden) this.builder.addText(words, (this.run?.bold || this.run?.raised) ?? false);
    else if (words.trim() !== '') this.builder.leaveOut();
  }

  private raise(value: string | undefined): void {
    if (this.run && this.properties === 'run' && isOn(value)) this.run = { ...this.run, raised: true };
  }

  /** Deleted words, a deleted row, or the deleted end of a paragraph, which makes one with the next. */
  private openDeleted(): void {
    if (this.properties === 'row') this.rowKept = false;
    else if (this.properties === 'paragraph') this.joinsNext = true;
    else {
      this.builder.leaveOut();
      this.pass('w:del');
    }
  }

  private pass(name: string): void {
    this.passing = name;
    this.depth = 1;
  }

  private openTablePart(name: string, value: string | undefined): void {
    const cell = this.cells.at(-1);
    switch (name) {
      case 'w:tbl':
        this.builder.openTable();
        break;
      case 'w:trPr':
        this.properties = 'row';
        break;
      case 'w:tc':
        this.builder.openCell();
        this.cells.push({ columns: 1, continued: false });
        break;
      case 'w:gridSpan':
        if (cell) cell.columns = Math.max(1, Number(value) || 1);
        break;
      case 'w:vMerge':
        if (cell) cell.continued = value !== 'restart';
        break;
    }
  }
}

function both(look: Look, style: Look | undefined): Look {
  if (!style) return look;
  return {
    bold: look.bold || style.bold,
    raised: look.raised || style.raised,
    hidden: look.hidden || style.hidden,
  };
}
