/** A word with its place in the recording, in seconds. */
export interface TimedWord {
  readonly speaker: 0 | 1;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

type Made = readonly { readonly name: string; readonly content: string }[];

/** The files that recognisers' services answer with, as their guides show them. */
export function madeRecognisers(words: readonly TimedWord[]): Made {
  const json = (name: string, value: unknown) => ({ name, content: `${JSON.stringify(value, null, 1)}\n` });
  return [
    json('google-speech.json', google(words)),
    json('azure-speech.json', azure(words)),
    json('speechmatics.json', speechmatics(words)),
    json('elevenlabs.json', elevenLabs(words)),
    json('whisper-cpp.json', whisperCpp(words)),
  ];
}

/** Words in runs of one speaker, no longer than a phrase. */
function phrases(words: readonly TimedWord[]): readonly (readonly TimedWord[])[] {
  const runs: TimedWord[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last?.speaker === word.speaker && word.start - last.end < 0.5) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

const textOf = (run: readonly TimedWord[]): string => run.map(({ word }) => word).join(' ');

function google(words: readonly TimedWord[]) {
  const said = (one: TimedWord) => ({ startTime: `${one.start}s`, endTime: `${one.end}s`, word: one.word });
  const parts = phrases(words).map((run) => ({
    alternatives: [{ transcript: ` ${textOf(run)}`, confidence: 0.93, words: run.map(said) }],
    resultEndTime: `${run.at(-1)?.end}s`,
    languageCode: 'en-us',
  }));
  const summary = { alternatives: [{ words: words.map((one) => ({ ...said(one), speakerTag: one.speaker + 1 })) }] };
  return { results: [...parts, summary], totalBilledTime: '180s' };
}

function azure(words: readonly TimedWord[]) {
  const recognizedPhrases = phrases(words).map((run) => {
    const start = run[0]?.start ?? 0;
    const length = (run.at(-1)?.end ?? 0) - start;
    return {
      recognitionStatus: 'Success',
      channel: 0,
      speaker: (run[0]?.speaker ?? 0) + 1,
      offset: `PT${start.toFixed(2)}S`,
      duration: `PT${length.toFixed(2)}S`,
      offsetInTicks: Math.round(start * 1e7),
      nBest: [{ confidence: 0.9, lexical: textOf(run).toLowerCase(), display: textOf(run) }],
    };
  });
  return { source: 'talk.wav', duration: 'PT3M', combinedRecognizedPhrases: [{ channel: 0 }], recognizedPhrases };
}

function speechmatics(words: readonly TimedWord[]) {
  const results = words.flatMap(({ speaker, word, start, end }) => {
    const mark = /[.?!,;]$/.exec(word)?.[0];
    const entry = (type: string, content: string, from: number) => ({
      alternatives: [{ confidence: 1, content, language: 'en', speaker: `S${speaker + 1}` }],
      end_time: end,
      start_time: from,
      type,
      ...(type === 'punctuation' ? { attaches_to: 'previous', is_eos: content !== ',' } : {}),
    });
    const spoken = entry('word', mark === undefined ? word : word.slice(0, -1), start);
    return mark === undefined ? [spoken] : [spoken, entry('punctuation', mark, end)];
  });
  return { format: '2.9', job: { id: 'x' }, metadata: { type: 'transcription' }, results };
}

function elevenLabs(words: readonly TimedWord[]) {
  const entries = words.flatMap(({ speaker, word, start, end }, at) => {
    const spoken = { text: word, start, end, type: 'word', speaker_id: `speaker_${speaker}` };
    const space = { text: ' ', start: end, end, type: 'spacing', speaker_id: `speaker_${speaker}` };
    return at === words.length - 1 ? [spoken] : [spoken, space];
  });
  return { language_code: 'eng', language_probability: 0.99, text: textOf(words), words: entries };
}

function whisperCpp(words: readonly TimedWord[]) {
  const transcription = phrases(words).map((run) => ({
    timestamps: { from: '00:00:00,000', to: '00:00:00,000' },
    offsets: { from: Math.round(1000 * (run[0]?.start ?? 0)), to: Math.round(1000 * (run.at(-1)?.end ?? 0)) },
    text: ` ${textOf(run)}`,
    speaker: String(run[0]?.speaker ?? 0),
  }));
  return {
    systeminfo: 'AVX = 1',
    model: { type: 'base' },
    params: { language: 'en' },
    result: { language: 'en' },
    transcription,
  };
}
