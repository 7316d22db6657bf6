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

test('Windows-1252 is refused with the line and the flag that reads it', async () => {
  const bytes = Buffer.concat([
    Buffer.from('T: one\nC: two\nT: caf'),
    Buffer.from([0xe9]),
    Buffer.from('\nC: three\n'),
  ]);
  await expect(memorySource('a.txt', bytes).text()).rejects.toMatchObject({
    code: 'not-utf-8',
    line: 3,
    hint: expect.stringContaining('--encoding windows-1252'),
  });
  expect(memorySource('a.txt', bytes).head.text).toBeNull();
  expect(await memorySource('a.txt', bytes, 'windows-1252').text()).toContain('café');
  const quotes = Buffer.from([0x54, 0x3a, 0x93, 0x96, 0x94, 0x80]);
  expect(await memorySource('a.txt', quotes, 'windows-1252').text()).toBe('T:“–”€');
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
