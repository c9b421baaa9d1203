/** The handbook in one language, made from the models and the tasks. */
import type { Words } from '../../src/models/fields.ts';
import { modelList } from '../../src/models/index.ts';
import { TASKS } from './tasks.ts';
import { fill, listFields, type FieldHelp } from './words.ts';

export interface Handbook {
  tasks: { id: string; title: string; steps: string[] }[];
  lists: { name: string; label: string; hint: string; fields: FieldHelp[] }[];
}

export function readHandbook(desk: keyof Words): Handbook {
  const say = (words: Words) => fill(modelList, words[desk], desk);
  return {
    tasks: TASKS.map(({ id, title, steps }) => ({ id, title: say(title), steps: steps.map(say) })),
    lists: modelList.map((model) => ({ name: model.name, label: model.label[desk], hint: model.hint[desk], fields: listFields(model, desk) })),
  };
}
