import { say } from "../say.js";

/** <drop-files>: files dropped anywhere on it are chosen in the file field within it. */
class DropFiles extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector('input[type="file"]');
    this.addEventListener("dragover", (event) => this.#over(event));
    this.addEventListener("dragleave", () => this.classList.remove("is-over"));
    this.addEventListener("drop", (event) => this.#drop(event));
  }

  #over(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.classList.add("is-over");
  }

  #drop(event) {
    this.classList.remove("is-over");
    const { files } = event.dataTransfer ?? {};
    if (!files?.length) return;
    event.preventDefault();
    this.field.files = files;
    this.field.focus();
    const names = [...files].map((file) => file.name).join(", ");
    say(this.dataset.say.replace("{names}", names));
  }
}

customElements.define("drop-files", DropFiles);
