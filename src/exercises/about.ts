/** What the site needs to know of each exercise type, said by the type and not asked for by name. */
import { afterwardsOf, playedPart } from './scenario/split.ts';
import type { ExerciseType } from './schema.ts';
import type { Props } from './types.ts';

interface About<Type extends ExerciseType> {
  /** What it is called on the page. */
  kind: string;
  /** For a type too large to stand twice on a page: the text of the link to its read view, which has a
   * page of its own. */
  apart?: string;
  /** The end of the read view's address, below its lesson's, when it is not the exercise's own name. */
  readAt?: string;
  /** For a type whose play view fetches its props: those it begins with, and what it asks for later. */
  fetches?: { first: (props: Props<Type>) => object; later?: (props: Props<Type>) => object };
  /** The sheet of styles that it needs, when not the one of all exercises. */
  sheet?: 'dialogue';
  /** For a type that a group does together on a page of its own: the text of the link to it. */
  inGroup?: string;
  /** Ids of the statements that its views quote. */
  quotes?: (exercise: Props<Type>['exercise']) => string[];
}

const all: { [Type in ExerciseType]: About<Type> } = {
  choice: { kind: 'Övning' },
  sort: { kind: 'Övning' },
  order: { kind: 'Övning' },
  match: { kind: 'Övning' },
  picture: { kind: 'Bild att utforska' },
  reflection: { kind: 'Reflektion' },
  workbook: { kind: 'Arbetsblad' },
  quiz: { kind: 'Kunskapsprov', apart: 'Läs alla frågor och svar', fetches: { first: ({ exercise, lessons }) => ({ exercise, lessons }) } },
  scenario: {
    kind: 'Dialog',
    apart: 'Läs dialogen som text',
    readAt: 'scener',
    sheet: 'dialogue',
    inGroup: 'Led dialogen i en grupp',
    fetches: {
      first: ({ exercise, source }) => ({ exercise: playedPart(exercise), later: laterAddress(source) }),
      later: ({ exercise, statements }) => ({ ...afterwardsOf(exercise), statements }),
    },
    quotes: ({ debrief }) => [...debrief.turningPoints, ...debrief.lessons].flatMap(({ sources }) => sources),
  },
};

/** Where what is asked for later is, beside what a play view begins with. */
const laterAddress = (source: string) => source.replace(/\.json$/, '-efterat.json');

export const about = all as Record<ExerciseType, About<ExerciseType>>;
