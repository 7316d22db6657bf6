/** A line of a paragraph. `marked` counts the characters at its start that stand out: bold, underlined, in capitals, a heading. */
export interface Line {
  readonly text: string;
  readonly marked: number;
}

/** A paragraph's lines, cut at its line breaks; an empty paragraph is one empty line. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
  /** Its place among the paragraphs and rows that hold something, from 1. */
  readonly number: number;
}

/** A table's rows of cells; lines in a cell end in LF. `number` is that of its first row. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly number: number;
}

export type Block = Paragraph | Table;

/** What a document holds, and how many pieces of it stand beside the text: text boxes, footnotes, hidden or deleted words. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly beside: number;
}

interface OpenTable {
  readonly rows: string[][];
  row: string[];
}

/** Puts blocks together from what a walk through any kind of document meets. A table in a cell is lines of that cell. */
export class BlockBuilder {
  private readonly done: Block[] = [];
  private number = 0;
  private lines: Line[] = [];
  private text = '';
  private marked = 0;
  private plainMet = false;
  private table: OpenTable | null = null;
  private tableNumber = 0;
  private depth = 0;
  private cell: string[] = [];
  private beside = 0;

  addText(piece: string, marked: boolean): void {
    if (piece === '') return;
    this.text += piece;
    if (piece.trim() === '') return;
    if (!marked) this.plainMet = true;
    else if (!this.plainMet) this.marked = this.text.length;
  }

  breakLine(): void {
    const text = this.text.replaceAll('\u00a0', ' ').trimEnd();
    this.lines.push({ text, marked: Math.min(this.marked, text.length) });
    this.text = '';
    this.marked = 0;
    this.plainMet = false;
  }

  endParagraph(): void {
    this.breakLine();
    const { lines } = this;
    this.lines = [];
    if (this.depth > 0) {
      this.cell.push(...lines.map((line) => line.text));
      return;
    }
    if (lines.some((line) => line.text.trim() !== '')) this.number++;
    this.done.push({ kind: 'paragraph', lines, number: Math.max(1, this.number) });
  }

  /** Ends a paragraph that no tag has ended. */
  endOpenParagraph(): void {
    if (this.text.trim() !== '' || this.lines.length > 0) this.endParagraph();
    else this.text = '';
  }

  openTable(): void {
    this.endOpenParagraph();
    if (this.depth++ > 0) return;
    this.table = { rows: [], row: [] };
    this.tableNumber = this.number + 1;
  }

  closeTable(): void {
    if (this.depth === 0) return;
    this.endOpenParagraph();
    if (--this.depth > 0 || this.table === null) return;
    const rows = this.table.rows.filter((row) => row.length > 0);
    if (rows.length > 0) this.done.push({ kind: 'table', rows, number: this.tableNumber });
    this.table = null;
  }

  openCell(): void {
    if (this.depth === 1) this.cell = [];
  }

  /** `columns` are those that the cell spans; `continued` says that it is one with the cell above. */
  closeCell(columns: number, continued: boolean): void {
    this.endOpenParagraph();
    if (this.depth !== 1 || this.table === null) return;
    const above = this.table.rows.at(-1)?.[this.table.row.length];
    const text = this.cell
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    this.table.row.push(continued && text === '' && above !== undefined ? above : text);
    for (let extra = 1; extra < Math.min(columns, MOST_COLUMNS); extra++) this.table.row.push('');
    this.cell = [];
  }

  /** A deleted row is dropped. */
  closeRow(kept = true): void {
    if (this.depth !== 1 || this.table === null) return;
    if (kept) {
      this.table.rows.push(this.table.row);
      this.number++;
    }
    this.table.row = [];
  }

  leaveOut(): void {
    this.beside++;
  }

  document(): Document {
    this.endOpenParagraph();
    while (this.depth > 0) this.closeTable();
    return { blocks: this.done, beside: this.beside };
  }
}

/** A cell that claims to span more is damaged. */
const MOST_COLUMNS = 60;
