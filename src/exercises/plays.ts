/** Every exercise type's play view. A new type is a line here and in `schema.ts`. */
import Choice from './choice/Play.astro';
import Match from './match/Play.astro';
import Order from './order/Play.astro';
import Picture from './picture/Play.astro';
import Quiz from './quiz/Play.astro';
import Reflection from './reflection/Play.astro';
import Scenario from './scenario/Play.astro';
import Sort from './sort/Play.astro';
import Workbook from './workbook/Play.astro';
import type { ExerciseType } from './schema.ts';
import type { Props } from './types.ts';

type View = (props: Props) => unknown;

export const plays = {
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
