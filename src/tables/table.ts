/** What a cell holds: `id` is a word the program made, `text` is written by people, `date` is `YYYY-MM-DD` or `YYYY-MM`. */
export type ColumnType = 'id' | 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'enum';

export type Cell = string | number | boolean | null;

/** One column: the single definition behind CSV, Parquet and the data dictionary. */
export interface Column<Row> {
  /** snake_case, with the unit in the name where it is not obvious. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, with unit and range, for the data dictionary. */
  readonly description: string;
  /** Allowed values of an `enum`. */
  readonly values?: readonly string[];
  /** Table in which a column of the same name is the key that this one points to. */
  readonly references?: string;
  /** True when it holds words of a transcript, left out by `--no-text`. */
  readonly holdsText?: boolean;
  /** True when every row has a value: an empty cell is damage. */
  readonly filled?: true;
  readonly of: (row: Row) => Cell;
}

/** One table: its file name without extension, what a row is, its columns in order. */
export interface Table<Row, Columns extends readonly Column<Row>[] = readonly Column<Row>[]> {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly primaryKey: readonly string[];
  readonly columns: Columns;
}

/** A table that is read back: the names and types of its columns stay known to the compiler. */
export function defineTable<Row>() {
  return <const Columns extends readonly Column<Row>[]>(table: Table<Row, Columns>) => table;
}

/** The columns that may be written: all, or those without the transcripts' words. */
export function columnsFor<Row>(table: Table<Row>, text: boolean): readonly Column<Row>[] {
  return text ? table.columns : table.columns.filter((column) => !column.holdsText);
}
