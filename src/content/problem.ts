/** What is said to an author whose file cannot be used: where, what came, and what would have worked. */
import { closest, distance } from 'fastest-levenshtein';

export interface Problem {
  /** Path from the project's root, with the line when it is known: `content/course.yaml:12`. */
  file: string;
  /** The field, `options[2].feedback`, or the tag, `<Cite id>`. */
  field: string;
  /** What stands there now; undefined when nothing does. */
  value?: unknown;
  /** What is wrong, and what to do. */
  message: string;
  /** What would have worked; the one nearest to `value` is suggested, when it is near. */
  known?: readonly string[];
}

export type Report = (problem: Problem) => void;

/** One problem as the lines an author reads. */
export function describeProblem({ file, field, value, message, known }: Problem): string {
  return [
    file,
    `  ${field}: ${message}${value === undefined || value === null ? '' : ` (found ${short(value)})`}`,
    ...suggestion(value, message, known),
  ].join('\n');
}

/** The nearest that would work, when it is near; otherwise what there is, unless the message says so. */
function suggestion(value: unknown, message: string, known: readonly string[] = []): string[] {
  if (typeof value !== 'string' || known.length === 0) return [];
  const nearest = closest(value, [...known]);
  if (distance(value, nearest) <= value.length / 2) return [`  The nearest that would work: ${nearest}`];
  if (message.includes(known.join(', '))) return [];
  return [`  What there is: ${known.slice(0, 20).join(', ')}${known.length > 20 ? `, and ${known.length - 20} more` : ''}`];
}

function short(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 90 ? `${written.slice(0, 87)}…` : written;
}

/** Thrown when the content cannot be used. Its message lists every problem, so that one run shows all. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The course's content has ${count}:\n\n${problems.map(describeProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
