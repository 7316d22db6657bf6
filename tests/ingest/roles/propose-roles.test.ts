import { describe, expect, test } from 'vitest';
import { NO_METADATA, type Transcript } from '../../../src/domain/transcript.js';
import { proposeRoles } from '../../../src/ingest/roles/propose-roles.js';
import { resolveRoles } from '../../../src/ingest/roles/resolve-roles.js';
import type { SpeakerRule } from '../../../src/ingest/roles/speakers-table.js';

/** A circle of five: one leads, one cheers the others on, two talk of themselves, one hardly speaks. */
const CIRCLE = `Ines: Good evening to you all. How has the week been for you, who would like to begin?
Omar: I'll begin. I had a bad Tuesday, I sat in my truck and I almost drove to the store. I didn't go in.
Ines: You were that close, and you turned around. What helped you do that?
Omar: I thought of my girls. I don't want them to smell it on me again.
Petra: Omar, that is a lot. I am glad he told us, I know I would have kept it to myself.
Quinn: I don't see why I come here, honestly. I work, I pay my rent, I have two beers.
Ines: You're not sure this is for you. What would make an evening here worth your time?
Quinn: I don't know. I guess I want my wife to stop asking me.
Ruth: I'm tired tonight.
Ines: You came although you're tired, Ruth. What do you need from us?
Ruth: I just want to listen.
Petra: I did that for months, I only listened. My sister drove me every time.
Ines: Listening is fine, whatever you choose. What did you hear tonight that you could use this week?
Omar: I could call Petra before I drive anywhere. I think I'd do that.
Quinn: I liked that he turned around. I don't think I could.`;

const TWO = `Tess: Hi Jon, Tess and Vic here. What would you like to use the time for today?
Jon: I don't know. I've been in bed a lot, I lost my job at the bakery and I don't feel like much.
Vic: You lost the bakery and with it your reason to get up. How have your evenings been?
Jon: Long. I watch my phone and I get mad at myself. I had two drinks on Sunday.
Tess: You noticed it, and it bothers you. What do you make of the two drinks?
Jon: I was bored. I don't want to go back to how I was, my mother would kill me.
Vic: What do you think would help you on a Sunday?
Jon: I used to play ball with my cousin. I could text him, I guess.
Tess: You have somebody in mind already. How would you ask him?
Jon: I'd just say I'm around. I think I can do that.
Vic: You'd keep it light, and you know him best. What might get in the way of you sending it?
Jon: I might lie down again and not get up. I do that.
Vic: So your bed is the hard part. What would make it easier for you to send it before that?
Jon: I could do it now, in here.`;

const FAMILY = `Counselor: Thank you all for coming. What would each of you like from today?
Mother: I want one quiet evening. I can't sleep when those two go at it, I hear it through the wall.
Father: I raise my voice when nobody answers me. I don't like it either, I was raised like that.
Son: I want to be left alone after school. I'm tired and I get asked ten things at the door.
Counselor: All three of you would like some quiet. What would a good evening look like to you?
Mother: We'd eat at one table, and I would leave his bag alone.
Son: I'd like that. I hate it when my stuff is gone through.
Father: I could wash up with him, we used to do that.`;

describe('what the roles of several speakers may be', () => {
  test('a circle of five: one who leads, and four peers, one of whom helps the others', () => {
    const [first] = propose(CIRCLE);
    expect(first).toMatchObject({ label: 'one practitioner and four clients', isTaken: true });
    expect(first?.roles).toEqual(
      ['Ines', 'Omar', 'Petra', 'Quinn', 'Ruth'].map((speaker, at) => ({
        speaker,
        role: at === 0 ? 'practitioner' : 'client',
      })),
    );
  });

  test('two who support one: proposed first, and what one of them was read as is not called sure', () => {
    const [first] = propose(TWO);
    expect(first?.label).toBe('two practitioners and one client');
    expect(rolesOf(first)).toEqual({ Tess: 'practitioner', Jon: 'client', Vic: 'practitioner' });
    expect(resolveRoles(transcript(TWO), { roles: {}, speakers: [] }).confidence).toBeLessThan(0.5);
  });

  test('a family: its members are supported, or one practitioner and third voices never all of them', () => {
    const proposals = propose(FAMILY);
    expect(proposals[0]).toMatchObject({ label: 'one practitioner and a family of three', isTaken: true });
    for (const { roles } of proposals) expect(roles.some(({ role }) => role === 'client')).toBe(true);
  });

  test('what a label or a person says stays in every proposal', () => {
    const rules: SpeakerRule[] = [{ file: null, speaker: 'Petra', role: 'practitioner' }];
    const proposals = propose(CIRCLE.replaceAll('Ines:', 'Facilitator:'), rules);
    expect(proposals.length).toBeGreaterThan(0);
    for (const one of proposals)
      expect(rolesOf(one)).toMatchObject({ Petra: 'practitioner', Facilitator: 'practitioner' });
  });

  test('the likeliest come first, and their shares are of one whole', () => {
    for (const text of [CIRCLE, TWO, FAMILY]) {
      const shares = propose(text).map(({ likelihood }) => likelihood);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  test('nothing is proposed for two speakers, nor where people have said it of everybody', () => {
    expect(
      propose(
        CIRCLE.split('\n')
          .filter((line) => /^(?:Ines|Omar)/.test(line))
          .join('\n'),
      ),
    ).toEqual([]);
    expect(propose(CIRCLE, [{ file: null, speaker: '*', role: 'client' }])).toEqual([]);
  });
});

function transcript(text: string): Transcript {
  return {
    source: { path: 'a.txt', part: null },
    format: 'text',
    metadata: NO_METADATA,
    globals: {},
    statedRoles: {},
    turns: text.split('\n').map((line, index) => {
      const [speaker = '', ...said] = line.split(': ');
      const spoken = said.join(': ');
      return { index, speaker, text: spoken, spoken, start: null, end: null, line: index + 1, codings: [] };
    }),
  };
}

function propose(text: string, speakers: readonly SpeakerRule[] = []) {
  const read = transcript(text);
  return proposeRoles(resolveRoles(read, { roles: {}, speakers }), read.turns);
}

function rolesOf(one: ReturnType<typeof propose>[number] | undefined) {
  return Object.fromEntries((one?.roles ?? []).map(({ speaker, role }) => [speaker, role]));
}
