/** What `Play.astro` and every type's `Read.astro` are given. */
import type { ExerciseData, ExerciseType } from './schema.ts';

export interface Props<Type extends ExerciseType = ExerciseType> {
  /** The exercise, with its id in the course (`module/exercise`). */
  exercise: Extract<ExerciseData, { type: Type }> & { id: string };
  /** Drawings of the module's folder: file name to SVG source. */
  pictures: Record<string, string>;
  /** The module's lessons: id to where it is read. */
  lessons: Record<string, { href: string; title: string }>;
  /** The statements that the exercise quotes. */
  statements: Record<string, { voice: string; text: string }>;
  /** Where the play view of a type that is `apart` fetches these props, as JSON. */
  source: string;
  /** Where its read view is. */
  reading: string;
}
