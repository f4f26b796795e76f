/** What the site needs to know of each exercise type, said by the type and not asked for by name. */
import type { ExerciseData, ExerciseType } from './schema.ts';

interface About<Data> {
  /** What it is called on the page. */
  kind: string;
  /** For a type too large to stand twice on a page: the text of the link to its read view, which has a
   * page of its own in the full course, while the play view fetches its data. */
  apart?: string;
  /** Ids of the statements that its play view quotes. */
  quotes?: (exercise: Data) => string[];
}

const all: { [Type in ExerciseType]: About<Extract<ExerciseData, { type: Type }>> } = {
  choice: { kind: 'Övning' },
  sort: { kind: 'Övning' },
  order: { kind: 'Övning' },
  match: { kind: 'Övning' },
  picture: { kind: 'Bild att utforska' },
  reflection: { kind: 'Reflektion' },
  workbook: { kind: 'Arbetsblad' },
  quiz: { kind: 'Kunskapsprov', apart: 'Läs alla frågor och svar' },
  scenario: { kind: 'Dialog', apart: 'Läs dialogen som text', quotes: (scenario) => scenario.debrief.lessons.flatMap((lesson) => lesson.sources) },
};

export const about = all as Record<ExerciseType, About<ExerciseData>>;
