import { say } from "../say.js";

/** <desk-rows data-say>: a switch moves its row to the other side at once, and the sums follow. */
class DeskRows extends HTMLElement {
  connectedCallback() {
    this.#count();
    this.addEventListener("change", (event) => {
      if (event.target.getAttribute("role") !== "switch") return;
      event.target.closest("li").classList.toggle("is-out", !event.target.checked);
      const { kept, cut } = this.#count();
      say(this.dataset.say.replace("{kept}", kept).replace("{cut}", cut));
      this.dispatchEvent(new CustomEvent("rows:counted", { bubbles: true }));
    });
  }

  #count() {
    const rows = [...this.querySelectorAll("li[data-words]")];
    const out = rows.filter((row) => row.classList.contains("is-out"));
    const words = (some) => some.reduce((sum, row) => sum + Number(row.dataset.words), 0);
    const kept = words(rows) - words(out);
    const sums = { kept, cut: words(out) };
    for (const [name, count] of Object.entries(sums)) {
      const shown = this.querySelector(`[data-${name}]`);
      shown.textContent = shown.dataset.words.replace("{count}", count);
    }
    Object.assign(this, sums);
    return sums;
  }
}

customElements.define("desk-rows", DeskRows);
