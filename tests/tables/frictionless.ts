import { z } from 'zod';

/** What the Data Package 1.0, Tabular Data Resource and Table Schema specifications ask of a descriptor. */
const name = z.string().regex(/^[-a-z0-9._/]+$/);
const path = z.string().regex(/^(?!\/)(?!.*\.\.)[^\\]+$/);

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).min(1).optional(),
});

const field = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
    title: z.string().optional(),
    description: z.string().min(1),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    constraints: constraints.optional(),
  })
  .refine((one) => one.type === 'boolean' || (!one.trueValues && !one.falseValues), 'only booleans have truth values')
  .refine((one) => one.type === 'string' || !one.constraints?.pattern, 'only strings have patterns');

const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({ fields: z.string(), reference: z.strictObject({ resource: z.string(), fields: z.string() }) }),
    )
    .optional(),
});

const contents = {
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  path,
  bytes: z.number().int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};

const tabular = z.strictObject({
  ...contents,
  profile: z.literal('tabular-data-resource'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    lineTerminator: z.string(),
    delimiter: z.string().length(1),
    quoteChar: z.string().length(1),
    doubleQuote: z.boolean(),
    header: z.boolean(),
  }),
  schema,
});

const other = z.strictObject({
  ...contents,
  profile: z.literal('data-resource'),
  format: z.string(),
  mediatype: z.string().regex(/^[a-z]+\/[-a-z.]+$/),
  encoding: z.string().optional(),
});

/** A descriptor checked against the specifications, references between its parts included. */
export const DataPackage = z
  .strictObject({
    profile: z.literal('data-package'),
    name,
    title: z.string(),
    description: z.string(),
    'oars:version': z.string(),
    resources: z.array(z.union([tabular, other])).min(1),
  })
  .superRefine(({ resources }, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    if (new Set(resources.map((one) => one.name)).size !== resources.length) complain('two resources have one name');
    for (const resource of resources) {
      if (!('schema' in resource)) continue;
      const fields = resource.schema.fields.map((one) => one.name);
      if (new Set(fields).size !== fields.length) complain(`${resource.name}: two fields have one name`);
      for (const key of resource.schema.primaryKey ?? [])
        if (!fields.includes(key)) complain(`${resource.name}: primary key ${key} is no field`);
      for (const key of resource.schema.foreignKeys ?? []) {
        const target = resources.find((one) => one.name === key.reference.resource);
        const known = target && 'schema' in target ? target.schema.fields.map((one) => one.name) : [];
        if (!fields.includes(key.fields) || !known.includes(key.reference.fields))
          complain(`${resource.name}: foreign key ${key.fields} points nowhere`);
      }
    }
  });

export type TabularResource = z.output<typeof tabular>;

/** What is wrong with a table's rows by its own schema; empty when nothing is. */
export function faults(
  { name: table, schema: { fields, primaryKey } }: TabularResource,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  const found: string[] = [];
  if (fields.map((one) => one.name).join() !== columns.join()) found.push(`${table}: columns differ from the schema`);
  const keys = new Set<string>();
  for (const [at, row] of rows.entries()) {
    for (const one of fields) {
      const cell = row[one.name] ?? '';
      if (cell !== '' && !fits(one, cell)) found.push(`${table} row ${at + 1}: ${one.name} does not fit its type`);
    }
    if (!primaryKey) continue;
    if (primaryKey.some((key) => (row[key] ?? '') === '')) found.push(`${table} row ${at + 1}: an empty key`);
    keys.add(JSON.stringify(primaryKey.map((key) => row[key])));
  }
  if (primaryKey && keys.size !== rows.length) found.push(`${table}: the key is not unique`);
  return found;
}

function fits(one: z.output<typeof field>, cell: string): boolean {
  if (one.constraints?.enum && !one.constraints.enum.includes(cell)) return false;
  if (one.constraints?.pattern && !new RegExp(`^(?:${one.constraints.pattern})$`).test(cell)) return false;
  if (one.type === 'integer') return /^-?\d+$/.test(cell);
  if (one.type === 'number') return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell);
  if (one.type === 'boolean') return [...(one.trueValues ?? []), ...(one.falseValues ?? [])].includes(cell);
  return true;
}
