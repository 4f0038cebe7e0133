/** What the three audiences get, and what stays when the step closes. */
import type { Rung } from '../../domain/rung.ts';
import type { CountByKind } from '../../domain/audience.ts';
import type { FreeText } from '../../domain/free-text.ts';
import type { Chosen, LinkableTopic } from '../../domain/links/linkable.ts';
import type { ForWriter, Standing } from '../../domain/moderation/standing.ts';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import type { Role } from './limits.ts';
import type { Buurt, Point } from './schema.ts';

/** An initiative as everyone may see it: numbers of people, never who. */
export interface ShownInitiative {
	id: string;
	title: FreeText;
	what: FreeText;
	needed: FreeText | null;
	theme: ThemeId | null;
	buurt: Buurt | null;
	point: Point | null;
	leaders: number;
	hands: number;
	/** All kinds of people together: a split of so few would point at somebody. */
	supporters: number;
}

export interface PhoneScreen {
	question: string;
	rung: Rung;
	perPerson: number;
	themes: ThemeId[];
	/** In the order in which they came, so that nothing jumps under a thumb. */
	initiatives: ShownInitiative[];
}

export interface WallScreen {
	question: string;
	rung: Rung;
	/** How many there are in all. */
	total: number;
	/** `first`: the first that came, and they stay in place. `most`: those that most people will work on. */
	order: 'first' | 'most';
	/** At most five. */
	rows: Pick<ShownInitiative, 'id' | 'title' | 'leaders' | 'hands'>[];
}

export interface ConsoleScreen {
	question: string;
	/** With the topic that whoever leads chose for it. */
	initiatives: (ShownInitiative & { standing: Standing; topic: Chosen })[];
	/** Of the steps before this one. */
	topics: LinkableTopic[];
}

export type View = PhoneScreen | WallScreen | ConsoleScreen;

export interface Own {
	/** With one's own words, because others may not see them, or read others. */
	proposed: ({ id: string; title: FreeText } & ForWriter)[];
	/** By initiative. */
	roles: Record<string, Role>;
}

export interface OutcomeInitiative extends Omit<ShownInitiative, 'supporters'> {
	supporters: CountByKind;
	/** The topic that whoever led chose for it; null: none. Absent: nobody chose. */
	topic?: string | null;
}

export interface Outcome {
	question: string;
	rung: Rung;
	initiatives: OutcomeInitiative[];
}
