/** <desk-tally>: adds up the sums of every <desk-rows> in its form, as switches move. */
class DeskTally extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.add = () => this.#add();
    this.form.addEventListener("rows:counted", this.add);
  }

  disconnectedCallback() {
    this.form.removeEventListener("rows:counted", this.add);
  }

  #add() {
    for (const name of ["kept", "cut"]) {
      const all = [...this.form.querySelectorAll("desk-rows")];
      const total = all.reduce((sum, rows) => sum + rows[name], 0);
      this.querySelector(`[data-${name}]`).textContent = total;
    }
  }
}

customElements.define("desk-tally", DeskTally);
