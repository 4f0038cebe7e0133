/** Who may come in where there are accounts and what they may do. */
import type { Line } from './line.ts';

const managing = (answers: number, visit?: Line['visit']): Line => ({
	may: 'manage-staff',
	where: 'city',
	answers,
	...(visit ? { visit } : {})
});
const nobody = () => ({ params: { account: 'nobody' } });

export const expectedOfAccounts: Record<string, Line> = {
	'GET /regie/(desk)/medewerkers': managing(200),
	'POST /regie/(desk)/medewerkers?/invite': managing(200, () => ({
		form: { name: 'Nieuw', email: `${crypto.randomUUID()}@example.test`, role: 'administrator' }
	})),
	// Of an account that is not there.
	'POST /regie/(desk)/medewerkers?/link': managing(400),
	'POST /regie/(desk)/medewerkers?/end': managing(400),
	'GET /regie/(desk)/medewerkers/[account]': managing(404, nobody),
	'POST /regie/(desk)/medewerkers/[account]?/give': managing(400, nobody),
	'POST /regie/(desk)/medewerkers/[account]?/end': managing(400, nobody)
};
