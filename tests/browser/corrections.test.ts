import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { describeInBrowser } from './browser.js';

const TRANSCRIPT = `Peer supporter: Good to see you. How has the week been for you?
Peer: Rough. I went back to the old place on Friday.
Peer supporter: Did you stay long?
Peer: No, maybe an hour. I want to be done with it, honestly.
Peer supporter: You are tired of it, and part of you already left.
Peer: Yeah. I think I could skip next Friday.
`;

describeInBrowser('corrections', ({ open, folder }) => {
  test('a review saved from the page is applied by the next audit, and refused when the words have changed', async () => {
    const clinic = join(folder, 'clinic');
    const out = join(folder, 'out');
    const saved = join(folder, 'corrections');
    mkdirSync(clinic);
    mkdirSync(saved);
    writeFileSync(join(clinic, 'visit.txt'), TRANSCRIPT);
    const audit = async (...more: string[]) => {
      const io = recordedIo();
      expect(await run(['audit', clinic, '--out', out, '--quiet', ...more], io), io.err()).toBe(0);
    };
    await audit();
    const before = rowsOf(out, 'utterances');
    const at = before.findIndex((row) => row.text?.includes('stay long'));
    const target = before[at]?.utterance_id ?? '';
    expect(before[at]?.code).not.toBe('GI');

    const page = await open(pathToFileURL(join(out, 'report', 'sessions', 'visit.html')).href);
    await page.getByRole('button', { name: 'Review codes' }).click();
    await page.locator(`#${target} .t`).click();
    await page.keyboard.type('gi');
    await page.getByLabel('Note').fill('=not a question here');
    await page.getByLabel('Your initials').fill('QA');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await (await waiting).saveAs(join(saved, 'visit.csv'));
    await page.close();

    await audit('--corrections', saved);
    const after = rowsOf(out, 'utterances');
    expect(after[at]).toMatchObject({
      code: 'GI',
      source: 'correction',
      note: "'=not a question here",
      confidence: '',
    });
    const others = (rows: readonly Row[]) => rows.filter((_, place) => place !== at);
    expect(others(after)).toEqual(others(before));
    const again = await open(pathToFileURL(join(out, 'report', 'sessions', 'visit.html')).href);
    expect(await again.locator(`#${target} .c`).textContent()).toMatch(
      /^GI Giving information(corrected|reviewed) by QA on \d+ [A-Z][a-z]+ \d{4}( · machine: [A-Z]+)?“=not a question here”$/,
    );
    await again.close();

    writeFileSync(join(clinic, 'visit.txt'), TRANSCRIPT.replace('stay long', 'stay for long'));
    await audit('--corrections', saved);
    expect(rowsOf(out, 'utterances')[at]).toMatchObject({
      code: before[at]?.code ?? '',
      source: before[at]?.source ?? '',
    });
    expect(rowsOf(out, 'problems').map((row) => [row.code, row.utterance_id])).toContainEqual([
      'correction-no-longer-fits',
      target,
    ]);
  });
});

type Row = Readonly<Record<string, string>>;

function rowsOf(out: string, table: string): readonly Row[] {
  return parse(readFileSync(join(out, 'tables', `${table}.csv`)), { columns: true, bom: true });
}
