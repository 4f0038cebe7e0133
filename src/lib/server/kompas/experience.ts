/** What residents said about the figures of a wijk, theme by theme, in the last evening that was reported. */
import type { ThemeExperience } from '../../domain/wijkkompas/experience.ts';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import { tenths } from '../../domain/wijkkompas/tenths.ts';
import { tellShare } from '../../domain/statistics/told-share.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import { ifShown } from '../../domain/disclosure/disclosed.ts';
import { findingsOf, type Finding, type RecognitionCount } from '../../domain/finding/finding.ts';
import type { SessionQueries } from '../db/sessions.ts';

/** A theme that nobody was asked about is not in it. */
export type ExperienceByTheme = Partial<Record<ThemeId, ThemeExperience>>;

export interface WijkExperience {
	sessionId: string;
	plannedAt: Date;
	openedAt: Date | null;
	themes: ExperienceByTheme;
}

const sum = (count: RecognitionCount) => count.yes + count.partly + count.no + count.unknown;

/**
 * Per theme the share of the residents' answers that is "herken ik", over all figures of that theme together. A figure about which too few
 * answered adds nothing; a theme that has only such figures says so.
 */
export function composeExperience(
	findings: readonly Finding[],
	indicators: readonly Pick<Indicator, 'id' | 'theme'>[]
): ExperienceByTheme {
	const themes: ExperienceByTheme = {};
	for (const theme of new Set(indicators.map((indicator) => indicator.theme))) {
		const ids = indicators.filter((one) => one.theme === theme).map(({ id }) => id);
		const answers = findingsOf(findings, 'figure-answer')
			.filter(({ indicator, residents }) => ids.includes(indicator) && residents.is !== 'none')
			.map(({ residents }) => residents);
		// Nobody answered: there was no conversation about this theme.
		if (answers.length === 0) continue;
		const counts = answers.flatMap((residents) => ifShown(residents) ?? []);
		const yes = counts.reduce((total, count) => total + count.yes, 0);
		const all = counts.reduce((total, count) => total + sum(count), 0);
		const share = tenths(yes, all);
		const isLost = answers.some((residents) => residents.is === 'lost');
		themes[theme] =
			share === null
				? { kind: isLost ? 'lost' : 'too-few' }
				: {
						kind: 'share',
						tenths: share,
						told: tellShare(yes, all),
						isOfAnswers: counts.length > 1
					};
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
	const findings = outcomes.flatMap((outcome) => outcome.findings);
	return {
		sessionId: session.id,
		plannedAt: session.plannedAt,
		openedAt: session.openedAt,
		themes: composeExperience(findings, indicators)
	};
}
