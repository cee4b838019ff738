// Runs Lighthouse on pages, as on a phone, and writes what it found as one line of JSON a page.
//
//   node lighthouse.mjs LIGHTHOUSE PORT BLANK TRACED URL...
//
// LIGHTHOUSE is its main file: it is installed outside the repository, where `import` would not look.
// PORT is the one on which a Chromium listens. BLANK is the address from which the tab comes to each page. The
// first TRACED of the pages are also traced for how fast they are, which takes twice the time. `xtask/src/lighthouse/report.rs` reads the lines.

import { pathToFileURL } from "node:url";

const [main, port, blankPage, traced, ...urls] = process.argv.slice(2);
const { default: lighthouse, defaultConfig } = await import(pathToFileURL(main));

const PERFORMANCE = "performance";
const JUDGED = ["accessibility", "best-practices", "seo"];

const TIMES = {
  fcp: "first-contentful-paint",
  lcp: "largest-contentful-paint",
  tti: "interactive",
  tbt: "total-blocking-time",
  cls: "cumulative-layout-shift",
};

// How long an untraced page has to be quiet before it is judged, in milliseconds instead of a second each: what is not timed
// does not depend on it.
const QUIET = { pauseAfterFcpMs: 100, pauseAfterLoadMs: 100, networkQuietThresholdMs: 200, cpuQuietThresholdMs: 200 };

// A phone over a slow connection, both simulated, is what Lighthouse takes unless told otherwise.
const config = (trace) => ({
  extends: "lighthouse:default",
  settings: {
    onlyCategories: trace ? [...JUDGED, PERFORMANCE] : JUDGED,
    skipAudits: uncounted(),
    ...(trace ? {} : QUIET),
    // For reports that somebody looks at.
    disableFullPageScreenshot: true,
    // Of the same server: from `about:blank` the page's opener policy moves the tab into another process, and what that does
    // first is missing from the trace now and then (NO_NAVSTART).
    blankPage,
  },
});

// Most audits of performance only advise: they are not in the score, and cost time. Some of them count elsewhere.
function uncounted() {
  const counted = JUDGED.flatMap((name) => defaultConfig.categories[name].auditRefs.map(({ id }) => id));
  counted.push(...Object.values(TIMES));
  return defaultConfig.categories[PERFORMANCE].auditRefs
    .filter(({ id, weight }) => weight === 0 && !counted.includes(id))
    .map(({ id }) => id);
}

async function judge(url, trace) {
  const { lhr } = await lighthouse(url, { port: Number(port), logLevel: "error" }, config(trace));
  if (lhr.runtimeError) return { url, error: `${lhr.runtimeError.code}: ${lhr.runtimeError.message}` };
  const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, percent(score)]));
  const times = Object.fromEntries(Object.entries(TIMES).map(([name, id]) => [name, lhr.audits[id]?.numericValue ?? null]));
  return { url, traced: trace, scores: { [PERFORMANCE]: null, ...scores }, failed: JUDGED.flatMap((name) => failed(lhr, name)), times };
}

// A score that could not be computed stays null.
const percent = (score) => score === null ? null : Math.round(score * 100);

// The audits of this category that were not passed. In a report those that do not apply have no weight.
function failed({ categories, audits }, category) {
  return categories[category].auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== 1)
    .map((audit) => ({ category, id: audit.id, title: audit.title, where: where(audit) }));
}

// Where it failed: the elements, or whatever else the audit lists, and what it says of the page as a whole.
function where({ details, explanation, errorMessage }) {
  const items = (details?.items ?? []).map((item) => item.node?.snippet ?? JSON.stringify(item));
  return [explanation, errorMessage, ...items].filter(Boolean);
}

for (const [index, url] of urls.entries()) {
  console.log(JSON.stringify(await judge(url, index < Number(traced))));
}
