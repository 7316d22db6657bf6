import { z } from 'zod';

/** What people are told about a key of the configuration, beside what its schema says: choices, default, limits. */
export interface Setting {
  /** What it is for: the comment over it in the file that `oars init` writes; may have several lines. */
  readonly about: string;
  /** How it stands on the command line, such as `--wording <file>`; without one the file alone can set it. */
  readonly flag?: string;
  /** What `--help` says of the flag. */
  readonly help?: string;
  /** True where the default is too long to be shown, and `about` has an example instead. */
  readonly byExample?: boolean;
}

/** The keys of the configuration. Flags, help, completions and the written file follow from this and the schema. */
export const SETTINGS = z.registry<Setting>();

/** The keys of an object schema, through its defaults; null when it is a value. */
export function keysOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault) return keysOf(schema.def.innerType);
  return null;
}

/** What a value's schema is under its default and its null. */
export function valueSchemaOf(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return valueSchemaOf(schema.def.innerType);
  }
  return schema;
}

/** A key's own words; a key without them is a fault of the schema. */
export function settingOf(schema: z.core.$ZodType, path: string): Setting {
  const setting = SETTINGS.get(schema);
  if (!setting) throw new Error(`the configuration's key ${path} says nothing about itself`);
  return setting;
}
