// Offers a search for the words of the address that does not exist.

const { site = "/" } = document.documentElement.dataset;
const path = location.pathname.slice(site.length);
let words = path.replace(/^en\//, "").replace(/\.html?$/, "");
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
