import { InputError } from '../../../../domain/errors.js';

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
  /** A sheet's name; undefined for a table of a text. */
  readonly name?: string | undefined;
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
  /** By column: the last row that a cell further up reaches down to. */
  readonly reach: number[];
}

/** How far a cell reaches. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
  /** It is one with the cell above. */
  readonly continued: boolean;
}

export const ONE_CELL: CellSpan = { columns: 1, rows: 1, continued: false };

/** A day of talk has fewer paragraphs, cells and changes of look than this; more would only cost time and memory. */
export const MOST_BLOCKS = 60_000;
const MOST_CELLS = 600_000;
const MOST_PIECES = 600_000;

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
  private tableName: string | undefined;
  private depth = 0;
  private cell: string[] = [];
  private beside = 0;
  private pieces = 0;
  private cells = 0;

  addText(piece: string, marked: boolean): void {
    if (piece === '') return;
    if (++this.pieces > MOST_PIECES) throw tooLong();
    this.text += piece;
    if (piece.trim() === '') return;
    if (!marked) this.plainMet = true;
    else if (!this.plainMet) this.marked = this.text.length;
  }

  breakLine(): void {
    if (++this.pieces > MOST_PIECES) throw tooLong();
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
    if (this.done.length > MOST_BLOCKS) throw tooLong();
    this.done.push({ kind: 'paragraph', lines, number: Math.max(1, this.number) });
  }

  /** Ends a paragraph that no tag has ended. */
  endOpenParagraph(): void {
    if (this.text.trim() !== '' || this.lines.length > 0) this.endParagraph();
    else this.text = '';
  }

  openTable(name?: string): void {
    this.endOpenParagraph();
    if (this.depth++ > 0) return;
    this.tableName = name;
    this.table = { rows: [], row: [], reach: [] };
    this.tableNumber = this.number + 1;
  }

  closeTable(): void {
    if (this.depth === 0) return;
    this.endOpenParagraph();
    if (--this.depth > 0 || this.table === null) return;
    const rows = evenRows(this.table.rows, this.tableName !== undefined);
    if (rows.length > 0) this.done.push({ kind: 'table', rows, number: this.tableNumber, name: this.tableName });
    this.table = null;
  }

  openCell(): void {
    if (this.depth === 1) this.cell = [];
  }

  /** True where the next cell's place is taken by a cell further up that reaches down. */
  isReached(): boolean {
    if (this.depth !== 1 || this.table === null) return false;
    return (this.table.reach[this.table.row.length] ?? -1) >= this.table.rows.length;
  }

  closeCell({ columns, rows, continued }: CellSpan = ONE_CELL): void {
    this.endOpenParagraph();
    if (this.depth !== 1 || this.table === null) return;
    const { row } = this.table;
    const above = this.table.rows.at(-1)?.[row.length];
    const text = this.cell
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const reach = this.table.rows.length + Math.min(rows, MOST_ROWS) - 1;
    this.cells += Math.min(columns, MOST_COLUMNS);
    if (this.cells > MOST_CELLS || row.length > MOST_CELLS_IN_A_ROW) throw tooLong();
    for (let at = 0; at < Math.min(columns, MOST_COLUMNS); at++) {
      this.table.reach[row.length] = reach;
      row.push(at > 0 ? '' : continued && text === '' && above !== undefined ? above : text);
    }
    this.cell = [];
  }

  /** Ends the paragraph and says the cell's text in so many columns. */
  repeatCell(times: number): void {
    const { table } = this;
    if (this.depth !== 1 || table === null) return;
    const last = table.row.at(-1) ?? '';
    for (let time = 1; time < Math.min(times, MOST_COLUMNS); time++) table.row.push(last);
    this.cells += last === '' ? 0 : Math.min(times, MOST_COLUMNS);
  }

  /** A deleted row is dropped; a row of nothing is written once, however often it is repeated. */
  closeRow(kept = true, repeated = 1): void {
    if (this.depth !== 1 || this.table === null) return;
    const { row } = this.table;
    const times = row.some((cell) => cell !== '') ? repeated : 1;
    this.cells += (times - 1) * row.length;
    if (this.cells > MOST_CELLS || this.table.rows.length + times > MOST_BLOCKS) throw tooLong();
    for (let time = 0; kept && time < times; time++) {
      this.table.rows.push(row);
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

/** A cell that claims to span more is damaged, or is the empty rest of a sheet. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 10_000;
const MOST_CELLS_IN_A_ROW = 2_000;

/** Rows as wide as the widest of them has words; those that have none are dropped, save in a sheet, whose rows are numbered. */
function evenRows(rows: readonly (readonly string[])[], isSheet: boolean): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  return rows
    .filter((row) => isSheet || row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

export function tooLong(): InputError {
  return new InputError(
    'document-too-long',
    `expected a document of at most ${MOST_BLOCKS} paragraphs and ${MOST_CELLS} cells, found more`,
    'split the document into one file per session',
  );
}
