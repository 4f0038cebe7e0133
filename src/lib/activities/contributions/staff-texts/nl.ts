/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');
const joinAnd = (titles: string[]) =>
	new Intl.ListFormat('nl').format(titles.map((title) => `‘${title}’`));

export const texts = {
	name: 'Kaartjes',
	purpose:
		'Mensen schrijven korte kaartjes: wat gaat goed, wat kan beter, wat is een wens. Anderen zeggen: ook ik.',
	console: {
		similar: 'Lijkt op elkaar',
		similarHelp: 'Wij vergelijken alleen woorden. Kijk zelf of het klopt.',
		groupThese: 'Leg deze bij elkaar',
		notThese: 'Niet bij elkaar',
		open: 'Open de kaartjes',
		back: 'Programma',
		topics: 'Onderwerpen',
		topicsHelp: 'Hieruit kan de zaal kiezen, als er een keuze volgt.',
		noTopics:
			'Er zijn nog geen 2 onderwerpen. Dan kiest de zaal ook uit losse kaartjes: die met de meeste steun.',
		leftOut: 'Niet in de keuze',
		topic: (cards: string, people: string) => `${cards}, ${people}`,
		looseTop: (n: number) =>
			plural(n, {
				one: '1 kaartje met veel ‘ook ik’ ligt nog los.',
				other: `${n} kaartjes met veel ‘ook ik’ liggen nog los.`
			}),
		looseTopHelp: 'Daar kan niemand op stemmen.',
		showThem: 'Toon ze',
		search: 'Zoek in de kaartjes',
		find: 'Zoek',
		theme: 'Thema',
		allThemes: 'Alle thema’s',
		mood: 'Soort',
		allMoods: 'Alle soorten',
		sort: 'Volgorde',
		sorts: { support: 'Meeste ‘ook ik’ eerst', newest: 'Nieuwste eerst' },
		place: 'Welke kaartjes?',
		places: { loose: 'Los', laid: 'Gelegd', held: 'Wacht' },
		found: (n: number) =>
			plural(n, { one: '1 kaartje in de lijst.', other: `${n} kaartjes in de lijst.` }),
		nothingFound: 'Hier liggen geen kaartjes.',
		alsoMe: 'ook ik',
		more: (card: string) => `Verberg of pas aan: ${card}`,
		fresh: (n: number) =>
			plural(n, { one: '1 nieuw kaartje onderaan.', other: `${n} nieuwe kaartjes onderaan.` }),
		stale: 'De steun is veranderd.',
		sortAgain: 'Sorteer opnieuw',
		sorted: 'De kaartjes liggen weer op volgorde.',
		tickSome: 'Vink kaartjes aan.',
		/** Behind how many cards there are. */
		waiting: (n: number) =>
			plural(n, { one: 'en nog 1 wacht op u', other: `en nog ${n} wachten op u` }),
		/** Another console laid them in topics first. */
		taken: (n: number, topics: string[]) =>
			plural(n, {
				one: `Een ander legde 1 kaartje dat u aanvinkte bij ${joinAnd(topics)}.`,
				other: `Een ander legde ${n} kaartjes die u aanvinkte bij ${joinAnd(topics)}.`
			}),
		ticked: (n: number) => plural(n, { one: '1 aangevinkt', other: `${n} aangevinkt` }),
		title: 'Titel',
		titleOfOne: 'Titel (mag leeg)',
		group: 'Leg bij elkaar',
		makeTopic: 'Maak onderwerp',
		untick: 'Wis',
		needsTitle: 'Schrijf eerst een titel.',
		made: (title: string) => `‘${title}’ is nu een onderwerp.`,
		madeOne: 'Dit kaartje is nu een onderwerp.',
		addHere: 'Leg erbij',
		added: (title: string) => `Het ligt nu bij ‘${title}’.`,
		openTopic: 'Open',
		newTitle: 'Nieuwe titel',
		otherTitle: 'Andere titel',
		checkTitle: 'Een kaartje is verborgen of aangepast. Kijk of de titel nog klopt.',
		rename: 'Bewaar',
		cancel: 'Toch niet',
		leaveOut: 'Laat weg',
		takeAlong: 'Neem mee',
		ungroup: 'Leg los',
		remove: 'Haal eruit',
		marks: { held: 'wacht op u', hidden: 'verborgen' }
	},
	refusals: {
		'contributions/in-a-topic':
			'Een ander was u net voor: een van deze kaartjes ligt al bij een onderwerp. Kijk wat er over is en druk dan nog eens.'
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
