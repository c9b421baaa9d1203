/** A heading in a form: shows its words and holds nothing. */
import type { Ref } from 'react';

interface Props {
  field: { get: (key: 'label') => string };
  forID: string;
  ref?: Ref<HTMLHeadingElement> | undefined;
}

export const Heading = ({ field, forID, ref }: Props) => (
  <h2 className="desk-group" id={forID} ref={ref}>
    {field.get('label')}
  </h2>
);
