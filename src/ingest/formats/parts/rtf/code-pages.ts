import { decodeSingleByte } from '../../../single-byte.js';

/** The code page of a font's character set, as Word numbers them; null for the document's own. */
export function pageOfCharset(charset: number): string | null {
  return CHARSETS.get(charset) ?? null;
}

const CHARSETS: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

/** The code page of `\ansicpg`. */
export function pageOfNumber(number: number): string {
  const page = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8' }[number];
  return page ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

/** Text with a character for each byte, as the code page means it. */
export function decodePage(bytes: string, page: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which every code page has alike
  if (/^[\u0000-\u007f]*$/.test(bytes)) return bytes;
  const raw = Buffer.from(bytes, 'latin1');
  return page === 'windows-1252' || page === 'macintosh'
    ? decodeSingleByte(raw, page)
    : new TextDecoder(page).decode(raw);
}
