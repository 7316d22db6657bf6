import { SaxesParser } from 'saxes';

/** A paragraph's lines, cut at its line breaks, or a table's rows of cells. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[]; readonly number: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly number: number };

/** Blocks of a document in order; paragraphs and rows are numbered from 1 through the whole of it. */
export function parseBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const parser = new SaxesParser({ fragment: true });
  let text = '';
  let number = 0;
  let rows: string[][] = [];
  let row: string[] = [];
  let depth = 0;
  let tableNumber = 0;
  const endParagraph = (): void => {
    if (depth > 0) return;
    const lines = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
    text = '';
    if (lines.every((line) => line.trim() === '')) return;
    number++;
    blocks.push({ kind: 'paragraph', lines, number });
  };
  parser.on('opentag', ({ name }) => {
    if (name === 'br') text += '\n';
    else if (name === 'table') {
      if (depth === 0) endParagraph();
      if (depth++ === 0) {
        rows = [];
        tableNumber = number + 1;
      }
    } else if (name === 'tr' && depth === 1) row = [];
    else if ((name === 'td' || name === 'th') && depth === 1) text = '';
  });
  parser.on('text', (piece) => {
    text += piece.replaceAll('\n', ' ');
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table') {
      depth--;
      text = '';
      if (depth === 0) blocks.push({ kind: 'table', rows, number: tableNumber });
    } else if (depth === 1 && (name === 'td' || name === 'th')) {
      row.push(text.replaceAll('\u00a0', ' ').trim());
      text = '';
    } else if (depth === 1 && name === 'tr') {
      rows.push(row);
      number++;
    } else if (BLOCKS.has(name)) {
      if (depth > 0) text += '\n';
      else endParagraph();
    }
  });
  parser.write(html).close();
  endParagraph();
  return blocks;
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'div']);
