/** What counted inhabitants in every draft that was frozen before the municipality named its indicator. */
const formerly = 'bev_inwoners';

/** Whether an indicator is the number of inhabitants: the only one that the draft knows by name. */
export function countsInhabitants(
	id: string,
	inputs: { inhabitants?: string | undefined }
): boolean {
	return id === (inputs.inhabitants ?? formerly);
}
