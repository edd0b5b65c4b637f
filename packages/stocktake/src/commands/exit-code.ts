/** What a command says to whoever called it. */
export const EXIT = {
  fine: 0,
  /** The data has errors, a claim is contradicted or a vector does not hold. */
  errors: 1,
  /** The command was called in a way it does not understand. */
  usage: 2,
  /** Interrupted from the keyboard. */
  interrupted: 130,
} as const;
