export const coordination = {};
