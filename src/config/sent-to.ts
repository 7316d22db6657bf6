import type { Config } from './config.js';

/** Where words go that leave this machine, in words; null when they stay. */
export function sentTo(settings: Config['coding']['languageModel']): string | null {
  if (!settings?.allowRemote) return null;
  const { url, model } = settings;
  const { hostname } = new URL(url);
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return hostname;
  return /[-:]cloud$/i.test(model) ? 'the servers of the maker of the model' : null;
}
