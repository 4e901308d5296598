/** The version of the contract that this library reads. */
export const version = 1;
