/** What the page says of a file that is opened, in words. */
import type { Applied, Changes } from '../../course/record-changes.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What will happen, a sentence each; none when the file brings nothing. */
export function planOf({ answers, newer, texts, both, lessons, rest }: Changes): string[] {
  return [
    answers > 0 && `${answers} svar finns bara i filen och läggs till.`,
    newer > 0 && `${newer} svar är nyare i filen och ersätter ${newer === 1 ? 'det' : 'dem'} som finns här.`,
    texts > 0 && `${many(texts, 'egen text', 'egna texter')} läggs till eller fylls på.`,
    both > 0 && `${many(both, 'text', 'texter')} finns både här och i filen, men är olika. Båda behålls. Den nyare står i fältet, och den äldre finns kvar under Tidigare text i samma övning.`,
    lessons > 0 && `${lessons} avsnitt blir ${lessons === 1 ? 'markerat som läst' : 'markerade som lästa'}.`,
    rest > 0 && 'Uppgiften om var du är i kursen, eller något du har valt om den, hämtas från filen.',
  ].filter((sentence) => sentence !== false);
}

/** "2 svar, 3 texter och 1 avsnitt"; '' when there is nothing to count. */
function sumOf({ answers, newer, texts, both, lessons }: Changes): string {
  const parts = [
    answers + newer > 0 && `${answers + newer} svar`,
    texts > 0 && many(texts, 'text', 'texter'),
    both > 0 && `${many(both, 'text', 'texter')} i två versioner`,
    lessons > 0 && `${lessons} avsnitt`,
  ].filter((part) => part !== false);
  return parts.join(', ').replace(/, ([^,]*)$/, ' och $1');
}

/** How it went, and what that means for what was here. */
export function outcomeOf(outcome: Applied['outcome'], changes: Changes): string {
  const sum = sumOf(changes) || 'uppgiften om var du är i kursen';
  if (outcome === 'all') return `Nu är filen och det som fanns här ihoplagda. Från filen kom ${sum}.`;
  if (outcome === 'some') return 'Bara en del av filen kunde sparas på den här enheten. Inget som du har skrivit har försvunnit. Öppna filen igen när det finns plats.';
  return `Det gick inte att spara på den här enheten. Kanske finns det inte plats, eller så sparar kursen ingenting här. Det här kunde inte sparas: ${sum}. Inget av det som fanns här har ändrats, och filen är orörd.`;
}

/** @param left entries that had been changed since, and stay as they are. */
export function undoneOf(left: number): string {
  return left === 0 ? 'Det är ångrat. Allt är som det var innan du öppnade filen.' : `Det är ångrat. ${left} svar eller texter har ändrats sedan dess och är kvar som de är.`;
}
