/** Encodings of one byte a character whose upper half is told by a table. */
export type SingleByte = 'windows-1252' | 'macintosh';

/** What Windows-1252 has at 0x80–0x9F; the five bytes it leaves open are read as WHATWG's encoding standard does. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** What the Mac's Roman encoding has at 0x80–0xFF. */
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/**
 * Bytes as text. Not `TextDecoder`: some releases of Node 20 read Windows-1252 as
 * Latin-1, which turns dashes and curly quotes into control characters.
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (character) => characterOf(character.charCodeAt(0), encoding))
    : text.replace(/[\u0080-\u00ff]/g, (character) => characterOf(character.charCodeAt(0), encoding));
}

/** The character that a byte from 0x80 on is in an encoding. */
export function characterOf(byte: number, encoding: SingleByte): string {
  if (encoding === 'macintosh') return MACINTOSH.charAt(byte - 0x80);
  return byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}
