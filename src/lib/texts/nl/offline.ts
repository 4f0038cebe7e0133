/** What a phone shows of an evening when there is no internet. Dutch is the source, level B1. */
import type { Shape } from '../shape.ts';

export const texts = {
	title: 'Geen internet',
	kept: 'Wat u verstuurde, is bewaard. Een antwoord dat nog niet is verstuurd, staat op deze telefoon zolang dit scherm open is.',
	goesOn: 'Laat dit scherm open staan. Is er weer internet? Dan gaat de avond hier vanzelf verder.',
	tryNow: 'Probeer het nu'
};

export type OfflineTexts = Shape<typeof texts>;
