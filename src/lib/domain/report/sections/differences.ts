import type { Section } from '../draft.ts';
import type { Evening, Placed } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import type { RecognitionFinding } from '../../finding/finding.ts';
import {
	differ,
	groups,
	isUnrecognised,
	nameIndicator,
	referToAnswers,
	shareOfRecognition
} from '../recognition.ts';
import type { DraftSentences } from '../sentences.ts';
import { writeSection, type Line } from '../writing.ts';

/**
 * Where figure and experience differ. Two rules, both at 95% certainty and both among people with an opinion: most residents do
 * not recognise the figure (Wilson 1927), or residents and professionals look at it differently (Newcombe 1998).
 */
export function composeDifferences(
	evening: Evening,
	{ titles, headings, differences: say }: DraftSentences
): Section {
	const { recognitions } = evening;
	const answers = recognitions.flatMap((recognition) =>
		groups.map((group) => referToAnswers(recognition, group))
	);
	const only = (text: string, evidence: EvidenceRef[]) =>
		writeSection('differences', 'differences', titles.differences, [
			{ id: 'none', heading: null, lines: [{ text, evidence }] }
		]);

	if (recognitions.length === 0) return only(say.notAsked, [{ kind: 'attendance' }]);
	if (
		recognitions.every(({ finding }) =>
			groups.every((group) => !shareOfRecognition(finding[group]))
		)
	) {
		return only(say.tooFew, answers);
	}
	const figure = recognitions.flatMap((recognition) => sayFigure(evening, recognition, say));
	const twoGroups = recognitions.flatMap((recognition) => sayGroups(evening, recognition, say));
	const isAlike = figure.length + twoGroups.length === 0;
	return writeSection('differences', 'differences', titles.differences, [
		{ id: 'figure', heading: headings.figureAndExperience, lines: figure },
		{ id: 'groups', heading: headings.twoGroups, lines: twoGroups },
		{ id: 'none', heading: null, lines: isAlike ? [{ text: say.none, evidence: answers }] : [] },
		{ id: 'rule', heading: headings.comparing, lines: [{ text: say.rule, evidence: answers }] }
	]);
}

function sayFigure(
	evening: Evening,
	recognition: Placed<RecognitionFinding>,
	say: DraftSentences['differences']
): Line[] {
	const { indicator, residents } = recognition.finding;
	const share = shareOfRecognition(residents);
	if (!share || !isUnrecognised(share)) return [];
	const known = evening.figures.find(({ figure }) => figure.indicator.id === indicator);
	const unrecognised = { part: residents.no, whole: share.whole };
	return [
		{
			text: say.figure(nameIndicator(evening, indicator), known?.fact ?? null, unrecognised),
			evidence: [...(known ? [known.evidence] : []), referToAnswers(recognition, 'residents')]
		}
	];
}

function sayGroups(
	evening: Evening,
	recognition: Placed<RecognitionFinding>,
	say: DraftSentences['differences']
): Line[] {
	const { finding } = recognition;
	const residents = shareOfRecognition(finding.residents);
	const professionals = shareOfRecognition(finding.professionals);
	if (!residents || !professionals || !differ(residents, professionals)) return [];
	return [
		{
			text: say.groups(nameIndicator(evening, finding.indicator), residents, professionals),
			evidence: groups.map((group) => referToAnswers(recognition, group))
		}
	];
}
