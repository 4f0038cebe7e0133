/** What the screens of every activity get. A screen shows data and calls a function; it reaches nothing by itself. */
import type { ComponentProps } from 'svelte';
import type LinkedList from '../parts/LinkedList.svelte';
import type { StepPhase } from '../domain/activity.ts';
import type { CountByKind } from '../domain/audience.ts';
import type { FormFields } from '../domain/form.ts';
import type { ModerationAction } from '../domain/moderation/action.ts';
import type { QueuedItem } from '../domain/moderation/queue.ts';
import type { Figure } from '../domain/wijkkompas/figure.ts';
import type { Reply } from '../protocol/messages.ts';
import type { Language } from '../texts/language.ts';
import type { Texts as SiteTexts } from '../texts/nl/site.ts';
import type { StaffTexts } from '../texts/nl/staff.ts';

interface Reader<Texts> {
	/** The activity's own catalogue, in the reader's language. */
	texts: Texts;
	/** What every page says: themes, statuses, refusals. */
	site: SiteTexts;
	language: Language;
}

/** A resident's phone. Every form on it is a plain form (`ui/AnswerForm.svelte`) that also works without JavaScript. */
export interface ParticipantProps<View, Own, Texts> extends Reader<Texts> {
	stepId: string;
	/** Id of the next action, made by the server; a form that is posted twice has one effect. */
	formId: string;
	phase: StepPhase;
	view: View;
	own: Own;
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] };
	/** Sends an answer. Null as reply: kept on the phone, sent as soon as there is a connection. */
	answer: (action: unknown) => Promise<Reply | null>;
	/** Actions that wait on this phone, oldest first; absent where no phone is. */
	unsent?: readonly { action: unknown }[];
	/** What was typed in a form of this step that was refused, so that nothing is lost. */
	typed: FormFields | null;
	/** Where somebody who begins with something says how to reach them. Absent where no phone is: a preview. */
	contactHref?: string;
}

/** The projector, read at 8 m: never smaller than 44 px of 1080, no animation, no names. */
export interface WallProps<View, Texts> extends Reader<Texts> {
	title: string;
	phase: StepPhase;
	view: View;
	answered: number;
	/** Of questions beside each other: how many people answered each. Empty where there is one. */
	answeredEach: readonly number[];
	present: CountByKind;
}

/** The facilitator's console: numbers, never who. */
export interface ConsoleProps<View, Texts> extends Reader<Texts> {
	stepId: string;
	phase: StepPhase;
	view: View;
	answered: number;
	answeredEach: readonly number[];
	present: CountByKind;
	staff: StaffTexts;
	/** Does something inside the activity, as facilitator. What begins a round says so: buttons of the evening then do something else. */
	facilitate: (action: unknown, does?: { beginsRound: boolean }) => Promise<Reply>;
	/** What people wrote and that waits, or was decided on. */
	queue: QueuedItem[];
	/** Decides on something that people wrote. */
	moderate: (action: ModerationAction) => Promise<Reply>;
}

/** The form with which a wijkregisseur prepares a step. Fields are read by `readSettings` in the activity's `form.ts`. */
export interface SettingsProps<Settings, Texts> extends Reader<Texts> {
	settings: Settings;
	/** Figures of this wijk to choose from. */
	figures: Figure[];
	/** Steps before this one, and whether they give what people can choose from. */
	earlier: { id: string; title: string; givesOptions: boolean }[];
	/** What is wrong, by the names of the fields. */
	errors: Partial<Record<string, string>>;
}

/** The step's part of the public report. */
export interface ReportProps<Outcome, Texts> extends Reader<Texts> {
	title: string;
	outcome: Outcome;
	/** How many of what people wrote were not shown; the page around it says so. With it, nothing is not nobody. */
	withheld: number;
	/** Where a card or an initiative ended up. */
	hrefFor: (contributionId: string) => string;
	/** What belongs to a topic or an initiative, in words. */
	linked: (id: string) => ComponentProps<typeof LinkedList>['items'];
}
