import { BlockBuilder, type Document } from '../document/blocks.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import { isHidden, isRaised, type OdfLooks } from './looks.js';
import { ODF } from './namespaces.js';

/**
 * The blocks of an OpenDocument text or sheet. Out: deleted words, notes, comments, hidden text, and text boxes unless
 * they are asked for; they are counted as standing beside the text. A sheet is a table.
 */
export function parseOdf(xml: string, looks: OdfLooks, fault: () => Error, boxes: 'out' | 'in' = 'out'): Document {
  const walk = new OdfWalk(looks, boxes);
  walkXml(xml, ODF, walk, fault);
  return walk.builder.document();
}

/** Elements passed over, and whether what they hold is counted as standing beside the text. */
const PASSED_OVER: ReadonlyMap<string, boolean> = new Map([
  ['text:note', true],
  ['office:annotation', true],
  ['draw:text-box', true],
  ['text:deletion', true],
  ['text:insertion', false],
  ['text:hidden-text', true],
  ['text:ruby-text', false],
  ['text:tracked-changes-settings', false],
  ['office:forms', false],
  ['text:sequence-decls', false],
  ['text:variable-decls', false],
  ['table:shapes', false],
  ['table:calculation-settings', false],
  ['svg:title', false],
  ['svg:desc', false],
]);

/** Repeated cells and rows that hold something are written out, as far as any table goes. */
const MOST_REPEATED = 1_000;

class OdfWalk {
  readonly builder = new BlockBuilder();
  private readonly looks: OdfLooks;
  private inBody = false;
  private passed = 0;
  /** Looks of the paragraph and the spans we are in, innermost last. */
  private open_: { raised: boolean; hidden: boolean }[] = [];
  /** Of the paragraphs that hold the text boxes we are in. */
  private readonly around: { raised: boolean; hidden: boolean }[][] = [];
  private cell = { columns: 1, rows: 1, repeated: 1 };
  private rowRepeated = 1;

  private readonly boxes: 'out' | 'in';

  constructor(looks: OdfLooks, boxes: 'out' | 'in') {
    this.boxes = boxes;
    this.looks = looks;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'office:body') this.inBody = true;
    if (!this.inBody) return;
    const counted = name === 'draw:text-box' && this.boxes === 'in' ? undefined : PASSED_OVER.get(name);
    if (this.passed > 0 || counted !== undefined || isHiddenSection(name, attributes)) {
      if (this.passed === 0 && counted !== false) this.builder.leaveOut();
      this.passed++;
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        if (this.open_.length === 0) this.builder.endOpenParagraph();
        this.enter(attributes, name === 'text:h');
        break;
      case 'text:span':
        this.enter(attributes, false);
        break;
      case 'draw:text-box':
        this.builder.endOpenParagraph();
        this.around.push(this.open_);
        this.open_ = [];
        break;
      case 'text:s':
        this.say(' '.repeat(Math.min(80, numberOf(attributes['text:c']))));
        break;
      case 'text:tab':
        this.say('\t');
        break;
      case 'text:line-break':
        if (!this.hidden()) this.builder.breakLine();
        break;
      case 'table:table':
        this.builder.openTable(attributes['table:name']);
        break;
      case 'table:table-row':
        this.rowRepeated = Math.min(MOST_REPEATED, numberOf(attributes['table:number-rows-repeated']));
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.builder.openCell();
        this.cell = {
          // What a cell covers follows it as cells of their own.
          columns: 1,
          rows: numberOf(attributes['table:number-rows-spanned']),
          repeated: numberOf(attributes['table:number-columns-repeated']),
        };
        break;
    }
  }

  close(name: string): void {
    if (this.passed > 0) {
      this.passed--;
      return;
    }
    if (!this.inBody) return;
    switch (name) {
      case 'office:body':
        this.inBody = false;
        break;
      case 'text:p':
      case 'text:h':
        this.open_.pop();
        if (this.open_.length === 0) this.builder.endParagraph();
        break;
      case 'text:span':
        this.open_.pop();
        break;
      case 'draw:text-box':
        this.builder.endOpenParagraph();
        this.open_ = this.around.pop() ?? [];
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.builder.closeCell({ ...this.cell, continued: this.builder.isReached() });
        this.builder.repeatCell(this.cell.repeated);
        break;
      case 'table:table-row':
        this.builder.closeRow(true, this.rowRepeated);
        break;
      case 'table:table':
        this.builder.closeTable();
        break;
    }
  }

  text(piece: string): void {
    if (this.inBody && this.passed === 0 && this.open_.length > 0) this.say(piece.replace(/\s+/g, ' '));
  }

  private enter(attributes: Attributes, isHeading: boolean): void {
    const style = attributes['text:style-name'];
    const around = this.open_.at(-1);
    this.open_.push({
      raised: isHeading || isRaised(this.looks, style, around?.raised ?? false),
      hidden: (around?.hidden ?? false) || isHidden(this.looks, style),
    });
  }

  private say(words: string): void {
    const look = this.open_.at(-1);
    if (!look?.hidden) this.builder.addText(words, look?.raised ?? false);
    else if (words.trim() !== '') this.builder.leaveOut();
  }

  private hidden(): boolean {
    return this.open_.at(-1)?.hidden ?? false;
  }
}

function isHiddenSection(name: string, attributes: Attributes): boolean {
  return name === 'text:section' && attributes['text:display'] === 'none';
}

function numberOf(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
