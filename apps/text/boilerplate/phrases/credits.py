"""How pages credit pictures and state rights."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

PICTURE = gettext_noop("It only credits a picture (%(words)s).")
RIGHTS = gettext_noop("It states who holds the rights (%(words)s).")

AGENCY = (
    r"(?:getty(?: images)?|afp|ap|reuters|associated press|ap photo|epa|shutterstock"
    r"|istock(?:photo)?|alamy|unsplash"
    r"|pixabay|pexels|bloomberg|dpa|imago|picture alliance|adobe stock|corbis|zuma(?:"
    r" press)?|upi|rex|pa|tass|xinhua"
    r"|sipa|flickr|wikimedia(?: commons)?|depositphotos|npr|wireimage|filmmagic|newscom"
    r"|anadolu|nurphoto)"
)

_PICTURES = phrases(
    Leftover.CREDIT,
    why=PICTURE,
    rows=(
        (
            "^",
            r"^\W*(?:featured |header |cover |lead |top |main |hero )?(?:image|photo|picture"
            r"|photograph|illustration|graphic|artwork|video|screenshot|thumbnail)s?(?:"
            r" credits?| source| copyright| courtesy| illustration)?(?: of| by|:| via|"
            r" courtesy).{2,80}$",
            LIKELY,
        ),
        (
            "^",
            r"^\W*(?:image|photo|picture)s? (?:copyright|credits?|courtesy"
            r"|source)\b(?!.*\bcaption\b)",
            CERTAIN,
        ),
        (
            "^",
            rf"^\W*(?:image|photo|picture|photograph|photographer|illustration"
            rf"|photos)s?\s*(?:by|:|via|credit:?)\s.{{0,60}}\b{AGENCY}\b",
            CERTAIN,
        ),
        ("^", rf"^\W*{AGENCY}(?:\W+(?:via )?{AGENCY}){{0,2}}\W*$", CERTAIN),
        (
            "^",
            r"^\W*(?:featured|header|cover|lead|top|main|hero) (?:image|photo|picture"
            r"|illustration)\b.{0,80}$",
            CERTAIN,
        ),
        (
            "",
            r"^\W*(?:image|photo|picture|photograph|illustration|graphic|artwork|video"
            r"|photos|chart|map)s? by (?:\w[\w.'-]* ){1,5}\W*$",
            CERTAIN,
        ),
        ("credit", r"^\W*(?:\+\s*)*credits?\s?:", CERTAIN),
        ("photographer", r"^\W*photographers?:", CERTAIN),
        ("toggle caption", r"^\W*enlarge this image toggle caption\b", CERTAIN),
    ),
)
_RIGHTS = phrases(
    Leftover.REPUBLISH,
    why=RIGHTS,
    rows=(
        ("©", r"©(?=.{0,400}$)", CERTAIN),
        ("copyright", r"^\W*(?:\(c\) )?copyright\b .. \d{4}", CERTAIN),
        ("(c)", r"^\W*\(c\) \d{4}\b", CERTAIN),
        ("all rights reserved", r"\ball rights reserved\b", CERTAIN),
        ("reprint", r"\breprint (?:permission|rights)\b|\breprinted with permission\b", CERTAIN),
        ("republish", r"\brepublish(?:ed)? (?:from|with|under|here|our|this|for)\b", LIKELY),
        (
            "originally|first appeared|first published|first ran|first posted|first written",
            r"\b(?:this|the) (?:story|article|post|piece|essay|interview|column|content"
            r"|excerpt) (?:was |has been )?(?:originally|first) (?:appeared|published|ran"
            r"|posted|written)\b",
            CERTAIN,
        ),
        (
            "first appeared|first published|first ran",
            r"\b(?:this|the) (?:story|article|post|piece|essay|interview|column) (?:was"
            r" )?first (?:appeared|published|ran)\b",
            CERTAIN,
        ),
        ("creative commons", r"\bcreative commons\b .. (?:licen[cs]e|attribution)", LIKELY),
        (
            "may not be ",
            r"\bmay not be (?:published|reproduced|republished|copied)\b",
            CERTAIN,
        ),
        (
            "may not be",
            r"\bmay not be (?:published|reproduced|republished|copied|redistributed)\b",
            CERTAIN,
        ),
        (
            "permission",
            r"\b(?:without|with) (?:the )?(?:express )?(?:written |prior )?permission (?:of"
            r"|from)\b .. publish",
            LIKELY,
        ),
    ),
)
PHRASES = (*_PICTURES, *_RIGHTS)
