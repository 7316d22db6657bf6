import { Argument, type Command, InvalidArgumentError, Option } from 'commander';

/** An argument or an option: stated once, with what it stands for when it was given and when it was not. */
export interface Taken<T> {
  /** Adds it to the command's help and syntax; the value can be read once the command line was. */
  addTo(command: Command): () => T;
}

export type Takes = Readonly<Record<string, Taken<unknown>>>;

/** What a command was given, by the names it takes it by. */
export type Values<T extends Takes> = {
  readonly [Name in keyof T]: T[Name] extends Taken<infer Value> ? Value : never;
};

/** An argument that must be there, such as `<run>`. */
export function argument(name: string, about: string): Taken<string> {
  return takeArgument(
    () => new Argument(name, about),
    (text) => text,
    '',
  );
}

/** An argument that may be left out, such as `[folder]`. */
export function optionalArgument(name: string, about: string, fallback: string): Taken<string> {
  return takeArgument(
    () => new Argument(name, about).default(fallback),
    (text) => text,
    fallback,
  );
}

/** An argument that is one of a few words. */
export function argumentOf<const Word extends string>(
  name: string,
  about: string,
  words: readonly [Word, ...Word[]],
): Taken<Word> {
  return takeArgument(() => new Argument(name, about).choices(words), oneOf(words), words[0]);
}

/** The last argument, given once or more, such as `<paths...>`. */
export function argumentList(name: string, about: string): Taken<readonly string[]> {
  return takeArgument<readonly string[]>(
    () => new Argument(name, about),
    (text, before) => [...before, text],
    [],
  );
}

/** An option with a value that is read by `parse`. */
export function option<T>(flag: string, about: string, parse: (text: string) => T, fallback: T): Taken<T>;
export function option<T>(flag: string, about: string, parse: (text: string) => T): Taken<T | null>;
export function option<T>(
  flag: string,
  about: string,
  parse: (text: string) => T,
  fallback: T | null = null,
): Taken<T | null> {
  return takeOption(() => withDefault(new Option(flag, about), fallback), parse, fallback);
}

/** An option with a value taken as it is: a path, an id, a web address. */
export function textOption(flag: string, about: string, fallback: string): Taken<string>;
export function textOption(flag: string, about: string): Taken<string | null>;
export function textOption(flag: string, about: string, fallback: string | null = null): Taken<string | null> {
  return takeOption(
    () => withDefault(new Option(flag, about), fallback),
    (text) => text,
    fallback,
  );
}

/** An option that must be given. */
export function requiredOption(flag: string, about: string): Taken<string> {
  return takeOption(
    () => new Option(flag, about).makeOptionMandatory(),
    (text) => text,
    '',
  );
}

/** An option that must be given, and is one of a few words. */
export function requiredChoice<const Word extends string>(
  flag: string,
  about: string,
  words: readonly [Word, ...Word[]],
): Taken<Word> {
  return takeOption(() => new Option(flag, about).choices(words).makeOptionMandatory(), oneOf(words), words[0]);
}

/** An option that is one of a few words. */
export function choice<const Word extends string>(
  flag: string,
  about: string,
  words: readonly Word[],
  fallback: Word,
): Taken<Word>;
export function choice<const Word extends string>(
  flag: string,
  about: string,
  words: readonly Word[],
): Taken<Word | null>;
export function choice<const Word extends string>(
  flag: string,
  about: string,
  words: readonly Word[],
  fallback: Word | null = null,
): Taken<Word | null> {
  return takeOption<Word | null>(
    () => withDefault(new Option(flag, about).choices(words), fallback),
    oneOf(words),
    fallback,
  );
}

/** An option that may be given several times, or with several values (`<paths...>`). */
export function list(flag: string, about: string): Taken<readonly string[]> {
  return takeOption<readonly string[]>(
    () => new Option(flag, about),
    (text, before) => [...before, text],
    [],
  );
}

/** An option that may be given several times, each value read by `parse`. */
export function parsedList<T>(flag: string, about: string, parse: (text: string) => T): Taken<readonly T[]> {
  return takeOption<readonly T[]>(
    () => new Option(flag, about),
    (text, before) => [...before, parse(text)],
    [],
  );
}

/** An option with several values of a few words, and what holds without it. */
export function choices<const Word extends string>(
  flag: string,
  about: string,
  words: readonly Word[],
  fallback: readonly Word[],
): Taken<readonly Word[]> {
  const known = oneOf(words);
  const parsed = takeOption<readonly Word[]>(
    () => new Option(flag, about).choices(words),
    (text, before) => [...before, known(text)],
    [],
  );
  return { addTo: (command) => orWhenEmpty(parsed.addTo(command), fallback) };
}

/** A list with what holds when nothing was given. */
export function listOr(flag: string, about: string, fallback: readonly string[]): Taken<readonly string[]> {
  return { addTo: (command) => orWhenEmpty(list(flag, about).addTo(command), fallback) };
}

/** An option without a value: true when given. */
export function flag(name: string, about: string): Taken<boolean> {
  return takeFlag(() => new Option(name, about), true);
}

/** An option that switches something off, such as `--no-text`: false when given. */
export function flagOff(name: string, about: string): Taken<boolean> {
  const given = takeFlag(() => new Option(name, about), false);
  return {
    addTo(command) {
      const isOff = given.addTo(command);
      return () => !isOff();
    },
  };
}

/** An option whose value may be left out (`--json [file]`): null when not given, true when given without one. */
export function optionalValue(name: string, about: string): Taken<string | true | null> {
  const named = takeOption<string | null>(
    () => new Option(name, about),
    (text) => text,
    null,
  );
  return {
    addTo(command) {
      const valueGiven = named.addTo(command);
      const attribute = new Option(name).attributeName();
      return () => valueGiven() ?? (command.getOptionValue(attribute) === true ? true : null);
    },
  };
}

function takeOption<T>(declare: () => Option, parse: (text: string, before: T) => T, fallback: T): Taken<T> {
  return {
    addTo(command) {
      let value = fallback;
      command.addOption(
        declare().argParser((text: string) => {
          value = parse(text, value);
          return value;
        }),
      );
      return () => value;
    },
  };
}

function takeArgument<T>(declare: () => Argument, parse: (text: string, before: T) => T, fallback: T): Taken<T> {
  return {
    addTo(command) {
      let value = fallback;
      command.addArgument(
        declare().argParser((text: string) => {
          value = parse(text, value);
          return value;
        }),
      );
      return () => value;
    },
  };
}

function takeFlag(declare: () => Option, given: boolean): Taken<boolean> {
  return {
    addTo(command) {
      const declared = declare();
      command.addOption(declared);
      return () => command.getOptionValue(declared.attributeName()) === given;
    },
  };
}

function orWhenEmpty<T>(read: () => readonly T[], fallback: readonly T[]): () => readonly T[] {
  return () => {
    const values = read();
    return values.length === 0 ? fallback : values;
  };
}

function withDefault<T>(declared: Option, fallback: T | null): Option {
  return fallback === null ? declared : declared.default(fallback);
}

function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
    return found;
  };
}
