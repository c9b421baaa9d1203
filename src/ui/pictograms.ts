/** The lines of the pictograms, by their names in the models. */
import type { PictogramName } from '~/models/pictograms.ts';
import { PEOPLE } from './pictograms/people.ts';
import type { Pictogram } from './pictograms/pictogram.ts';
import { THINGS } from './pictograms/things.ts';

export const DRAWINGS: Record<PictogramName, Pictogram> = { ...THINGS, ...PEOPLE };
