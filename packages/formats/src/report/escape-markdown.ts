/**
 * Makes a text mean nothing to Markdown or HTML. Line breaks become spaces, so that it fits a cell or an item of a list.
 *
 * @example
 * escapeMarkdown("a|b <b>"); // => "a\\|b &lt;b&gt;"
 * escapeMarkdown("# 1"); // => "\\# 1"
 * escapeMarkdown("see https://example.org"); // => "see https\\://example.org"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, " ")
    .trim()
    .replace(/[\\`*_~[\]|$]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(SELF_MADE_LINK, (start) => `${start.slice(0, -1)}\\${start.at(-1)}`)
    .replace(BLOCK_START, (start) => `${start.slice(0, -1)}\\${start.at(-1)}`);
}

// What many renderers turn into a link without any brackets.
const SELF_MADE_LINK = /(?:https?|ftp|mailto|xmpp):|www\.|(?<!\w)@|@(?=[\w-]+\.\w)/gi;
// What makes a heading, a list or a rule at the beginning of a line.
const BLOCK_START = /^(?:[#=]|[-+](?=\D|$)|\d+[.)](?=\s|$))/;
