/** What the play view of a large exercise begins with. */
import { about } from '../../../../../../exercises/about.ts';
import type { Props } from '../../../../../../exercises/types.ts';
import { fetchedPaths } from '../../../../apart.ts';

export const getStaticPaths = fetchedPaths;
export const GET = ({ props }: { props: Props }) => Response.json(about[props.exercise.type].fetches!.first(props));
