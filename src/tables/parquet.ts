import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { TableDescription } from './describe.js';
import type { Cell, ColumnType } from './table.js';

/** A Parquet file in the making: bytes to append for each batch of rows, and the footer that ends it. */
export interface ParquetEncoder {
  /** One row group; rows give their cells by column name. */
  encode(rows: readonly Readonly<Record<string, Cell>>[]): Uint8Array;
  finish(): Uint8Array;
}

/**
 * Encodes a table's rows as Parquet (snappy). The bytes depend on the rows and
 * their batches alone. Every column may be null; dates stay text, because a
 * session may state no more than its month.
 */
export function encodeParquet(table: TableDescription): ParquetEncoder {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [
    { name: table.name, num_children: table.columns.length },
    ...table.columns.map((column) => ({ name: column.name, ...PARQUET_TYPE[column.type] })),
  ];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'oars' });
  const take = () => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  return {
    encode(rows) {
      const columnData = table.columns.map((column) => ({
        name: column.name,
        data: rows.map((row) => row[column.name] ?? null),
      }));
      writer.write({ columnData, rowGroupSize: Math.max(1, rows.length) });
      return take();
    },
    finish() {
      writer.finish();
      return take();
    },
  };
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

const PARQUET_TYPE: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  id: text,
  text,
  enum: text,
  date: text,
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  integer: { type: 'INT32', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
};
