import { readFileSync } from 'node:fs';
import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/eligibility/ngrams.js';
import { loadLanguages } from '../../src/ingest/learnt-weights.js';

const table = loadLanguages();

function expectAsEld(text: string): void {
  const theirs = eld.detect(text);
  const ours = detectLanguage(text, table);
  expect(ours.language).toBe(theirs.language);
  expect(ours.sure).toBe(theirs.language !== '' && theirs.isReliable());
  const scores = theirs.getScores();
  for (const language of table.languages) expect(ours.scoreOf(language)).toBe(scores[language] ?? 0);
}

describe('languages are told as eld tells them, to the same scores', () => {
  test('in every fixture, in small letters as sessions are read', () => {
    const files = fastGlob.sync('fixtures/{clinic,formats,practice,layouts,month}/**/*.{txt,csv,tsv,vtt,srt,md}');
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(file, 'utf8').toLowerCase();
      for (const piece of [text, text.slice(200, 700), ...text.split('\n').slice(0, 5)]) expectAsEld(piece);
    }
  });

  test('in sentences of many scripts', () => {
    for (const text of [
      'Ich möchte gern aufhören, aber am Abend ist es schwer.',
      'Je voudrais arrêter, mais c’est l’soir que c’est dur.',
      'Хочу бросить, но вечером тяжело.',
      'やめたいけど、夜がつらいです。',
      'أريد أن أتوقف لكن المساء صعب',
      'आज सुबह मैं जल्दी उठा',
      "'''quoted'' 'n' rock’n’roll``",
      'a'.repeat(200),
      `${'größe '.repeat(90)}`,
      'é𝒳😀 abc',
      '',
    ])
      expectAsEld(text.toLowerCase());
  });

  test('in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => expectAsEld(text.toLowerCase())));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectAsEld(text.toLowerCase())));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."aeiou’'` -,.ßøżđ".split(''), 'the', 'ich', 'не', 'ñ'), { maxLength: 200 }),
        (parts) => expectAsEld(parts.join('')),
      ),
    );
  });
});
