/** What a schema's complaint means, in words for the author of the file. */
import type { z } from 'zod';

/** What to write where something else stands. */
const kinds: Record<string, string> = {
  string: 'write text',
  number: 'write a number, without quotes',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list, each entry after "- "',
  object: 'write fields, each as "name: …"',
  record: 'write fields, each as "name: …"',
};

/** For Zod's `error` option: messages that a schema has written itself come before these. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  const missing = input === undefined ? 'is missing; ' : input === null ? 'is empty; ' : '';
  switch (issue.code) {
    case 'invalid_type':
      return missing + (kinds[issue.expected] ?? `write a value of the kind ${issue.expected}`) + (issue.expected === 'string' && !missing ? ', in quotes if it looks like something else' : '');
    case 'invalid_value':
      return `${missing}use one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${size(issue.origin, issue.minimum)} or more are needed here`;
    case 'too_big':
      return `${size(issue.origin, issue.maximum)} is the most there may be here`;
    case 'invalid_format':
      return issue.format === 'url' ? 'write a web address that begins with https://' : undefined;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'invalid_union':
      return issue.discriminator ? `${valueOf(issue) === undefined ? 'is missing; ' : ''}use one of: ${optionsOf(issue).join(', ')}` : `${missing}write an id, or a list`;
    case 'unrecognized_keys':
      return `is not a field here; the fields are: ${fieldsOf(issue).join(', ')}`;
    default:
      return undefined;
  }
}

function size(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return origin === 'string' ? `${limit} characters` : String(limit);
}

/** What stands where the complaint points. */
export function valueOf(issue: z.core.$ZodIssue | z.core.$ZodRawIssue): unknown {
  if (issue.code !== 'invalid_union' || !issue.discriminator) return issue.input;
  return (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator as string];
}

/** What would have worked, when that is a list. */
export function knownTo(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'custom') return issue.params?.known as string[] | undefined;
  if (issue.code === 'invalid_union') return optionsOf(issue);
  if (issue.code === 'invalid_format' && issue.format === 'regex') return asId(issue);
  return undefined;
}

/** The text in the letters of an id, `åskådare` as `askadare`, when that would work. */
function asId({ input, pattern }: z.core.$ZodIssueInvalidStringFormat): string[] | undefined {
  const asked = String(input).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return pattern && new RegExp(pattern.slice(1, -1)).test(asked) ? [asked] : undefined;
}

function optionsOf(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** The fields of the object that a raw issue is about. */
export function fieldsOf({ inst }: z.core.$ZodRawIssue): string[] {
  const shape = (inst as z.core.$ZodObject | undefined)?._zod.def.shape;
  return Object.keys(shape ?? {});
}
