/** What `lotse doctor` says about one thing, with the cure where something is to be done. */
export type Finding = { what: string; state: 'ok' | 'advice' | 'wrong'; detail: string };
