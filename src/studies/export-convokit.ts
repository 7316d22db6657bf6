import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../domain/errors.js';
import type { SessionSummary } from '../domain/session-result.js';
import { measureColumn } from '../instruments/instruments.js';
import { makeFolder } from '../saved/make-folder.js';
import type { Manifest } from '../saved/manifest.js';
import { readUtterances, type SavedUtterance } from '../saved/read-utterances.js';
import { readRun } from './read-run.js';

/** What an export wrote. */
export interface ConvokitExport {
  readonly folder: string;
  readonly conversations: number;
  readonly utterances: number;
  readonly speakers: number;
}

type Meta = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Writes a saved run as a ConvoKit corpus: a session is a conversation, every
 * utterance replies to the one before. Utterances go out a session at a time.
 * Throws UsageError for a run without words and for a folder that cannot be
 * written.
 */
export async function exportConvokit(runFolder: string, target: string): Promise<ConvokitExport> {
  const { manifest, run } = await readRun(runFolder);
  if (!manifest.config.reports.text) {
    throw new UsageError(
      'no-words',
      'the run was written without the words of the transcripts, and a corpus is made of them.',
      'Audit again without --no-text.',
    );
  }
  try {
    await makeFolder(target);
    return await writeCorpus(target, manifest, run.sessions, readUtterances(runFolder));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError('output-not-writable', `cannot write into ${target}.`, 'Choose another folder.', { cause });
  }
}

async function writeCorpus(
  target: string,
  manifest: Manifest,
  summaries: readonly SessionSummary[],
  sessions: AsyncIterable<{ readonly sessionId: string; readonly utterances: readonly SavedUtterance[] }>,
): Promise<ConvokitExport> {
  const summaryOf = new Map(summaries.map((summary) => [summary.sessionId, summary]));
  const speakers = new Map<string, Meta>();
  const conversations = new Map<string, Meta>();
  let count = 0;
  const file = await open(join(target, 'utterances.jsonl'), 'w');
  try {
    for await (const { sessionId, utterances } of sessions) {
      const summary = summaryOf.get(sessionId);
      if (!summary) continue;
      conversations.set(conversationId(sessionId), describeSession(summary));
      const lines = utterances.map((utterance, at) => {
        const speaker = speakerOf(utterance, summary);
        speakers.set(speaker.id, speaker.meta);
        return `${JSON.stringify(toUtterance(utterance, at, speaker.id))}\n`;
      });
      count += lines.length;
      await file.write(lines.join(''));
    }
  } finally {
    await file.close();
  }
  const json = (name: string, value: unknown) => writeFile(join(target, name), `${JSON.stringify(value, null, 2)}\n`);
  await json('speakers.json', withMeta(speakers));
  await json('conversations.json', withMeta(conversations));
  await json('corpus.json', describeCorpus(manifest));
  await json('index.json', {
    'utterances-index': INDEX.utterances,
    'speakers-index': INDEX.speakers,
    'conversations-index': indexOf([...conversations.values()]),
    'overall-index': Object.fromEntries(Object.keys(describeCorpus(manifest)).map((key) => [key, ["<class 'str'>"]])),
    version: 1,
    vectors: [],
  });
  return { folder: target, conversations: conversations.size, utterances: count, speakers: speakers.size };
}

/** ConvoKit wants a conversation to bear the id of its first utterance. */
function conversationId(sessionId: string): string {
  return utteranceId(sessionId, 'u1');
}

function utteranceId(sessionId: string, id: string): string {
  return `${sessionId}_${id}`;
}

function toUtterance(utterance: SavedUtterance, at: number, speaker: string): object {
  const { sessionId, assignment } = utterance;
  return {
    id: utteranceId(sessionId, utterance.utteranceId),
    conversation_id: conversationId(sessionId),
    text: utterance.text ?? '',
    speaker,
    'reply-to': at === 0 ? null : utteranceId(sessionId, `u${at}`),
    // The place in the session, which orders utterances that have no time; the time itself is in the meta data.
    timestamp: at,
    meta: {
      session_id: sessionId,
      turn: utterance.turn + 1,
      volley: utterance.volley,
      role: utterance.role,
      start_seconds: utterance.startSeconds,
      end_seconds: utterance.endSeconds,
      code: assignment.code,
      source: assignment.source,
      confidence: assignment.confidence,
      human_code: assignment.humanCode,
      machine_code: assignment.machineCode,
      sure: assignment.sure,
      alternative_code: assignment.alternative?.code ?? null,
      alternative_confidence: assignment.alternative?.confidence ?? null,
    },
    vectors: [],
  };
}

/** People are the same speaker in all their sessions where the input names them; labels are known in their session only. */
function speakerOf(
  { role, speaker }: SavedUtterance,
  { sessionId, metadata }: SessionSummary,
): { readonly id: string; readonly meta: Meta } {
  const known = role === 'practitioner' ? metadata.practitionerId : role === 'client' ? metadata.clientId : null;
  const meta = { role, site: metadata.site };
  return known === null ? { id: `${sessionId}:${speaker}`, meta } : { id: `${role}:${known}`, meta };
}

function describeSession(summary: SessionSummary): Meta {
  const { metadata } = summary;
  return {
    session_id: summary.sessionId,
    practitioner_id: metadata.practitionerId,
    client_id: metadata.clientId,
    site: metadata.site,
    cohort: metadata.cohort,
    session_date: metadata.sessionDate,
    target_behaviour: metadata.targetBehavior,
    ...Object.fromEntries(summary.measures.map((one) => [measureColumn(one), one.result.value])),
  };
}

function describeCorpus(manifest: Manifest): Readonly<Record<string, string>> {
  return {
    name: 'oars',
    oars_version: manifest.tool.version,
    coder: `${manifest.coder.id} ${manifest.coder.version}`,
    config_sha256: manifest.configSha256,
  };
}

function withMeta(items: ReadonlyMap<string, Meta>): object {
  return Object.fromEntries([...items].map(([id, meta]) => [id, { meta, vectors: [] }]));
}

const text = ["<class 'str'>"];
const integer = ["<class 'int'>"];
const decimal = ["<class 'float'>"];
const boolean = ["<class 'bool'>"];

const INDEX = {
  utterances: {
    session_id: text,
    turn: integer,
    volley: integer,
    role: text,
    start_seconds: decimal,
    end_seconds: decimal,
    code: text,
    source: text,
    confidence: decimal,
    human_code: text,
    machine_code: text,
    sure: boolean,
    alternative_code: text,
    alternative_confidence: decimal,
  },
  speakers: { role: text, site: text },
};

function indexOf(metas: readonly Meta[]): object {
  const [first = {}] = metas;
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, metas.some((meta) => typeof meta[key] === 'number') ? decimal : text]),
  );
}
