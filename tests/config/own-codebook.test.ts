import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { instrumentsOf } from '../../src/config/config.js';
import { loadConfig } from '../../src/config/load.js';
import { readCodebook } from '../../src/config/load-codebook.js';
import { builtInOf, codesReached, ownCodeNamed } from '../../src/domain/own-codebook.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-codebook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXAMPLE = 'docs/examples/warm-line-codebook.yaml';
const HEAD = 'id: mine\nlabel: Mine\nsource: us\n';
const code = (more: string) => `{ id: A, role: practitioner, label: a, definition: d${more} }`;

async function faultOf(text: string): Promise<string> {
  const path = join(folder, 'own.yaml');
  writeFileSync(path, text);
  return readCodebook(path).then(
    () => 'read',
    (error) => `${error.message} ${error.hint}`.replaceAll(path, 'own.yaml'),
  );
}

describe('a codebook of one’s own', () => {
  it('is found by id or label, whatever the case and the marks, and says what each code is in oars’ codebook', async () => {
    const codebook = await readCodebook(EXAMPLE);
    expect(ownCodeNamed(codebook, 'been-there')?.id).toBe('BEEN-THERE');
    expect(ownCodeNamed(codebook, 'Been there')?.id).toBe('BEEN-THERE');
    expect(ownCodeNamed(codebook, 'OQ')).toBeNull();
    expect(codebook.codes.map((one) => builtInOf(one))).toEqual([
      'OQ',
      'CQ',
      'CR',
      'SR',
      'SD',
      null,
      'change',
      'sustain',
      'neutral',
    ]);
    expect([...codesReached(codebook)]).not.toContain('ADW');
  });

  it.each([
    [
      'an unknown key',
      `codes: [${code(', refine: CR')}]`,
      'own.yaml: unknown key "codes.0.refine". Did you mean "refines"?',
    ],
    [
      'a code that oars does not have',
      `codes: [${code(', equals: QQ')}]`,
      /code "A", key "codes.0.equals": no code "QQ" in oars' codebook/,
    ],
    [
      'both at once',
      `codes: [${code(', equals: OQ, refines: CR')}]`,
      /either equals one of oars or refines one, not both/,
    ],
    ['the other speaker’s code', `codes: [${code(', equals: change')}]`, /"change" is no practitioner's code/],
    ['a code twice', `codes: [${code('')}, ${code('')}]`, /code "A", key "codes.1.id": "A" \(a\) stands twice/],
    [
      'two that equal one',
      `codes: [${code(', equals: OQ')}, ${code(', equals: OQ').replace('id: A', 'id: B').replace('label: a', 'label: b')}]`,
      /two codes equal OQ; those that are kinds of it refine it/,
    ],
    [
      'an id of oars with another meaning',
      `codes: [${code('').replace('id: A', 'id: OQ')}]`,
      /"OQ" is a code of oars: say equals: OQ, or take another id/,
    ],
    ['no codes', 'codes: []', /key "codes"/],
    ['a REFI-QDA file', '<?xml version="1.0"?><CodeBook/>', /oars codebook --from/],
  ])('%s is named', async (_, text, expected) => {
    const found = await faultOf(text.startsWith('<') ? text : HEAD + text);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  it('stands in the settings, beside an instrument that counts its codes', async () => {
    writeFileSync(join(folder, 'own.yaml'), `${HEAD}codes: [${code('')}]`);
    writeFileSync(
      join(folder, 'scale.yaml'),
      'id: scale\nlabel: Scale\nsource: us\nunit: utterance\nbehaviors: [{ id: a, label: A, ownCodes: [A] }]\nmeasures: [{ id: m, label: M, meaning: m, better: higher, kind: total, of: [a] }]\n',
    );
    writeFileSync(join(folder, 'oars.yaml'), 'codebook: own.yaml\ninstruments: [scale.yaml]\n');
    const config = await loadConfig(join(folder, 'oars.yaml'));
    expect(
      instrumentsOf(config)
        .map(({ id }) => id)
        .slice(-2),
    ).toEqual(['scale', 'mine']);
    writeFileSync(join(folder, 'alone.yaml'), 'instruments: [scale.yaml]\n');
    await expect(loadConfig(join(folder, 'alone.yaml'))).rejects.toThrow(/codes of your own need a codebook/);
  });
});
