import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { vectorInputs } from '../../src/coding/features/word-vectors.js';
import { layOutFolder, loadCoder, loadModel, MODEL_FILES, sharedWeights } from '../../src/coding/model/file.js';
import { layOut, readForCoding } from '../../src/coding/model/laid-out.js';
import { encodeWeights, type Model } from '../../src/coding/model/model.js';
import { inputsOf } from '../../src/coding/model/session-view.js';
import { modelFolder } from '../../src/coding/shipped.js';
import { writeCard } from '../../src/learn/card.js';
import { writeModel } from '../../src/learn/write-model.js';
import { scratchFolder } from '../support/folder.js';
import { sessionOf } from './session-of.js';

/** Real-like talk of both roles. */
function practice() {
  const rows: { role: string; text: string }[] = parse(readFileSync('fixtures/practice/exchanges/recovery.csv'), {
    columns: true,
    bom: true,
  });
  return sessionOf(rows.slice(0, 200).map(({ text }, at) => [at % 2 === 0 ? 'practitioner' : 'client', text] as const));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy of a model that comes with oars, as `oars train` writes one. */
function copyOf(name: string | null): string {
  const folder = scratchFolder();
  for (const file of [MODEL_FILES.header, MODEL_FILES.weights, MODEL_FILES.card])
    copyFileSync(join(modelFolder(name), file), join(folder, file));
  return folder;
}

describe.each([null, 'oars-open'])('a model laid out for coding (%s)', (name) => {
  const source = modelFolder(name);

  test('says and decides what the model does, to the last bit, and is the same model', () => {
    const folder = copyOf(name);
    layOutFolder(folder);
    const plain = loadCoder(source);
    expect(sharedWeights(source)).toBeNull();
    expect(existsSync(join(folder, MODEL_FILES.weights))).toBe(false);
    const laidOut = loadCoder(folder, sharedWeights(folder));
    expect(laidOut.identity).toEqual(plain.identity);
    expect(laidOut.languages).toEqual(plain.languages);
    const session = practice();
    const said = plain.predict(session, { explain: true });
    expect(said.filter((one) => one !== null).length).toBeGreaterThan(100);
    expect(laidOut.predict(session, { explain: true })).toEqual(said);
  });

  test('holds the whole model', () => {
    const folder = copyOf(name);
    layOutFolder(folder);
    const whole = loadModel(folder);
    const weights = readFileSync(join(source, MODEL_FILES.weights));
    expect(Buffer.compare(encodeWeights(whole.model), weights)).toBe(0);
    const before = loadModel(source);
    expect(whole.sha256).toBe(before.sha256);
    expect(whole.model.header).toEqual(before.model.header);
    for (const role of ['practitioner', 'client'] as const) {
      const names = (model: Model) => model.combiners[role].map(({ head }) => head);
      expect(names(whole.model)).toEqual(names(before.model));
    }
  });
});

test('a byte that changed is noticed, and what is cut short', () => {
  const folder = copyOf('oars-open');
  layOutFolder(folder);
  const file = join(folder, MODEL_FILES.laidOut);
  const bytes = readFileSync(file);
  const damaged = expect.objectContaining({ code: 'model-damaged' });
  const expectNoticed = (now: Uint8Array, load: (folder: string) => unknown, why: string) => {
    writeFileSync(file, now);
    expect(() => load(folder), why).toThrow(damaged);
  };
  const changedAt = (at: number) => {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };
  for (const at of [0, 5, 13, 17, 40, bytes.length >> 1]) expectNoticed(changedAt(at), loadCoder, `byte ${at}`);
  for (const at of [40, 21, bytes.length - 1]) expectNoticed(changedAt(at), loadModel, `byte ${at}`);
  for (const length of [0, 12, 24, bytes.length >> 1]) {
    expectNoticed(bytes.subarray(0, length), loadCoder, `${length} bytes`);
    expectNoticed(bytes.subarray(0, length), loadModel, `${length} bytes`);
  }
  expectNoticed(bytes.subarray(0, bytes.length - 4), loadModel, 'all but the end');
});

test('weights that were laid out with another model.json are not taken for its own', () => {
  const folder = copyOf('oars-open');
  layOutFolder(folder);
  const header = join(folder, MODEL_FILES.header);
  writeFileSync(header, readFileSync(header, 'utf8').replace(/"version": ?"[^"]+"/, '"version": "9.9-other"'));
  for (const load of [loadCoder, loadModel])
    expect(() => load(folder)).toThrow(expect.objectContaining({ code: 'model-damaged' }));
});

test('a model trained into the folder takes the place of what was laid out there', () => {
  const folder = copyOf('oars-open');
  layOutFolder(folder);
  const { model } = loadModel(folder);
  writeModel(folder, { ...model, header: { ...model.header, version: 'of today' } }, writeCard('own', 'of today', []));
  expect(loadCoder(folder).identity.version).toBe('of today');
});

test('a network over the words comes along with the directions that it reads', () => {
  const { model } = loadModel(modelFolder('oars-open'));
  const [combiner] = model.combiners.practitioner;
  const [header] = model.header.combiners.practitioner;
  if (!combiner || !header) throw new Error('expected a combiner');
  const inputs = vectorInputs(model.vectors) + inputsOf(combiner.plan);
  const [hidden, classes] = [2, combiner.labels.length];
  const numbers = (count: number) => Float32Array.from({ length: count }, (_, at) => (at % 7) - 3);
  const network = {
    inputs,
    hidden,
    classes,
    centre: numbers(inputs),
    scale: numbers(inputs),
    first: numbers((inputs + 1) * hidden),
    second: numbers((hidden + 1) * classes),
  };
  const deep: Model = {
    ...model,
    header: { ...model.header, combiners: { ...model.header.combiners, practitioner: [{ ...header, hidden }] } },
    combiners: { ...model.combiners, practitioner: [{ ...combiner, network }] },
  };
  const back = readForCoding('a header', layOut(deep, 'of this test', 'a header')).model;
  expect(back.combiners.practitioner[0]?.network).toEqual(network);
  expect(back.vectors.dimensions).toBe(model.vectors.dimensions);
  expect(Buffer.compare(bytesOf(back.vectors.values), bytesOf(model.vectors.values))).toBe(0);
  expect(Buffer.compare(back.vectors.rarity, model.vectors.rarity)).toBe(0);
});
