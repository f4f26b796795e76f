/** Reads a YAML file through its schema, and turns whatever is wrong into problems with line numbers. */
import { LineCounter, parseDocument, visit, type Alias, type Document, type ErrorCode } from 'yaml';
import type { z } from 'zod';
import { explain, fieldsOf, knownTo, valueOf } from './explain.ts';
import type { Report } from './problem.ts';
import { readText } from './text-file.ts';
import { nameOfPath, offsetAt, type Path } from './yaml-place.ts';

const inQuotes = 'put the text in quotes';
const sameColumn = 'let fields that belong together begin in the same column';

/** What to do about what the YAML parser complains of. */
const waysOut: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `${inQuotes} if it holds ": ", and ${sameColumn}`,
  MULTILINE_IMPLICIT_KEY: `${inQuotes} if it holds ": ", and ${sameColumn}`,
  BAD_INDENT: sameColumn,
  BAD_SCALAR_START: inQuotes,
  UNEXPECTED_TOKEN: `${inQuotes}, all of it; begin a list on a line of its own`,
  MISSING_CHAR: 'end the text with the quote it begins with; write a field as "name: text"',
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'write the field once',
};

/**
 * @param path where the file is; `name` is what problems call it.
 * @returns the parsed data, or undefined when there were problems; those went to `report`.
 */
export function readYaml<S extends z.ZodType>(path: string, name: string, schema: S, report: Report): z.infer<S> | undefined {
  const source = readText(path, name, report);
  return source === undefined ? undefined : parseYaml(source, name, schema, report);
}

/** As `readYaml`, for text that is already read, such as the front matter of a lesson that begins at `firstLine`. */
export function parseYaml<S extends z.ZodType>(source: string, name: string, schema: S, report: Report, firstLine = 1): z.infer<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number) => `${name}:${lines.linePos(offset).line + firstLine - 1}`;
  if (document.errors.length > 0) {
    const [{ code, message, pos }] = document.errors as [(typeof document.errors)[number]];
    const wayOut = waysOut[code];
    report({ file: at(pos[0]), field: 'the YAML', message: `cannot be read: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}${wayOut ? `; ${wayOut}` : ''}` });
    return undefined;
  }
  const alias = aliasIn(document);
  if (alias) {
    report({ file: at(alias.range![0]), field: 'the YAML', value: `*${alias.source}`, message: `text cannot begin with *; ${inQuotes}` });
    return undefined;
  }
  const fields = new Map<string, string[]>();
  const result = schema.safeParse(document.toJS(), {
    reportInput: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') fields.set(nameOfPath(asPath(issue.path)), fieldsOf(issue));
      return explain(issue);
    },
  });
  if (result.success) return result.data;

  for (const issue of result.error.issues) {
    const path = asPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report({ file: at(offsetAt(document, [...path, key])), field: nameOfPath([...path, key]), value: key, message: issue.message, known: fields.get(nameOfPath(path)) });
    } else {
      report({ file: at(offsetAt(document, path)), field: nameOfPath(path), value: valueOf(issue), message: issue.message, known: knownTo(issue) });
    }
  }
  return undefined;
}

/** The first text that begins with `*`, which YAML takes for a reference. */
function aliasIn(document: Document): Alias | undefined {
  const found: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void found.push(alias) });
  return found[0];
}

function asPath(path: readonly PropertyKey[] | undefined): Path {
  return (path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
}
