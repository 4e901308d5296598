/** Whether everything is tried: `npm test -- --all`. */
export const isThorough = Boolean(process.env.TEST_ALL);

/** All cases of a kind where everything is tried; in the quick run one of every so many. */
export const some = <Case>(cases: readonly Case[], step = 3): readonly Case[] =>
  isThorough ? cases : cases.filter((_, index) => index % step === 0);
