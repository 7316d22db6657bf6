/** What is wrong with a CSV text, and in which of its rows (from 1, the header being the first); never what stands there. */
export class CsvFault extends Error {
  readonly row: number;
  constructor(row: number) {
    super('a fault in a table of comma-separated cells');
    this.row = row;
  }
}

/**
 * Takes CSV apart as it comes in, piece by piece: rows as cells, guards still
 * on. Strict, since it reads what we wrote: every row as long as the first,
 * quotes only around whole cells. Throws CsvFault.
 */
export class CsvReader {
  private rest = '';
  private rows = 0;
  private width = 0;

  /** The rows that are complete with this piece. */
  push(piece: string): string[][] {
    const text = this.rows === 0 && this.rest === '' ? piece.replace(/^\uFEFF/, '') : this.rest + piece;
    const rows: string[][] = [];
    let at = 0;
    for (let row = this.readRow(text, at); row !== null; row = this.readRow(text, at)) {
      rows.push(row.cells);
      at = row.end;
    }
    this.rest = text.slice(at);
    return rows;
  }

  /** Says that nothing more comes; a row that was begun is a fault. */
  end(): void {
    if (this.rest !== '') throw new CsvFault(this.rows + 1);
  }

  /** The row that begins at a place, and where the next begins; null while its end has not come. */
  private readRow(text: string, from: number): { readonly cells: string[]; readonly end: number } | null {
    const cells: string[] = [];
    let at = from;
    for (;;) {
      const cell = text[at] === '"' ? this.readQuoted(text, at) : this.readPlain(text, at);
      if (cell === null) return null;
      cells.push(cell.value);
      at = cell.end + 1;
      if (text[cell.end] === ',') continue;
      this.rows += 1;
      if (this.rows === 1) this.width = cells.length;
      if (cells.length !== this.width) throw new CsvFault(this.rows);
      return { cells, end: at };
    }
  }

  private readPlain(text: string, from: number): Cell | null {
    const line = text.indexOf('\n', from);
    if (line === -1) return null;
    const comma = text.indexOf(',', from);
    const end = comma !== -1 && comma < line ? comma : line;
    // Spreadsheets end lines in CR LF; a carriage return of ours stands in quotes.
    const value = text.slice(from, end === line && text[end - 1] === '\r' && end > from ? end - 1 : end);
    if (value.includes('"')) throw new CsvFault(this.rows + 1);
    return { value, end };
  }

  private readQuoted(text: string, from: number): Cell | null {
    let close = text.indexOf('"', from + 1);
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close === -1 || close + 1 >= text.length) return null;
    const value = text.slice(from + 1, close).replaceAll('""', '"');
    const end = text[close + 1] === '\r' && text[close + 2] === '\n' ? close + 2 : close + 1;
    if (text[close + 1] === '\r' && close + 2 >= text.length) return null;
    if (text[end] !== ',' && text[end] !== '\n') throw new CsvFault(this.rows + 1);
    return { value, end };
  }
}

interface Cell {
  readonly value: string;
  /** Place of the comma or line feed after it. */
  readonly end: number;
}
