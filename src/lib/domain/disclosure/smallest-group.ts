/** Answers of fewer people than this are not shown apart: one could guess who said what. */
export const smallestGroup = 5;
