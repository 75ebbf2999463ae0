/** Percentages as text, with the point moved in the digits: multiplying by 100 would round. */

function movePoint(text: string, places: number): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** The fraction that a percentage written as `text` stands for: `5.2` is 0.052. */
export function fractionOfPercent(text: string): number {
  return movePoint(text, -2);
}

/** A fraction in percent; reading it gives back the same bits. */
export function percentText(fraction: number): string {
  const plain = String(movePoint(String(fraction), 2));
  if (fractionOfPercent(plain) === fraction) return plain;
  // Digits that a plain number of percent cannot hold keep their places in exponent form.
  const [mantissa = '0', exponent = '0'] = fraction.toExponential().split('e');
  return `${mantissa}e${Number(exponent) + 2}`;
}
