/** The languages of the product. Dutch is the source; another language is typed against it. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Locale for dates and numbers. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
