/** The package's own types import each other without file endings, which Node's resolution does not follow. */
declare module 'opencc-js/t2cn' {
  export const Converter: (options: {readonly from: 't'; readonly to: 'cn'}) => (text: string) => string;
}
