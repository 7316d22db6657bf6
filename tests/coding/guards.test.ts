import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { guardAgainst, guarded } from '../../src/coding/guard-against.js';
import { guardAnchors } from '../../src/coding/guard-anchors.built.js';
import { type Around, GUARDS } from '../../src/coding/guards.js';
import { Anchors } from '../../src/domain/anchors.js';
import type { CodeId } from '../../src/domain/codes.js';
import { plainWords } from '../../src/domain/plain-words.js';

/** What was said around: by the other person before, and by the speaker in the same turn. */
const around = (before = '', own = ''): Around => ({ before: () => before, own: () => own });
const nothing = around();

describe('words of a form where a code is wrong', () => {
  test.each<[string, CodeId, string]>([
    ['You need to bring the form on Monday.', 'EC', 'directive-is-no-choice'],
    ['What you have to do is call the clinic.', 'EC', 'advice-is-no-reflection'],
    ['Be in by noon or you lose your bed.', 'EC', 'ultimatum-is-no-choice'],
    ['If you tell me you will hurt her, I have to call someone.', 'EC', 'ultimatum-is-no-choice'],
    ['I slept in my car that whole winter.', 'CO', 'own-story'],
    ['I couldn’t look at my brother for a year.', 'WA', 'own-story'],
    ['She lost the house in March.', 'CO', 'story-of-others'],
    ['You’re a kind man.', 'CO', 'good-quality'],
    ['You are going to be fine, you’ll be okay.', 'WA', 'good-quality'],
    ['It’s not weak to cry.', 'CO', 'no-fault-of-theirs'],
    ['Come in, shut the door.', 'CO', 'in-the-room'],
    ['That’s so sad.', 'CO', 'remark-on-a-story'],
    ['He’s always there, isn’t he?', 'CO', 'tag-on-others'],
    ['You stayed on the phone with him.', 'CO', 'good-quality'],
    ['Some people write it on a card.', 'DI', 'what-others-do'],
    ['I feel awful about being late.', 'SU', 'own-doing'],
    ['Nobody can.', 'EC', 'no-word-of-choice'],
    ['I don’t know what yours does.', 'EC', 'no-word-of-choice'],
    ['And then you had to leave yours.', 'EC', 'no-word-of-choice'],
    ['You should be ashamed of yourself.', 'ADW', 'fault-found'],
    ['You people come in late and think the world owes you.', 'CR', 'fault-found'],
    ['He’ll grow up with a dad in jail if you don’t shape up.', 'SU', 'loss-ahead'],
    ['You can do it or you can be back on the street.', 'GI', 'loss-ahead'],
    ['Don’t get me started on that printer.', 'DI', 'idiom'],
    ['Go get your kids.', 'DI', 'idiom'],
    ['Take the rest of the napkins.', 'DI', 'in-the-room'],
    ['No, but see, what I’m, the thing with the [crosstalk]', 'CO', 'cut-off'],
    ['No, but see, what I’m, the thing with the', 'CO', 'cut-off'],
    ['I’m telling you because nobody told me.', 'CO', 'own-story'],
    ['I don’t want you losing that foot.', 'CO', 'own-worry'],
    ['I’m not saying it to be mean.', 'CO', 'taking-the-edge-off'],
    ['That’ll help him settle.', 'DI', 'others-do-it'],
    ['Don’t be so hard on yourself.', 'DI', 'no-fault-of-theirs'],
    ['I can write the address down if you want it.', 'EC', 'offer'],
    ['So you could try a walk after supper.', 'CR', 'advice-is-no-reflection'],
    ['You’ll need to get that signed.', 'SR', 'advice-is-no-reflection'],
    ['If you speak up they shout, and if you don’t they call you cold.', 'WA', 'how-they-see-it'],
    ['You can’t picture a week without it.', 'CO', 'how-they-see-it'],
    ['Marco, you don’t see a reason to come.', 'DI', 'how-they-see-it'],
    ['He’s in every room of that house, isn’t he.', 'SR', 'tag-on-others'],
    ['You’re gonna lose that apartment.', 'SR', 'loss-ahead'],
    ['One more and you’re out.', 'AF', 'loss-ahead'],
    ['You’re making excuses.', 'SR', 'fault-found'],
    ['Well, you got lucky.', 'AF', 'fault-found'],
    ['You should’ve asked for the key.', 'SU', 'fault-found'],
    ['I told you to leave the car.', 'SU', 'fault-found'],
    ['I’m worried about that cough.', 'CR', 'own-worry'],
    ['That’s real low.', 'AF', 'no-praise'],
    ['Mind the wire.', 'SR', 'in-the-room'],
    ['Hang on, let me find my glasses.', 'DI', 'in-the-room'],
    ['There’s tissues under the lamp.', 'CR', 'in-the-room'],
    ['Get home before it freezes.', 'DI', 'in-the-room'],
    ['You drive safe.', 'SR', 'in-the-room'],
    ['I’ll print the page for you.', 'WA', 'own-next-step'],
    ['Let me move the fan.', 'DI', 'own-next-step'],
    ['Sorry, I’m throwing too much at you.', 'SU', 'own-doing'],
    ['That’s a wild story.', 'SU', 'a-story'],
    ['You’re not a bad mother.', 'CO', 'no-fault-of-theirs'],
    ['There’s no shame in asking.', 'SR', 'no-fault-of-theirs'],
    ['Twice isn’t nothing.', 'CO', 'no-fault-of-theirs'],
    ['Not bad for a first week.', 'SR', 'plain-praise'],
    ['You handled her like a champ.', 'CR', 'plain-praise'],
    ['Most people would’ve walked out.', 'GI', 'plain-praise'],
    ['You’re a woman with thirty years of it.', 'SR', 'plain-praise'],
    ['You didn’t give in.', 'SR', 'plain-praise'],
    ['I lied to my whole shift.', 'AF', 'own-story'],
    ['My aunt says, sit up.', 'CO', 'own-story'],
    ['The judge says, you never learn.', 'CO', 'passed-on'],
    ['She says you’ve missed a week.', 'CO', 'passed-on'],
    ['In the computer it’s down as late.', 'CO', 'passed-on'],
    ['“You must sign in within two days.”', 'DI', 'passed-on'],
    ['Take me back to that night.', 'DI', 'asks-to-tell'],
    ['I’d love to hear more about the boat.', 'SU', 'asks-to-tell'],
    ['how’d you stay calm', 'SR', 'asks-in-so-many-words'],
    ['You talk to your landlord yet?', 'CO', 'marked-as-asking'],
    ['how’s the night class', 'FI', 'asks-after-it'],
    ['okay I’ll give you that one', 'OQ', 'asks-nothing'],
    ['Skip the ones with a fee.', 'SR', 'order-is-no-reflection'],
    ['Apply at twenty.', 'AF', 'order-is-no-praise'],
    ['First thing, you’ve got to hand in the phone.', 'ST', 'plain-order'],
    ['I want you to list ten of them.', 'SR', 'plain-order'],
    ['What you want to do is ask for the night shift.', 'OQ', 'advice-is-no-reflection'],
    ['You want a room, you get on the list.', 'SR', 'laid-out'],
    ['Bring it by noon or you lose the place.', 'DI', 'by-then-or-lost'],
    ['That’s your homework.', 'SR', 'plain-order'],
    ['I’d still call them.', 'SU', 'advice-is-no-reflection'],
    ['It’s your call.', 'FI', 'left-to-them'],
    ['You’d be better off taking the train.', 'CR', 'advice-is-no-reflection'],
    ['You sleeping through the night?', 'CR', 'marked-as-asking'],
    ['It says here you were put on the list.', 'CO', 'passed-on'],
    ['Help yourself.', 'DI', 'idiom'],
    ['Be there at six, or don’t bother calling.', 'FI', 'ultimatum-is-no-choice'],
    ['Look her in the eye.', 'SU', 'order-is-no-praise'],
    ['You’ll get there.', 'WA', 'good-quality'],
    ['You’re a sweet kid.', 'CR', 'plain-praise'],
    ['If you get hurt, I’m going to have to call your sister.', 'CR', 'ultimatum-is-no-choice'],
    ['its up 2 u', 'GI', 'left-to-them'],
    ['u shud tell her b4 fri', 'GI', 'advice-is-no-reflection'],
    ['wat wud make it easier', 'GI', 'asks-in-so-many-words'],
    ['You can’t expect them to hold the bed.', 'CR', 'laid-out'],
    ['You walk in there and you ask for the form.', 'SR', 'laid-out'],
    ['Mine’s the left knee.', 'ST', 'own-story'],
    ['That’s all I know about the fund.', 'SU', 'does-not-know'],
    ['I don’t know how late they’re open.', 'SD', 'does-not-know'],
    ['You’re all right.', 'SR', 'you-are-all-right'],
    ['You want to hear the rest?', 'SR', 'marked-as-asking'],
    ['No way.', 'DI', 'idiom'],
    ['Take it or leave it.', 'DI', 'left-to-them'],
    ['Then they all go home.', 'DI', 'others-do-it'],
    ['I’d wear that one.', 'ADW', 'idiom'],
    ['You’d be keeping your word to her.', 'ADW', 'how-they-see-it'],
    ['If you leave you lose him, and if you don’t you lose yourself.', 'EC', 'how-they-see-it'],
    ['You’ve got two felonies and a hearing on Monday.', 'AF', 'no-praise'],
    ['And then you threw it all away on a Sunday.', 'SR', 'fault-found'],
    ['You get clean, you get the keys.', 'SR', 'laid-out'],
    ['That’s how I got through it.', 'SR', 'own-story'],
    ['You’ll know when.', 'WA', 'left-to-them'],
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
    ['If you don’t come, you’re out.', 'WA'],
    ['You feel you should have gone.', 'SR'],
    ['You could’ve gone back, but you stayed.', 'AF'],
    ['So you feel like you’re making excuses.', 'SR'],
    ['She thinks you’re making excuses.', 'SR'],
    ['You’re not a bad mother, but you left them alone.', 'CO'],
    ['Take your prescription before you sit down.', 'DI'],
    ['Turn the heat down at night, it’ll save you money.', 'ADW'],
    ['I’ll call your probation officer.', 'WA'],
    ['Let me be clear.', 'CO'],
    ['Most people take it with food.', 'GI'],
    ['Like I said, that’s brave.', 'AF'],
    ['Tell me that you’re coming.', 'DI'],
    ['What you did was kind.', 'AF'],
    ['Text doesn’t count on the sheet.', 'SR'],
    ['You want to keep the room.', 'SR'],
    ['It wasn’t up to you.', 'SR'],
    ['I want you to know I’m glad.', 'SU'],
    ['I’d be careful with that.', 'ADW'],
    ['So you know you should stop.', 'SR'],
    ['If you leave you lose the room, and if you don’t you lose your mind.', 'SR'],
    ['No way you can pay that by Friday.', 'CO'],
    ['They need you to sign it before noon.', 'DI'],
    ['You’ve got two felonies and you still came in.', 'AF'],
    ['It says a lot about you.', 'ADW'],
  ])('%s may be %s', (words, code) => {
    expect(guardAgainst(code, 'practitioner', words, nothing)).toBeNull();
  });

  test.each<[string, CodeId, string]>([
    ['I don’t want to keep drinking like this.', 'sustain', 'wants-out'],
    ['i dont wanna b that dad', 'sustain', 'wants-out'],
    ['I haven’t smoked.', 'neutral', 'wants-out'],
    ['Poured it out.', 'neutral', 'wants-out'],
    ['I told you I don’t want that.', 'change', 'wants-on'],
    ['But I haven’t drunk.', 'neutral', 'wants-out'],
    ['I don’t want to quit, I’m saying that now.', 'change', 'wants-on'],
    ['No, I’m not giving it up.', 'change', 'wants-on'],
    ['I like the way it feels.', 'neutral', 'liking-it'],
    ['Part of me wants to get clean.', 'neutral', 'wants-out'],
    ['Part of me still wants to drink.', 'change', 'wants-on'],
    ['No, I’ll do it.', 'sustain', 'will-do-it'],
    ['Do I have to stand up?', 'change', 'asks-back'],
    ['Wait, I can show you.', 'change', 'had-been'],
    ['I’d forgotten that song.', 'change', 'had-been'],
    ['I’ll never quit.', 'change', 'wants-on'],
    ['I told them I’m not going.', 'neutral', 'flat-refusal-again'],
    ['I’ve told you, I won’t.', 'neutral', 'flat-refusal-again'],
    ['I need it to sleep.', 'change', 'liking-it'],
    ['I’m so tired of hiding it from them.', 'neutral', 'wants-out'],
    ['Threw out the rest.', 'neutral', 'wants-out'],
  ])('client: %s is not %s', (words, code, guard) => {
    expect(guardAgainst(code, 'client', words, nothing)?.id).toBe(guard);
  });
});

test.each<[string, CodeId]>([
  ['I don’t want to stop yet, but I have to.', 'change'],
  ['I haven’t smoked, but I’m about to.', 'neutral'],
  ['I like smoking, but it’s killing my chest.', 'change'],
  ['I’ll do it again if they ask.', 'sustain'],
  ['Do you have any ideas how I could stop?', 'change'],
])('client: %s may be %s', (words, code) => {
  expect(guardAgainst(code, 'client', words, nothing)).toBeNull();
});

describe('a guard looks at what was said around', () => {
  test('what goes on from a story of one’s own belongs to it, and is else left alone', () => {
    for (const words of ['He lost his truck and both dogs.', 'He’d be asleep by six.', 'I’d fetch the keys.']) {
      expect(guardAgainst('SR', 'practitioner', words, around('', 'My uncle drank.'))?.id).toBe('story-goes-on');
      expect(guardAgainst('SR', 'practitioner', words, around('My uncle drank.', 'Mm.'))).toBeNull();
    }
    expect(
      guardAgainst('AF', 'practitioner', 'She’d say, you’ve got a gift.', around('', 'I lived with my aunt.'))?.id,
    ).toBe('story-goes-on');
  });

  test('what somebody has to do is given back where they said so, and ordered where they did not', () => {
    const words = 'You have to carry it by yourself.';
    expect(guardAgainst('DI', 'practitioner', words, around('I have to do all of it.'))?.id).toBe('their-duty');
    expect(guardAgainst('DI', 'practitioner', words, around('It’s raining.'))).toBeNull();
  });

  test('words of their own are never held against them', () => {
    expect(
      guardAgainst('SR', 'practitioner', 'You’re making excuses.', around('I know, I’m making excuses.')),
    ).toBeNull();
    expect(
      guardAgainst('SR', 'practitioner', 'You’re gonna lose them.', around('I’m going to lose my kids.')),
    ).toBeNull();
  });

  test('others’ ways are advice with permission once leave was given', () => {
    const words = 'Some people keep a list in the car.';
    expect(guardAgainst('GI', 'practitioner', words, around('Sure, go ahead.'))?.id).toBe('others-once-asked');
    expect(guardAgainst('GI', 'practitioner', words, around('My back hurts.'))).toBeNull();
  });

  test('a few words after a question answer it, where nothing was said in between', () => {
    const words = 'Tuesdays and Fridays, till nine.';
    expect(guardAgainst('SR', 'practitioner', words, around('When are they open?'))?.id).toBe('answer');
    expect(guardAgainst('SR', 'practitioner', words, around('They’re open late.'))).toBeNull();
    expect(guardAgainst('SR', 'practitioner', words, around('When are they open?', 'Hm.'))).toBeNull();
    expect(guardAgainst('ADW', 'practitioner', 'Try the side door.', around('Where do I get in?'))).toBeNull();
  });
});

describe('what stands in the place of a code that is ruled out', () => {
  test('is the likeliest of what the guard lets stand, and the codes ruled out leave their share to the others', () => {
    const instead = guarded('SR', 'practitioner', 'Call your landlord.', { SR: 0.5, DI: 0.375, ADW: 0.125 }, nothing);
    expect(instead).toMatchObject({ id: 'order-is-no-reflection', code: 'DI' });
    expect(instead?.probabilities).toEqual({ SR: 0, DI: 0.75, ADW: 0.25 });
  });

  test('is itself held against the guards', () => {
    const likely = { SR: 0.5, EC: 0.2, SU: 0.2, CO: 0.1 };
    const instead = guarded('EC', 'practitioner', 'You should’ve asked for the key.', likely, nothing);
    expect(instead?.code).toBe('CO');
  });

  test('is nothing where no guard speaks', () => {
    expect(guarded('SR', 'practitioner', 'It’s a long road.', { SR: 1 }, nothing)).toBeNull();
  });
});

test('what the client just said of themselves is reflected, not held against them', () => {
  const before = 'So I’m not gonna, um. I can’t do that to her, she already lost him.';
  for (const words of ['No, you can’t.', 'You can’t do that to her.'])
    expect(guardAgainst('CO', 'practitioner', words, around(before))?.id).toBe('their-own-words');
  for (const words of ['You can’t keep doing this.', 'Can’t you?', 'No.'])
    expect(guardAgainst('CO', 'practitioner', words, around(before))).toBeNull();
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

test('a word that does not end is read through once, however its letters might be shared out', () => {
  for (const word of ['a'.repeat(20_000), 'é'.repeat(2_000), "a'".repeat(5_000)])
    expect(guardAgainst('SR', 'practitioner', `${word} what?`, around('How long?'))).toBeNull();
});
