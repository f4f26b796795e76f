/** Every exercise type's read view. A new type is a line here and in `schema.ts`. */
import Choice from './choice/Read.astro';
import Match from './match/Read.astro';
import Order from './order/Read.astro';
import Picture from './picture/Read.astro';
import Quiz from './quiz/Read.astro';
import Reflection from './reflection/Read.astro';
import Scenario from './scenario/Read.astro';
import Sort from './sort/Read.astro';
import Workbook from './workbook/Read.astro';
import type { ExerciseType } from './schema.ts';
import type { Props } from './types.ts';

type View = (props: Props) => unknown;

export const reads = {
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
