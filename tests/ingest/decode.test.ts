import { expect, test } from 'vitest';
import { memorySource } from '../../src/ingest/source.js';

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test.each([
  ['UTF-8', Buffer.from('T: café')],
  ['UTF-8 with byte-order mark', Buffer.from('\ufeffT: café')],
  ['UTF-16 LE with mark', utf16('T: café', false, true)],
  ['UTF-16 BE with mark', utf16('T: café', true, true)],
  ['UTF-16 LE without mark', utf16('T: café', false, false)],
  ['UTF-16 BE without mark', utf16('T: café', true, false)],
])('%s', async (_, bytes) => {
  const file = memorySource('a.txt', bytes);
  expect(await file.text()).toBe('T: café');
  expect(file.head.text).toBe('T: café');
  expect(await joined(file.chunks())).toBe('T: café');
});

test('Cyrillic of one byte is refused with the line and the flags that read older files', async () => {
  const bytes = Buffer.concat([Buffer.from('T: one\nC: two\nT: '), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);
  await expect(memorySource('a.txt', bytes).text()).rejects.toMatchObject({
    code: 'not-utf-8',
    line: 3,
    hint: expect.stringMatching(/--encoding windows-1252 .* --encoding macintosh/),
  });
  expect(memorySource('a.txt', bytes).head.text).toBeNull();
});

test('Windows-1252 is read when asked for', async () => {
  const quotes = Buffer.from([0x54, 0x3a, 0x93, 0x96, 0x94, 0x80]);
  expect(await memorySource('a.txt', quotes, 'windows-1252').text()).toBe('T:“–”€');
});

const SPOKEN = [
  'T: You didn’t go in. “One won’t hurt,” it says – and you walked on…',
  'C: At the café, yes. Renée came by; my niño was asleep, señor Müller said. ¿Qué?',
];
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ';
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function save(text: string, table: string): Buffer {
  return Buffer.from(
    [...text].map((c) => (table.includes(c) && c > '\u007f' ? 0x80 + table.indexOf(c) : c.charCodeAt(0))),
  );
}

test.each([
  ['windows-1252', WINDOWS],
  ['macintosh', MAC],
])('a file in %s is told by its letters and quotation marks, and said to be', async (encoding, table) => {
  for (const text of [
    ...SPOKEN,
    SPOKEN.join('\n'),
    'T: It didn’t help.\nC: No.',
    'T: The café.\nC: Yes.',
    'C: “Never.”',
  ]) {
    const file = memorySource('a.txt', save(text, table));
    expect(await file.text()).toBe(text);
    expect(file).toMatchObject({ encoding, notes: [{ kind: 'guessed' }] });
  }
});

test('UTF-8 with one damaged byte is not taken for an older encoding', async () => {
  const bytes = Buffer.concat([Buffer.from(`${SPOKEN.join('\n')}\nT: `), Buffer.from([0xff]), Buffer.from(' ok\n')]);
  await expect(memorySource('a.txt', bytes).text()).rejects.toMatchObject({ code: 'not-utf-8', line: 3 });
});

test.each([
  ['as Windows-1252', WINDOWS],
  ['as the Mac’s', MAC],
])('text that was encoded twice, %s, is mended and said to be', async (_, table) => {
  const twice = [...Buffer.from('T: It didn’t help, Renée. — “No.”')]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? String.fromCharCode(byte))))
    .join('');
  const file = memorySource('a.txt', Buffer.from(twice));
  expect(file.notes).toEqual([{ kind: 'mended' }]);
  expect(await file.text()).toContain('didn’t');
  expect(await file.text()).toContain('Renée');
  const long = memorySource('a.txt', Buffer.from(`${twice}\n`.repeat(4000)));
  expect(await joined(long.chunks())).toBe(await long.text());
});

test('letters that only look like it stay', async () => {
  for (const text of ['T: NÃO, SÃO PAULO', 'C: Â l’aube, Écoute… Ça va ?', 'T: √2 ≈ 1.4']) {
    expect(memorySource('a.txt', Buffer.from(text)).notes).toEqual([]);
    expect(await memorySource('a.txt', Buffer.from(text)).text()).toBe(text);
  }
});

test('asking for Windows-1252 leaves UTF-8 files as they are', async () => {
  expect(await memorySource('a.txt', Buffer.from('T: café'), 'windows-1252').text()).toBe('T: café');
});

test('a character cut by a piece border is whole again', async () => {
  const text = `T: ${'é'.repeat(200_001)}`;
  const file = memorySource('a.txt', Buffer.from(text));
  expect(await joined(file.chunks())).toBe(text);
  expect(file.head.text?.startsWith('T: éé')).toBe(true);
});

test('a cut UTF-16 file names the damage', async () => {
  await expect(memorySource('a.txt', utf16('T: a\nC: b', false, true).subarray(0, 19)).text()).rejects.toMatchObject({
    code: 'damaged-encoding',
  });
});
