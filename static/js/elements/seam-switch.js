import { say } from "../say.js";

const seams = () => [...document.querySelectorAll(".seam")];

/** <seam-switch><button>: opens every seam of the article, or closes them again. The key is X. */
class SeamSwitch extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.flip());
    this.follow = (event) => event.target.matches?.(".seam") && this.#label();
    document.addEventListener("toggle", this.follow, true);
    this.#label();
  }

  disconnectedCallback() {
    document.removeEventListener("toggle", this.follow, true);
  }

  flip() {
    const open = !seams().every((seam) => seam.open);
    for (const seam of seams()) seam.open = open;
    say(open ? this.button.dataset.shown : this.button.dataset.hidden);
  }

  #label() {
    const open = seams().length > 0 && seams().every((seam) => seam.open);
    this.button.setAttribute("aria-pressed", String(open));
    this.button.textContent = open ? this.button.dataset.hide : this.button.dataset.show;
  }
}

customElements.define("seam-switch", SeamSwitch);
