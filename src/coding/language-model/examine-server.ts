import { z } from 'zod';
import { look, type Server } from './server.js';

/** What a server tells of itself and a model. */
export interface ServerFacts {
  /** Names of the models it has; null where it does not say. */
  readonly models: readonly string[] | null;
  /** Tokens of a question and its answer; null where it does not say. */
  readonly contextTokens: number | null;
  /** Where the model really runs, when the server says that it is elsewhere; null otherwise. */
  readonly runsAt: string | null;
}

const Models = z.object({ data: z.array(z.object({ id: z.string(), max_model_len: z.number().nullish() })) });
const LlamaProps = z.object({ default_generation_settings: z.object({ n_ctx: z.number() }) });
const Loaded = z.object({
  data: z.array(
    z.object({ id: z.string(), loaded_context_length: z.number().nullish(), max_context_length: z.number().nullish() }),
  ),
});
const Tags = z.object({
  models: z.array(
    z.object({ name: z.string(), remote_host: z.string().nullish(), remote_model: z.string().nullish() }),
  ),
});
const Running = z.object({ models: z.array(z.object({ name: z.string(), context_length: z.number().nullish() })) });

/** Models that a server on this machine only passes on are named so. */
const NAMED_ELSEWHERE = /[-:]cloud$/i;

/**
 * Asks the server what it has, in the ways of the servers that tell: vLLM (in the
 * list of models), llama.cpp (/props), LM Studio (/api/v0/models), Ollama
 * (/api/tags, /api/ps). Throws ServerTrouble when it cannot be reached.
 */
export async function examineServer(server: Server, model: string, signal: AbortSignal): Promise<ServerFacts> {
  const listed = Models.safeParse(await look(server, 'models', signal)).data?.data ?? null;
  const own = listed?.find(({ id }) => id === model) ?? null;
  const [props, loaded, tags, running] = await Promise.all(
    ['/props', '/api/v0/models', '/api/tags', '/api/ps'].map((path) => look(server, path, signal).catch(() => null)),
  );
  const tag = Tags.safeParse(tags).data?.models.find(({ name }) => sameModel(name, model));
  const studio = Loaded.safeParse(loaded).data?.data.find(({ id }) => id === model);
  return {
    models: listed?.map(({ id }) => id) ?? null,
    contextTokens:
      own?.max_model_len ??
      LlamaProps.safeParse(props).data?.default_generation_settings.n_ctx ??
      studio?.loaded_context_length ??
      Running.safeParse(running).data?.models.find(({ name }) => sameModel(name, model))?.context_length ??
      null,
    runsAt: tag?.remote_host ?? (NAMED_ELSEWHERE.test(model) ? 'a server of the model’s maker' : null),
  };
}

/** Ollama calls a model without a tag `latest`. */
function sameModel(name: string, model: string): boolean {
  return name === model || name === `${model}:latest`;
}
