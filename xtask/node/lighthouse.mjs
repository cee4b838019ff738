// Runs Lighthouse on pages, as on a phone, and writes what it found as one line of JSON a page.
//
//   node lighthouse.mjs LIGHTHOUSE PORT BLANK TRACED URL...
//
// LIGHTHOUSE is its main file, which is installed outside the repository, where `import` does not look for packages. PORT is
// the DevTools port of a running Chromium. BLANK is the address that the tab opens before each page. The first TRACED of the
// pages are also measured for performance, which doubles the time they take. `xtask/src/lighthouse/report.rs` parses the lines.

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

// How long an untraced page has to be quiet before it is audited: milliseconds instead of the default of a second each. The
// audits of such a page do not depend on time.
const QUIET = { pauseAfterFcpMs: 100, pauseAfterLoadMs: 100, networkQuietThresholdMs: 200, cpuQuietThresholdMs: 200 };

// By default Lighthouse simulates a phone on a slow connection.
const config = (trace) => ({
  extends: "lighthouse:default",
  settings: {
    onlyCategories: trace ? [...JUDGED, PERFORMANCE] : JUDGED,
    skipAudits: uncounted(),
    ...(trace ? {} : QUIET),
    // Only needed in reports for people.
    disableFullPageScreenshot: true,
    // A page of the same server: coming from `about:blank`, the opener policy of the page moves the tab to another process,
    // whose first events are sometimes missing from the trace (NO_NAVSTART).
    blankPage,
  },
});

// Most performance audits only give advice: they take time and do not count in the score, except some in other categories.
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

// The failed audits of a category. Audits that do not apply have no weight in a report.
function failed({ categories, audits }, category) {
  return categories[category].auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== 1)
    .map((audit) => ({ category, id: audit.id, title: audit.title, where: where(audit) }));
}

// Where an audit failed: the elements or other items that it lists, and its explanation for the whole page.
function where({ details, explanation, errorMessage }) {
  const items = (details?.items ?? []).map((item) => item.node?.snippet ?? JSON.stringify(item));
  return [explanation, errorMessage, ...items].filter(Boolean);
}

for (const [index, url] of urls.entries()) {
  console.log(JSON.stringify(await judge(url, index < Number(traced))));
}
