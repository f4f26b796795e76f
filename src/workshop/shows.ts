/** Every exercise type's presentation view. A new type is a line here, in `exercises/schema.ts` and in its lists of views. */
import type { ExerciseType } from '../exercises/schema.ts';
import Choice from './show/Choice.astro';
import Match from './show/Match.astro';
import Order from './show/Order.astro';
import Picture from './show/Picture.astro';
import Quiz from './show/Quiz.astro';
import Reflection from './show/Reflection.astro';
import Scenario from './show/Scenario.astro';
import Sort from './show/Sort.astro';
import type { Props } from './show/types.ts';
import Workbook from './show/Workbook.astro';

type View = (props: Props) => unknown;

export const shows = {
  choice: Choice,
  sort: Sort,
  order: Order,
  match: Match,
  picture: Picture,
  reflection: Reflection,
  workbook: Workbook,
  quiz: Quiz,
  scenario: Scenario,
} satisfies Record<ExerciseType, unknown> as unknown as Record<ExerciseType, View>;
