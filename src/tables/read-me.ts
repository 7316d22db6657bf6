import type { SharedResult } from '../domain/run-result.js';
import type { Instrument } from '../instruments/instrument.js';
import { DATA_DICTIONARY } from './data-dictionary.js';
import { describeTable, describeTables } from './describe.js';

/** `README.txt` beside the tables: what each file is, and how to read it in R and Python without losing anything. */
export function tablesReadMe(options: {
  readonly text: boolean;
  readonly parquet: boolean;
  readonly instruments: readonly Instrument[];
  readonly shared: SharedResult | null;
}): string {
  const tables = [...describeTables(options.text, options.instruments), describeTable(DATA_DICTIONARY, options.text)];
  const width = Math.max(...tables.map((table) => table.name.length)) + '.csv'.length;
  return `Tables of a fidelity audit

${tables.map((table) => `  ${`${table.name}.csv`.padEnd(width)}  ${table.title}; one row is ${table.row}.`).join('\n')}
  ${'sessions.jsonl'.padEnd(width)}  Sessions in full, as oars reads them back.
  ${'datapackage.json'.padEnd(width)}  The same descriptions for programs (Frictionless Data Package).
${options.parquet ? `  ${'*.parquet'.padEnd(width)}  Every table in columns, with its types.\n` : ''}
data-dictionary.csv explains every column of every table. Percentages run from
0 to 100. Numbers are written in full; nothing is rounded.

${options.text ? '' : "This run was written without the transcripts' words.\n\n"}${options.shared === null ? '' : sharedNote(options.shared)}How the CSV files are written
  UTF-8, a header line, comma between cells, LF at the end of a line, decimal
  point, ISO 8601 dates. An empty cell is a missing value; "NA" is a word.
  A text cell that a spreadsheet could run as a formula (it starts with one of
  = + - @, a tab or a carriage return) is written with an apostrophe in front.
  The snippets below take it off. (R's own read.csv also turns a carriage
  return inside a cell into a line feed.)

Identifiers such as 007 are words: the snippets take every column's type from
the data dictionary, so that they stay words.

R, without packages
${indent(READ_IN_BASE_R)}
R, with readr
${indent(READ_IN_READR)}
Python, without packages
${indent(READ_IN_PYTHON)}
Python, with pandas
${indent(READ_IN_PANDAS)}
${options.parquet ? PARQUET : ''}Values per session are in sessions.csv, one column a measure. measures.csv has
the same values one a row, with the numerator and denominator behind each and,
where there is no value, why. To pool over sessions, sum numerators and
denominators first: the mean of the sessions' ratios is another number.
`;
}

function sharedNote({ minimum, groupsLeftOut, figuresLeftOut }: SharedResult): string {
  const least = [
    ...(minimum.sessions > 0 ? [`${minimum.sessions} sessions`] : []),
    ...(minimum.practitioners > 0 ? [`${minimum.practitioners} practitioners`] : []),
  ].join(' and ');
  return `Made to be passed on, with a minimum cell of ${least}
  groups.csv holds groups of sessions alone. Left out because too few stand
  behind them, or because these would follow: ${groupsLeftOut} groups (sites, cohorts,
  months, months of a site) and ${figuresLeftOut} measures of other groups, whose n is empty.
  Tables about single sessions, people and files have a header and no row.

`;
}

export const READ_IN_BASE_R = `dictionary <- read.csv("data-dictionary.csv", colClasses = "character", fileEncoding = "UTF-8-BOM")
read_oars <- function(name) {
  columns <- dictionary[dictionary$table == name, ]
  class_of <- c(number = "numeric", integer = "integer")
  classes <- ifelse(columns$type %in% names(class_of), class_of[columns$type], "character")
  table <- read.csv(paste0(name, ".csv"), colClasses = classes, na.strings = "", check.names = FALSE, fileEncoding = "UTF-8-BOM")
  for (at in which(classes == "character"))
    table[[at]] <- sub("^'(?='*[=+@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20-])", "", table[[at]], perl = TRUE)
  for (at in which(columns$type == "boolean")) table[[at]] <- table[[at]] == "true"
  table
}
sessions <- read_oars("sessions")
`;

export const READ_IN_READR = `library(readr)
dictionary <- read_csv("data-dictionary.csv", col_types = cols(.default = "c"))
read_oars <- function(name) {
  columns <- dictionary[dictionary$table == name, ]
  letter_of <- c(number = "d", integer = "i", boolean = "l")
  letters <- ifelse(columns$type %in% names(letter_of), letter_of[columns$type], "c")
  table <- read_csv(paste0(name, ".csv"), col_types = paste(letters, collapse = ""), na = "", trim_ws = FALSE)
  for (at in which(letters == "c"))
    table[[at]] <- sub("^'(?='*[=+@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20-])", "", table[[at]], perl = TRUE)
  table
}
sessions <- read_oars("sessions")
`;

export const READ_IN_PYTHON = `import csv, re
def rows(name):
    with open(f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
types = {(row["table"], row["column"]): row["type"] for row in rows("data-dictionary")}
def parse(kind, cell):
    if cell == "": return None
    if kind == "number": return float(cell)
    if kind == "integer": return int(cell)
    if kind == "boolean": return cell == "true"
    return re.sub("^'(?='*[=+@\\\\t\\\\r\\uff1d\\uff0b\\uff0d\\uff20-])", "", cell)
def read_oars(name):
    return [{column: parse(types[name, column], cell) for column, cell in row.items()} for row in rows(name)]
sessions = read_oars("sessions")
`;

export const READ_IN_PANDAS = `import pandas as pd
dictionary = pd.read_csv("data-dictionary.csv", dtype="string", keep_default_na=False, encoding="utf-8-sig")
types = {"number": "float64", "integer": "Int64", "boolean": "boolean"}
def read_oars(name):
    columns = dictionary[dictionary["table"] == name]
    table = pd.read_csv(f"{name}.csv", encoding="utf-8-sig", keep_default_na=False, na_values=[""], float_precision="round_trip",
                        dtype={column: types.get(kind, "string") for column, kind in zip(columns["column"], columns["type"])})
    for column in table.select_dtypes("string"):
        table[column] = table[column].str.replace("^'(?='*[=+@\\\\t\\\\r\\uff1d\\uff0b\\uff0d\\uff20-])", "", regex=True)
    return table
sessions = read_oars("sessions")
`;

const PARQUET = `Parquet: types included, no guard to take off
  R:       sessions <- arrow::read_parquet("sessions.parquet")
  Python:  sessions = pandas.read_parquet("sessions.parquet")
  DuckDB:  SELECT * FROM 'sessions.parquet';

`;

function indent(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
