import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import type { RunFacts } from '../../src/domain/run-facts.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { writeMethods } from '../../src/reports/methods-paragraph.js';
import { gatherFacts } from '../../src/studies/gather-facts.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-methods-'));
const out = join(folder, 'out');
const input = join(folder, 'in');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  mkdirSync(input);
  const row = (code: string, who: string) => `${who},some words are said here,${code}\n`;
  writeFileSync(join(input, 'a.csv'), `speaker,text,code\n${row('OQ', 'practitioner')}${row('change', 'client')}`);
  writeFileSync(join(input, 'b.csv'), `speaker,text,code\n${row('SR', 'practitioner')}${row('neutral', 'client')}`);
  writeFileSync(join(input, 'c.csv'), 'speaker,text,code\n');
  writeFileSync(
    join(input, 'sessions.csv'),
    'file,session_id,practitioner_id,site,session_date,empathy,status\na.csv,a,p1,north,2026-01-05,4,measured\nb.csv,b,p1,south,2026-02-07,,measured\n',
  );
  await run(['audit', input, '--out', out, '--quiet', '--codes', 'human'], recordedIo());
});

describe('oars cite', () => {
  test('states material, exclusions, coding, measures and versions of the run', async () => {
    const io = recordedIo();
    expect(await run(['cite', out], io)).toBe(0);
    const text = io.out();
    expect(text).toContain(
      'transcripts of 2 sessions of 1 practitioner at 2 sites, held from 2026-01-05 to 2026-02-07.',
    );
    expect(text).toMatch(/Of 3 sessions in 3 files, 1 could not be analysed and was excluded \([a-z ]+: 1\)\./);
    expect(text).toContain('4 utterances were coded, all by people.');
    expect(text).toContain('Agreement between coders was not assessed.');
    expect(text).toContain('Global ratings, given by people alone, were available for 1 of 2 sessions.');
    expect(text).toMatch(/oars \d+\.\d+\.\d+ under Node\.js \d+/);
    expect(text).toContain('MITI 4.2.1: Moyers, Manuel & Ernst');
  });

  test('states the agreement that was computed, from another folder too', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(join(elsewhere, 'tables'), { recursive: true });
    const header =
      'scheme,level,name,statistic,value,low,high,interval_method,because,band,band_scale,items,sessions,coders,model,type,unit\n';
    const overall =
      'practitioner_code,overall,all categories,cohen_kappa,0.7123,0.65,0.78,bootstrap,,good,Cicchetti 1994,1200,12,ana | ben,,,utterance\n';
    writeFileSync(join(elsewhere, 'tables', 'agreement.csv'), header + overall);
    const io = recordedIo();
    expect(await run(['cite', out, '--agreement', elsewhere], io)).toBe(0);
    expect(io.out()).toContain(
      "Agreement between ana and ben in 12 sessions (Cohen's κ, 95 % CI; words after Cicchetti 1994) was 0.71 (0.65 to 0.78), good, for practitioner code (1,200 items).",
    );
    const damaged = recordedIo();
    writeFileSync(join(elsewhere, 'tables', 'agreement.csv'), header + overall.replace('0.7123', 'much'));
    expect(await run(['cite', out, '--agreement', elsewhere], damaged)).toBe(2);
    expect(damaged.err()).toContain('column "value"');
  });

  test('says that the machine’s agreement is unknown rather than nothing, and how many codes it is unsure of', async () => {
    const facts: RunFacts = {
      ...(await gatherFacts(out)),
      coded: { all: 1000, people: 250, machine: 750, unsure: 75 },
      coder: { id: 'oars-shipped', version: '1.2.0', sha256: 'ab'.repeat(32) },
    };
    const { paragraph } = writeMethods(facts, INSTRUMENTS);
    expect(paragraph).toContain(
      "1,000 utterances were coded: 250 (25.0 %) by people, 750 by the automatic coder oars-shipped 1.2.0 (SHA-256 abababababab…); 75 of the machine's codes (10.0 %)",
    );
    expect(paragraph).toContain(
      'How far these codes agree with those of trained coders was not assessed on this material.',
    );
  });
});

describe('oars sign-off', () => {
  test('states exclusions, sample, agreement and fingerprints, with room to sign', async () => {
    mkdirSync(join(out, 'sample'), { recursive: true });
    writeFileSync(
      join(out, 'sample', 'sample.csv'),
      'what,id,stratum,segment,because\ndrawn,a,p1,whole session,drawn at random\nstratum missed,p9,,,no session long enough\n',
    );
    const io = recordedIo();
    expect(await run(['sign-off', out], io)).toBe(0);
    const page = readFileSync(join(out, 'report', 'sign-off.html'), 'utf8');
    const facts = await gatherFacts(out);
    for (const words of [
      '1 session of 2 drawn: a.',
      'p9: no session long enough',
      'c.csv',
      'Was not assessed',
      facts.manifestSha256,
      facts.configSha256,
      'Signature',
      'all as the audit wrote them',
    ])
      expect(page).toContain(words);
    expect(io.out()).toContain(facts.manifestSha256);
  });

  test('states the agreement of people and of the machine apart, each from its own folder', async () => {
    const agreed = (name: string, coders: string, kappa: number) => {
      mkdirSync(join(folder, name, 'tables'), { recursive: true });
      const header =
        'scheme,level,name,statistic,value,low,high,interval_method,because,band,band_scale,items,sessions,coders,model,type,unit\n';
      const rows = `client_talk,overall,all categories,cohen_kappa,${kappa},,,,,,,90,4,${coders},,,utterance\nmiti-4.2.1,measure,technical_global,"ICC(2,1)",,,,,no-variance,,,,4,${coders},,,single\n`;
      writeFileSync(join(folder, name, 'tables', 'agreement.csv'), header + rows);
      return join(folder, name);
    };
    const people = agreed('people', 'ana | ben', 0.81);
    const machine = agreed('machine', 'ana | oars', 0.44);
    expect(await run(['sign-off', out, '--agreement', people, '--agreement', machine], recordedIo())).toBe(0);
    const page = readFileSync(join(out, 'report', 'sign-off.html'), 'utf8');
    expect(page).toMatch(/ana and ben.*0\.81.*ana and oars.*0\.44/s);
    expect(page).toContain('undefined (all values are the same)');
    const io = recordedIo();
    expect(await run(['sign-off', out, '--agreement', join(folder, 'nowhere')], io)).toBe(2);
    expect(io.err()).toContain('agreement.csv');
  });

  test('does not pass over an altered file', async () => {
    const table = join(out, 'tables', 'groups.csv');
    const before = readFileSync(table);
    writeFileSync(table, `${before}\n`);
    expect(await run(['sign-off', out], recordedIo())).toBe(1);
    expect(readFileSync(join(out, 'report', 'sign-off.html'), 'utf8')).toContain(
      'altered or missing: tables/groups.csv',
    );
    writeFileSync(table, before);
  });
});
