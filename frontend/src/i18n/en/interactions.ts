export const interactions = {};
