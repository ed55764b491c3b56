"""What is measured in the page itself: scripts that a browser runs and answers with a number."""

CHARACTERS_A_LINE = """() => {
  const counts = [];
  for (const paragraph of document.querySelectorAll(".passage > p")) {
    const text = paragraph.firstChild, lines = new Map();
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const line = Math.round(range.getBoundingClientRect().bottom / 12);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
    counts.push(...[...lines.values()].slice(0, -1));
  }
  return counts.sort((one, other) => one - other)[counts.length >> 1];
}"""
"""The median over all full lines of the article."""

SMALL_TARGETS = """() => [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.type !== "hidden")
  .filter((each) => !each.closest(".skip"))
  .map((each) => {
    const area = ["checkbox", "radio"].includes(each.type) ? each.labels[0] : each;
    return [each, area.getBoundingClientRect(), getComputedStyle(each, "::after")];
  })
  .filter(([each, box, after]) => !(box.width >= 43.5 && box.height >= 43.5)
    && !(after.position === "absolute" && after.content !== "none")
    && getComputedStyle(each).display !== "inline")
  .map(([each]) => each.outerHTML.slice(0, 120))"""
"""What can be pressed and is smaller than 44 px, links within a sentence excepted."""

OVERFLOW = "document.documentElement.scrollWidth - innerWidth"
"""How far the page can be scrolled sideways, in px."""

LAYOUT_SHIFT = """() => new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(shift), 800);
})"""
"""Cumulative layout shift, unitless."""
