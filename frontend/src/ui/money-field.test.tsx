import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { useEyes } from '@/time/reader';
import { isAmount, type Amount } from './money';
import { MoneyField, NumberField } from './number-field';

function Field({ onValue, first }: { onValue: (value: Amount | null) => void; first: Amount | null }) {
  const [value, setValue] = useState(first);
  return (
    <I18nProvider locale={useEyes((eyes) => eyes.locale)}>
      <MoneyField
        label="Value"
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue(next);
        }}
      />
    </I18nProvider>
  );
}

async function type(text: string, { language = 'en', locale = 'en-GB' } = {}, first: Amount | null = null) {
  await speak(language === 'de' ? 'de' : 'en');
  useEyes.setState({ locale, zone: 'Europe/Vienna' });
  const values: (Amount | null)[] = [];
  render(<Field first={first} onValue={(value) => values.push(value)} />);
  const field = screen.getByRole('textbox', { name: 'Value' });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
  return values.at(-1)?.amount;
}

describe('an amount is kept as it was typed, digit by digit', () => {
  it('with all the decimals that a currency may have', async () => {
    expect(await type('1234567890123.45')).toBe('1234567890123.45');
  });

  it('rounded neither to cents nor to what a number holds: what does not fit is refused, not changed', async () => {
    expect(await type('12.345')).toBe('12.345');
    document.body.replaceChildren();
    expect(await type('1,234,567,890,123,456.78')).toBe('1234567890123456.78');
    document.body.replaceChildren();
    expect(await type('9999999999999999')).toBe('9999999999999999');
  });

  it.each([
    ['en', 'en-GB', '12.34567', '12.34567'],
    ['de', 'de-DE', '12,34567', '12.34567'],
    ['en', 'en-GB', '0.00000000001', '0.00000000001'],
  ])(
    'with decimals that no currency has, for the server to refuse: %s, %s, %s',
    async (language, locale, text, sent) => {
      expect(await type(text, { language, locale })).toBe(sent);
      expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue(text);
    },
  );

  it('also where without them it would be the amount that stood there', async () => {
    expect(await type('12.00001', {}, { amount: '12', currency: 'EUR' })).toBe('12.00001');
  });

  it('in the reader’s way to write it', async () => {
    expect(await type('1.234.567,5', { language: 'de', locale: 'de-DE' })).toBe('1234567.5');
  });

  it('and steps to the next whole one', async () => {
    expect(await type('12.5{ArrowUp}')).toBe('13');
  });
});

describe('an amount never becomes another', () => {
  it.each([
    ['en', 'en-GB', '12,5', '12.5', '12.5'],
    ['en', 'en-GB', '1.234,56', '1234.56', '1,234.56'],
    ['en', 'en-GB', '1,234', '1234', '1,234'],
    ['de', 'de-DE', '1234.56', '1234.56', '1.234,56'],
    ['de', 'de-DE', '1.234', '1234', '1.234'],
    ['de', 'de-DE', '1,234', '1.234', '1,234'],
  ])('%s, %s: %s is %s, and is written %s', async (language, locale, text, sent, shown) => {
    expect(await type(text, { language, locale })).toBe(sent);
    expect(screen.getByRole('textbox', { name: /Value|Wert/ })).toHaveValue(shown);
  });

  it.each([
    ['en', 'en-GB', '-500', 'That is no amount. Write digits, as 1,234.50, without a minus.'],
    ['de', 'de-DE', '-500', 'Das ist kein Betrag. Schreiben Sie Ziffern wie 1.234,50, ohne Minus.'],
    ['en', 'en-GB', '12 k', 'That is no amount. Write digits, as 1,234.50, without a minus.'],
  ])('%s, %s: %s is kept as typed and refused in words', async (language, locale, text, words) => {
    await type(text, { language, locale });
    const field = screen.getByRole('textbox', { name: 'Value' });
    expect(field).toHaveValue(text);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(words);
  });

  it('and what cannot be understood is no amount to send', async () => {
    expect(isAmount({ amount: (await type('-500')) ?? '', currency: 'EUR' })).toBe(false);
  });

  it('nor does a currency make one of nothing', async () => {
    await speak('en');
    const values: (Amount | null)[] = [];
    render(<Field first={null} onValue={(value) => values.push(value)} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'USD');
    expect(values).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Value' }), '12');
    expect(values.at(-1)).toEqual({ amount: '12', currency: 'USD' });
    await userEvent.clear(screen.getByRole('textbox', { name: 'Value' }));
    expect(values.at(-1)).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveValue('USD');
  });
});

describe('a count is the one that was typed', () => {
  function Count({ onValue }: { onValue: (value: number | null) => void }) {
    const [value, setValue] = useState<number | null>(null);
    return (
      <NumberField
        label="Minutes"
        max={1440}
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue(next);
        }}
      />
    );
  }
  it.each([
    ['90', 90, ''],
    ['1,5', NaN, 'That is no whole number. Write digits only.'],
    ['-5', NaN, 'That is no whole number. Write digits only.'],
    ['1,441', NaN, 'At most 1,440.'],
  ])('%s', async (text, sent, words) => {
    await speak('en');
    useEyes.setState({ locale: 'en-GB' });
    const values: (number | null)[] = [];
    render(<Count onValue={(value) => values.push(value)} />);
    const field = screen.getByRole('textbox', { name: 'Minutes' });
    await userEvent.type(field, text);
    await userEvent.tab();
    expect(values.at(-1)).toBe(sent);
    expect(field).toHaveValue(text);
    expect(field).toHaveAccessibleDescription(words);
  });
});
