/** Faces in a few lines, drawn on 64 × 64: what somebody looks like from their file, and how they look now. */
import type { Look, Portrait } from './schema.ts';

/** A path, and the class of what it is filled with; without, it is only a line. */
export interface Shape {
  d: string;
  fill?: 'face' | 'wool' | 'hair' | 'dark';
}

/** Hair that falls behind the face, and what of it lies over the forehead. */
const hair: Record<Portrait['hair'], { behind?: string; over?: string }> = {
  short: { over: 'M19 26Q17 10 32 10T45 26Q43 18 37 17 28 19 23 18 20 20 19 26Z' },
  long: { behind: 'M17 46Q13 9 32 9T47 46Z', over: 'M20 27Q19 12 32 12T44 27Q43 20 39 17 30 21 24 18 21 21 20 27Z' },
  bob: { behind: 'M17 36Q14 9 32 9T47 36Q44 38 41 36H23Q20 38 17 36Z', over: 'M20 27Q19 12 32 12T44 27Q42 21 33 15 28 20 23 20 21 22 20 27Z' },
  curly: { behind: 'M17 34q-5-4-2-9-3-6 3-9 1-6 7-6 4-5 9-1 6-3 9 2 6 1 5 7 5 4 1 9 2 5-3 8Z', over: 'M20 26q-1-6 3-7 0-4 5-4 3-4 7-1 5-1 6 3 4 2 3 8-2-5-6-5-3 2-6 0-4 2-7 1-3 1-5 5Z' },
  bun: { behind: 'M26 8a6 5 0 1 1 12 0 6 5 0 1 1-12 0Z', over: 'M19.5 26Q18 11 32 11T44.5 26Q41 17 32 16.5T19.5 26Z' },
  ponytail: { behind: 'M42 13q10 3 9 16-1 8-5 10 1-9-5-15Z', over: 'M19.5 26Q18 11 32 11T44.5 26Q42 18 36 16 26 17 19.5 26Z' },
  bald: { over: 'M19.5 27q-1.5-4 .5-8M44.5 27q1.5-4-.5-8' },
  cap: { over: 'M18 21Q17 9 32 9T46 21ZM17 21h33' },
  shawl: { behind: 'M16 47Q10 7 32 7T48 47Q32 57 16 47Z', over: 'M19.5 28Q20 14 32 14T44.5 28' },
};

const faces: Record<Portrait['face'], string> = {
  round: 'M19.5 27a12.5 13.5 0 1 0 25 0 12.5 13.5 0 1 0-25 0Z',
  long: 'M20.5 26.5a11.5 15 0 1 0 23 0 11.5 15 0 1 0-23 0Z',
  square: 'M20 23Q20 13 32 13T44 23V30Q44 41 32 41T20 30Z',
};

const clothes: Record<Portrait['clothes'], string> = {
  shirt: 'M25.5 46 32 53 38.5 46M32 53V63',
  knit: 'M24.5 46.5Q32 54 39.5 46.5M22 48Q32 58 42 48',
  jacket: 'M25 46 32 59 39 46M32 59V63M22 48 25 54M42 48 39 54',
  scarf: 'M22 43Q32 51 42 43L44.5 48Q32 57 19.5 48ZM37 52 40 62',
  overall: 'M23 47V63M41 47V63M23 57H41',
};

const beards: Record<Portrait['beard'], string | undefined> = {
  none: undefined,
  moustache: 'M26 33.5Q29 30.5 32 32.2 35 30.5 38 33.5 35 34.5 32 33.6 29 34.5 26 33.5Z',
  full: 'M20.3 27.5Q21 34 26 34.5 29 31.8 32 32.6 35 31.8 38 34.5 43 34 43.7 27.5 44 43 32 43T20.3 27.5Z',
};

const openEyes = 'M27 26.8v.4M37 26.8v.4';
/** Brows, eyes and mouth. */
const looks: Record<Look, string> = {
  calm: `M24.5 22.5q2.5-1.5 5-.6M34.5 21.9q2.5-.9 5 .6${openEyes}M28.5 35q3.5 1.6 7 0`,
  glad: 'M24.5 21.5q2.5-1.8 5-.8M34.5 20.7q2.5-1 5 .8M25.3 27.2q1.7-1.8 3.4 0M35.3 27.2q1.7-1.8 3.4 0M27 34q5 5 10 0',
  doubtful: `M24.5 20.6q2.5-2 5-.6M34.5 23.2h5${openEyes}M28.5 36l7-1.6`,
  worried: `M24.5 23.2l5-2.3M39.5 23.2l-5-2.3${openEyes}M28.5 36.2q3.5-2.2 7 0`,
  firm: `M24.5 21.2l5 1.7M39.5 21.2l-5 1.7${openEyes}M28 35.2h8`,
  tired: 'M24.5 23q2.5-1 5-.3M34.5 22.7q2.5-.7 5 .3M25.5 27.3h3.2M35.3 27.3h3.2M28.5 35.6q3.5-.6 7 0',
};

/** @returns the shapes of a face from the back to the front. */
export function shapesOf(portrait: Portrait, look: Look = 'calm'): Shape[] {
  const { behind, over } = hair[portrait.hair];
  const beard = beards[portrait.beard];
  const shapes: (Shape | undefined)[] = [
    behind ? { d: behind, fill: 'hair' } : undefined,
    { d: 'M9 63Q9 47 32 47T55 63Z', fill: portrait.clothes === 'overall' ? 'hair' : 'wool' },
    { d: 'M27.5 38v8q4.5 3.5 9 0v-8Z', fill: 'face' },
    { d: clothes[portrait.clothes], ...(portrait.clothes === 'scarf' ? { fill: 'dark' as const } : {}) },
    { d: faces[portrait.face], fill: 'face' },
    beard ? { d: beard, fill: 'hair' } : undefined,
    over ? { d: over, ...(portrait.hair === 'bald' || portrait.hair === 'shawl' ? {} : { fill: portrait.hair === 'cap' ? ('dark' as const) : ('hair' as const) }) } : undefined,
    { d: `${looks[look]}M32 27.5q-1.4 2.6.4 3.3` },
    portrait.glasses ? { d: 'M22.7 27a4.3 4.3 0 1 0 8.6 0 4.3 4.3 0 1 0-8.6 0ZM32.7 27a4.3 4.3 0 1 0 8.6 0 4.3 4.3 0 1 0-8.6 0ZM31.3 26.5h1.4' } : undefined,
  ];
  return shapes.filter((shape) => shape !== undefined);
}
