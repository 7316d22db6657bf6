import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.js';
import { codingSources } from '../../src/run/coding-sources.js';
import { readAgreementInput } from '../../src/studies/read-codings.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

/** Files of the test's own by name, with the path of each. */
function write(files: Readonly<Record<string, string | Buffer>>): { folder: string; paths: string[] } {
  const folder = scratchFolder();
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
  return { folder, paths };
}

async function codesOf(...paths: string[]) {
  const input = await readAgreementInput(paths, codingSources(null));
  if (input.kind !== 'codings') throw new Error('expected codings');
  return input.codings.map(({ coder, items }) => [coder, items.map(({ role, code }) => `${role} ${code}`)]);
}

const WANTED = ['practitioner OQ', 'client change', 'practitioner CR'];

describe('agreement reads what an audit reads', () => {
  it('sheets without utterance ids, as the guide to accuracy describes them', async () => {
    const text =
      'session_id,turn,role,text,code\nm1,1,practitioner,What would help?,OQ\nm1,2,client,I could call her.,change\nm1,3,practitioner,You miss her.,CR\n';
    expect(await codesOf(...write({ 'ana.csv': text, 'ben.csv': text }).paths)).toEqual([
      ['ana', WANTED],
      ['ben', WANTED],
    ]);
  });

  it('codes of MISC and MITI, other names of columns and roles, semicolons, tabs, and UTF-16', async () => {
    const header = ['Session', 'Turn Number', 'Speaker', 'Utterance Text', 'MISC code', 'Rater'];
    const rows = [
      ['m1', '1', 'Peer supporter', 'What would help?', 'QUO', ''],
      ['m1', '2', 'Client', 'I could call her.', 'C+', ''],
      ['m1', '3', 'Peer supporter', 'You miss her.', 'REC', ''],
    ];
    const table = (separator: string) => [header, ...rows].map((cells) => `${cells.join(separator)}\r\n`).join('');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table('\t'), 'utf16le')]);
    expect(await codesOf(...write({ 'ana.csv': table(';'), 'ben.txt': utf16 }).paths)).toEqual([
      ['ana', WANTED],
      ['ben', WANTED],
    ]);
  });

  it('a folder of transcripts a coder, one session a file', async () => {
    const transcript = (last: string) =>
      `speaker,text,code\nPractitioner,What would help?,OQ\nClient,I could call her.,change\nPractitioner,You miss her.,${last}\n`;
    const { folder } = write({ 'ana/m1.csv': transcript('CR'), 'ben/m1.csv': transcript('SR') });
    expect(await codesOf(join(folder, 'ana'), join(folder, 'ben'))).toEqual([
      ['ana', WANTED],
      ['ben', ['practitioner OQ', 'client change', 'practitioner SR']],
    ]);
  });

  it('two files of one session each, named after their coders', async () => {
    const text = 'speaker,text,code\nPractitioner,What would help?,OQ\nClient,I could call her.,change\n';
    const io = recordedIo();
    const { folder, paths } = write({ 'ana.csv': text, 'ben.csv': text });
    expect(await run(['agreement', ...paths, '--out', join(folder, 'out'), '--json'], io)).toBe(0);
    expect(JSON.parse(io.out()).joined.percent).toBe(100);
  });
});

describe('agreement refuses', () => {
  it('sheets of other words with exit code 2, saying what to do', async () => {
    const sheet = (words: string) =>
      `session_id,utterance_id,role,text,code\nm1,u1,practitioner,${words},OQ\nm1,u2,client,${words} again,change\n`;
    const io = recordedIo();
    const { folder, paths } = write({ 'ana.csv': sheet('The river is high'), 'ben.csv': sheet('My sister called') });
    expect(await run(['agreement', ...paths, '--out', join(folder, 'out')], io)).toBe(2);
    expect(io.err()).toContain('only 0 % could be matched (ana: 0 of 2, ben: 0 of 2)');
    expect(io.err()).not.toContain('river');
  });

  it('a table whose quoting is broken, naming the line', async () => {
    const { folder, paths } = write({ 'ana.csv': `session_id,utterance_id,text,code\nm1,u1,"never closed,OQ\n` });
    const io = recordedIo();
    expect(await run(['agreement', ...paths, ...paths, '--out', join(folder, 'out')], io)).toBe(2);
    expect(io.err()).toMatch(/ana\.csv:2: .*closing quotation mark/);
  });
});
