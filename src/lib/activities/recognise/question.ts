/** The questions of this step in the ballot box, by indicator. */
export const answerOn = (indicator: string) => `answer ${indicator}`;
export const guessOn = (indicator: string) => `guess ${indicator}`;
