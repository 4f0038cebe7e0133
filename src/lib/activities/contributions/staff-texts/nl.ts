/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

export const texts = {
	name: 'Kaartjes',
	purpose:
		'Mensen schrijven korte kaartjes: wat gaat goed, wat kan beter, wat is een wens. Anderen zeggen: ook ik.',
	console: {
		similar: 'Lijkt op elkaar',
		similarHelp: 'Wij vergelijken alleen woorden. Kijk zelf of het klopt.',
		groupThese: 'Leg deze bij elkaar',
		notThese: 'Niet bij elkaar',
		tidy: 'Kaartjes bij elkaar leggen',
		ticked: (n: number) =>
			plural(n, { one: '1 kaartje aangevinkt', other: `${n} kaartjes aangevinkt` }),
		title: 'Titel voor deze kaartjes',
		theme: 'Thema',
		group: 'Leg bij elkaar',
		tickTwo: 'Vink eerst 2 of meer kaartjes aan.',
		needsTitle: 'Schrijf eerst een titel.',
		addTo: 'Voeg toe aan',
		add: 'Voeg toe',
		chooseGroup: 'Kies een stapel',
		tickOne: 'Vink eerst een kaartje aan en kies een stapel.',
		groups: 'Stapels',
		newTitle: 'Titel',
		checkTitle: 'In deze stapel is een kaartje verborgen of aangepast. Kijk of de titel nog klopt.',
		rename: 'Bewaar titel',
		ungroup: 'Leg weer los',
		remove: 'Haal eruit',
		none: 'Nog geen kaartjes',
		noneLoose: (piled: number, unseen: number) =>
			[
				...(piled > 0
					? [
							plural(piled, {
								one: '1 ligt in een stapel.',
								other: `${piled} liggen in een stapel.`
							})
						]
					: []),
				...(unseen > 0
					? [plural(unseen, { one: '1 is niet te zien.', other: `${unseen} zijn niet te zien.` })]
					: [])
			].join(' '),
		marks: { held: 'wacht op u', hidden: 'verborgen' }
	},
	settings: {
		question: 'Vraag',
		questionHelp: (standard: string) => `Laat leeg voor: “${standard}”`,
		moods: 'Welke kaartjes kunnen mensen schrijven?',
		themes: 'Uit welke thema’s kunnen mensen kiezen?',
		themesHelp: 'Kiest u er geen? Dan vragen wij niet naar een thema.',
		perPerson: 'Hoeveel kaartjes mag iedereen schrijven?',
		showWhileOpen: 'Toon kaartjes meteen op de telefoons',
		showWhileOpenHelp:
			'Anderen kunnen dan ook ik zeggen. Anders ziet men de kaartjes pas bij de uitslag.',
		visibility: 'Wat ziet de zaal tijdens het schrijven?',
		rung: 'Wat doet de gemeente met de kaartjes?'
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read. */
export type TextsForStaff = Shape<typeof forResidents & typeof texts>;
