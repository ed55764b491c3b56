import { send } from "../sending.js";

const PLAIN = { theme: "system", face: "serif", size: "100", width: "medium", leading: "medium", keys: "on" };

/** <reading-settings> around the settings form: choices apply as they are made, and are kept. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    form.querySelector("[data-plain]").hidden = true;
    form.addEventListener("change", (event) => {
      this.#apply(event.target.name, event.target.value);
      send(form.action, [...new FormData(form), ["quiet", "1"]]);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  #apply(name, value) {
    const root = document.documentElement;
    if (value === PLAIN[name]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    dispatchEvent(new Event("resize"));
  }
}

customElements.define("reading-settings", ReadingSettings);
