/**
 * What the types refuse, besides rights (`tests/access/does-not-compile.ts`). The type check (`npm run isgood`) holds this page: when one
 * of these begins to compile, the comment above it is an error. Nothing here ever runs.
 */
import type { FindingSchemas } from '#lib/domain/finding/finding-schema.ts';
import type { EvidenceOfKinds } from '#lib/domain/report/finding-kinds.ts';
import type { BlocksOfKinds } from '#lib/domain/report/sections/voices.ts';
import type { DraftSentences } from '#lib/domain/report/sentences.ts';
import { say } from '#lib/domain/report/saying.ts';
import type { ShowsOfEvidence } from '#lib/domain/report/show-evidence.ts';
import type { ViewOf } from '#lib/domain/session/view.ts';
import { parsedJson } from '#lib/server/db/schema/columns.ts';
import type { draftVersion } from '#lib/server/db/schema/report.ts';
import type { factsOf, Language } from '#lib/texts/language.ts';
import type { Texts } from '#lib/texts/nl/site.ts';
import type { TellsOfKinds } from '#lib/texts/tell-findings.ts';

declare const schemas: Omit<FindingSchemas, 'said'>;
// @ts-expect-error A kind of finding without a schema.
export const withoutSchema: FindingSchemas = schemas;

declare const evidence: Omit<EvidenceOfKinds, 'said'>;
// @ts-expect-error A kind of finding without evidence.
export const withoutEvidence: EvidenceOfKinds = evidence;

declare const shows: Omit<ShowsOfEvidence, 'card'>;
// @ts-expect-error Evidence that cannot be shown.
export const notShown: ShowsOfEvidence = shows;

declare const blocks: Omit<BlocksOfKinds, 'said'>;
// @ts-expect-error A kind of finding without a place in the report.
export const withoutPlace: BlocksOfKinds = blocks;

declare const tells: Omit<TellsOfKinds, 'said'>;
// @ts-expect-error A kind of finding that a recount does not tell.
export const notTold: TellsOfKinds = tells;

declare const voices: Omit<DraftSentences['voices'], 'cards'>;
// @ts-expect-error A catalogue without a sentence of the report.
export const withoutSentence: DraftSentences['voices'] = voices;

// @ts-expect-error A sentence that no catalogue has.
export const unknownSentence = say('voices.somethingNew');

// @ts-expect-error A sentence without what it is filled in with.
export const notFilledIn = say('voices.cards', 'good');

declare const facts: Omit<typeof factsOf, 'nl'>;
// @ts-expect-error A language of which nothing is known.
export const withoutFacts: Record<Language, unknown> = facts;

declare const refusals: Omit<Texts['refusals'], 'too-fast'>;
// @ts-expect-error A language without a sentence for a refusal.
export const withoutRefusal: Texts['refusals'] = refusals;

// @ts-expect-error A column of JSON without a schema.
export const withoutColumnSchema = parsedJson('content');

declare const version: typeof draftVersion.$inferSelect;
// @ts-expect-error What comes out of it has the type of its schema, and not any type that one likes.
export const read: string = version.content;

declare const onPhone: ViewOf<'participant'>;
// @ts-expect-error How many people are there is nothing that a phone receives.
export const presentOnPhone = onPhone.present;
// @ts-expect-error Nor is what the console shows.
export const consoleOnPhone = onPhone.console;
// @ts-expect-error Nor is how many people answered.
export const answeredOnPhone = onPhone.step?.answered;

declare const onWall: ViewOf<'wall'>;
// @ts-expect-error What only whoever leads may see is not on the wall.
export const consoleOnWall = onWall.console;
