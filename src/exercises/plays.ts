/** Every exercise type's play view, loaded when an exercise of the type comes into view. */
import type { Component } from 'svelte';
import type { ExerciseType } from './schema.ts';

/** A play view takes `exercise` and, where its type needs them, `lessons` and `statements`, or
 * `drawing`: the HTML of the drawing that its read view shows. */
type Load = () => Promise<{ default: unknown }>;

export const plays = {
  choice: () => import('./choice/Choice.svelte'),
  sort: () => import('./sort/Sort.svelte'),
  order: () => import('./order/Order.svelte'),
  match: () => import('./match/Match.svelte'),
  picture: () => import('./picture/Picture.svelte'),
  reflection: () => import('./reflection/Reflection.svelte'),
  workbook: () => import('./workbook/Workbook.svelte'),
  quiz: () => import('./quiz/Quiz.svelte'),
  scenario: () => import('./scenario/Scenario.svelte'),
} satisfies Record<ExerciseType, Load> as unknown as Record<ExerciseType, () => Promise<{ default: Component<object> }>>;
