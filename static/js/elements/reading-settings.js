import { send } from "../sending.js";

const PLAIN = { theme: "system", face: "serif", size: "100", width: "medium", leading: "medium", keys: "on" };

/** <reading-settings> around the settings form: choices apply as they are made, and are kept.
    In its panel the button is not needed; on a page of its own it leads back. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const panel = this.closest("[popover]");
    form.addEventListener("change", ({ target }) => {
      this.#apply(target.name, target.value);
      send(form.action, [...new FormData(form), ["quiet", "1"]]);
    });
    if (!panel) return;
    form.querySelector("[data-plain]").hidden = true;
    form.addEventListener("submit", (event) => event.preventDefault());
    panel.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next && !panel.contains(next) && !next.matches("[popovertarget]")) panel.hidePopover();
    });
  }

  #apply(name, value) {
    if (!(name in PLAIN)) return; // what is shown in place changes with the next page
    const root = document.documentElement;
    if (value === PLAIN[name]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
    dispatchEvent(new Event("resize"));
  }
}

customElements.define("reading-settings", ReadingSettings);
