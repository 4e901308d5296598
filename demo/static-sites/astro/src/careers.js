export const careers = [
  { key: 'registered-nurses', title: 'Registered nurses' },
  { key: 'electricians', title: 'Electricians' },
  { key: 'software-developers', title: 'Software developers' },
];
