/** Numbers that look like a CPR number, put together so that none stands in the tests. Only one with a day is noticed. */
export const cprOf = (day: string, last = '0000'): string => `${day}-${last}`;
