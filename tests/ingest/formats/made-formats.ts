import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { madeRecognisers, type TimedWord } from './made-recognisers.js';
import { exmaralda, madeResearch, project } from './made-research.js';

/** A sentence with its place in the recording, in seconds. */
interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface MasterTurn {
  readonly speaker: 0 | 1;
  readonly sentences: readonly Sentence[];
}

const NAMES = ['Dana Whitlock', 'Ruben'] as const;

/** The master conversation with times: never more than a second of silence inside a turn. */
const MASTER: readonly MasterTurn[] = timed(readFileSync('fixtures/formats/same-words/labels.txt', 'utf8'));

function timed(labelled: string): readonly MasterTurn[] {
  let at = 1;
  return labelled
    .trim()
    .split('\n')
    .map((line) => {
      at += 0.8;
      const sentences = line.slice(3).split(/(?<=[.?!]"?) (?=[A-Z])/);
      return {
        speaker: line.startsWith('T') ? 0 : 1,
        sentences: sentences.map((words) => {
          const start = round(at);
          at += 0.3 * words.split(' ').length;
          const end = round(at);
          at += 0.25;
          return { words, start, end };
        }),
      };
    });
}

/** Every format's file of the master conversation: its name and its bytes. */
export function madeFormats(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const text = (name: string, content: string) => ({ name, bytes: strToU8(content) });
  const files = [
    text('zoom.vtt', zoomVtt()),
    text('teams.vtt', teamsVtt()),
    text('captions.srt', srt()),
    text('captions.sbv', sbv()),
    text('captions.ass', ass()),
    text('captions.ttml', ttml()),
    text('captions.smi', sami()),
    text('captions.sub', microDvd()),
    text('talk.stm', stm()),
    text('talk.slt', salt()),
    text('talk.flk', folker()),
    text('whatsapp.txt', whatsApp()),
    text('telegram.json', telegram()),
    text('discord.json', discord()),
    text('slack.json', slack()),
    text('messages.xml', sms()),
    text('otter.txt', otter()),
    text('rev.txt', rev()),
    text('whisperx.json', whisperX()),
    text('assemblyai.json', assemblyAi()),
    text('deepgram.json', deepgram()),
    text('gladia.json', gladia()),
    text('aws-transcribe.json', awsTranscribe()),
    text('rev-ai.json', revAi()),
    ...madeRecognisers(timedWords()).map(({ name, content }) => text(name, content)),
    text('talk.cha', chat()),
    text('talk.eaf', eaf()),
    text('talk.exb', exmaralda(NAMES, cues())),
    { name: 'project.qdpx', bytes: archive(project(masterText())) },
    text('long.TextGrid', longTextGrid()),
    { name: 'short-utf16.TextGrid', bytes: utf16(shortTextGrid()) },
    text('label-studio.json', labelStudio()),
    text('doccano.jsonl', doccano()),
    { name: 'teams.docx', bytes: docx(teamsParagraphs()) },
    { name: 'table.docx', bytes: docx(docxTable()) },
    {
      name: 'names.docx',
      bytes: docx(MASTER.map((turn) => paragraph(`${NAMES[turn.speaker]}: ${wordsOf(turn)}`)).join('')),
    },
  ];
  const zoom = files.find(({ name }) => name === 'zoom.vtt');
  return [...files, { name: 'packed.zip', bytes: archive({ 'week 3/zoom.vtt': zoom?.bytes ?? strToU8('') }) }];
}

function masterText(): string {
  return MASTER.map((turn) => `${NAMES[turn.speaker]}: ${wordsOf(turn)}`).join('\n');
}

function wordsOf(turn: MasterTurn): string {
  return turn.sentences.map(({ words }) => words).join(' ');
}

interface Cue extends Sentence {
  readonly speaker: 0 | 1;
}

/** Captions break sentences in the middle, as live captions do. */
function cues(): readonly Cue[] {
  return MASTER.flatMap(({ speaker, sentences }) =>
    sentences.flatMap(({ words, start, end }) => {
      const list = words.split(' ');
      if (list.length < 9) return [{ speaker, words, start, end }];
      const half = Math.ceil(list.length / 2);
      const middle = round(start + ((end - start) * half) / list.length);
      return [
        { speaker, words: list.slice(0, half).join(' '), start, end: middle },
        { speaker, words: list.slice(half).join(' '), start: middle, end },
      ];
    }),
  );
}

function zoomVtt(): string {
  const body = cues().map(
    ({ speaker, words, start, end }, i) =>
      `${i + 1}\r\n${clock(start)} --> ${clock(end)}\r\n${NAMES[speaker]}: ${words}\r\n`,
  );
  return `WEBVTT\r\n\r\n${body.join('\r\n')}`;
}

function teamsVtt(): string {
  const body = cues().map(
    ({ speaker, words, start, end }, i) =>
      `8f14e45f-ceea-467f-9575-2f1b6b1d${String(i).padStart(4, '0')}/${i}-0\n${clock(start)} --> ${clock(end)}\n<v ${NAMES[speaker]}>${words.replaceAll('&', '&amp;')}</v>\n`,
  );
  return `WEBVTT\n\n${body.join('\n')}`;
}

function srt(): string {
  return cues()
    .map(
      ({ speaker, words, start, end }, i) =>
        `${i + 1}\n${clock(start).replace('.', ',')} --> ${clock(end).replace('.', ',')}\n[SPEAKER_0${speaker}]: ${words}\n`,
    )
    .join('\n');
}

function sbv(): string {
  return cues()
    .map(({ speaker, words, start, end }) => `${clock(start)},${clock(end)}\n${NAMES[speaker]}: ${words}\n`)
    .join('\n');
}

function ass(): string {
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `Dialogue: 0,${clock(start).slice(1, -1)},${clock(end).slice(1, -1)},Default,${NAMES[speaker]},0,0,0,,${words}`,
  );
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...lines,
    '',
  ].join('\n');
}

function ttml(): string {
  const people = NAMES.map(
    (name, at) => `<ttm:agent type="person" xml:id="p${at + 1}"><ttm:name type="full">${name}</ttm:name></ttm:agent>`,
  );
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `<p begin="${clock(start)}" end="${clock(end)}" ttm:agent="p${speaker + 1}">${escapeXml(words)}</p>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><head><metadata>${people.join('')}</metadata></head><body><div>\n${lines.join('\n')}\n</div></body></tt>\n`;
}

function sami(): string {
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `<SYNC Start=${Math.round(start * 1000)}><P Class=ENCC>${NAMES[speaker]}: ${words}\n<SYNC Start=${Math.round(end * 1000)}><P Class=ENCC>&nbsp;`,
  );
  return `<SAMI>\n<HEAD>\n<TITLE>Talk</TITLE>\n<STYLE TYPE="text/css"><!--\n.ENCC { Name: English; lang: en-US; }\n--></STYLE>\n</HEAD>\n<BODY>\n${lines.join('\n')}\n</BODY>\n</SAMI>\n`;
}

function microDvd(): string {
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `{${Math.round(start * 25)}}{${Math.round(end * 25)}}${NAMES[speaker]}: ${words.replace(', ', ',| ')}`,
  );
  return `{1}{1}25.000\n${lines.join('\n')}\n`;
}

function stm(): string {
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `talk 1 ${['dana', 'ruben'][speaker]} ${start.toFixed(2)} ${end.toFixed(2)} <o,f0,unknown> ${words}`,
  );
  return `;; reference of a talk\n${lines.join('\n')}\n`;
}

function salt(): string {
  const turns = MASTER.map((turn) => `${['C', 'P'][turn.speaker]} ${wordsOf(turn)}`);
  return `$ Clinician, Patient\n+ Language: English\n- 0:00\n${turns.join('\n')}\n- 1:30\n`;
}

function folker(): string {
  const times = [...new Set(cues().flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const points = times.map((time, at) => `<timepoint timepoint-id="TLI_${at}" absolute-time="${time}"/>`);
  const lines = cues().map(
    ({ speaker, words, start, end }) =>
      `<contribution speaker-reference="S${speaker}" start-reference="TLI_${times.indexOf(start)}" end-reference="TLI_${times.indexOf(end)}" parse-level="1"><unparsed>${escapeXml(words)}</unparsed></contribution>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<folker-transcription><head/><speakers>${NAMES.map((name, at) => `<speaker speaker-id="S${at}"><name>${name}</name></speaker>`).join('')}</speakers><recording path="talk.wav"/><timeline>\n${points.join('\n')}\n</timeline>\n${lines.join('\n')}\n</folker-transcription>\n`;
}

const DAY = Date.UTC(2026, 1, 11, 9) / 1000;

/** When a turn was sent, whole seconds. */
function sentAt(turn: MasterTurn): number {
  return DAY + Math.round(turn.sentences[0]!.start);
}

function whatsApp(): string {
  const lines = MASTER.map((turn) => {
    const time = new Date(sentAt(turn) * 1000).toISOString().slice(11, 19);
    return `[11.02.26, ${time}] ${NAMES[turn.speaker]}: ${wordsOf(turn)}`;
  });
  const notice =
    '[11.02.26, 08:59:58] Dana Whitlock: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.';
  return `${[notice, ...lines].join('\r\n')}\r\n`;
}

function telegram(): string {
  const messages = MASTER.map((turn, id) => ({
    id,
    type: 'message',
    date: new Date(sentAt(turn) * 1000).toISOString().slice(0, 19),
    date_unixtime: String(sentAt(turn)),
    from: NAMES[turn.speaker],
    from_id: `user10${turn.speaker}`,
    text: [wordsOf(turn).slice(0, 5), { type: 'bold', text: wordsOf(turn).slice(5, 9) }, wordsOf(turn).slice(9)],
  }));
  return `${JSON.stringify({ name: 'Ruben', type: 'personal_chat', id: 1, messages }, null, 1)}\n`;
}

function discord(): string {
  const messages = MASTER.map((turn, at) => ({
    id: String(100 + at),
    type: at === 3 ? 'Reply' : 'Default',
    timestamp: new Date(sentAt(turn) * 1000).toISOString().replace('Z', '+00:00'),
    content: wordsOf(turn),
    author: { id: `1${turn.speaker}`, name: `user${turn.speaker}`, nickname: NAMES[turn.speaker], isBot: false },
    attachments: [],
  }));
  return `${JSON.stringify({ guild: { name: 'House' }, channel: { name: 'talk' }, messages }, null, 1)}\n`;
}

function slack(): string {
  const messages = MASTER.map((turn) => ({
    type: 'message',
    user: `U0${turn.speaker}`,
    ts: `${sentAt(turn)}.000100`,
    text: wordsOf(turn).replaceAll('&', '&amp;'),
    user_profile: { real_name: NAMES[turn.speaker], display_name: '' },
  }));
  return `${JSON.stringify(messages, null, 1)}\n`;
}

function sms(): string {
  const lines = MASTER.map(
    (turn) =>
      `  <sms protocol="0" address="+15550100" date="${sentAt(turn)}000" type="${turn.speaker === 0 ? 2 : 1}" body="${escapeXml(wordsOf(turn)).replaceAll('"', '&quot;')}" contact_name="Ruben" />`,
  );
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${lines.length}">\n${lines.join('\n')}\n</smses>\n`;
}

function otter(): string {
  const body = MASTER.map((turn) => `${NAMES[turn.speaker]}  ${minutes(turn.sentences[0]!.start)}\n${wordsOf(turn)}\n`);
  return `${body.join('\n')}\nTranscribed by https://otter.ai\n`;
}

function rev(): string {
  return MASTER.map(
    (turn) =>
      `Speaker ${turn.speaker + 1} (${minutes(turn.sentences[0]!.start).padStart(5, '0')}):\n${wordsOf(turn)}\n`,
  ).join('\n');
}

function timedWords(): readonly TimedWord[] {
  return MASTER.flatMap(({ speaker, sentences }) =>
    sentences.flatMap(({ words, start, end }) => {
      const list = words.split(' ');
      const step = (end - start) / list.length;
      return list.map((word, i) => ({
        speaker,
        word,
        start: round(start + i * step),
        end: round(start + (i + 1) * step),
      }));
    }),
  );
}

function whisperX(): string {
  const segments = cues().map(({ speaker, words, start, end }) => ({
    start,
    end,
    text: ` ${words}`,
    speaker: `SPEAKER_0${speaker}`,
    words: words
      .split(' ')
      .map((word, i) => (i % 5 === 3 ? { word } : { word, start, end, score: 0.8, speaker: `SPEAKER_0${speaker}` })),
  }));
  return JSON.stringify({ segments, word_segments: [], language: 'en' }, null, 1);
}

function assemblyAi(): string {
  const utterances = MASTER.map((turn) => ({
    speaker: 'AB'[turn.speaker],
    text: wordsOf(turn),
    start: Math.round(turn.sentences[0]!.start * 1000),
    end: Math.round(turn.sentences.at(-1)!.end * 1000),
    confidence: 0.93,
    words: [],
  }));
  return JSON.stringify(
    {
      id: 'a1',
      language_model: 'assemblyai_default',
      audio_duration: 130,
      confidence: 0.93,
      status: 'completed',
      text: MASTER.map(wordsOf).join(' '),
      utterances,
    },
    null,
    1,
  );
}

function gladia(): string {
  const utterances = MASTER.map((turn) => ({
    text: wordsOf(turn),
    language: 'en',
    start: turn.sentences[0]!.start,
    end: turn.sentences.at(-1)!.end,
    confidence: 0.93,
    channel: 0,
    speaker: turn.speaker,
    words: [],
  }));
  const transcription = { full_transcript: MASTER.map(wordsOf).join(' '), languages: ['en'], utterances };
  return JSON.stringify({ id: 'g1', version: 2, status: 'done', result: { transcription } }, null, 1);
}

function deepgram(): string {
  const words = timedWords().map(({ speaker, word, start, end }) => ({
    word: word.toLowerCase().replace(/[.,?]/g, ''),
    punctuated_word: word,
    start,
    end,
    confidence: 0.98,
    speaker,
    speaker_confidence: 0.7,
  }));
  return JSON.stringify({
    metadata: { request_id: 'r1', channels: 1 },
    results: { channels: [{ alternatives: [{ transcript: '', confidence: 0.98, words }] }] },
  });
}

function awsTranscribe(): string {
  const items: object[] = [];
  const segments: { start_time: string; speaker_label: string; end_time: string; items: object[] }[] = [];
  for (const { speaker, word, start, end } of timedWords()) {
    const label = `spk_${speaker}`;
    const [, bare = '', mark = ''] = /^(.*?)([.,?]?)$/.exec(word) ?? [];
    const times = { start_time: start.toFixed(3), end_time: end.toFixed(3) };
    items.push({ ...times, alternatives: [{ confidence: '0.99', content: bare }], type: 'pronunciation' });
    if (mark !== '') items.push({ alternatives: [{ confidence: '0.0', content: mark }], type: 'punctuation' });
    const last = segments.at(-1);
    const item = { ...times, speaker_label: label };
    if (last?.speaker_label === label) {
      last.items.push(item);
      last.end_time = times.end_time;
    } else
      segments.push({ start_time: times.start_time, speaker_label: label, end_time: times.end_time, items: [item] });
  }
  return JSON.stringify({
    jobName: 'job',
    accountId: '0',
    status: 'COMPLETED',
    results: { transcripts: [{ transcript: '' }], speaker_labels: { speakers: 2, segments }, items },
  });
}

function revAi(): string {
  const monologues = MASTER.map((turn) => {
    const elements: object[] = [];
    for (const { words, start, end } of turn.sentences) {
      for (const word of words.split(' ')) {
        const [, bare = '', mark = ''] = /^(.*?)([.,?]?)$/.exec(word) ?? [];
        elements.push({ type: 'text', value: bare, ts: start, end_ts: end, confidence: 0.95 });
        elements.push({ type: 'punct', value: `${mark} ` });
      }
    }
    return { speaker: turn.speaker, elements };
  });
  return JSON.stringify({ monologues });
}

function chat(): string {
  const body = MASTER.flatMap(({ speaker, sentences }) =>
    sentences.map(({ words, start, end }) => {
      const code = speaker === 0 ? 'DAN' : 'RUB';
      const line = `*${code}:\t${words.replace(/([.?])$/, ' $1')} \u0015${Math.round(start * 1000)}_${Math.round(end * 1000)}\u0015`;
      const cut = line.indexOf(' ', 40);
      return cut === -1 || cut > line.length - 30 ? line : `${line.slice(0, cut)}\n\t${line.slice(cut + 1)}`;
    }),
  );
  const head = [
    '@UTF8',
    '@Begin',
    '@Languages:\teng',
    '@Participants:\tDAN Dana Participant, RUB Ruben Participant',
    '@ID:\teng|home|DAN|||||Participant|||',
    '@ID:\teng|home|RUB|||||Participant|||',
  ];
  return `${[...head, ...body, '@End'].join('\n')}\n`;
}

function eaf(): string {
  const slots: string[] = [];
  const tiers = ([0, 1] as const).map((speaker) => {
    const annotations = MASTER.filter((turn) => turn.speaker === speaker).map((turn) => {
      const [from, to] = [turn.sentences[0]!.start, turn.sentences.at(-1)!.end].map(
        (time) => `ts${slots.push(String(Math.round(time * 1000)))}`,
      );
      return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${from}" TIME_SLOT_REF1="${from}" TIME_SLOT_REF2="${to}"><ANNOTATION_VALUE>${wordsOf(turn).replaceAll('&', '&amp;')}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
    });
    return `<TIER LINGUISTIC_TYPE_REF="default-lt" PARTICIPANT="${NAMES[speaker]}" TIER_ID="${NAMES[speaker]}">\n${annotations.join('\n')}\n</TIER>`;
  });
  const order = slots
    .map((time, i) => ({ time: Number(time), id: `ts${i + 1}` }))
    .sort((a, b) => a.time - b.time)
    .map(({ time, id }) => `<TIME_SLOT TIME_SLOT_ID="${id}" TIME_VALUE="${time}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT AUTHOR="" DATE="2024-03-17T10:00:00+00:00" FORMAT="3.0" VERSION="3.0">\n<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>\n<TIME_ORDER>\n${order.join('\n')}\n</TIME_ORDER>\n${tiers.join('\n')}\n<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>\n</ANNOTATION_DOCUMENT>\n`;
}

/** A tier's intervals fill the recording; the silences are empty. */
function intervals(speaker: 0 | 1): { start: number; end: number; text: string }[] {
  const list: { start: number; end: number; text: string }[] = [];
  let at = 0;
  for (const turn of MASTER.filter((one) => one.speaker === speaker)) {
    const [start, end] = [turn.sentences[0]!.start, turn.sentences.at(-1)!.end];
    list.push({ start: at, end: start, text: '' }, { start, end, text: wordsOf(turn).replaceAll('"', '""') });
    at = end;
  }
  return [...list, { start: at, end: 200, text: '' }];
}

function longTextGrid(): string {
  const tiers = ([0, 1] as const).map((speaker, i) => {
    const list = intervals(speaker);
    const rows = list.map(
      ({ start, end, text }, k) =>
        `        intervals [${k + 1}]:\n            xmin = ${start} \n            xmax = ${end} \n            text = "${text}" `,
    );
    return `    item [${i + 1}]:\n        class = "IntervalTier" \n        name = "${NAMES[speaker]}" \n        xmin = 0 \n        xmax = 200 \n        intervals: size = ${list.length} \n${rows.join('\n')}`;
  });
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = 200 \ntiers? <exists> \nsize = 2 \nitem []: \n${tiers.join('\n')}\n`;
}

function shortTextGrid(): string {
  const tiers = ([0, 1] as const).map((speaker) => {
    const list = intervals(speaker);
    return `"IntervalTier"\n"${NAMES[speaker]}"\n0\n200\n${list.length}\n${list.map(({ start, end, text }) => `${start}\n${end}\n"${text}"`).join('\n')}`;
  });
  return `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n200\n<exists>\n2\n${tiers.join('\n')}\n`;
}

function labelStudio(): string {
  const dialogue = MASTER.map((turn) => ({ author: NAMES[turn.speaker], text: wordsOf(turn) }));
  return JSON.stringify(
    [
      {
        id: 41,
        annotations: [{ id: 7, completed_by: 1, was_cancelled: false, result: [] }],
        predictions: [],
        data: { dialogue },
      },
    ],
    null,
    1,
  );
}

function doccano(): string {
  return `${MASTER.map((turn, i) => JSON.stringify({ id: 100 + i, text: wordsOf(turn), label: [], speaker: NAMES[turn.speaker], turn: i + 1 })).join('\n')}\n`;
}

function teamsParagraphs(): string {
  return MASTER.map(
    (turn) =>
      `<w:p><w:r><w:t xml:space="preserve">${NAMES[turn.speaker]}   ${minutes(turn.sentences[0]!.start)}</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>${escapeXml(wordsOf(turn))}</w:t></w:r></w:p>`,
  ).join('');
}

function docxTable(): string {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p></w:tc>`;
  const rows = [
    ['Time', 'Speaker', 'Text'],
    ...MASTER.map((turn) => [minutes(turn.sentences[0]!.start), NAMES[turn.speaker], wordsOf(turn)]),
  ];
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Word documents and archives with the traps of real ones. */
export function madeTraps(): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  const br = '<w:r><w:br/></w:r>';
  const teams = [
    paragraph('Check-in'),
    paragraph('March 5, 2024, 5:02PM'),
    `<w:p>${run('Osei, Marion')}${run('   0:03')}${br}${run('Morning & welcome.')}${br}${run('What would help <most>?')}</w:p>`,
    `<w:p>${run('Guest 2   0:11')}${br}<w:ins w:id="1" w:author="x">${run('Sleep.')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>Money.</w:delText></w:r></w:del></w:p>`,
    paragraph(''),
    paragraph('Osei, Marion   1:00:04'),
    paragraph('Sleep it is. We said 10:30'),
  ].join('');
  const stream = [
    ['0:0:0.0 --> 0:0:4.250', 'Ama Boateng', 'You came early today.'],
    ['0:0:4.600 --> 0:0:7.0', 'Lou', 'Bus was on time for once.'],
    ['0:1:7.5 --> 0:1:9.0', 'Ama Boateng', 'For once!'],
  ].map((lines) => `<w:p>${lines.map(run).join(br)}</w:p>`);
  const cell = (text: string, span = '') => `<w:tc>${span}${text.split('|').map(paragraph).join('')}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `${paragraph('Interview 4')}<w:tbl>${row(cell('Timespan'), cell('Content'), cell('Speaker'))}${row(cell('0:00 - 0:04'), cell('What changed?|Since March?'), cell('Coach'))}${row(cell('0:05 - 0:09'), cell('I moved out.'), cell('Member'))}</w:tbl>${paragraph('')}<w:tbl>${row(cell('0:10 - 0:12'), cell('You moved out.'), cell('Coach'))}</w:tbl>`;
  const names = [
    paragraph('Note: quiet room'),
    paragraph('Coach: Where were we?'),
    paragraph('Member: With the bills.'),
    paragraph('All of them.'),
    paragraph('Coach: All of them.'),
  ].join('');
  const small = strToU8('T: Ready?\nC: Ready.\nT: What first?\nC: The letter.\n');
  const inner = archive({ 'two.txt': small });
  return [
    { path: 'docx/teams.docx', bytes: docx(teams) },
    { path: 'docx/stream.docx', bytes: docx(stream.join('')) },
    { path: 'docx/table.docx', bytes: docx(table) },
    { path: 'docx/names.docx', bytes: docx(names) },
    {
      path: 'zip/mixed.zip',
      bytes: archive({
        '__MACOSX/._one.txt': strToU8('x'),
        '.DS_Store': strToU8('x'),
        'site b/one.txt': small,
        'site b/notes.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
        'site a/inner.zip': inner,
        'site a/talk.docx': docx(names),
        'site a/sessions.csv': strToU8('session_id,site\none,a\n'),
      }),
    },
    { path: 'zip/one.zip', bytes: inner },
    ...madeResearch().map(({ path, content }) => ({
      path,
      bytes: typeof content === 'string' ? strToU8(content) : archive(content),
    })),
  ];
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A Word document around the given body. */
function docx(body: string): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return archive({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${xml}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A ZIP archive that is the same bytes each time. */
function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: new Date(2024, 0, 1), level: 9 });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

function clock(time: number): string {
  const whole = Math.floor(time);
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${part(Math.floor(whole / 3600), 2)}:${part(Math.floor(whole / 60) % 60, 2)}:${part(whole % 60, 2)}.${part(Math.round((time - whole) * 1000), 3)}`;
}

function minutes(time: number): string {
  return `${Math.floor(time / 60)}:${String(Math.floor(time) % 60).padStart(2, '0')}`;
}

function round(time: number): number {
  return Math.round(time * 100) / 100;
}
