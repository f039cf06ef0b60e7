/** Days of the calendar from the first to the last, both included, written 2024-03-16. */
export type Period = { from: string; to: string };
