"""What a leftover sentence within a paragraph says: the words to look for, and what they are of."""

import re

from apps.text.boilerplate.verdicts import Leftover

CLOSERS = (":", "|", ">", "»", "©", "dvertisement", "share th", "anzeige")
"""What a line holds that is no sign while it is glued to the end of a paragraph."""
CLOSING = re.compile(
    r"\b(?:read|related|see also|don't miss|go deeper|missed it|more on this|photo|image|picture"
    r"|photograph|illustration|foto|bild|lesen sie|mehr zum|siehe auch|lire|voir aussi|lea"
    r"|lee|interesar)\w{0,12}\b[^.!?]{0,20}[:|>»]|©|\badvertisement\b.{0,40}$|\banzeige$|\bshare th"
)

TITLED = re.compile(
    r"^\W{0,12}(?:read(?: more| also| next| this| now)?|also read|see also|related(?: stor(?:y|ies)"
    r"|articles?|coverage|reading)?|don't miss|more on this|go deeper|in case you missed it"
    r"|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|à lire(?: aussi)?|lire aussi|voir aussi"
    r"|lea también|lee también|te puede interesar)\s*[:|>»]\s*\S"
)
"""A label and, behind it, the title of another story."""

CREDITED = re.compile(
    r"^(?:photo|image|picture|photograph|illustration|foto|bild)s?(?: credits?)?(?: by)? ?:"
)
"""How a credit begins that is told from a caption's: by its label, outside brackets."""

TOPICS = {
    Leftover.NEWSLETTER: ("newsletter", "mailing list", "boletín", "infolettre"),
    Leftover.FUNDRAISING: ("donat", "fundrais", "donor", "crowdfund", "spende", "donaci"),
    Leftover.SUBSCRIPTION: ("subscri", "paywall", "abonn", "suscri"),
    Leftover.APP: (" app ", " app's", " apps"),
    Leftover.AFFILIATE: ("affiliate", "commission"),
    Leftover.COOKIE: ("cookie",),
    Leftover.REPUBLISH: ("copyright", "licen"),
}
"""What an article may itself be about: then a sentence that asks for it is the article's."""
