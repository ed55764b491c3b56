"""How papers tell of themselves while they ask: on whom they live, and what for."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

LEANS = gettext_noop("It says that the paper lives on its readers (%(words)s).")
MISSION = gettext_noop("It speaks of the paper’s own mission (%(words)s).")
APPROACH = gettext_noop("It turns to you before it asks (%(words)s).")
CRAFT = r"(?:journalism|reporting|newsroom|journalists|reporters|coverage|storytelling|news|press)"

_LEANING = phrases(
    Leftover.FUNDRAISING,
    why=LEANS,
    rows=(
        (
            "rely on|relies on|reliant on|depend on|depends on|dependent on|count on",
            r"\b(?:rel(?:y|ies|iant)|depend(?:s|ent)?|count) on ~ (?:readers?'?|reader|your"
            r"|you|donations|donors)\b",
            LIKELY,
        ),
        (
            "rely on|depend on|count on",
            r"\bwe ~ (?:rely|depend|count) on ~ (?:support|generosity|members|listeners"
            r"|viewers|people)\b",
            LIKELY,
        ),
        ("dependent on", r"\bour ~ (?:is|are) dependent on\b", LIKELY),
        (
            "funded by|powered by|supported by|financed by|backed by|possible by",
            r"\b(?:funded|powered|supported|financed|backed|possible) by ~ (?:readers"
            r"|listeners|viewers|you)\b",
            LIKELY,
        ),
        (
            "is funded|are funded|is supported|are supported",
            r"\b(?:is|are) (?:funded|supported) (?:entirely |solely )?by ~ (?:donations"
            r"|sponsors|members)\b",
            LIKELY,
        ),
        (
            "-funded|-supported|-owned",
            r"\b(?:reader|listener|viewer|member|audience|community)-(?:funded|supported|owned)\b",
            LIKELY,
        ),
        (
            "thanks to",
            r"\b(?:possible|exist|here) ~ thanks to (?:you|our|the (?:support|generosity)"
            r"|readers)\b",
            LIKELY,
        ),
        ("support we ", r"\bsupport we (?:receive|get) from\b", CERTAIN),
        ("readers", r"\b(?:our|million|from) readers\b", HINT),
        ("readers", r"\breaders ~ (?:support|power|fund) us\b", LIKELY),
        ("support us", r"\bsupport us financially\b", LIKELY),
        (" our & power|sustain|fund|protect", r"\b(?:power|sustain|fund|protect)s? our\b", LIKELY),
        ("generous", r"\b(?:your|our|readers?'?) generous\b|\bgenerous supporters\b", LIKELY),
        ("generosity", r"\b(?:your|readers'?|our .. ) ~ generosity\b", LIKELY),
        (
            "your funding|your financial|your membership|your generosity",
            r"\byour (?:funding|financial support|membership|generosity)\b",
            LIKELY,
        ),
        (
            "keep",
            r"\bkeep(?:s|ing)? (?:us|our|it|this|them) ~ (?:free|going|open|alive|running"
            r"|independent|strong)\b",
            LIKELY,
        ),
        ("free of charge", r"\b(?:our|this|all) .. free of charge\b", HINT),
        ("nonprofit", r"\bnonprofit\b", HINT),
        ("non-profit", r"\bnon-profit\b", HINT),
    ),
)
_MISSION = phrases(
    Leftover.FUNDRAISING,
    why=MISSION,
    rows=(
        (
            "our",
            rf"\bour ~ (?:{CRAFT}|readers|mission|independence|correspondents|investigations"
            rf"|work)\b",
            HINT,
        ),
        ("independent", rf"\bindependent,? ~ {CRAFT}\b", HINT),
        ("fear", r"\bwithout fear (?:or|and) favou?r\b|\bfearless\b", HINT),
        ("billionaire", r"\b(?:no|neither|self-interested|without) ~ billionaires?\b", HINT),
        ("shareholder|owner", r"\bno (?:shareholders|corporate owners?|owners)\b", HINT),
        (
            "influence|pressure",
            r"\b(?:commercial|political|corporate|outside) (?:or \w+ )?(?:influence|pressure)\b",
            HINT,
        ),
        ("free", r"\bfree ~ (?:to (?:all|everyone|read|access)|for (?:all|everyone))\b", HINT),
        ("open for|open to", r"\bopen (?:for|to) (?:all|everyone)\b", HINT),
        (" to pay", r"\b(?:afford|able) to pay\b", HINT),
        ("paywall", r"\b(?:no|without|behind) (?:a )?paywall\b", HINT),
        ("free press", r"\b(?:a|the) free press\b", HINT),
        ("trust", rf"\b(?:trusted|trustworthy) ~ {CRAFT}\b|\bplaced their trust in\b", HINT),
        ("fact-based|fact-checked|fact-led", rf"\bfact-(?:based|checked|led) ~ {CRAFT}\b", HINT),
        (" revenue", r"\b(?:advertising|ad) revenues?\b", HINT),
        (
            "journalism",
            r"\b(?:quality|real|local|truthful|vital|investigative|high-impact|'s) journalism\b",
            HINT,
        ),
        ("we believe", r"\bwe (?:do this because we )?believe (?:in|that|everyone)\b", HINT),
        ("committed", r"\bwe(?:'re| are)? ~ committed to\b", HINT),
        ("on the ground", r"\b(?:our|we|reporters|correspondents) .. on the ground\b", HINT),
    ),
)
_APPROACHING = phrases(
    Leftover.FUNDRAISING,
    why=APPROACH,
    rows=(
        ("", r"^\W*(?:since|while|as|now that) you(?:'re| are) here\b", CERTAIN),
        ("favo", r"\bfavou?r to ask\b", CERTAIN),
        ("before you", r"\bbefore you (?:go|move on|leave|close|continue|keep)\b", LIKELY),
        ("hope you", r"\bhope you(?:'ve)? (?:enjoyed|appreciated?|liked|found|learned)\b", LIKELY),
        (
            "if you",
            r"\bif you (?:like|liked|value|enjoy|enjoyed|appreciate|appreciated|believe in"
            r"|care about)\b",
            LIKELY,
        ),
        (
            "if you",
            r"\bif you (?:can|are able to|would like to (?:support|help)|have the means)\b",
            HINT,
        ),
        (
            "^",
            r"^\W*(?:like|liked|enjoy|enjoying|enjoyed|love|loving) (?:what|this|our"
            r"|reading)\b .. (?:read\w*|article|story|site|work|post|see)\b",
            LIKELY,
        ),
    ),
)
PHRASES = (*_LEANING, *_MISSION, *_APPROACHING)
