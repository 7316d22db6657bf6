import { strToU8 } from 'fflate';

interface Said {
  readonly speaker: 0 | 1;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An EXMARaLDA basic transcription, as the Partitur-Editor writes one. */
export function exmaralda(names: readonly string[], cues: readonly Said[]): string {
  const times = [...new Set(cues.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const at = (time: number) => `T${times.indexOf(time)}`;
  const tier = (speaker: 0 | 1) =>
    `<tier id="TIE${speaker}" speaker="SPK${speaker}" category="v" type="t" display-name="X [v]">${cues
      .filter((cue) => cue.speaker === speaker)
      .map(({ words, start, end }) => `<event start="${at(start)}" end="${at(end)}">${escapeXml(words)} </event>`)
      .join('\n')}</tier>`;
  return basicTranscription(
    names,
    times.map((time, index) => `<tli id="T${index}" time="${time}"/>`).join('\n'),
    tier(0) + tier(1),
  );
}

function basicTranscription(names: readonly string[], times: string, tiers: string): string {
  const speakers = names.map(
    (name, at) => `<speaker id="SPK${at}"><abbreviation>${name}</abbreviation><sex value="u"/></speaker>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<basic-transcription><head><meta-information><project-name>House</project-name></meta-information><speakertable>${speakers.join('')}</speakertable></head><basic-body><common-timeline>${times}</common-timeline>\n${tiers}\n</basic-body></basic-transcription>\n`;
}

/** The files of a REFI-QDA project of one text without codes. */
export function project(text: string): Record<string, Uint8Array> {
  return {
    'project.qde': strToU8(
      '<?xml version="1.0" encoding="utf-8"?>\n<Project name="House" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="u1" name="K. Moe"/></Users><Sources><TextSource guid="s1" name="Talk" plainTextPath="internal://s1.txt"/></Sources></Project>\n',
    ),
    'Sources/s1.txt': strToU8(text),
  };
}

export function madeResearch(): readonly {
  readonly path: string;
  readonly content: string | Record<string, Uint8Array>;
}[] {
  return [
    { path: 'exmaralda/overlap.exb', content: overlap() },
    { path: 'refi-qda/coded.qdpx', content: codedProject() },
  ];
}

function overlap(): string {
  const times = [0, 2, 2.5, 4, 6].map((time, at) => `<tli id="T${at}" time="${time}"/>`).join('');
  const tier = (id: number, speaker: string, category: string, type: string, events: string) =>
    `<tier id="TIE${id}" speaker="${speaker}" category="${category}" type="${type}" display-name="${speaker} [${category}]">${events}</tier>`;
  const event = (start: number, end: number, text: string) => `<event start="T${start}" end="T${end}">${text}</event>`;
  return basicTranscription(
    ['IN', 'JO'],
    times,
    [
      tier(0, 'SPK0', 'v', 't', event(0, 1, 'You came ') + event(1, 2, 'on foot? ') + event(3, 4, 'All the way. ')),
      tier(1, 'SPK0', 'code', 'a', event(0, 2, 'CQ') + event(3, 4, 'SR')),
      tier(2, 'SPK1', 'v', 't', event(1, 3, 'I did, all the way. ')),
      tier(3, 'SPK1', 'nv', 'd', event(1, 3, 'shows her shoes')),
    ].join(''),
  );
}

function codedProject(): Record<string, Uint8Array> {
  const text =
    'Ines: You slept on it 🙂 and came.\r\nJoel: I did. I want the rent paid.\r\nInes: What would help?\r\nJoel: A plan.';
  // Positions count whole characters, a smiling face being one, and both characters of a line's end.
  const place = (words: string) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return `startPosition="${start}" endPosition="${start + Array.from(words).length}"`;
  };
  const selection = (words: string, code: string) =>
    `<PlainTextSelection guid="p-${code}" ${place(words)}><Coding guid="c-${code}" creatingUser="u1"><CodeRef targetGUID="${code}"/></Coding></PlainTextSelection>`;
  const codes = [
    ['k1', 'OQ'],
    ['k2', 'change talk'],
    ['k3', 'money'],
  ].map(([guid, name]) => `<Code guid="${guid}" name="${name}" isCodable="true"/>`);
  return {
    'Sources/s1.txt': strToU8(text),
    'Sources/s3.txt': strToU8('A paper about rents, of some length, and nobody speaks in it.'),
    'project.qde': strToU8(
      `<?xml version="1.0" encoding="utf-8"?>\n<Project name="Rents" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="u1" name="K. Moe"/></Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources><TextSource guid="s1" name="Visit 4" plainTextPath="internal://s1.txt">${selection('What would help?', 'k1')}${selection('I want the rent paid.', 'k2')}${selection('the rent', 'k3')}</TextSource><AudioSource guid="a1" name="Visit 5"><Transcript guid="t1"><PlainTextContent>Ines: And now?\nJoel: Paid.\nInes: Paid!\nJoel: All of it.</PlainTextContent></Transcript></AudioSource><TextSource guid="s3" name="Paper" plainTextPath="internal://s3.txt"/></Sources></Project>\n`,
    ),
  };
}
