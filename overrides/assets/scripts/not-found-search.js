// Offers a search for the words of the address that does not exist.

const { site = "/", otherPrefix = "" } = document.documentElement.dataset;
let words = location.pathname.slice(site.length).replace(/\.html?$/, "");
if (words.startsWith(otherPrefix)) words = words.slice(otherPrefix.length);
try {
  words = decodeURIComponent(words);
} catch {
  // A broken escape in the address: take it as it stands.
}
words = words.split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ").slice(0, 80);

if (words) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("[data-search-words]");
  for (const link of links) {
    const { searchWords = "" } = link.dataset;
    link.textContent = searchWords.replace("{words}", () => words);
    link.search = new URLSearchParams({ q: words }).toString();
    link.closest("li")?.removeAttribute("hidden");
  }
}
