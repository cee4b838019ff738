// Checks for every page at rest. Each inspection returns a list of problems; an empty list is a pass.
window.inspections = (() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  // A link of the map also contains a line and a zone, which may overlap those of others: only its rectangle receives taps.
  const box = (element) => (element.querySelector(":scope > rect") ?? element).getBoundingClientRect();
  const name = (element) => `"${element.textContent.trim().slice(0, 30)}"`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const isSticky = (element) => getComputedStyle(element).position === "sticky";

  // The words of a text that are not on one line.
  function broken(text) {
    // Japanese has no spaces between words.
    if (!text.firstChild || document.documentElement.lang === "ja") return [];
    const words = [...text.textContent.matchAll(/[^\s\u2060-]+/g)].filter(({ index, 0: word }) => {
      const range = document.createRange();
      range.setStart(text.firstChild, index);
      range.setEnd(text.firstChild, index + word.length);
      // WebKit adds an empty rectangle at the end of the line before. From right to left, the full stop of a text in Latin letters
      // is apart from its word, on the same line.
      return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top)).size > 1;
    });
    return words.map(([word]) => `"${word}" is broken`);
  }

  // The names on the map lie within their boxes, and no word of an answer or a tool is broken.
  function labels() {
    const wrong = all("#s-map text").flatMap((line) => {
      const room = line.parentElement.querySelector("rect").width.baseVal.value - line.getComputedTextLength();
      return room < 2 ? [`${name(line)} has ${room} px beside it on the map`] : [];
    });
    const texts = all(".answers span, .tool").filter((text) => shown(text) && text.firstChild?.nodeType === Node.TEXT_NODE);
    return [...wrong, ...texts.flatMap(broken)];
  }

  // Nothing is wider than the screen, cut off, broken within a word, or overlapping. With `first`, the first answer must be
  // visible without scrolling.
  function room(first) {
    const wrong = [];
    const root = document.documentElement;
    // A phone zooms out of a page that is too wide, which would enlarge `innerWidth` too.
    const width = root.clientWidth;
    if (root.scrollWidth > width) wrong.push(`${root.scrollWidth} px wide on ${width} px`);
    for (const element of all("h1, h2, h3, p, li, a, button, label, legend, summary, select, textarea, input, svg, footer, .asks .window")) {
      // The live region is only for screen readers.
      if (!shown(element) || element.id === "live") continue;
      // A window in a figure cuts off what is in it.
      if (element.matches("svg svg, svg svg *")) continue;
      const { left, right } = box(element);
      if (left < -0.5 || right > width + 0.5) wrong.push(`${name(element)} lies from ${left} to ${right} px`);
      const clips = getComputedStyle(element).overflow !== "visible" && !element.classList.contains("window");
      // Browsers truncate long file names themselves.
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.matches(".digits *, [type=file]")) wrong.push(`${name(element)} is wider than its box`);
      if (clips && element.scrollHeight > element.clientHeight + 1) wrong.push(`${name(element)} is cut off`);
    }
    const figure = document.querySelector(".picture > .figure");
    if (figure && box(figure).height > 0 && box(figure).height < 32) wrong.push(`the figure is ${box(figure).height} px high`);
    for (const text of all("h1, .bar span, .bar a, .bar button").filter(shown)) {
      // One longer than any line has to break.
      if (!lengthened.has(text)) wrong.push(...broken(text));
    }
    const answer = document.querySelector(".answers .answer, .call");
    if (first && answer && box(answer).bottom > innerHeight + 0.5) wrong.push(`${name(answer)} ends at ${box(answer).bottom} of ${innerHeight} px`);
    const texts = all("h1, h2, p, li, a, button, label, footer, .clock, .figure").filter(shown).filter((element) => !element.matches(".over, .clock *"));
    texts.forEach((element, index) => texts.slice(index + 1).forEach((other) => {
      const [one, two] = [box(element), box(other)];
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      const inside = element.contains(other) || other.contains(element);
      if (across > 1 && down > 1 && !inside && ![element, other].some(isSticky)) wrong.push(`${name(element)} and ${name(other)} overlap by ${across} x ${down} px`);
    }));
    return wrong;
  }

  // Replaces the longest word of every visible text by one of 28 letters, as languages with compound words have. The names
  // on the map of the legs have to fit beside it in any language, and the countdown has no words.
  const LONG = "Wadenmuskelverkrampfungszeit";
  const lengthened = new Set();
  function lengthen() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const words = text.data.match(/\p{L}{4,}/gu) ?? [];
      if (!words.length || text.parentElement.closest("svg, script, style, .strip, option, textarea, pre, code")) continue;
      const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
      text.data = text.data.replace(longest, LONG);
      lengthened.add(text.parentElement);
    }
  }

  // Turns every text into one of a language that does not exist: each vowel twice and with an accent, in brackets, and at least
  // 40 % longer. A text without brackets would be one that no translation reaches.
  const ACCENTED = { a: "á", e: "ê", i: "ï", o: "ö", u: "û", y: "ÿ", A: "Å", E: "É", I: "Î", O: "Ø", U: "Ü", Y: "Ý", n: "ñ", c: "ç", s: "š", z: "ž" };
  const accented = (text) => text.replace(/[aeiouy]/gi, "$&$&").replace(/[aeiouyncsz]/gi, (letter) => ACCENTED[letter] ?? letter);
  function pseudo() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text.data);
      // The names on the map of the legs are chosen to fit beside it in every language, and the button for sound may break its
      // words: a second row of the bar would push the step down.
      if (!/\p{L}/u.test(words) || text.parentElement.closest("svg, script, style, .sound, .strip, textarea, pre, code")) continue;
      const long = accented(words);
      const missing = Math.max(0, Math.ceil(words.length * 1.4) - long.length - 2);
      text.data = `${before}[${long}${"ö".repeat(missing)}]${after}`;
    }
  }

  // Turns the page into one that is read from right to left, and compares: every box is where it was, seen in a mirror. What
  // flows within a line is no box of the layout. Engines set some letters up to a pixel and a half wider in one direction.
  function mirror() {
    const root = document.documentElement;
    const isBox = (element) => getComputedStyle(element).display !== "inline";
    const mirrored = all("header *, main, main *").filter((element) => shown(element) && isBox(element) && !element.matches(".clock *, svg *, .time *, .evidence i"));
    const sides = () => mirrored.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    });
    const before = sides();
    root.dir = "rtl";
    const after = sides();
    const width = root.clientWidth;
    const wrong = mirrored.flatMap((element, index) => {
      const [one, two] = [before[index], after[index]];
      const off = [one.left - (width - two.right), one.right - (width - two.left)].map(Math.abs);
      return Math.max(...off) > 1.5 ? [`${element.localName} ${name(element)} lies from ${two.left} to ${two.right} px, and from ${one.left} to ${one.right} px from left to right`] : [];
    });
    // What points to the next step points to the left.
    for (const element of all(".pick, .sign:not(.tile)").filter(shown)) {
      const { a, b } = new DOMMatrix(getComputedStyle(element, "::after").transform);
      if (a > 0 || b > 0) wrong.push(`the arrow of ${name(element)} points to the right`);
    }
    return wrong;
  }

  // Every drawing that is referred to is in the page once.
  function drawings() {
    const ids = new Set([...document.querySelectorAll("use")].map((use) => use.getAttribute("href")));
    const counts = [...ids].map((id) => [id, document.querySelectorAll(id).length]);
    return counts.filter(([, count]) => count !== 1).map(([id, count]) => `${id} is drawn ${count} times`);
  }

  // Every target is large enough, and far enough from the next one.
  function targets() {
    const wrong = [];
    const least = (element) => (element.matches(".primary, .call") ? 72 : element.matches(".aside") ? 48 : element.matches(".answer") ? 64 : element.matches(".bar a, .map a, .form *, .row *, .tools *, summary") ? 44 : 24);
    const found = all("a, button, label.answer, label.check, summary, select, textarea, [type=number]").filter(shown).filter((target) => !target.matches(".over, .article a"));
    const boxes = found.map(box);
    found.forEach((target, index) => {
      const { width, height } = boxes[index];
      if (height < least(target) - 0.5) wrong.push(`${name(target)} is ${height} px high`);
      if (width < 44) wrong.push(`${name(target)} is ${width} px wide`);
      found.forEach((other, at) => {
        if (at <= index || !target.matches(".answer") || !other.matches(".answer") || [target, other].some(isSticky)) return;
        const [one, two] = [boxes[index], boxes[at]];
        const apart = Math.max(one.left - two.right, two.left - one.right, one.top - two.bottom, two.top - one.bottom);
        if (apart < 7.5) wrong.push(`${name(target)} and ${name(other)} are ${apart} px apart`);
      });
    });
    return wrong;
  }

  // The position of every visible text. The clock of a hold is left out, because it moves by itself.
  const positions = () => Object.fromEntries(all("h1, h2, h3, p, li, a, button, label, summary")
    .filter((found) => shown(found) && !found.matches("#live, .clock *, .asks *, .over"))
    .map((found) => {
      const { x, y, width, height } = box(found);
      return [found.textContent.trim(), [x, y, width, height].map(Math.round)];
    }));

  // The height reserved for features that need the app, visible or not.
  const toolsHeight = () => document.querySelector(".tools")?.getBoundingClientRect().height ?? null;

  // WCAG 2.2, 2.4.11: the focused element is not hidden behind fixed content.
  function focusIsInSight() {
    const found = document.activeElement;
    const { x, y, width, height } = box(found);
    const points = [0.25, 0.5, 0.75].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
    // When a browser scrolls an element into view, its padding may stay below the edge.
    return Boolean(points[1]) && points.every((at) => !at || found.contains(at) || at.contains(found));
  }

  const focusIsInFrame = () => document.activeElement.matches("iframe, uncramp-guide");

  // How many elements the Tab key reaches from the current focus: in a form, focus order starts at its heading.
  const stopsAhead = () => all('a, button, select, textarea, summary, [tabindex="0"], input:not([type=radio]), input:checked')
    .filter((found) => shown(found) && document.activeElement.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING).length;

  // Where the focus is, and how many stops are ahead of it.
  const focus = () => [focusIsInFrame() ? "frame" : focusIsInSight() ? "in sight" : "hidden", stopsAhead()];

  // All rules of levels A and AA and of best practices, plus the contrast rule of AAA; or only the colour rules.
  function runAxe(onlyColours) {
    const colours = ["color-contrast", "color-contrast-enhanced"];
    const rules = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };
    const all = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules };
    const lines = ({ html, failureSummary }) => `      ${html.slice(0, 160)}\n        ${failureSummary.split("\n").slice(1).join(" ")}`;
    return axe.run(document, { resultTypes: ["violations"], ...(onlyColours ? { runOnly: colours } : all) }).then(
      ({ violations }) => violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(lines).join("\n")}`),
      (error) => [`axe failed: ${error}`],
    );
  }

  return { labels, room, lengthen, pseudo, mirror, drawings, targets, positions, toolsHeight, focus, runAxe };
})();
