import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { instrumentsOf } from '../../src/config/config.js';
import { loadConfig } from '../../src/config/load.js';
import { readInstrument } from '../../src/config/load-instrument.js';
import { toInstrument } from '../../src/instruments/own-instrument.js';
import { countInstruments } from '../../src/scoring/count-instruments.js';
import { toCountedUtterances } from '../../src/scoring/counted-utterance.js';
import { computeMeasures } from '../../src/scoring/measures.js';
import { coded, type Line } from '../support/coded.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-instrument-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLE = 'docs/examples/peer-support-fidelity.yaml';

describe('the example of the guide', () => {
  const measure = async (lines: readonly Line[]) => {
    const instruments = [toInstrument(await readInstrument(EXAMPLE))];
    const { counts } = countInstruments(toCountedUtterances(coded(lines)), null, {
      instruments,
      permissionCoversVolley: true,
    });
    return computeMeasures(counts, {}, instruments).map(({ measure: id, result, level }) => [id, result, level]);
  };

  it('counts once a volley, by slot, and looks for what stands beside', async () => {
    const measures = await measure([
      ['P', 'My first month I slept on a floor.', 'SD'],
      ['P', 'How was your first night?', 'OQ'],
      ['C', 'Long, and very quiet.', 'neutral'],
      ['P', 'Mine was in a bus station.', 'SD'],
      ['P', 'You go or you stay, it is yours to say.', 'EC'],
      ['P', 'But you must call her.', 'DI'],
      ['C', 'I might call her tonight.', 'change'],
      ['P', 'You kept your word.', 'AF'],
      ['P', 'You kept it twice.', 'AF'],
      ['P', 'It is yours to say.', 'EC'],
    ]);
    expect(measures).toEqual([
      ['percent_handed_back', { status: 'measured', value: 50, numerator: 1, denominator: 2 }, null],
      ['percent_choices_named', { status: 'measured', value: 50, numerator: 1, denominator: 2 }, 'below'],
      ['strengths_named', { status: 'measured', value: 1, numerator: null, denominator: null }, null],
    ]);
  });

  it('says in its own words why there is no value', async () => {
    const [stories] = await measure([['P', 'Hello.', 'FI']]);
    expect(stories).toEqual([
      'percent_handed_back',
      { status: 'undefined', value: null, numerator: 0, denominator: 0, because: 'no-stories' },
      null,
    ]);
  });
});

describe('a settings file', () => {
  it('names instruments by paths relative to itself', async () => {
    const own =
      'id: mine\nlabel: Mine\nsource: us\nunit: utterance\nbehaviors: [{ id: a, label: A, codes: [AF] }]\nmeasures: [{ id: m, label: M, meaning: m, better: higher, kind: total, of: [a] }]\n';
    writeFileSync(join(folder, 'mine.yaml'), own);
    writeFileSync(join(folder, 'oars.yaml'), 'instruments: [mine.yaml]\n');
    const instruments = instrumentsOf(await loadConfig(join(folder, 'oars.yaml')));
    expect(instruments.map(({ id }) => id)).toEqual(['miti-3.1.1', 'miti-4.2.1', 'misc-2.5', 'session', 'mine']);
  });

  it('may have a rule for practitioners on a measure of its own, and no rule on one that is not there', async () => {
    const rule = (measure: string) =>
      `instruments: [mine.yaml]\nflags: { practitioner: [{ instrument: mine, measure: ${measure}, below: 2, source: us }] }\n`;
    writeFileSync(join(folder, 'known.yaml'), rule('m'));
    writeFileSync(join(folder, 'unknown.yaml'), rule('n'));
    await expect(loadConfig(join(folder, 'known.yaml'))).resolves.toBeDefined();
    await expect(loadConfig(join(folder, 'unknown.yaml'))).rejects.toThrow(
      /key "flags.practitioner.0.measure": expected a measure of the instrument "mine"/,
    );
  });
});

describe('a fault names the file, the key and what was expected', () => {
  const faults: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    [
      'a code that is not in the codebook',
      'behaviors: [{ id: a, label: A, codes: [XX] }]',
      /key "behaviors.0.codes.0": no code "XX" in the codebook/,
    ],
    [
      'a measure of a behavior that is not there',
      'measures: [{ id: m, label: M, meaning: m, better: higher, kind: total, of: [b] }]',
      /key "measures.0.of": no behavior "b"; known: a/,
    ],
    [
      'levels out of order',
      'measures: [{ id: m, label: M, meaning: m, better: higher, kind: total, of: [a], threshold: { source: s, levels: [{ id: x, label: X, value: 3 }, { id: y, label: Y, value: 2 }] } }]',
      /key "measures.0.threshold.levels": expected levels from the lowest to the highest/,
    ],
    [
      'slots where every utterance counts',
      'slots: [[a]]',
      /key "slots": only an instrument with unit: volley has slots/,
    ],
    [
      'an unknown key',
      'behaviours: []',
      /unknown key "behaviours".* Did you mean "behaviors"\?|unknown key "behaviours"/,
    ],
    ['no YAML at all', 'behaviors: [', /:\d+: expected YAML or JSON, found a syntax error/],
  ];
  it.each(faults)('%s', async (_, text, message) => {
    const whole: Record<string, string> = {
      id: 'id: mine',
      label: 'label: Mine',
      source: 'source: us',
      unit: 'unit: utterance',
      behaviors: 'behaviors: [{ id: a, label: A, codes: [AF] }]',
      measures: 'measures: [{ id: m, label: M, meaning: m, better: higher, kind: total, of: [a] }]',
    };
    whole[text.split(':')[0] ?? ''] = text;
    const path = join(folder, 'fault.yaml');
    writeFileSync(path, `${Object.values(whole).join('\n')}\n`);
    await expect(readInstrument(path)).rejects.toThrow(message);
    await expect(readInstrument(path)).rejects.toThrow(path);
  });

  it('two instruments of one id', async () => {
    writeFileSync(join(folder, 'twice.yaml'), 'instruments: [mine.yaml, mine.yaml]\n');
    await expect(loadConfig(join(folder, 'twice.yaml'))).rejects.toThrow(/"mine" is taken by another instrument/);
  });
});
