import { isRecord } from '../../course/result.ts';
import type { Picture } from './schema.ts';

/** Ids of the parts that have been opened. */
export interface PictureAnswer { seen: string[] }

export function restore(exercise: Pick<Picture, 'parts'>, stored: unknown): PictureAnswer {
  const seen = isRecord(stored) && Array.isArray(stored.seen) ? stored.seen : [];
  return { seen: exercise.parts.map((part) => part.id).filter((id) => seen.includes(id)) };
}

export function withSeen({ seen }: PictureAnswer, id: string): PictureAnswer {
  return { seen: seen.includes(id) ? seen : [...seen, id] };
}
