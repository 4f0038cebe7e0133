/** A figure as a sentence: "6 van de 10" first; the percentage stands elsewhere, for who wants it. */
import { pick } from '../../texts/pick.ts';
import type { Language } from '../../texts/language.ts';
import type { IndicatorView } from './schema.ts';
import { isDeviation, sayValue } from './value-words.ts';
import type { Texts } from './texts.ts';

/** "6 van de 10 volwassenen in uw wijk voelen zich eenzaam." Without its number as long as the figure is not told. */
export function sayHeadline(indicator: IndicatorView, texts: Texts, language: Language): string {
	const { people, fewPeople, mostPeople } = texts.figure;
	return sayFigure(indicator, texts, language, { people, few: fewPeople, most: mostPeople });
}

/** The same for the wall, which has room for fewer words and no full stop. */
export function sayOnWall(indicator: IndicatorView, texts: Texts, language: Language): string {
	const { person } = pick(indicator.texts, language);
	const { peopleOnWall, fewPeopleOnWall, mostPeopleOnWall } = texts.figure;
	return withoutStop(
		sayFigure(indicator, texts, language, {
			people: peopleOnWall,
			few: fewPeopleOnWall,
			most: (tail) => mostPeopleOnWall(person ?? tail)
		})
	);
}

/** "Hoeveel van de 10 volwassenen in uw wijk voelen zich eenzaam?" */
export function askGuess(indicator: IndicatorView, texts: Texts, language: Language): string {
	const { people, name } = pick(indicator.texts, language);
	return people === null ? name : texts.guess.question(withoutStop(people));
}

function sayFigure(
	{ figure, unit, decimals, texts: own }: IndicatorView,
	texts: Texts,
	language: Language,
	say: {
		people: (n: number, tail: string) => string;
		few: (tail: string) => string;
		most: (tail: string) => string;
	}
): string {
	const { name, people, person, more, less } = pick(own, language);
	const latest = figure?.latest;
	if (!latest) return name;
	if (latest.tenths !== null && people !== null) {
		if (latest.tenths === 0) return say.few(person ?? people);
		if (latest.tenths === 10) return say.most(people);
		return say.people(latest.tenths, latest.tenths === 1 ? (person ?? people) : people);
	}
	if (isDeviation(unit)) {
		const moved = figure.status === 'better' || figure.status === 'worse';
		if (!moved || !figure.previous) return name;
		return latest.value > figure.previous.value ? more : less;
	}
	return texts.figure.value(name, sayValue(latest.value, unit, decimals, texts, language));
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
