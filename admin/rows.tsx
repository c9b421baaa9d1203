/** Decap's own list, whose rows are moved by buttons too and are not lost by one press. */
import { Children, cloneElement, isValidElement, type Component, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { fill } from '../src/lib/fill.ts';
import type { Words } from '../src/models/fields.ts';
import { ask, toText } from './edits/dialogs.ts';
import { listRows } from './form/place.ts';
import { make } from './refusal.ts';
import { formWords as words } from './words.ts';

type Row = ReactElement<{ children?: ReactNode }>;

/** What Decap's list keeps and does: `ListControl.js` of decap-cms-widget-list. */
interface DecapList extends Component<ListProps, { keys: readonly string[] }> {
  /** What a folded row says. */
  objectLabel(item: unknown): unknown;
  renderItem: (item: unknown, index: number) => Row;
  onSortEnd: (move: { oldIndex: number; newIndex: number }) => void;
  handleRemove: (index: number, event: SyntheticEvent) => unknown;
}

/** Collections of Immutable, which Decap keeps its values in. */
interface ListProps {
  /** The id of the list in the page. */
  forID: string;
  value?: { size: number; get: (index: number) => { toJS?: () => unknown } | string | undefined };
  field: { get: (key: 'fields') => { first: () => { get: (key: 'name') => string } } | undefined };
}

/** Puts something behind the bar of a row: the child that has the handle. */
const addBehindBar = (row: Row, extra: ReactNode): Row =>
  cloneElement(
    row,
    undefined,
    ...(Children.map(row.props.children, (child) =>
      isValidElement<{ dragHandle?: unknown }>(child) && child.props.dragHandle ? [child, extra] : child,
    ) ?? []),
  );

interface MovesProps {
  /** The names of the two buttons. */
  names: Readonly<Record<'up' | 'down', string>>;
  index: number;
  count: number;
  move: (to: number) => void;
}

/** Two buttons that move a row by one place. At an end they stay, so that the cursor does. */
const Moves = ({ names, index, count, move }: MovesProps) => (
  <span className="desk-moves">
    {(['up', 'down'] as const).map((way) => {
      const to = way === 'up' ? index - 1 : index + 1;
      const isEnd = to < 0 || to >= count;
      return (
        <button key={way} type="button" aria-label={names[way]} title={names[way]} aria-disabled={isEnd} onClick={isEnd ? undefined : () => move(to)}>
          {way === 'up' ? '↑' : '↓'}
        </button>
      );
    })}
  </span>
);

/** Where the cursor goes when a row is gone: to the row that took its place, the one before, or the list. */
function leadOn(list: Element | null, index: number): void {
  const rows = list ? listRows(list) : [];
  const place = rows[Math.min(index, rows.length - 1)] ?? list;
  place?.querySelector('button')?.focus();
}

/** @param List Decap's own control for lists */
export function keepRows(List: new (props: ListProps) => DecapList, language: keyof Words): new (props: ListProps) => DecapList {
  const said = make('p');
  said.className = 'desk-said';
  said.setAttribute('role', 'status');
  document.body.append(said);
  const say = (what: keyof typeof words) => words[what][language];

  return class Rows extends List {
    constructor(props: ListProps) {
      super(props);
      const { renderItem, handleRemove } = this;

      this.renderItem = (item, index) => {
        const count = this.props.value?.size ?? 0;
        const label = String(this.objectLabel(item) ?? '');
        const move = (newIndex: number) => {
          this.onSortEnd({ oldIndex: index, newIndex });
          said.textContent = fill(say('moved'), { place: newIndex + 1, count });
        };
        const names = { up: `${say('up')} ${label}`, down: `${say('down')} ${label}` };
        return addBehindBar(renderItem(item, index), <Moves {...{ names, index, count, move }} />);
      };

      this.handleRemove = async (index, event) => {
        event.preventDefault();
        const key = this.state.keys[index];
        const item = this.props.value?.get(index);
        const text = toText(typeof item === 'object' ? item.toJS?.() : item);
        if (text && !(await ask(words.removeAsk, `${say('removeLead')} ${text}`, words.removeDo, language))) return;
        // While it was asked, somebody else's change may have come.
        const now = key === undefined ? -1 : this.state.keys.indexOf(key);
        if (now < 0) return;
        handleRemove(now, event);
        setTimeout(() => leadOn(document.getElementById(this.props.forID), now));
      };
    }

    /** Decap says of an empty row, in English, which of its fields is empty. */
    override objectLabel(item: unknown): unknown {
      const label = super.objectLabel(item);
      const first = this.props.field.get('fields')?.first().get('name');
      return first && label === `No ${first}` ? say('blank') : label;
    }
  };
}
