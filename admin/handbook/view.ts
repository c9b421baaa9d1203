/** The handbook in one language, made from the models, the tasks and the pictures. */
import type { Words } from '../../src/models/fields.ts';
import { modelList } from '../../src/models/index.ts';
import { findPicture, type PictureView } from './pictures.ts';
import { TASKS } from './tasks.ts';
import { fill, listFields, type FieldHelp } from './words.ts';

export interface Handbook {
  tasks: { id: string; title: string; steps: { text: string; picture: PictureView | undefined }[] }[];
  lists: { name: string; label: string; hint: string; fields: FieldHelp[] }[];
}

export function readHandbook(desk: keyof Words): Handbook {
  const say = (words: Words) => fill(modelList, words[desk], desk);
  return {
    tasks: TASKS.map(({ id, title, steps }) => ({
      id,
      title: say(title),
      steps: steps.map((step) => ({ text: say(step), picture: step.picture && findPicture(step.picture.name, desk, say(step.picture.alt)) })),
    })),
    lists: modelList.map((model) => ({ name: model.name, label: model.label[desk], hint: model.hint[desk], fields: listFields(model, desk) })),
  };
}
