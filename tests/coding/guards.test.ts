import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { guardAgainst } from '../../src/coding/guard-against.js';
import { guardAnchors } from '../../src/coding/guard-anchors.built.js';
import { GUARDS } from '../../src/coding/guards.js';
import type { CodeId } from '../../src/domain/codes.js';
import { plainWords } from '../../src/domain/plain-words.js';
import { Anchors } from '../../src/safety/anchors.js';

const nothing = () => '';

describe('words of a form where a code is wrong', () => {
  test.each<[string, CodeId, string]>([
    ['You need to bring the form on Monday.', 'EC', 'directive-is-no-choice'],
    ['What you have to do is call the clinic.', 'EC', 'directive-is-no-choice'],
    ['Be in by noon or you lose your bed.', 'EC', 'ultimatum-is-no-choice'],
    ['If you tell me you will hurt her, I have to call someone.', 'EC', 'duty-is-no-choice'],
    ['I slept in my car that whole winter.', 'CO', 'own-story'],
    ['I couldn’t look at my brother for a year.', 'WA', 'own-story'],
    ['She lost the house in March.', 'CO', 'story-of-others'],
    ['You’re a kind man.', 'CO', 'good-quality'],
    ['You are going to be fine, you’ll be okay.', 'WA', 'good-quality'],
    ['It’s not weak to cry.', 'CO', 'negated-blame'],
    ['Come in, shut the door.', 'CO', 'about-the-room'],
    ['That’s a wild story.', 'CO', 'remark-on-a-story'],
    ['He’s always there, isn’t he?', 'CO', 'tag-on-others'],
    ['You stayed on the phone with him.', 'CO', 'effort'],
    ['Some people write it on a card.', 'DI', 'what-others-do'],
    ['I feel awful about being late.', 'SU', 'own-regret'],
    ['Nobody can.', 'EC', 'no-word-of-choice'],
    ['I don’t know what yours does.', 'EC', 'no-word-of-choice'],
    ['And then you had to leave yours.', 'EC', 'no-word-of-choice'],
    ['You should be ashamed of yourself.', 'ADW', 'shaming'],
    ['You people come in late and think the world owes you.', 'CR', 'shaming'],
    ['He’ll grow up with a dad in jail if you don’t shape up.', 'SU', 'threat'],
    ['You can do it or you can be back on the street.', 'GI', 'threat'],
    ['Don’t get me started on that printer.', 'DI', 'idiom'],
    ['Go get your kids.', 'DI', 'idiom'],
    ['Take the rest of the napkins.', 'DI', 'have-one'],
    ['No, but see, what I’m, the thing with the [crosstalk]', 'CO', 'cut-off'],
    ['No, but see, what I’m, the thing with the', 'CO', 'cut-off'],
    ['I’m telling you because nobody told me.', 'CO', 'own-story'],
    ['I don’t want you losing that foot.', 'CO', 'fear-for-them'],
    ['I’m not saying it to be mean.', 'CO', 'taking-the-edge-off'],
    ['That’ll help him settle.', 'DI', 'what-will-come-of-it'],
    ['Don’t be so hard on yourself.', 'DI', 'take-it-easy-on-yourself'],
    ['I can write the address down if you want it.', 'EC', 'offer'],
    ['So you could try a walk after supper.', 'CR', 'advice-is-no-reflection'],
    ['You’ll need to get that signed.', 'SR', 'advice-is-no-reflection'],
  ])('%s is not %s', (words, code, guard) => {
    expect(guardAgainst(code, 'practitioner', words, nothing)?.id).toBe(guard);
  });

  test.each<[string, CodeId]>([
    ['You must be so tired.', 'AF'],
    ['You have to decide that yourself.', 'EC'],
    ['You can take it, or you can leave it.', 'EC'],
    ['You need to do whatever feels right, it’s up to you.', 'EC'],
    ['I told you last week that you missed it.', 'CO'],
    ['I’m telling you because nobody told me what you are doing to your kids.', 'CO'],
    ['You’re not a good liar.', 'CO'],
    ['You stayed out drinking again.', 'CO'],
    ['That’s an excuse.', 'CO'],
    ['It is yours to use or not.', 'EC'],
    ['You can always say no to them.', 'EC'],
    ['You should be proud of that.', 'AF'],
    ['You should feel free to pass.', 'SU'],
    ['Are you worried you’ll lose the room if you don’t pay?', 'SR'],
    ['No, you can’t.', 'CO'],
    ['It’s not weak, it’s suicide.', 'CO'],
    ['Have a snack before you drive.', 'DI'],
    ['Go get your prescription before you do anything else.', 'DI'],
  ])('%s may be %s', (words, code) => {
    expect(guardAgainst(code, 'practitioner', words, nothing)).toBeNull();
  });

  test.each<[string, CodeId, string]>([
    ['I don’t want to keep drinking like this.', 'sustain', 'away-from-it'],
    ['i dont wanna b that dad', 'sustain', 'away-from-it'],
    ['I haven’t smoked.', 'neutral', 'abstinence'],
    ['Poured it out.', 'neutral', 'got-rid-of-it'],
    ['I told you I don’t want that.', 'change', 'refusal-said-again'],
  ])('client: %s is not %s', (words, code, guard) => {
    expect(guardAgainst(code, 'client', words, nothing)?.id).toBe(guard);
  });
});

test('what the client just said of themselves is reflected, not held against them', () => {
  const before = () => 'So I’m not gonna, um. I can’t do that to her, she already lost him.';
  for (const words of ['No, you can’t.', 'You can’t do that to her.'])
    expect(guardAgainst('CO', 'practitioner', words, before)?.id).toBe('their-own-words');
  for (const words of ['You can’t keep doing this.', 'Can’t you?', 'No.'])
    expect(guardAgainst('CO', 'practitioner', words, before)).toBeNull();
});

test('a guard stays only where nine in ten of such utterances bear none of the codes it rules out', () => {
  for (const { id, spoke, right } of GUARDS) {
    if (spoke > 0) expect(right / spoke, id).toBeGreaterThanOrEqual(0.9);
  }
  expect(new Set(GUARDS.map(({ id }) => id)).size).toBe(GUARDS.length);
});

test('no form that words have is passed over', () => {
  const anchors = new Anchors(guardAnchors());
  let met = 0;
  for (const file of fastGlob.sync('fixtures/practice/exchanges/*.csv')) {
    const rows: { text: string }[] = parse(readFileSync(file), { columns: true, bom: true });
    for (const words of rows.map(({ text }) => plainWords(text))) {
      const among = new Set(anchors.among(words));
      for (const [at, { id, pattern }] of GUARDS.entries()) {
        if (!pattern.test(words)) continue;
        met += 1;
        expect(among.has(at), id).toBe(true);
      }
    }
  }
  expect(met).toBeGreaterThan(1000);
});
