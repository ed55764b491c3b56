/** <reveal-password data-show data-hide> around a password field: a button that shows what is typed. */
class RevealPassword extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-controls", input.id);
    this.#name(button, this.dataset.show);
    button.addEventListener("click", () => this.#flip(input, button));
    const frame = document.createElement("div");
    frame.className = "withbtn";
    input.replaceWith(frame);
    frame.append(input, button);
  }

  #flip(input, button) {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    this.#name(button, shown ? this.dataset.hide : this.dataset.show);
  }

  /** Seen as one word, heard as "Show password". */
  #name(button, words) {
    button.textContent = words.split(" ")[0];
    button.setAttribute("aria-label", words);
  }
}

customElements.define("reveal-password", RevealPassword);
