/** Whether the course's dialogues can be played: asked by `npm run check`, since it walks every way through each. */
import { faultsOf } from '../exercises/scenario/faults.ts';
import type { Content } from './model.ts';
import type { Problem } from './problem.ts';
import { onItsLine } from './yaml-place.ts';

/** @param directory the folder that holds `course.yaml`. @returns what is wrong, by file, line, scene and choice. */
export function scenarioProblems(directory: string, { modules }: Content): Problem[] {
  return modules.flatMap(({ exercises }) =>
    exercises.flatMap((exercise) => (exercise.type === 'scenario' ? faultsOf(exercise).map((fault) => onItsLine(directory, { file: exercise.file, ...fault })) : [])),
  );
}
