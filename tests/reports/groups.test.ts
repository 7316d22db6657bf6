import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeHTML } from 'entities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

/** A circle of five, a session with two supporters and a family, as they come out of an audit. */
const folder = mkdtempSync(join(tmpdir(), 'oars-groups-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const CIRCLE = `Facilitator: Good evening. How has the week been for you, who would like to begin?
Omar: I had a bad Tuesday, I sat in my truck and I almost drove to the store.
Facilitator: You were that close, and something in you turned the truck around.
Omar: I thought of my girls. I don't want them to smell it on me again.
Petra: I know that. I would have kept it to myself.
Facilitator: What would the two of you like the others to take from that?
Quinn: I don't see why I come here. I have two beers and I go to bed.
Ruth: I'm tired tonight.
Facilitator: Whatever you choose is fine, it's your evening, Ruth.
Petra: I'd like to call Omar on Tuesdays. I could do that.
Facilitator: You heard how close he was, and you want to be there for him.
Petra: Yeah. I'm going to call him.`;

const TWO = `Peer supporter Tess: Hi Jon. What would you like to use the time for today?
Jon: I've been in bed a lot, I lost my job at the bakery.
Peer supporter Vic: You lost the bakery, and with it the reason you had to get up.
Jon: Yeah. I watch my phone and I get mad at myself.
Peer supporter Tess: What do you think would help you on a long Sunday?
Jon: I used to play ball with my cousin. I could text him.
Peer supporter Vic: You already have somebody in mind, and you know him best.
Jon: I'd just say I'm around.
Peer supporter Vic: It is up to you when you send it, if you send it at all.
Jon: I could do it now, in here.`;

const FAMILY = `Counselor: Thank you for coming. What would each of you like to get from today?
Mother: I want one quiet evening. I can't sleep when those two go at it.
Father: I raise my voice when nobody answers me. I was raised like that.
Counselor: You would both like it quieter, and neither of you knows how to begin.
Son: I want to be left alone after school.
Counselor: What would a good evening at home look like to you?
Mother: We'd eat at one table, and I would leave his bag alone.
Son: I'd like that. I could wash up.
Counselor: You would give something for that quiet, and you'd like something back.
Father: I could wash up with him.
Counselor: What would it take for you to try that once this week?
Father: I'd have to come home on time.`;

beforeAll(async () => {
  const transcripts = join(folder, 'transcripts');
  mkdirSync(transcripts);
  writeFileSync(join(transcripts, 'circle.txt'), CIRCLE);
  writeFileSync(join(transcripts, 'two.txt'), TWO);
  writeFileSync(join(transcripts, 'family.txt'), FAMILY);
  writeFileSync(
    join(transcripts, 'sessions.csv'),
    'file,practitioner_id,session_date\ncircle.txt,p1,2026-05-04\ntwo.txt,p1,2026-05-05\nfamily.txt,p2,2026-05-06\n',
  );
  const io = recordedIo();
  expect(await run(['audit', transcripts, '--out', out, '--quiet'], io), io.err()).toBe(0);
}, 60_000);

const table = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(out, 'tables', `${name}.csv`)), { columns: true });

const words = (html: string) =>
  decodeHTML(html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

const page = (path: string) => readFileSync(join(out, 'report', path), 'utf8');

describe('groups', () => {
  test('everybody is measured, each under their own name', () => {
    expect(table('sessions').map((row) => [row.session_id, row.status])).toEqual([
      ['circle', 'measured'],
      ['family', 'measured'],
      ['two', 'measured'],
    ]);
    const roles = new Map(table('utterances').map((row) => [`${row.session_id} ${row.speaker}`, row.role]));
    for (const one of ['circle Omar', 'circle Petra', 'circle Quinn', 'circle Ruth', 'family Mother', 'family Son'])
      expect([one, roles.get(one)]).toEqual([one, 'client']);
    for (const one of ['circle Facilitator', 'two Peer supporter Tess', 'two Peer supporter Vic', 'family Counselor'])
      expect([one, roles.get(one)]).toEqual([one, 'practitioner']);
  });

  test('the session’s page tells who spoke how much, adding up to the talk it measures, and whose each line is', () => {
    for (const [id, practitioners, clients] of [
      ['circle', ['Facilitator'], ['Omar', 'Petra', 'Quinn', 'Ruth']],
      ['two', ['Peer supporter Tess', 'Peer supporter Vic'], ['Jon']],
      ['family', ['Counselor'], ['Mother', 'Father', 'Son']],
    ] as const) {
      const html = page(`sessions/${id}.html`);
      const said = words(/<div class="talk-shares">.*?<\/div>/s.exec(html)?.[0] ?? '');
      const shareOf = (name: string) => Number(new RegExp(`${name} (?:Peer|Peer supporter) (\\d+)%`).exec(said)?.[1]);
      const own = practitioners.reduce((sum, name) => sum + shareOf(name), 0);
      const talk = table('measures').find(
        (row) => row.session_id === id && row.measure === 'practitioner_talk_percent',
      );
      expect(Math.abs(own - Number(talk?.value))).toBeLessThanOrEqual(practitioners.length);
      const all = [...practitioners, ...clients].reduce((sum, name) => sum + shareOf(name), 0);
      expect(Math.abs(all - 100)).toBeLessThanOrEqual(3);
      const lines = words(html.slice(html.indexOf('class="transcript"')));
      if (clients.length > 1) for (const name of clients) expect(lines).toContain(`Peer · ${name}`);
    }
  });

  test('a sheet has no word of another’s as the practitioner’s, and no peer’s words under one name', () => {
    const sheet = words(page('feedback/p1.html'));
    // Held by two: whose words would they be?
    expect(sheet).toContain('Not in this sheet: 1 more session in which others supported as well');
    for (const line of TWO.split('\n')) expect(sheet).not.toContain((line.split(': ')[1] ?? '').slice(0, 30));
    expect(sheet).toContain('1 session ');
    for (const html of [page('feedback/p1.html'), page('feedback/p2.html')]) {
      const quotes = [...html.matchAll(/<blockquote>(.*?)<\/blockquote>/gs)].map(([, one = '']) => one);
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) {
        const own = words(/<p class="own"[^>]*>(.*?)<\/p>/s.exec(quote)?.[1] ?? '').trim();
        const around = [...quote.matchAll(/<p class="around">(.*?)<\/p>/gs)].map(([, one = '']) => words(one).trim());
        const speakers = around.map((one) => speakerOf(one.replace(/^(?:Another peer|Peer): /, '')));
        expect(speakers).not.toContain(undefined);
        const place = around.length === 2 && speakers[0] !== speakers[1];
        expect([own, around.at(-1)?.startsWith('Another peer')]).toEqual([own, place]);
      }
    }
  });
});

/** Who said these words, in whichever transcript. */
function speakerOf(said: string): string | undefined {
  const beginning = said.replace(/^…\s*/, '').slice(0, 20);
  return [CIRCLE, TWO, FAMILY]
    .flatMap((text) => text.split('\n'))
    .find((line) => line.includes(beginning))
    ?.split(': ')[0];
}
