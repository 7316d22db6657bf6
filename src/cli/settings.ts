import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { Config } from '../config/config.js';
import { keysOf, SETTINGS, valueSchemaOf } from '../config/setting.js';
import { parseColumns } from './parse-columns.js';
import { choice, choices, flag, flagOff, list, option, type Taken, textOption } from './takes.js';

/** What the command line says over the configuration file. */
export type Override = (config: Config) => Config;

/** A key of the configuration that can be set on the command line. */
interface SettingFlag {
  /** Keys from the top, such as `reports`, `text`. */
  readonly path: readonly string[];
  readonly schema: z.core.$ZodType;
  readonly flag: string;
  readonly help: string;
}

/** Every key that can be set on the command line, in the order of the schema; below a part of it when one is named. */
function settingFlags(part: string | null = null): readonly SettingFlag[] {
  return flagsBelow(Config, []).filter(({ path }) => part === null || path.join('.').startsWith(part));
}

/**
 * The flags of some parts of the configuration (`ingest`, `reports.wording`), stated in its schema: their value is the
 * configuration with what was given laid over it.
 */
export function settings(...parts: readonly string[]): Taken<Override> {
  const flags = parts.flatMap((part) => settingFlags(part));
  return {
    addTo(command) {
      const given = flags.map(({ path, ...stated }) => ({ path, read: takenFor(stated).addTo(command) }));
      return () => (config) => {
        let changed: unknown = config;
        for (const { path, read } of given) {
          const value = read();
          if (value !== null) changed = withValue(changed, path, value);
        }
        return Config.parse(changed);
      };
    },
  };
}

function flagsBelow(schema: z.core.$ZodType, path: readonly string[]): SettingFlag[] {
  return Object.entries(keysOf(schema) ?? {}).flatMap(([key, child]) => {
    const at = [...path, key];
    const setting = SETTINGS.get(child);
    const own = setting?.flag ? [{ path: at, schema: child, flag: setting.flag, help: setting.help ?? '' }] : [];
    return [...own, ...flagsBelow(child, at)];
  });
}

/** How a key's flag is read, by what its schema takes; null when it was not given. */
function takenFor({ schema, flag: name, help }: Omit<SettingFlag, 'path'>): Taken<unknown> {
  const value = valueSchemaOf(schema);
  if (value instanceof z.ZodEnum) return choice(name, help, value.options.map(String));
  if (value instanceof z.ZodNumber)
    return option(name, help + numberByDefault(schema), (text) => numberFor(value, text));
  if (value instanceof z.ZodArray && value.element instanceof z.ZodEnum)
    return map(choices(name, help, value.element.options.map(String), []), (words) =>
      words.length === 0 ? null : words,
    );
  if (value instanceof z.ZodArray) return map(list(name, help), (words) => (words.length === 0 ? null : words));
  if (value instanceof z.ZodRecord)
    return map(list(name, help), (pairs) => (pairs.length === 0 ? null : parseColumns(pairs)));
  if (value instanceof z.ZodBoolean)
    return name.startsWith('--no-')
      ? map(flagOff(name, help), (on) => (on ? null : false))
      : map(flag(name, help), (on) => (on ? true : null));
  return textOption(name, help);
}

/** A number that holds unless another is given; 0 goes without saying. */
function numberByDefault(schema: z.core.$ZodType): string {
  const value = schema instanceof z.ZodDefault ? schema.def.defaultValue : null;
  return typeof value === 'number' && value > 0 ? ` (default: ${value})` : '';
}

function numberFor(schema: z.ZodNumber, text: string): number {
  const parsed = schema.safeParse(text.trim() === '' ? Number.NaN : Number(text));
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(
    schema.format === 'safeint'
      ? 'expected a whole number.'
      : (parsed.error.issues[0]?.message ?? 'expected a number.'),
  );
}

function map<T, U>(taken: Taken<T>, change: (value: T) => U): Taken<U> {
  return {
    addTo(command) {
      const read = taken.addTo(command);
      return () => change(read());
    },
  };
}

/** Plain data with a value at a path; what is a mapping there (columns) is added to. */
function withValue(data: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return isMapping(data) && isMapping(value) ? { ...data, ...value } : value;
  const keys = isMapping(data) ? data : {};
  return { ...keys, [key]: withValue(keys[key], rest, value) };
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
