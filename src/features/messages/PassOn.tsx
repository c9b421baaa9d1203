import { Qr } from '~/ui/Qr.tsx';
import type { MessageView } from './view.ts';

/** Handing a message on: by the phone's own means, by copying its address, or on paper. Buttons are shown only where they work. */
export function PassOn({ view: { address, words } }: { view: MessageView }) {
  return (
    <p className="dial">
      <button className="copy" type="button" hidden data-share={address}>
        {words.share}
      </button>
      <button className="copy" type="button" hidden data-copy={address} data-done={words.copied} data-always="">
        {words.copyLink}
      </button>
      <button className="copy" type="button" hidden data-print="">
        {words.print}
      </button>
    </p>
  );
}

/** What only paper has: the way back to the page, and strips to tear off that carry the number only. */
export function Paper({ view: { address, tearNumber } }: { view: MessageView }) {
  return (
    <div className="paper" aria-hidden="true">
      <div className="back">
        <Qr text={address} />
        <span dir="ltr">{address.replace(/^https?:\/\/|\/$/g, '')}</span>
      </div>
      {tearNumber && (
        <div className="tear">
          {Array.from({ length: 8 }, (_, i) => (
            <span key={i} dir="ltr">
              {tearNumber}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
