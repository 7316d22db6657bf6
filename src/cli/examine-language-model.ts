import type { Config } from '../config/config.js';
import { OarsError } from '../domain/errors.js';
import { evaluateLanguageModel } from '../learn/evaluate/evaluate-language-model.js';
import { BUNDLED_CLINIC } from '../run/first-steps/bundled.js';
import type { Finding } from '../run/first-steps/examine.js';

/** The world that a look at a server takes place in. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/**
 * Whether the configured language model answers, how fast, and how well it agrees
 * with the people who coded a bundled session; nothing where none is configured.
 */
export async function examineLanguageModel(
  config: Config,
  { env, signal, now }: Surroundings,
): Promise<readonly Finding[]> {
  const settings = config.coding.languageModel;
  if (settings === null) return [];
  const what = 'Language model';
  const started = now().getTime();
  try {
    const found = await evaluateLanguageModel([BUNDLED_CLINIC], {
      config: { ...config, ingest: { ...config.ingest, identifiers: 'warn' } },
      key: env.OARS_LANGUAGE_MODEL_KEY ?? null,
      signal,
    });
    const seconds = (now().getTime() - started) / 1000;
    const kappa = (value: number | null): string => (value === null ? 'undefined' : value.toFixed(2));
    return [
      {
        what,
        state: found.utterances === 0 ? 'mend' : 'ok',
        found: `${settings.model}: ${found.utterances} utterances in ${seconds.toFixed(1)} s; against the people who coded a bundled session, kappa ${kappa(found.practitionerKappa)} (practitioner), ${kappa(found.clientKappa)} (client)`,
        remedy:
          found.utterances === 0
            ? 'The server answers, but gives no usable codes: try a larger model.'
            : settings.bars === null
              ? 'None of its codes is sure until `oars evaluate --coder language-model --save` has held it against 300 utterances that people coded.'
              : '',
      },
    ];
  } catch (error) {
    if (!(error instanceof OarsError)) throw error;
    return [{ what, state: 'mend', found: error.message, remedy: error.hint }];
  }
}
