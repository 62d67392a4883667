import { acceptedType, nameOfType } from './content-types.js';

describe('The name of a file', () => {
  it.each([
    ['a.pdf', 'application/pdf', 'a.pdf'],
    ['a.PDF', 'application/pdf', 'a.PDF'],
    ['a.jpeg', 'image/jpeg', 'a.jpeg'],
    ['a', 'image/jpeg', 'a.jpg'],
    ['a.exe', 'text/plain', 'a.exe.txt'],
    ['a.', 'text/csv', 'a..csv'],
  ])('%s holding %s ends as its content does', (name, contentType, expected) => {
    expect(nameOfType(name, acceptedType(contentType)!)).toBe(expected);
  });
});
