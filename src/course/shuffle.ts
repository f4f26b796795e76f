/** Orders that look random and are the same each time: for the same seed, on every device. */

/** A generator of numbers in [0, 1) from a seed (mulberry32, seeded with FNV-1a). */
export function seeded(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns a copy in another order, decided by the seed (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const random = seeded(seed);
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [copy[last], copy[pick]] = [copy[pick]!, copy[last]!];
  }
  return copy;
}
