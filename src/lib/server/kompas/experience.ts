/** What residents said about the figures of a wijk, theme by theme, in the last evening that was reported. */
import type { ThemeExperience } from '../../domain/wijkkompas/experience.ts';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import { tenths } from '../../domain/wijkkompas/tenths.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import type { Finding, RecognitionCount } from '../../domain/finding/finding.ts';
import { findingSchema } from '../../domain/finding/finding-schema.ts';
import type { SessionQueries } from '../db/sessions.ts';

/** A theme that nobody was asked about is not in it. */
export type ExperienceByTheme = Partial<Record<ThemeId, ThemeExperience>>;

export interface WijkExperience {
	sessionId: string;
	plannedAt: Date;
	themes: ExperienceByTheme;
}

/** Under this number of people a share would tell what one neighbour said. */
const fewestPeople = 5;

const sum = (count: RecognitionCount) => count.yes + count.partly + count.no + count.unknown;

/**
 * Per theme the share of the residents' answers that is "herken ik", over all figures of that theme together.
 * How many people that were is at least the number that answered about one figure; that number decides, for
 * three people with two answers each are still three people.
 */
export function composeExperience(
	findings: readonly Finding[],
	indicators: readonly Pick<Indicator, 'id' | 'theme'>[]
): ExperienceByTheme {
	const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
	const totals = new Map<ThemeId, { yes: number; answers: number; people: number }>();
	for (const finding of findings) {
		const theme = finding.kind === 'recognition' ? themeOf.get(finding.indicator) : undefined;
		if (finding.kind !== 'recognition' || !theme) continue;
		const answered = sum(finding.residents);
		const total = totals.get(theme) ?? { yes: 0, answers: 0, people: 0 };
		totals.set(theme, {
			yes: total.yes + finding.residents.yes,
			answers: total.answers + answered,
			people: Math.max(total.people, answered)
		});
	}
	const themes: ExperienceByTheme = {};
	for (const [theme, { yes, answers, people }] of totals) {
		const share = tenths(yes, answers);
		// Nobody answered: there was no conversation about this theme.
		if (share === null) continue;
		themes[theme] = people < fewestPeople ? { kind: 'too-few' } : { kind: 'share', tenths: share };
	}
	return themes;
}

/** Reads the last reported evening of a wijk that was no practice; null when there was none. */
export async function readExperience(
	wijk: string,
	sessions: SessionQueries,
	indicators: readonly Indicator[]
): Promise<WijkExperience | null> {
	const session = await sessions.findLastReported(wijk);
	if (!session) return null;
	const outcomes = await sessions.listOutcomes(session.id);
	const findings = outcomes.flatMap((outcome) => findingSchema.array().parse(outcome.findings));
	return {
		sessionId: session.id,
		plannedAt: session.plannedAt,
		themes: composeExperience(findings, indicators)
	};
}
