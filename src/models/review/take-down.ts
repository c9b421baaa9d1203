/** What carries a number that is no longer public: pieces in the street, and texts that name it. */
import type { Campaign } from '../campaign.ts';
import type { Words } from '../fields.ts';
import { modelList } from '../index.ts';
import { digitsIn, listNumbers, toNumberPattern } from '../numbers.ts';
import { metaOf } from '../schema.ts';
import type { z } from 'zod';
import { entriesOf, nameOf, toItem, type Item, type LaunchFacts, type LaunchRule, type Shared } from './item.ts';

type Facts = Pick<LaunchFacts, 'content'>;

/** A printed piece as those who take it down look for it. */
export interface Piece {
  placement: Shared;
  code: string;
  poster: string;
  /** The bus, shelter or hall; the line, the vehicle and the region, as far as they are known. */
  kind: Words;
  where: string;
  format: Words;
  state: Words;
}

export interface Withdrawn {
  line: Shared;
  name: string;
  pieces: Piece[];
  /** Entries whose text names the number. The site leaves it out; it should be written otherwise. */
  mentions: { collection: string; entry: Shared; locale: string; name: string }[];
}

const optionOf = (field: string, value: unknown): Words => {
  const schema = modelList.find(({ name }) => name === 'placements')?.shared.shape[field] as z.ZodType | undefined;
  return metaOf(schema)?.options?.[String(value)] ?? { ro: String(value), en: String(value) };
};

/** A format's name, in the desk's languages as far as it is written in them. */
function formatOf({ content }: Facts, slug: unknown): Words {
  const format = entriesOf({ content }, 'formats').find((entry) => entry.slug === slug);
  const name = format ? nameOf(content, 'formats', format) : String(slug);
  const inDesk = (desk: keyof Words) => String((format?.text[desk] as { name?: string } | undefined)?.name ?? name);
  return { ro: inDesk('ro'), en: inDesk('en') };
}

const regionOf = ({ regions }: Campaign, code: unknown) => regions.find((region) => region.code === code)?.name;

function toPiece({ content }: Facts, placement: Shared): Piece {
  const poster = entriesOf({ content }, 'posters').find(({ slug }) => slug === placement['poster']);
  return {
    placement,
    code: String(placement['code']),
    poster: poster ? nameOf(content, 'posters', poster) : String(placement['poster']),
    kind: optionOf('kind', placement['kind']),
    where: [placement['route'], placement['vehicle'], regionOf(content.campaign, placement['region'])].filter(Boolean).join(', '),
    format: formatOf({ content }, placement['format']),
    state: optionOf('state', placement['state']),
  };
}

const isUp = ({ state }: Shared) => state === 'live' || state === 'planned';
const textsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(textsOf).join('\n') : String(value);

/** Lines that were withdrawn or never confirmed and that something still carries, with all that carries them. */
export function listWithdrawn(facts: Facts): Withdrawn[] {
  const [site] = entriesOf(facts, 'settings');
  const { hidden } = listNumbers(facts.content.collections);
  const lines = entriesOf(facts, 'helplines').filter((line) => line['publish'] !== 'yes');
  return lines
    .map((line): Withdrawn => {
      const pattern = toNumberPattern(digitsIn(line).filter((digits) => hidden.includes(digits)));
      const names = (text: unknown) => Boolean(pattern && textsOf(text).match(pattern));
      const printed = (placement: Shared) => {
        const poster = entriesOf(facts, 'posters').find(({ slug }) => slug === placement['poster']);
        return (placement['helpline'] ?? site?.['main']) === line.slug || names(poster?.text[String(placement['locale'])]);
      };
      return {
        line,
        name: nameOf(facts.content, 'helplines', line),
        pieces: entriesOf(facts, 'placements')
          .filter((placement) => isUp(placement) && printed(placement))
          .map((placement) => toPiece(facts, placement)),
        mentions: modelList.flatMap(({ name: collection }) =>
          entriesOf(facts, collection).flatMap((entry) =>
            Object.entries(entry.text)
              .filter(([, text]) => entry !== line && names(text))
              .map(([locale]) => ({ collection, entry, locale, name: nameOf(facts.content, collection, entry) })),
          ),
        ),
      };
    })
    .filter(({ pieces, mentions, line }) => pieces.length || mentions.length || line.slug === site?.['main']);
}

const describePiece = ({ code, kind, where, format }: Piece, line: string): Words => {
  const say = (desk: keyof Words) => [code, kind[desk], where, format[desk], line].filter(Boolean).join(', ');
  return { ro: say('ro'), en: say('en') };
};

/** A photo whose person has taken back their consent, and where it was printed. */
export interface WithdrawnPhoto {
  collection: string;
  entry: Shared;
  name: string;
  pieces: Piece[];
  items: { entry: Shared; name: string }[];
}

export function listWithdrawnPhotos(facts: Facts): WithdrawnPhoto[] {
  const named = (collection: string, slugs: unknown) =>
    entriesOf(facts, collection).filter(({ slug }) => Array.isArray(slugs) && slugs.includes(slug));
  return modelList.flatMap(({ name: collection }) =>
    entriesOf(facts, collection)
      .filter((entry) => entry['photo'] && entry['consentWithdrawnOn'])
      .map((entry) => ({
        collection,
        entry,
        name: nameOf(facts.content, collection, entry),
        pieces: named('placements', entry['photoPlacements'])
          .filter(isUp)
          .map((placement) => toPiece(facts, placement)),
        items: named('library', entry['photoLibrary']).map((item) => ({ entry: item, name: nameOf(facts.content, 'library', item) })),
      })),
  );
}

export const streetRules: readonly LaunchRule[] = [
  (facts) =>
    listWithdrawn(facts).flatMap(({ name, pieces, line }): Item[] =>
      pieces.map((piece) =>
        toItem(facts, 'take-down', 'placements', piece.placement, line.slug, { about: piece.poster, detail: describePiece(piece, name) }),
      ),
    ),
  (facts) =>
    listWithdrawnPhotos(facts).flatMap(({ collection, entry, name, pieces, items }): Item[] => [
      toItem(facts, 'consent-withdrawn', collection, entry, entry['photo'], {
        ...(items.length && { detail: { ro: items.map((item) => item.name).join(', '), en: items.map((item) => item.name).join(', ') } }),
      }),
      ...pieces.map((piece) =>
        toItem(facts, 'take-down', 'placements', piece.placement, entry.slug, { about: piece.poster, detail: describePiece(piece, name) }),
      ),
    ]),
  (facts) =>
    modelList.flatMap(({ name: collection }) =>
      entriesOf(facts, collection)
        .filter((entry) => entry['photo'] && entry['personShown'] === 'unknown')
        .map((entry) => toItem(facts, 'no-consent', collection, entry, entry['photo'])),
    ),
  (facts) =>
    listWithdrawn(facts).flatMap(({ mentions, name }) =>
      mentions.map(({ collection, entry, locale }) =>
        toItem(facts, 'names-withdrawn', collection, entry, entry.text[locale], { locale, detail: { ro: name, en: name } }),
      ),
    ),
];
