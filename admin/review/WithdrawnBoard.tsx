import type { Words } from '../../src/models/fields.ts';
import { nameLanguage } from '../../src/models/review/report.ts';
import type { Withdrawn, WithdrawnPhoto } from '../../src/models/review/take-down.ts';
import { toEntryAddress } from './address.ts';
import { boardWords as words } from './words.ts';

type Desk = keyof Words;
const COLUMNS = ['code', 'place', 'line', 'format', 'poster', 'state'] as const;

const Pieces = ({ pieces, caption, desk }: { pieces: Withdrawn['pieces']; caption: string; desk: Desk }) => (
  <div className="wide">
    <table>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words[column][desk]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pieces.map(({ placement, code, kind, where, format, poster, state }) => (
          <tr key={code}>
            <th scope="row">
              <a href={toEntryAddress({ collection: 'placements', slug: placement.slug })}>{code}</a>
            </th>
            <td>{kind[desk]}</td>
            <td>{where || '–'}</td>
            <td>{format[desk]}</td>
            <td>{poster}</td>
            <td>{state[desk]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Photo = ({ photo: { collection, entry, name, pieces, items }, desk }: { photo: WithdrawnPhoto; desk: Desk }) => (
  <>
    <h3>
      <a href={toEntryAddress({ collection, slug: entry.slug })}>{name}</a>
    </h3>
    {pieces.length ? <Pieces pieces={pieces} caption={name} desk={desk} /> : <p>{words.noPieces[desk]}</p>}
    {items.length > 0 && (
      <p>
        {words.printedIn[desk]} {items.map((item) => item.name).join(', ')}.
      </p>
    )}
  </>
);

/** What still carries a withdrawn number, as a list for those who go and take it down. The number itself is not repeated. */
export function WithdrawnBoard({ withdrawn, photos, desk }: { withdrawn: readonly Withdrawn[]; photos: readonly WithdrawnPhoto[]; desk: Desk }) {
  return (
    <>
      <p className="lead">{words.withdrawnLead[desk]}</p>
      {!withdrawn.length && !photos.length && <p className="total">{words.noneWithdrawn[desk]}</p>}
      {withdrawn.map(({ line, name, pieces, mentions }) => (
        <section key={line.slug}>
          <h2>
            <a href={toEntryAddress({ collection: 'helplines', slug: line.slug })}>{name}</a>
          </h2>
          {pieces.length ? <Pieces pieces={pieces} caption={name} desk={desk} /> : <p>{words.noPieces[desk]}</p>}
          {mentions.length > 0 && (
            <>
              <h3>{words.mentions[desk]}</h3>
              <ul className="plain">
                {mentions.map(({ collection, entry, locale, name: title }) => (
                  <li key={`${collection}/${entry.slug}/${locale}`}>
                    <a href={toEntryAddress({ collection, slug: entry.slug })}>
                      {title} ({nameLanguage(locale, desk)})
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      {photos.length > 0 && (
        <section>
          <h2>{words.photos[desk]}</h2>
          {photos.map((photo) => (
            <Photo key={`${photo.collection}/${photo.entry.slug}`} photo={photo} desk={desk} />
          ))}
        </section>
      )}
    </>
  );
}
