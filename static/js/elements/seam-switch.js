import { say } from "../say.js";

const seams = () => [...document.querySelectorAll(".seam")];

/** <seam-switch><button>: opens every seam of the article, or closes them again. The key is X.
    The seam that the address leads to is open from the start. */
class SeamSwitch extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.flip());
    this.follow = (event) => event.target.matches?.(".seam") && this.#label();
    document.addEventListener("toggle", this.follow, true);
    const asked = document.getElementById(location.hash.slice(1));
    if (asked?.matches(".seam")) asked.open = true;
    this.#label();
  }

  disconnectedCallback() {
    document.removeEventListener("toggle", this.follow, true);
  }

  flip() {
    const open = !seams().every((seam) => seam.open);
    const within = document.activeElement.closest(".seam > .cut");
    if (within && !open) within.parentElement.querySelector("summary").focus();
    for (const seam of seams()) seam.open = open;
    say(open ? this.button.dataset.shown : this.button.dataset.hidden);
  }

  /** The words on the button say what pressing it will do; a look of its own says where it stands. */
  #label() {
    const open = seams().length > 0 && seams().every((seam) => seam.open);
    this.button.classList.toggle("is-on", open);
    this.button.textContent = open ? this.button.dataset.hide : this.button.dataset.show;
  }
}

customElements.define("seam-switch", SeamSwitch);
