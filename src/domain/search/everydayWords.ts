/**
 * Words that mean much the same at any public counter, whatever the content: a visitor uses one, an official text
 * another. Broad on purpose; what only one union's content needs belongs into its glossary.
 */
export const everydayWords: readonly (readonly string[])[] = [
  '妻 女房 嫁 奥さん 家内 配偶者',
  '夫 旦那 亭主 主人 配偶者',
  '子ども 子供 子 こども 息子 娘 児童'
].map((line) => line.split(' '))
