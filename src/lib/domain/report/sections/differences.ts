import type { FigureAnswerFinding } from '../../finding/finding.ts';
import type { Section } from '../draft.ts';
import { listUncomputed, type Evening, type Placed } from '../evening.ts';
import { groups } from '../finding-kinds.ts';
import {
	differ,
	isUnrecognised,
	nameIndicator,
	referToAnswers,
	shareOfRecognition
} from '../recognition.ts';
import { say } from '../saying.ts';
import { writeOnly, writeSection, type Line } from '../writing.ts';

/**
 * Where figure and experience differ. Two rules, both at 95% certainty and both among people with an opinion: most residents do
 * not recognise the figure (Wilson 1927), or residents and professionals look at it differently (Newcombe 1998).
 */
export function composeDifferences(evening: Evening): Section {
	const { recognitions } = evening;
	const title = say('titles.differences');
	const answers = recognitions.flatMap(({ evidence }) => evidence);
	const uncomputed: Line = {
		saying: say('differences.uncomputed'),
		evidence: listUncomputed(evening).map(({ stepId }) => ({ kind: 'step', stepId }))
	};
	const isUncomputed = uncomputed.evidence.length > 0;
	if (recognitions.length === 0) {
		if (isUncomputed) return writeOnly('differences', title, uncomputed);
		const notAsked = { saying: say('differences.notAsked'), evidence: [attendance] };
		return writeOnly('differences', title, notAsked);
	}
	const isTooFew = recognitions.every(({ finding }) =>
		groups.every((group) => !shareOfRecognition(finding[group]))
	);
	if (isTooFew) {
		const isLost = recognitions.some(({ finding }) =>
			groups.some((group) => finding[group].is === 'lost')
		);
		if (isUncomputed && !isLost) return writeOnly('differences', title, uncomputed);
		return writeOnly('differences', title, {
			saying: isLost ? say('differences.lost') : say('differences.tooFew'),
			evidence: answers
		});
	}
	const figure = recognitions.flatMap((recognition) => sayFigure(evening, recognition));
	const twoGroups = recognitions.flatMap((recognition) => sayGroups(evening, recognition));
	const isAlike = figure.length + twoGroups.length === 0;
	const none: Line[] = isAlike ? [{ saying: say('differences.none'), evidence: answers }] : [];
	const rule: Line[] = [{ saying: say('differences.rule'), evidence: answers }];
	return writeSection('differences', 'differences', title, [
		{ id: 'figure', heading: say('headings.figureAndExperience'), lines: figure },
		{ id: 'groups', heading: say('headings.twoGroups'), lines: twoGroups },
		{ id: 'none', heading: null, lines: none },
		{ id: 'rule', heading: say('headings.comparing'), lines: rule }
	]);
}

const attendance = { kind: 'attendance' as const };

function sayFigure(evening: Evening, recognition: Placed<FigureAnswerFinding>): Line[] {
	const { indicator, residents } = recognition.finding;
	const share = shareOfRecognition(residents);
	if (!share || !isUnrecognised(share)) return [];
	const known = evening.figures.find(({ figure }) => figure.indicator.id === indicator);
	const unrecognised = { part: share.whole - share.part, whole: share.whole };
	return [
		{
			saying: say(
				'differences.figure',
				nameIndicator(evening, indicator),
				known?.fact ?? null,
				unrecognised
			),
			evidence: [...(known ? [known.evidence] : []), referToAnswers(recognition, 'residents')]
		}
	];
}

function sayGroups(evening: Evening, recognition: Placed<FigureAnswerFinding>): Line[] {
	const { finding, evidence } = recognition;
	const residents = shareOfRecognition(finding.residents);
	const professionals = shareOfRecognition(finding.professionals);
	if (!residents || !professionals || !differ(residents, professionals)) return [];
	const name = nameIndicator(evening, finding.indicator);
	return [{ saying: say('differences.groups', name, residents, professionals), evidence }];
}
