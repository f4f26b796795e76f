/** A scenario in the parts that a phone fetches: what is played first, and what is read when it has ended. */
import { mapOf, type ScenarioMap } from './map.ts';
import type { Scenario } from './schema.ts';

/** What playing needs: no debrief, and nothing that is only for whoever leads a group. */
export type Played = Omit<Scenario, 'debrief' | 'group' | 'sources'> & { id: string };

/** What an ending is followed by. */
export interface Afterwards {
  debrief: Scenario['debrief'];
  map: ScenarioMap;
  /** By id, those that the debrief rests on. */
  statements: Record<string, { voice: string; text: string }>;
}

export function playedPart({ debrief: _, group: __, sources: ___, scenes, ...rest }: Scenario & { id: string }): Played {
  return { ...rest, scenes: scenes.map(({ note: _, ...scene }) => scene) };
}

export function afterwardsOf(scenario: Scenario): Omit<Afterwards, 'statements'> {
  return { debrief: scenario.debrief, map: mapOf(scenario) };
}
