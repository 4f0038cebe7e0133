/** What an administrator reads about the server during an evening. Dutch is the source. */
import type { Shape } from '../shape.ts';

export const texts = {
	title: 'Meten',
	lead: 'Zo gaat het met de server, nu en in de laatste minuut. Hier staat niets over wie er zijn of wat zij zeggen.',
	milliseconds: 'Tijden staan in milliseconden (ms): 1000 ms is 1 seconde.',
	oneServer: 'Zijn er meer servers? Dan ziet u hier alleen de server die deze pagina gaf.',
	measuredAt: (time: string) => `Gemeten om ${time} uur.`,
	staysFresh: 'Nieuwe cijfers komen vanzelf.',
	refresh: 'Ververs',
	lost: 'Geen verbinding met de server. Dit zijn de laatste cijfers die aankwamen.',
	careful: 'Let op',
	nothing: 'niets gemeten',
	sections: {
		people: 'Wie is verbonden',
		answers: 'Antwoorden van telefoons',
		pushes: 'Wat de server verstuurt',
		server: 'De server zelf'
	},
	labels: {
		now: 'nu',
		half: 'de helft is zo snel of sneller',
		halfOfTime: 'de helft van de tijd hooguit',
		nearlyAll: '95 van de 100',
		all: '99 van de 100',
		lastMinute: 'in de laatste minuut',
		inMinute: 'Aantal in de laatste minuut',
		longest: 'In de volste zaal',
		sizeHalf: 'Antwoorden per keer, meestal',
		sizeNearlyAll: 'Antwoorden per keer, 95 van de 100',
		timeHalf: 'Duur, meestal',
		timeNearlyAll: 'Duur, 95 van de 100',
		phones: 'Telefoons',
		walls: 'Schermen',
		consoles: 'Regieschermen',
		heap: 'Daarvan in gebruik door het programma'
	},
	tiles: {
		phones: {
			name: 'Telefoons',
			meaning: 'Zo veel telefoons zijn nu verbonden.',
			worry: () => 'Zakt dit getal ineens? Kijk dan naar de wifi in de zaal.'
		},
		walls: {
			name: 'Schermen',
			meaning: 'Zo veel grote schermen zijn nu verbonden.',
			worry: () => 'Is het 0 terwijl de avond bezig is? Dan ziet de zaal niets.'
		},
		consoles: {
			name: 'Regieschermen',
			meaning: 'Zo veel gespreksleiders zijn nu verbonden.',
			worry: () => 'Is het 0 terwijl de avond bezig is? Dan kan niemand verder gaan.'
		},
		rooms: {
			name: 'Avonden',
			meaning: 'Zo veel avonden heeft de server in het geheugen.',
			worry: () => 'Groeit dit en raakt het geheugen vol? Start de server dan na de avond opnieuw.'
		},
		queue: {
			name: 'Wachtrij',
			meaning: 'Zo veel antwoorden wachten tot zij bewaard worden.',
			worry: (limit: string) => `Blijft dit boven ${limit}? Dan kan de server het niet bijhouden.`
		},
		tapToAck: {
			name: 'Van tik tot ontvangst',
			meaning: 'Zo lang duurt het tot een antwoord bewaard is en de telefoon dat hoort.',
			worry: (limit: string) =>
				`Staat bij 99 van de 100 meer dan ${limit}? Kijk dan naar de database.`
		},
		tapToWall: {
			name: 'Van tik tot scherm',
			meaning:
				'Zo lang duurt het tot een antwoord op weg is naar het grote scherm. Alleen wat daar iets verandert, telt mee.',
			worry: (limit: string) =>
				`Staat bij 99 van de 100 meer dan ${limit}? Dan merkt de zaal dat het traag is.`
		},
		commits: {
			name: 'Bewaard',
			meaning: 'Zo vaak schreef de server antwoorden weg. Bij drukte gaan er meer per keer.',
			worry: (limit: string) =>
				`Duurt het bij 95 van de 100 langer dan ${limit}? Dan is de database of de schijf traag.`
		},
		refusals: {
			name: 'Niet aangenomen',
			meaning: 'Zo vaak zei de server nee: een verkeerde code, te snel, een stap die dicht is.',
			worry: (limit: string) =>
				`Zijn het er meer dan ${limit}? Klopt de code op het scherm? Of probeert iemand iets?`
		},
		sent: {
			name: 'Verstuurd',
			meaning: 'Zo vaak kreeg een groep in een zaal een nieuw beeld.',
			worry: () => 'Wordt er bewaard, maar is dit en het getal hiernaast 0? Dan hoort niemand iets.'
		},
		suppressed: {
			name: 'Niet nodig',
			meaning: 'Zo vaak was er niets veranderd. Dan verstuurt de server niets.',
			worry: () => 'Dit getal mag hoog zijn. Het bespaart werk.'
		},
		memory: {
			name: 'Geheugen',
			meaning: 'Zo veel geheugen gebruikt de server.',
			worry: (limit: string) =>
				`Is het meer dan ${limit}, of groeit het de hele avond? Start de server na de avond opnieuw.`
		},
		loopDelay: {
			name: 'Vertraging van de server',
			meaning: 'Zo veel te laat begint de server aan iets nieuws, omdat hij nog bezig is.',
			worry: (limit: string) =>
				`Staat bij 99 van de 100 meer dan ${limit}? Dan heeft de computer te veel te doen.`
		}
	}
};

export type WatchTexts = Shape<typeof texts>;
