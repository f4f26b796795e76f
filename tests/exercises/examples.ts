/** The examples that every exercise type keeps beside its code, for tests. */
import { resolve } from 'node:path';
import { readExamples, type Example } from '../../src/exercises/examples.ts';
import type { ExerciseType } from '../../src/exercises/schema.ts';

export const examples = readExamples(resolve('src/exercises'));

/** @throws when the type has no examples: a loop over none would pass without testing anything. */
export function examplesOf<Type extends ExerciseType>(type: Type): Extract<Example, { type: Type }>[] {
  const own = examples.filter((example): example is Extract<Example, { type: Type }> => example.type === type);
  if (own.length === 0) throw new Error(`src/exercises/${type}/examples.yaml holds no example`);
  return own;
}
