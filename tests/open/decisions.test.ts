import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';
import { fillTable, layMonth, type OpenPage, openMonth, openMonthApart, tableAt } from '../support/open-month.js';

const THREE = {
  'p01/2026-03-04_r01.txt': 'riverside/p01/2026-01-07_r01.txt',
  'p05/2026-03-06_h03.txt': 'hilltop/p05/2026-03-06_h03.txt',
  'p07/2026-03-17_h08.json': 'hilltop/p07/2026-02-17_h08.json',
};

const OF_ONE = {
  'p07/2026-03-20_h07.txt': 'hilltop/p07/2026-01-20_h07.txt',
  'p07/2026-03-17_h09.txt': 'hilltop/p07/2026-03-17_h09.txt',
};

interface Item {
  readonly kind: string;
  readonly sessionId: string;
  readonly utteranceId: string;
}

/** The first item of the queue that is a code, as a page would show it. */
async function firstCode(page: OpenPage) {
  const { json } = await page.get('/api/queue');
  const found: Item = json.items.find(({ kind }: Item) => kind === 'unsure');
  const { sessionId, utteranceId } = found;
  return (await page.post('/api/item', { sessionId, utteranceId })).json;
}

function decision(
  item: { sessionId: string; utteranceId: string; textHash: string; code: string; role: string },
  more = {},
) {
  const { sessionId, utteranceId, textHash, code, role } = item;
  const to = role === 'practitioner' ? (code === 'GI' ? 'FA' : 'GI') : code === 'change' ? 'neutral' : 'change';
  return { sessionId, utteranceId, textHash, from: code, to, reviewer: 'AB', note: null, ...more };
}

describe('a decision about a code', () => {
  test('is on the disk when it is answered, in the form the commands read, and the next run has it', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    expect((await page.read()).json.job.status).toBe('done');
    const item = await firstCode(page);
    const told = await page.post('/api/decide', decision(item, { note: 'reads on' }));
    expect(told.json).toMatchObject({ saved: true, code: decision(item).to });
    const [row, ...others] = tableAt(join(month, 'corrections/open-AB.csv'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      session_id: item.sessionId,
      utterance_id: item.utteranceId,
      from_code: item.code,
      to_code: decision(item).to,
      reviewer: 'AB',
      note: 'reads on',
      decided_at: told.json.at,
    });
    const queue: Item[] = (await page.get('/api/queue')).json.items;
    expect(queue.some((one) => one.sessionId === item.sessionId && one.utteranceId === item.utteranceId)).toBe(false);
    expect((await page.get('/api/overview')).json.run).toMatchObject({ changed: ['corrections'], decisionsSince: 1 });
    const io = recordedIo({ now: () => new Date() });
    expect(await run(['audit', month, '--quiet'], io), io.err()).toBe(0);
    expect(tableAt(join(month, 'out/tables/corrections.csv'))).toMatchObject([{ fate: 'counted', reviewer: 'AB' }]);
    expect((await page.get('/api/overview')).json.run).toMatchObject({ changed: [], decisionsSince: 0 });
  });

  test('is made with the alternative in sight, which nobody is shown again once it is made', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    const { json } = await page.get('/api/queue');
    const unsure: Item[] = json.items.filter(({ kind }: Item) => kind === 'unsure').slice(0, 20);
    const items = await Promise.all(
      unsure.map(async ({ sessionId, utteranceId }) => (await page.post('/api/item', { sessionId, utteranceId })).json),
    );
    const item = items.find(({ alternative }) => alternative !== null);
    expect(item.alternative.code).not.toBe(item.code);
    expect(item.alternative.confidence).toBeGreaterThan(0);
    await page.post('/api/decide', decision(item, { to: item.code }));
    const { sessionId, utteranceId } = item;
    const after = (await page.post('/api/item', { sessionId, utteranceId })).json;
    expect(after).toMatchObject({ code: item.code, alternative: null });
  });

  test('of two pages that show the same item counts once: the second is told, loses nothing and decides on what stands', async () => {
    const month = await layMonth(THREE);
    const [one, other] = [await openMonth(month), await openMonth(month)];
    await one.read();
    const item = await firstCode(one);
    const wanted = decision(item);
    // Both at the same moment, each having seen the machine's code.
    const answers = await Promise.all([
      one.post('/api/decide', wanted),
      other.post('/api/decide', { ...wanted, reviewer: 'CD' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.json.error).toContain('Yours was not saved');
    const rows = readdirSync(join(month, 'corrections')).flatMap((name) => tableAt(join(month, 'corrections', name)));
    expect(rows).toHaveLength(1);
    const again = (await other.post('/api/item', item)).status;
    expect(again).toBe(400);
    const { sessionId, utteranceId } = item;
    const now = (await other.post('/api/item', { sessionId, utteranceId })).json;
    expect([now.code, now.decisions.length]).toEqual([wanted.to, 1]);
    expect((await other.post('/api/decide', { ...wanted, from: now.code, to: item.code, reviewer: 'CD' })).status).toBe(
      200,
    );
    const io = recordedIo({ now: () => new Date() });
    await run(['audit', month, '--quiet'], io);
    expect(
      tableAt(join(month, 'out/tables/corrections.csv'))
        .map(({ fate }) => fate)
        .toSorted(),
    ).toEqual(['counted', 'later']);
  });

  test('taken back leaves what stood before it, somebody else’s decision too', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    const item = await firstCode(page);
    const { sessionId, utteranceId, code } = item;
    const place = { sessionId, utteranceId };
    await page.post('/api/decide', decision(item));
    expect((await page.post('/api/undo', { ...place, reviewer: 'AB' })).json).toMatchObject({ saved: true, code });
    const first = decision(item);
    await page.post('/api/decide', first);
    await page.post('/api/decide', { ...first, from: first.to, to: code, reviewer: 'CD' });
    expect((await page.post('/api/undo', { ...place, reviewer: 'CD' })).json.code).toBe(first.to);
    // Nothing that stood in a file was changed.
    expect(tableAt(join(month, 'corrections/open-AB.csv'))).toHaveLength(3);
    expect(tableAt(join(month, 'corrections/open-CD.csv'))).toHaveLength(2);
  });

  test('is refused for words that are not there, for a code that is none, and without initials', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    const item = await firstCode(page);
    expect((await page.post('/api/decide', decision(item, { textHash: '0'.repeat(16) }))).status).toBe(422);
    expect((await page.post('/api/decide', decision(item, { to: 'XX' }))).status).toBe(400);
    expect((await page.post('/api/decide', decision(item, { reviewer: ' ' }))).status).toBe(400);
    expect((await page.post('/api/decide', decision(item, { reviewer: '../x' }))).status).toBe(400);
    expect(readdirSync(join(month, 'corrections'))).toEqual([]);
  });

  test('that the disk refuses is said to be not saved, and nothing that stood there is touched', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    const item = await firstCode(page);
    await page.post('/api/decide', decision(item));
    const kept = readFileSync(join(month, 'corrections/open-AB.csv'), 'utf8');
    const disk = join(month, 'corrections');
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'oars-test', disk]).status === 0;
    if (mounted) {
      try {
        writeFileSync(join(disk, 'open-AB.csv'), kept);
        const full = `${kept.split('\n')[0]}\n${'x'.repeat(2500)}`;
        try {
          writeFileSync(join(disk, 'filler.txt'), full.repeat(3));
        } catch {
          // As full as it can be.
        }
        const { json } = await page.get('/api/queue');
        const next: Item = json.items.findLast(({ kind }: Item) => kind === 'unsure');
        const shown = (await page.post('/api/item', { sessionId: next.sessionId, utteranceId: next.utteranceId })).json;
        const told = await page.post('/api/decide', decision(shown));
        expect([told.status, told.json.remedy]).toEqual([507, expect.stringContaining('The disk is full')]);
        expect(readFileSync(join(disk, 'open-AB.csv'), 'utf8')).toBe(kept);
      } finally {
        spawnSync('umount', [disk]);
      }
    } else {
      rmSync(disk, { recursive: true });
      writeFileSync(disk, 'a file where the folder was');
      const told = await page.post('/api/decide', decision(item));
      expect(told.status).toBe(507);
    }
  });

  test('outlives a kill in the middle of saving: what was answered is there once, and no row is half', async () => {
    const month = await layMonth(THREE);
    const { page, kill } = await openMonthApart(month);
    expect((await page.read()).json.job.status).toBe('done');
    const items: Item[] = (await page.get('/api/queue')).json.items.filter(({ kind }: Item) => kind === 'unsure');
    const answered: string[] = [];
    const saving = (async () => {
      for (const { sessionId, utteranceId } of items) {
        const item = (await page.post('/api/item', { sessionId, utteranceId })).json;
        const told = await page.post('/api/decide', decision(item));
        if (told.status === 200) answered.push(`${sessionId} ${utteranceId}`);
        if (answered.length === 15) void kill();
      }
    })().catch(() => {});
    await saving;
    await kill();
    const rows = tableAt(join(month, 'corrections/open-AB.csv'));
    const kept = rows.map((row) => `${row.session_id} ${row.utterance_id}`);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept).toEqual(expect.arrayContaining(answered));
    expect(kept.length - answered.length).toBeLessThanOrEqual(1);
    // Opened again, the queue goes on where it was.
    const again = await openMonth(month);
    const left: Item[] = (await again.get('/api/queue')).json.items;
    expect(left.some((one) => kept.includes(`${one.sessionId} ${one.utteranceId}`))).toBe(false);
  });
});

describe('what comes first', () => {
  test('a place that concerns someone’s safety is read by a person once, under their initials', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    const before = (await page.get('/api/first')).json.safety;
    expect(before.length).toBeGreaterThan(0);
    const { sessionId, utteranceId } = before[0];
    for (const reviewer of ['AB', 'CD']) await page.post('/api/safety', { sessionId, utteranceId, reviewer });
    expect(tableAt(join(month, 'safety.csv'))).toMatchObject([{ session_id: sessionId, reviewer: 'AB' }]);
    expect((await page.get('/api/first')).json.safety[0].read.by).toBe('AB');
    const queue: Item[] = (await page.get('/api/queue')).json.items;
    expect(queue.filter(({ kind }) => kind === 'safety')).toHaveLength(before.length - 1);
  });

  test('a word on a session, a speaker and signs of identity stands in the month’s own tables and settings', async () => {
    const month = await layMonth({ ...THREE, 'odd.txt': 'riverside/p01/2026-02-11_r02.txt' });
    mkdirSync(join(month, 'transcripts'), { recursive: true });
    const page = await openMonth(month);
    await page.read();
    const odd = (await page.get('/api/files')).json.files.find(({ path }: { path: string }) => path === 'odd.txt');
    expect(odd.sessions[0].practitioner).toBe('?');
    const settings = readFileSync(join(month, 'oars.yaml'), 'utf8');
    await page.post('/api/session', { file: 'odd.txt', key: null, values: { practitioner_id: 'p09' } });
    await page.post('/api/session', { file: 'odd.txt', key: null, values: { status: 'set_aside' } });
    await page.post('/api/identifiers', { setting: 'mask' });
    await page.post('/api/role', { file: 'odd.txt', speaker: 'Visitor', role: 'other' });
    const row = tableAt(join(month, 'sessions.csv')).find(({ file }) => file === 'odd.txt');
    expect(row).toMatchObject({ practitioner_id: 'p09', status: 'set_aside' });
    expect(tableAt(join(month, 'speakers.csv'))).toMatchObject([
      { file: 'odd.txt', speaker: 'Visitor', role: 'other' },
    ]);
    const now = readFileSync(join(month, 'oars.yaml'), 'utf8');
    expect(now).toContain('identifiers: mask');
    // Every explanation in the settings is still there.
    expect(now.split('\n').filter((line) => line.startsWith('#')).length).toBeGreaterThan(
      settings.split('\n').filter((line) => line.startsWith('#')).length - 4,
    );
    expect((await page.read()).json.job.status).toBe('done');
    expect((await page.get('/api/first')).json.setAside).toMatchObject([{ file: 'odd.txt', status: 'set_aside' }]);
  });

  test('who may be who in a group stands beside its file; a person takes one proposal, and nothing is asked any more', async () => {
    const month = await layMonth(THREE);
    writeFileSync(
      join(month, 'transcripts', 'group.txt'),
      [
        'Tess: Hi Jon, Tess and Vic here. What would you like to use the time for today?',
        "Jon: I've been in bed a lot, I lost my job at the bakery and I don't feel like much.",
        'Vic: You lost the bakery and with it your reason to get up. How have your evenings been?',
        'Jon: Long. I watch my phone and I get mad at myself. I had two drinks on Sunday.',
        'Tess: You noticed it, and it bothers you. What do you make of the two drinks?',
        "Jon: I was bored. I don't want to go back to how I was.",
        'Vic: What do you think would help you on a Sunday? What would you try?',
        'Jon: I used to play ball with my cousin. I could text him, I guess.',
      ].join('\n'),
    );
    const page = await openMonth(month);
    const group = async () =>
      (await page.get('/api/files')).json.files.find(({ path }: { path: string }) => path === 'group.txt').sessions[0];
    const [first] = (await group()).proposals;
    expect(first).toMatchObject({ label: 'two practitioners and one client', isTaken: false });
    for (const { speaker, role } of first.roles) await page.post('/api/role', { file: 'group.txt', speaker, role });
    expect(await group()).toMatchObject({
      proposals: [],
      speakers: 'Tess (practitioner), Jon (client), Vic (practitioner)',
    });
  });

  test('a row that asks about a file that was taken out of the folder can be taken out too', async () => {
    const month = await layMonth({ ...THREE, 'odd.txt': 'riverside/p01/2026-02-11_r02.txt' });
    const page = await openMonth(month);
    await page.post('/api/draft');
    rmSync(join(month, 'transcripts/odd.txt'));
    const { orphans } = (await page.get('/api/files')).json;
    expect(orphans).toEqual([{ file: 'odd.txt', key: null }]);
    await page.post('/api/row/drop', orphans[0]);
    // A row of a file that is there stays, whoever asks.
    await page.post('/api/row/drop', { file: 'p01/2026-03-04_r01.txt', key: null });
    expect(
      tableAt(join(month, 'sessions.csv'))
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(Object.keys(THREE).toSorted());
  });

  test('rows that people wrote keep every cell, and a spreadsheet’s separator', async () => {
    const month = await layMonth(THREE);
    writeFileSync(
      join(month, 'sessions.csv'),
      'File;Practitioner;Wave;Notes\r\np01/2026-03-04_r01.txt;p01;2;"rain; came late"\r\n',
    );
    const page = await openMonth(month);
    await page.post('/api/session', {
      file: 'p01/2026-03-04_r01.txt',
      key: null,
      values: { session_date: '2026-03-05' },
    });
    expect(readFileSync(join(month, 'sessions.csv'), 'utf8')).toBe(
      'File;Practitioner;Wave;Notes;session_date\r\np01/2026-03-04_r01.txt;p01;2;"rain; came late";2026-03-05\r\n',
    );
  });
});

describe('double coding', () => {
  test('what a coder is sent holds no code of the machine’s; what they give is their sheet', async () => {
    const month = await layMonth(THREE);
    writeFileSync(join(month, 'oars.yaml'), 'sample:\n  fraction: 1\n');
    const page = await openMonth(month);
    await page.read();
    const { drawn } = (await page.get('/api/coding')).json;
    expect(drawn).toHaveLength(3);
    const sent = (await page.post('/api/coding/blind', { coder: 'AB' })).json;
    expect(
      sent.sessions
        .flatMap(({ lines }: { lines: { code: string }[] }) => lines)
        .every(({ code }: { code: string }) => code === ''),
    ).toBe(true);
    expect(Object.keys(sent.sessions[0].lines[0]).toSorted()).toEqual([
      'code',
      'note',
      'role',
      'text',
      'turn',
      'utteranceId',
    ]);
    const [session] = sent.sessions;
    const line = session.lines.find(({ role }: { role: string }) => role === 'practitioner');
    const place = { coder: 'AB', sessionId: session.sessionId, utteranceId: line.utteranceId };
    await page.post('/api/coding/code', { ...place, code: 'OQ', note: '' });
    await page.post('/api/coding/rate', { coder: 'AB', sessionId: session.sessionId, rating: 'empathy', value: 4 });
    // Another coder sees none of it, and half a sheet counts nowhere.
    const other = (await page.post('/api/coding/blind', { coder: 'CD' })).json;
    expect(JSON.stringify(other)).not.toContain('"OQ"');
    expect(readdirSync(join(month, 'sheets'))).toEqual([]);
    await page.post('/api/coding/hand-in', { coder: 'AB' });
    const sheet = tableAt(join(month, 'sheets/AB.csv'));
    expect(
      sheet.find((row) => row.utterance_id === line.utteranceId && row.session_id === session.sessionId),
    ).toMatchObject({
      code: 'OQ',
      coder: 'AB',
    });
    expect(sheet.filter((row) => row.empathy === '4')).toHaveLength(1);
    expect((await page.post('/api/coding/code', { ...place, code: 'CQ', note: '' })).status).toBe(422);
  });

  test('two coders’ sheets give a verdict and disagreements to settle, which become corrections', async () => {
    const month = await layMonth(THREE);
    writeFileSync(join(month, 'oars.yaml'), 'sample:\n  fraction: 1\n');
    const page = await openMonth(month);
    await page.read();
    expect((await page.get('/api/adjudication')).status).toBe(422);
    const blank = join(month, 'sample/coding-sheet.csv');
    const codes = tableAt(join(month, 'out/tables/utterances.csv'));
    for (const [coder, every] of [
      ['AB', 7],
      ['CD', 5],
    ] as const) {
      let at = 0;
      const given = tableAt(blank).map((row) => {
        at += 1;
        const own = codes.find((one) => one.session_id === row.session_id && one.utterance_id === row.utterance_id);
        const code = own?.role === 'practitioner' && at % every === 0 ? 'GI' : (own?.code ?? '');
        return { ...row, code, coder };
      });
      writeFileSync(join(month, 'sheets', `${coder}.csv`), '');
      fillTable(blank, (row) => row);
      const { stringify } = await import('csv-stringify/sync');
      writeFileSync(join(month, 'sheets', `${coder}.csv`), stringify(given, { header: true }));
    }
    const { json } = await page.get('/api/adjudication');
    expect(json.coders).toEqual(['AB', 'CD']);
    expect(json.verdicts.length).toBeGreaterThan(0);
    const [worst] = json.disagreements;
    const place = { sessionId: worst.sessionId, utteranceId: worst.itemId };
    const item = (await page.post('/api/item', place)).json;
    expect(item.lines.some(({ text }: { text: string }) => text === worst.text)).toBe(true);
    const told = await page.post('/api/decide', {
      ...place,
      textHash: item.textHash,
      from: item.code,
      to: worst.codes[0],
      reviewer: 'AB',
      note: 'settled',
    });
    expect(told.status).toBe(200);
    const after = (await page.get('/api/adjudication')).json.disagreements.find(
      (one: { sessionId: string; itemId: string }) => one.sessionId === worst.sessionId && one.itemId === worst.itemId,
    );
    expect(after.settled).toEqual({ code: worst.codes[0], by: 'AB' });
  });
});

describe('a feedback sheet', () => {
  test('quotes are ticked and swapped, and words to try kept, in the month; the sheet that is opened next shows them', async () => {
    const month = await layMonth(OF_ONE);
    const page = await openMonth(month);
    await page.read();
    const [sheet] = (await page.get('/api/sheets')).json.sheets;
    expect(sheet.practitionerId).toBe('p07');
    const [quote] = sheet.strengths;
    const place = { sessionId: quote.sessionId, utteranceId: quote.utteranceId };
    const [area] = sheet.growth;
    const wish = (more: object) => page.post('/api/sheet', { practitioner: 'p07', reviewer: 'KB', ...more });
    const ticked = (await wish({ ticks: [place] })).json;
    expect(ticked.strengths[0].read.by).toBe('KB');
    const worded = (await wish({ words: [{ area: area.area, words: 'Say back the weight of it, then wait.' }] })).json;
    expect(worded.growth[0]).toMatchObject({ words: 'Say back the weight of it, then wait.', edited: true });
    const file = tableAt(join(month, 'choices/KB.csv'));
    expect(file.map(({ decision: what }) => what)).toEqual(['tick', 'words']);
    const other = sheet.strengths.find(({ others }: { others: unknown[] }) => others.length > 0);
    if (other) {
      const [instead] = other.others;
      const { sessionId, utteranceId } = other;
      const wanted = {
        insteadOf: { sessionId, utteranceId },
        quote: { sessionId: instead.sessionId, utteranceId: instead.utteranceId },
      };
      const swapped = (await wish({ swaps: [wanted] })).json;
      expect(
        swapped.strengths.some((one: { swapped: boolean; text: string }) => one.swapped && one.text === instead.text),
      ).toBe(true);
    }
    // The queue no longer asks for a quote that was read.
    const left: Item[] = (await page.get('/api/queue')).json.items.filter(({ kind }: Item) => kind === 'quote');
    expect(left.some((one) => one.sessionId === place.sessionId && one.utteranceId === place.utteranceId)).toBe(false);
    // The month is not said to have changed: its run knows the choices.
    expect((await page.get('/api/sign')).json.changed).toEqual([]);
    expect(readFileSync(join(month, 'out', sheet.path), 'utf8')).toContain('Say back the weight of it, then wait.');
    const io = recordedIo();
    expect(await run(['verify', month], io), io.out()).toBe(0);
    expect((await wish({ ticks: [{ sessionId: place.sessionId, utteranceId: 'u9999' }] })).status).toBe(422);
  });
});

describe('a page that asks while the month is read', () => {
  test('is answered, also in the blink in which one run takes the place of the other', async () => {
    const month = await layMonth(OF_ONE);
    const page = await openMonth(month);
    await page.read();
    const before = (await page.get('/api/sheets')).json;
    const manifest = join(month, 'out/manifest.json');
    renameSync(manifest, `${manifest}.leaving`);
    const asked = page.get('/api/sheets');
    setTimeout(() => renameSync(`${manifest}.leaving`, manifest), 120);
    expect(await asked).toEqual({ status: 200, json: before });
    let isRunning = true;
    const reading = page.read().then(() => {
      isRunning = false;
    });
    while (isRunning) {
      for (const path of ['/api/sheets', '/api/queue', '/api/overview'])
        expect((await page.get(path)).status, path).toBe(200);
    }
    await reading;
  });
});

describe('signing', () => {
  test('the page is sealed as `oars sign-off` seals it, says when something changed, and the next month is laid out', async () => {
    const month = await layMonth(THREE);
    const page = await openMonth(month);
    await page.read();
    expect((await page.get('/api/sign')).json).toMatchObject({ ready: true, sealed: null });
    expect((await page.post('/api/seal')).status).toBe(200);
    const { sealed, next } = (await page.get('/api/sign')).json;
    expect(sealed.altered).toEqual([]);
    expect(next).toEqual({ month: '2026-04', there: false });
    const io = recordedIo();
    expect(await run(['verify', month], io)).toBe(0);
    expect(io.out()).toContain(`SHA-256 of manifest.json: ${sealed.manifestSha256}`);
    const item = await firstCode(page);
    await page.post('/api/decide', decision(item));
    expect((await page.get('/api/sign')).json).toMatchObject({ ready: false, changed: ['corrections'] });
    expect((await page.post('/api/seal')).status).toBe(422);
    await page.post('/api/next');
    expect(readdirSync(join(month, '..'))).toEqual(['2026-03', '2026-04']);
    expect((await page.get('/api/sign')).json.next).toEqual({ month: '2026-04', there: true });
  });
});
