/** Reads a YAML file through its schema, and turns whatever is wrong into problems with line numbers. */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

type Report = (problem: Problem) => void;

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
    for (const error of document.errors) {
      report({ file: at(error.pos[0]), field: 'the YAML', value: '', message: `cannot be read: ${error.message.split('\n')[0]}` });
    }
    return undefined;
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(asProblem(issue, document, at));
  return undefined;
}

function asProblem(issue: z.core.$ZodIssue, document: Document, at: (offset: number) => string): Problem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const node = nearestNode(document, path);
  return {
    file: at(node?.range?.[0] ?? 0),
    field: path.length ? path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '') : 'the file',
    value: unknown ?? document.getIn(path.map(String).length ? path : [], false) ?? undefined,
    message: unknown ? 'is not a field here; see the schema for the fields there are' : issue.message,
    known: knownValues(issue),
  };
}

/** The node at the path, or the closest one around it that exists. */
function nearestNode(document: Document, path: PropertyKey[]): { range?: [number, number, number] | null } | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return node;
  }
  return document.contents as { range?: [number, number, number] | null } | undefined;
}

function knownValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'custom') return issue.params?.known as string[] | undefined;
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options as unknown[] | undefined)?.map(String);
  return undefined;
}
