/* What improves the desk's pages alone; only who works there is sent it. */
import "./elements/desk-rows.js";
import "./elements/desk-tally.js";
import "./elements/drop-files.js";
import "./elements/pass-words.js";
import "./elements/picked-words.js";
