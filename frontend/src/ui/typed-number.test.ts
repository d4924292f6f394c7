import { describe, expect, it } from 'vitest';
import { typedNumber, writtenNumber } from './typed-number';

describe('what is typed as a number is that number or none', () => {
  it.each([
    ['12', '12', '12'],
    ['12,5', '12.5', '12.5'],
    ['12.5', '12.5', '12.5'],
    ['12,50', '12.50', '12.50'],
    ['1.234,56', '1234.56', '1234.56'],
    ['1,234.56', '1234.56', '1234.56'],
    ['1234.56', '1234.56', '1234.56'],
    ['1234,56', '1234.56', '1234.56'],
    ['1.234', '1.234', '1234'],
    ['1,234', '1234', '1.234'],
    ['0.125', '0.125', '0.125'],
    ['0,125', '0.125', '0.125'],
    ['1234.567', '1234.567', '1234.567'],
    ['1234,567', '1234.567', '1234.567'],
    ['12.34567', '12.34567', '12.34567'],
    ['1.234.567', '1234567', '1234567'],
    ['1,234,567', '1234567', '1234567'],
    ['12,34,567.5', '1234567.5', '1234567.5'],
    ['1 234 567,5', '1234567.5', '1234567.5'],
    ["1'234'567.50", '1234567.50', '1234567.50'],
    [' 500 ', '500', '500'],
    ['.5', '0.5', '0.5'],
    ['12,', '12', '12'],
    ['1234567890123.45', '1234567890123.45', '1234567890123.45'],
    ['-500', null, null],
    ['−500', null, null],
    ['1.2.3', null, null],
    ['1,2,3', null, null],
    ['1.23,456.7', null, null],
    ['1 2', null, null],
    ['1,234.56,7', null, null],
    ['12e3', null, null],
    ['12 EUR', null, null],
    ['12k', null, null],
    ['.', null, null],
    ['', null, null],
  ])('%j in English %j, in German %j', (text, english, german) => {
    expect(typedNumber(text, 'en-GB')).toBe(english);
    expect(typedNumber(text, 'de-DE')).toBe(german);
  });

  it.each(['en-GB', 'en-US', 'en-IN', 'de-DE', 'de-AT', 'de-CH'])(
    'and reads as it was where %s writes it out',
    (locale) => {
      for (const plain of ['0', '12', '1234', '1234.5', '12.345', '1234.567', '1234567.891', '123456789012345678.90'])
        expect(typedNumber(writtenNumber(plain, locale), locale), `${plain} in ${locale}`).toBe(plain);
    },
  );
});
