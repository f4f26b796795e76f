/**
 * How likely it is that chance alone gives so many hits.
 * @param chances the chance of a hit in each try, 0 to 1.
 * @returns the probability of `hits` or more.
 */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  let distribution = [1];
  for (const chance of chances) {
    const next = new Array<number>(distribution.length + 1).fill(0);
    distribution.forEach((probability, count) => {
      next[count]! += probability * (1 - chance);
      next[count + 1]! += probability * chance;
    });
    distribution = next;
  }
  return distribution.slice(hits).reduce((sum, probability) => sum + probability, 0);
}
