/** The number of inhabitants in the base set: the only indicator that the draft knows by name. */
export const inhabitantsIndicator = 'bev_inwoners';
