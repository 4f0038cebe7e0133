import type { MyselfTexts } from '../nl/myself.ts';

export const texts: MyselfTexts = {
	who: {
		title: 'I am actually something else',
		kinds: { resident: 'resident', entrepreneur: 'entrepreneur', professional: 'professional' },
		now: (kind) => `You take part as: ${kind}.`,
		help: 'Is that not right? Then choose what you are.',
		willReach:
			'Your answers will then count in the new group. That goes for every step that is not closed for good yet.',
		become: (kind) => `I am actually: ${kind}`,
		changed: (kind) => `You now count as: ${kind}`,
		reaches:
			'Your answers count in the new group. That goes for every step that is not closed for good yet.',
		settled: 'These steps are closed for good already. Nothing changes there:',
		notRight: 'Is it not right?',
		toEvening: 'Back to the evening',
		back: 'It is right. Go back.',
		over: 'This is not possible any more. The evening is over, or you are not in yet.'
	}
};
