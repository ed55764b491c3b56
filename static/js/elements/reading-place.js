import { send } from "../sending.js";

const SETTLE = 1_500;
const EYE = 0.6;
const TOP = 0.15;

/** <reading-place>: how far the reader has come, drawn at the side and remembered.
    Signed in, the server keeps it (data-save); otherwise this device does. */
class ReadingPlace extends HTMLElement {
  connectedCallback() {
    this.draw = () => (this.queued ||= requestAnimationFrame(() => this.#draw()));
    this.leave = () => document.visibilityState === "hidden" && this.#keep();
    addEventListener("scroll", this.draw, { passive: true });
    addEventListener("resize", this.draw);
    document.addEventListener("visibilitychange", this.leave);
    new ResizeObserver(() => this.#markCuts()).observe(this);
    this.draw();
    this.#offer();
  }

  disconnectedCallback() {
    removeEventListener("scroll", this.draw);
    removeEventListener("resize", this.draw);
    document.removeEventListener("visibilitychange", this.leave);
  }

  #draw() {
    this.queued = 0;
    const box = this.getBoundingClientRect();
    const read = Math.max(0, Math.min(1, (innerHeight * EYE - box.top) / box.height));
    document.documentElement.style.setProperty("--read", read.toFixed(3));
    clearTimeout(this.settling);
    if (scrollY > 0) this.settling = setTimeout(() => this.#keep(), SETTLE);
  }

  /** The passage at the top of the window, where eyes begin; the last one once its end is passed. */
  #here() {
    const passages = [...this.querySelectorAll(".passage")];
    const bottom = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    const passed = this.getBoundingClientRect().bottom < innerHeight * EYE;
    if (bottom || passed) return passages.at(-1);
    return passages.find((each) => each.getBoundingClientRect().bottom > innerHeight * TOP);
  }

  #keep() {
    if (scrollY === 0 && !this.kept) return;
    const key = this.#here()?.dataset.key;
    if (!key || key === this.kept) return;
    this.kept = key;
    if (this.dataset.save) send(this.dataset.save, { passage: key }, { keepalive: true });
    else localStorage.setItem(this.#name, key);
    this.dataset.kept = "";
  }

  get #name() {
    return `place-${this.dataset.article}`;
  }

  /** On this device, offer the place where a visitor stopped; the server offers it to readers. */
  #offer() {
    const offer = document.getElementById("go-on");
    const passage = document.getElementById(`p-${localStorage.getItem(this.#name)}`);
    if (!offer || location.hash || !passage || passage === this.querySelector(".passage")) return;
    offer.href = `#${passage.id}`;
    offer.querySelector("span").textContent = passage.dataset.number;
    offer.hidden = false;
  }

  /** The thread in the rail: a dash for each place where words were taken out. */
  #markCuts() {
    const thread = document.querySelector(".thread");
    const box = this.getBoundingClientRect();
    for (const old of thread.querySelectorAll("i")) old.remove();
    for (const seam of this.querySelectorAll(".seam")) {
      const dash = document.createElement("i");
      dash.className = "cutmark";
      const at = (seam.getBoundingClientRect().top - box.top) / box.height;
      dash.style.insetBlockStart = `${at * 100}%`;
      thread.append(dash);
    }
  }
}

customElements.define("reading-place", ReadingPlace);
