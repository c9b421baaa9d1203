/** Decap's own control for references, without its false alarm. */
import type { FunctionComponent, Ref } from 'react';

interface ControlProps {
  value: unknown;
  onChange: (value: unknown, metadata?: unknown) => void;
  ref?: Ref<unknown> | undefined;
}

/**
 * Decap's control reports the value it was given as a change once it has looked the titles up, so that an entry
 * which was only opened counts as unsaved, and leaving it asks a frightening question. Here the same value is no change.
 */
export function quietRelation(Control: FunctionComponent<ControlProps>): FunctionComponent<ControlProps> {
  // Decap asks the control itself whether it is valid: its ref must reach the original.
  return function Relation({ onChange, ref, ...props }: ControlProps) {
    const report: ControlProps['onChange'] = (value, metadata) => {
      if (value !== props.value) onChange(value, metadata);
    };
    return <Control {...props} ref={ref} onChange={report} />;
  };
}
