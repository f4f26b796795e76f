/** What every type's presentation view is given. */
import type { ExerciseType } from '../../exercises/schema.ts';
import type { Props as ExerciseProps } from '../../exercises/types.ts';

export type Props<Type extends ExerciseType = ExerciseType> = ExerciseProps<Type> & {
  /** What the ids of its sheets begin with: the step's id. */
  step: string;
};
