declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** The little of Decap's state that is needed: what stands in the form. */
  interface Draft {
    get(key: 'collection' | 'slug'): string | undefined;
    get(key: 'newRecord'): boolean | undefined;
  }
  interface Slice {
    get(key: 'entry'): Draft | undefined;
    get(key: 'fieldsErrors'): { toJS(): unknown } | undefined;
  }
  export const store: {
    getState(): { entryDraft: Slice };
    dispatch(action: { type: string; payload: unknown }): void;
    subscribe(listen: () => void): () => void;
  };
}
