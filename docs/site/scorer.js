// What the search shows first: pages whose title has every word, last those for contributors.
const asked = (new URLSearchParams(location.search).get("q") || "").toLowerCase();
const askedWords = asked.split(/[^\w]+/).filter(Boolean);
const BACKGROUND = /^(decisions\/|architecture|changelog|crosswalk|evidence|figures|found|recipes)/;

var Scorer = {
  score: ([page, title, , , score]) => {
    const heading = title.toLowerCase();
    const isAbout = askedWords.length > 0 && askedWords.every((word) => heading.includes(word));
    const isIt = heading.endsWith(`: ${asked}`) || heading.startsWith(`${asked}:`);
    return score + (isAbout ? 20 : 0) + (isIt ? 20 : 0) - (BACKGROUND.test(page) ? 10 : 0);
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
