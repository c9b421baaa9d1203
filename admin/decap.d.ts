declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** The little of Decap's state that is needed: what stands in the form. */
  interface Draft {
    get(key: 'collection' | 'slug'): string | undefined;
    get(key: 'newRecord'): boolean | undefined;
  }
  export const store: {
    getState(): { entryDraft: { get(key: 'entry'): Draft | undefined } };
    subscribe(listen: () => void): () => void;
  };
}
