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

  test('a person sets a session aside on its page, and takes it in again: the next audits follow, whatever the program found', async () => {
    const clinic = join(folder, 'counting');
    const out = join(folder, 'counting-out');
    const saved = join(folder, 'counting-corrections');
    mkdirSync(clinic);
    mkdirSync(saved);
    writeFileSync(
      join(clinic, 'visit.txt'),
      `${TRANSCRIPT}Peer supporter: You know the way. What would help?\nPeer: Company.\n`,
    );
    writeFileSync(join(clinic, 'other.txt'), TRANSCRIPT.replace('Friday', 'Monday'));
    const audit = async () => {
      const io = recordedIo();
      expect(await run(['audit', clinic, '--out', out, '--corrections', saved, '--quiet'], io), io.err()).toBe(0);
    };
    const statuses = () =>
      Object.fromEntries(
        rowsOf(out, 'sessions').map((row) => [row.session_id, `${row.status} ${row.set_aside_because}`]),
      );
    const decide = async (session: string, act: string, file: string) => {
      const page = await open(pathToFileURL(join(out, 'report', 'sessions', `${session}.html`)).href);
      await page.getByRole('button', { name: 'Review codes' }).click();
      const counting = page.getByRole('group', { name: 'Whether this session counts' });
      await counting.getByRole('button', { name: act }).click();
      await counting.getByLabel('Why').fill('a colleague talked');
      await page.getByLabel('Your initials').fill('QA');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as CSV' }).click();
      await (await waiting).saveAs(join(saved, file));
      await page.close();
    };
    await audit();
    expect(statuses()).toEqual({ visit: 'measured ', other: 'set_aside too-short' });

    await decide('visit', 'Set it aside', '1.csv');
    await decide('other', 'Measure it all the same', '2.csv');
    await audit();
    expect(statuses()).toEqual({ visit: 'set_aside by-person', other: 'measured ' });
    expect(
      rowsOf(out, 'corrections').map((row) => [row.session_id, row.utterance_id, row.from_code, row.to_code, row.fate]),
    ).toEqual([
      ['other', '', 'set_aside', 'measured', 'counted'],
      ['visit', '', 'measured', 'set_aside', 'counted'],
    ]);
    expect(rowsOf(out, 'corrections')[0]).toMatchObject({ reviewer: 'QA', note: 'a colleague talked' });

    await decide('visit', 'Measure it all the same', '3.csv');
    await audit();
    expect(statuses()).toEqual({ visit: 'measured ', other: 'measured ' });

    writeFileSync(join(clinic, 'sessions.csv'), 'file,status\nvisit.txt,set_aside\n');
    await audit();
    expect(statuses().visit).toBe('measured ');
    expect(rowsOf(out, 'problems').map((row) => [row.code, row.session_id])).toContainEqual([
      'status-said-twice',
      'visit',
    ]);
  });
});

type Row = Readonly<Record<string, string>>;

function rowsOf(out: string, table: string): readonly Row[] {
  return parse(readFileSync(join(out, 'tables', `${table}.csv`)), { columns: true, bom: true });
}
