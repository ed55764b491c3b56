const BUSY = "input, textarea, select, [contenteditable], dialog, [popover]";

const passages = () => [...document.querySelectorAll(".passage, .seam > summary")];

/** Move the focus to the paragraph or seam after (or before) the one where the reader is. */
function step(direction) {
  const all = passages();
  const here = document.activeElement.closest?.(".passage, .seam > summary");
  const visible = all.findIndex((each) => each.getBoundingClientRect().bottom > innerHeight * 0.2);
  const from = here ? all.indexOf(here) : visible - (direction > 0 ? 1 : 0);
  const next = all[Math.max(0, Math.min(all.length - 1, from + direction))];
  if (!next) return;
  if (next.matches(".passage")) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

/** <keyboard-help>: opens the list of keys, and listens for them. They can be turned off. */
class KeyboardHelp extends HTMLElement {
  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => this.#open());
    document.addEventListener("keydown", (event) => this.#press(event));
  }

  #open() {
    document.getElementById("keys").showModal();
  }

  #press(event) {
    const off = document.documentElement.dataset.keys === "off";
    if (off || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(BUSY)) return;
    const key = event.key.toLowerCase();
    if (key === "?") this.#open();
    else if (key === "x") document.querySelector("seam-switch")?.flip();
    else if ((key === "j" || key === "k") && document.getElementById("body")) step(key === "j" ? 1 : -1);
    else return;
    event.preventDefault();
  }
}

customElements.define("keyboard-help", KeyboardHelp);
