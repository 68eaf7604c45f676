/** Yuan as they are kept: below a trillion, with at most two decimals. */
export const amountPattern = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

/**
 * An amount in yuan as it is kept: digits and a point. What is not understood stays as it was typed.
 *
 * @param typed - such as `￥12,000.50`, `1.2 万`, `12000元`, full-width digits too
 * @returns such as `12000.50`
 */
export const readAmount = (typed: string): string => {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/^[¥￥]|(?:元|块钱?)$/g, '');
  const tenThousands = /^(\d{1,8})(?:\.(\d{1,4}))?万$/.exec(text);
  if (!tenThousands) return text.replace(/^0+(?=\d)/, '');
  const [, whole = '', decimals = ''] = tenThousands;
  return (whole + decimals.padEnd(4, '0')).replace(/^0+(?=\d)/, '');
};
