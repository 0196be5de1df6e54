/** What a command means to do with the desk. */
export interface Need {
  /** It changes something, and so cannot work beside another process that has the desk. */
  readonly changes: boolean;
  /** It may begin a desk where there is none. */
  readonly creates: boolean;
}

export const READING: Need = { changes: false, creates: false };
export const CHANGING: Need = { changes: true, creates: false };
export const CREATING: Need = { changes: true, creates: true };
