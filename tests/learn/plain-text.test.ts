import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainText } from '../../src/learn/corpora/plain-text.js';
import { scratchFolder } from '../support/folder.js';

const CODED = 'when the evenings get long i walk round the lake and count the herons';

function folderWith(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = scratchFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  return folder;
}

test('words are not learnt from coded sessions, nor from uncoded copies of them', () => {
  const folder = folderWith({
    'coded.csv': ['session_id,role,text,code', `s,client,"${CODED}",neutral`],
    'uncoded.csv': [
      'conv_id,speaker,vol_text',
      // Punctuated otherwise, and with a turn of its own: a copy all the same.
      'a,client,"When the evenings get long, I walk round the lake and count the herons."',
      'a,counsellor,How many?',
      'b,client,I have never seen a heron in my life and do not mean to start',
    ],
    'talk.txt': ['the bus was late again and nobody on the platform seemed to mind'],
  });
  expect(readPlainText([folder], [])).toEqual([
    'the bus was late again and nobody on the platform seemed to mind',
    'I have never seen a heron in my life and do not mean to start',
  ]);
});
