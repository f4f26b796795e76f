/** Proposes an order through the course. It is a proposal: every module can be taken in any order. */
import type { PathData } from './path-schema.ts';
import { isRecord } from './result.ts';

export const levels = ['yes', 'partly', 'no'] as const;
export type Level = (typeof levels)[number];

/** What somebody has answered. A step without an answer counts as not in place. */
export interface PathAnswers {
  /** The id of a role; undefined when none is chosen, or no longer exists. */
  role: string | undefined;
  /** By the step's id. */
  steps: Record<string, Level>;
}

/** Why a module stands where it does. */
export type Reason = 'role' | 'step' | 'rest' | 'in-place';

export interface Stop { module: string; reason: Reason }

/**
 * The role's modules first, then the steps that are not in place, then the rest in the course's order; what
 * the municipality has in place comes last, to read when it is needed. A step in place that the role asks for
 * stays among the first.
 * @param modules ids of all modules in the course's order. @returns each of them once.
 */
export function proposePath(modules: readonly string[], path: Pick<PathData, 'roles' | 'steps'>, answers: PathAnswers): Stop[] {
  const first = path.roles.find((role) => role.id === answers.role)?.first ?? [];
  const inPlace = path.steps.filter((step) => answers.steps[step.id] === 'yes').map((step) => step.module);
  const missing = path.steps.map((step) => step.module).filter((module) => !inPlace.includes(module));
  const wanted: Stop[] = [
    ...first.map((module) => ({ module, reason: 'role' as const })),
    ...missing.map((module) => ({ module, reason: 'step' as const })),
    ...modules.filter((module) => !inPlace.includes(module)).map((module) => ({ module, reason: 'rest' as const })),
    ...modules.map((module) => ({ module, reason: 'in-place' as const })),
  ];
  return wanted.filter(({ module }, index) => modules.includes(module) && wanted.findIndex((stop) => stop.module === module) === index);
}

/** Takes what came out of storage; what is not an answer is left out. */
export function asPathAnswers(value: unknown): PathAnswers {
  const { role, steps } = isRecord(value) ? value : {};
  const known = Object.entries(isRecord(steps) ? steps : {}).filter((entry): entry is [string, Level] => levels.includes(entry[1] as Level));
  return { role: typeof role === 'string' ? role : undefined, steps: Object.fromEntries(known) };
}
