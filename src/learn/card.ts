import { z } from 'zod';
import type { CorpusFile } from './corpora/labelled.js';
import { READINGS } from './corpora/readings.js';

/** What a user must know about a model before trusting its codes. */
export const ModelCard = z.strictObject({
  model: z.string(),
  version: z.string(),
  /** Use of the model, which the code's licence does not govern. */
  terms: z.string(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      sessions: z.number(),
      coded: z.number(),
      terms: z.string(),
      citation: z.string(),
    }),
  ),
  /** What coded the sources that no person did, and how well it agrees with people; null where people coded all. */
  teacher: z.string().nullable().default(null),
  /** How the figures were measured. */
  split: z.string(),
  /** Figures by name, in the order to show them; empty until measured. */
  figures: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  /** One line for pages that show machine codes. */
  agreement: z.string().nullable(),
  fails: z.array(z.string()),
  use: z.string(),
});

export type ModelCard = z.output<typeof ModelCard>;

/** The card of a model just trained: all but the figures, which an evaluation must measure. */
export function writeCard(id: string, version: string, files: readonly CorpusFile[]): ModelCard {
  return {
    model: id,
    version,
    terms: files.some(({ corpus }) => LIMITED.test(corpus.terms)) ? TERMS : OPEN_TERMS,
    sources: [...new Set(files.map(({ corpus }) => corpus))].map((corpus) => {
      const sessions = files.filter((file) => file.corpus === corpus).flatMap((file) => file.sessions);
      return {
        id: corpus.id,
        name: corpus.name,
        sessions: new Set(sessions.map((session) => session.id)).size,
        coded: sessions.reduce(
          (sum, session) => sum + session.units.filter((unit) => Object.keys(unit.votes).length > 0).length,
          0,
        ),
        terms: corpus.terms,
        citation: corpus.citation,
      };
    }),
    teacher: teachersOf(files),
    split: 'Whole videos or sessions are held out, never single utterances.',
    figures: [],
    agreement: null,
    fails: [...FAILS],
    use: 'Drafts for a person to check. Not for disciplinary use, and no substitute for a trained coder.',
  };
}

function teachersOf(files: readonly CorpusFile[]): string | null {
  const ids = files.map(({ corpus }) => corpus.id);
  if (!ids.some((id) => id.startsWith('teacher-'))) return null;
  return ids.some((id) => READINGS.includes(id)) ? TEACHER + SECOND_TEACHER : TEACHER;
}

/** The card in Markdown. */
export function printCard(card: ModelCard): string {
  return [
    `# Model card: ${card.model} ${card.version}`,
    '',
    card.use,
    '',
    '## Learnt from',
    '',
    '| source | sessions or items | coded units | terms | citation |',
    '| --- | --- | --- | --- | --- |',
    ...card.sources.map((one) => `| ${one.name} | ${one.sessions} | ${one.coded} | ${one.terms} | ${one.citation} |`),
    '',
    ...(card.teacher === null ? [] : ['## The teacher', '', card.teacher, '']),
    '## Terms',
    '',
    card.terms,
    '',
    '## Figures',
    '',
    card.split,
    '',
    ...(card.figures.length === 0
      ? ['None measured yet: run `oars evaluate`.']
      : ['| what | figure |', '| --- | --- |', ...card.figures.map((one) => `| ${one.name} | ${one.value} |`)]),
    '',
    '## Where it fails',
    '',
    ...card.fails.map((one) => `- ${one}`),
    '',
  ].join('\n');
}

const TERMS =
  'The model is not covered by the licence of the code. It was learnt from the sources listed here, some of which allow research or non-commercial use only; whoever uses the model must keep to the strictest of their terms. To leave a source out, train again with `oars train … --without <source>`.';

/** What terms say that do not allow every use. */
const LIMITED = /\bNC\b|research|no explicit licence|as the agency holds them/;

const OPEN_TERMS =
  'The model is not covered by the licence of the code. The terms of the sources listed here allow any use, some of them with attribution, which this card gives.';

const TEACHER =
  'Most codes of real talk were given by a large language model that read each session in order with a coding guide beside it. Where people coded the same talk, people decide. How well it agrees with people, each measured blind: kappa .65 (practitioner) and .75 (client) on 821 chat utterances coded by consensus of people; .51 and .43 on the MISC-coded sessions of HLQC (.60 for practitioners when facilitate and filler count as one); accuracy .66 on forum sentences in 15 codes; by turn with the experts of AnnoMI, .59 for client talk (experts with one another .47), .57 for reflections (.50), .65 for questions (.74). Two readings of its own agree at .87 to .91 and .84 to .85. Its habits are learnt too: complex for simple reflections in smooth chats more often than people, information for advice with permission in lists of options, more change talk than people hear where a session has no clear goal of change.';

const SECOND_TEACHER =
  ' Chats put together from their messages, and what people say in most of the smoking-cessation chats, were coded by a second large language model with the same guide; on ten chats that both coded blind they agree at kappa .87 (practitioner, 200 utterances) and .72 (client, 217).';

const FAILS = [
  'Codes that are against motivational interviewing (directing, confronting, warning, raising concern, advice without permission) are rare in real sessions. They are given only when they are likely, so that many are missed; on real talk about a third of what is called confronting or warning is. A person must look before anyone acts on one.',
  'Simple against complex reflection and change against neutral talk: people themselves agree only moderately.',
  'Speech-to-text without punctuation: questions are found less often.',
  'Subjects other than alcohol, smoking, health behavior and everyday troubles; languages other than English.',
  'Codes as another team understands them: on real sessions of a corpus it had not seen, agreement was far lower than on data like its own, and it was surer than it should have been. Train on sessions of your own.',
  'The sessions coded by hand and the practice it learnt from were both invented for oars, and so more alike than two clinics would be: expect less on real peer support, and check.',
  'Irony, tone and anything that only the voice would tell.',
];
