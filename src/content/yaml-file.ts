/** Reads a YAML file through its schema, and turns whatever is wrong into problems with line numbers. */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explain, fieldsOf, knownTo, valueOf } from './explain.ts';
import type { Report } from './problem.ts';
import { nameOfPath, offsetAt, type Path } from './yaml-place.ts';

/**
 * @param path where the file is; `name` is what problems call it.
 * @returns the parsed data, or undefined when there were problems; those went to `report`.
 */
export function readYaml<S extends z.ZodType>(path: string, name: string, schema: S, report: Report): z.infer<S> | undefined {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    report({ file: name, field: 'the file', message: 'is missing or cannot be read; create it (README, "The tree")' });
    return undefined;
  }
  return parseYaml(source, name, schema, report);
}

/** As `readYaml`, for text that is already read, such as the front matter of a lesson that begins at `firstLine`. */
export function parseYaml<S extends z.ZodType>(source: string, name: string, schema: S, report: Report, firstLine = 1): z.infer<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number) => `${name}:${lines.linePos(offset).line + firstLine - 1}`;
  if (document.errors.length > 0) {
    const [error] = document.errors;
    report({ file: at(error!.pos[0]), field: 'the YAML', message: `cannot be read: ${error!.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}` });
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

function asPath(path: readonly PropertyKey[] | undefined): Path {
  return (path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
}
