/** What a card says: this goes well, this can be better, this is a wish. */
export { moods, type Mood } from '../../domain/finding/finding.ts';

/** A card is short: it fits on a small piece of paper. */
export const longestCard = 280;
/** A title is what the hall reads of a group from eight metres. */
export const longestTitle = 80;
/** Three lines on the wall. */
export const longestQuestion = 100;
/** Nobody may fill the wall alone. */
export const mostPerPerson = 10;
