interface Paper { id: string; type: string }

/** The agenda's exercises in its order, each once, then the module's other workbook documents. */
export function papersOf<Exercise extends Paper>(steps: readonly { exercise?: string | undefined }[], exercises: readonly Exercise[]): Exercise[] {
  const used = steps.flatMap((step) => exercises.find((exercise) => exercise.id.split('/')[1] === step.exercise) ?? []);
  return [...new Set([...used, ...exercises.filter((exercise) => exercise.type === 'workbook')])];
}
