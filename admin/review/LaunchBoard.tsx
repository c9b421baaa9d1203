import type { Words } from '../../src/models/fields.ts';
import type { Item } from '../../src/models/review/item.ts';
import { countByRole, toGroups, toLine, type Group } from '../../src/models/review/report.ts';
import type { Judged, Signoff } from '../../src/models/review/signoffs.ts';
import { toEntryAddress } from './address.ts';
import { boardWords as words } from './words.ts';

type Desk = keyof Words;
type Row = Item & { lapsed?: Signoff; signoff?: Signoff };

const Line = ({ item, desk }: { item: Row; desk: Desk }) => {
  const signoff = item.signoff ?? item.lapsed;
  const line = toLine(item, desk);
  return (
    <li>
      {item.entry ? <a href={toEntryAddress(item.entry)}>{line}</a> : line}
      {signoff && (
        <span className="small">
          {' '}
          {item.lapsed && words.lapsed[desk]} {signoff.by}, {signoff.on}: {signoff.why}
        </span>
      )}
    </li>
  );
};

const Part = ({ group, desk }: { group: Group<Row>; desk: Desk }) => (
  <details className="kind" id={group.kind}>
    <summary>
      <b>{group.items.length}</b> {group.label}
    </summary>
    <p className="small">
      {group.mend} {words.who[desk]} {group.who}.
    </p>
    <ul>
      {group.items.map((item) => (
        <Line key={item.id} item={item} desk={desk} />
      ))}
    </ul>
  </details>
);

const Areas = ({ items, desk }: { items: readonly Row[]; desk: Desk }) =>
  toGroups(items, desk).map(({ area, title, groups }) => (
    <section key={area}>
      <h2>{title}</h2>
      {groups.map((group) => (
        <Part key={group.kind} group={group} desk={desk} />
      ))}
    </section>
  ));

/** The launch check as a page of the desk: how much, whose, then everything. */
export function LaunchBoard({ judged, desk }: { judged: Judged; desk: Desk }) {
  const { open, signed, stale } = judged;
  return (
    <>
      <p className="lead">{words.launchLead[desk]}</p>
      {open.length ? (
        <>
          <p className="total">
            <b>{open.length}</b> {words.todo[desk]}
          </p>
          <h2>{words.byWho[desk]}</h2>
          <dl className="counts">
            {countByRole(open, desk).map(({ who, count }) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <Areas items={open} desk={desk} />
        </>
      ) : (
        <p className="total">{words.empty[desk]}</p>
      )}
      {signed.length > 0 && (
        <section className="signed">
          <h2>{words.signed[desk]}</h2>
          <ul>
            {signed.map((item) => (
              <Line key={item.id} item={item} desk={desk} />
            ))}
          </ul>
        </section>
      )}
      {stale.length > 0 && (
        <p className="small">
          {words.stale[desk]}: {stale.map(({ id }) => id).join(', ')}
        </p>
      )}
    </>
  );
}
