/** What the play views of large types ask for later, in the gallery. */
import { about } from '../../exercises/about.ts';
import type { Props } from '../../exercises/types.ts';
import { examples } from './examples.ts';

export const getStaticPaths = () => examples.filter(({ exercise }) => about[exercise.type].fetches?.later).map((props) => ({ params: { id: props.exercise.id }, props }));
export const GET = ({ props }: { props: Props }) => Response.json(about[props.exercise.type].fetches!.later!(props));
