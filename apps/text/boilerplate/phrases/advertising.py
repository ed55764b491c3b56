"""How pages mark advertising, state what they earn, and speak of cookies and blockers."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

EARNS = gettext_noop("It says that the page earns from its links (%(words)s).")
PAID = gettext_noop("It marks or offers advertising (%(words)s).")
COOKIES = gettext_noop("It speaks of cookies on the page (%(words)s).")
BLOCKER = gettext_noop("It asks you to switch off a blocker (%(words)s).")

_EARNING = phrases(
    Leftover.AFFILIATE,
    why=EARNS,
    rows=(
        (
            "affiliate",
            r"\baffiliate (?:links?|commissions?|programs?|partners?|fees?|advertising"
            r"|disclosure)\b",
            LIKELY,
        ),
        ("affiliate", r"\b(?:we|our|this (?:post|page|article|site)|i) .. affiliate\b", LIKELY),
        (
            "commission|compensation|if you|when you|a fee|a share|a portion",
            r"\b(?:we|i|site|us|may|publication) ~ (?:earn|receive|make|get) .."
            r" (?:commissions?|compensation|if you|when you|a (?:fee|share|portion))",
            CERTAIN,
        ),
        ("income", r"\bftc: .. income\b", CERTAIN),
        (
            "commission & link|purchase|buy",
            r"\b(?:we|i|us) (?:may )?~ commissions?\b .. (?:links?|purchase|buy)",
            LIKELY,
        ),
        (
            "independently|products",
            r"\b(?:editors|we|our) .. (?:select|selected|review|chosen|recommend)\w* ~"
            r" (?:products|independently)\b",
            LIKELY,
        ),
        ("*ad", r"[-*] ?\*ad\b", CERTAIN),
        (
            "prices",
            r"\bprices (?:are|may|and availability|were|subject)\b .. (?:change|vary|time of)",
            LIKELY,
        ),
    ),
)
_PAYING = phrases(
    Leftover.AD,
    why=PAID,
    rows=(
        (
            "continue",
            r"^\W*(?:the )?(?:story|article|content|post|report|text)? ?continues?"
            r" (?:reading )?(?:below|after)\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:advertisement|scroll to continue|continue reading below) ?-?"
            r" ?(?:story|article|content|to continue|advertisement)?",
            CERTAIN,
        ),
        ("skip", r"^\W*skip(?: (?:ad\b|advertisement|this|to\b)|\W*$)", CERTAIN),
        (
            "sponsored by|presented by|offered by|supported by",
            r"^\W*(?:this (?:issue|post|episode|edition|newsletter|article|content|week) .."
            r" )?(?:is )?(?:sponsored|presented|offered|supported) by\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:this|today's) (?:issue|post|episode|edition|newsletter|content|week"
            r"|article)\b .. (?:sponsored|offered|presented|brought to you|supported|made"
            r" possible) by\b",
            CERTAIN,
        ),
        ("for sponsoring", r"\b(?:thanks|thank you) to .. for sponsoring\b", CERTAIN),
        (
            "^",
            r"^\W*(?:sponsor(?:ed)?|together with|in partnership with|presented by)\b ?:?"
            r" ?.{1,40}$",
            LIKELY,
        ),
        (" code", r"\buse (?:the )?(?:promo |discount )?code\b", LIKELY),
        ("% off", r"\b(?:get|save|take|enjoy) ~ \d{1,2}% off\b", LIKELY),
        ("try ", r"\btry (?:it|us|[a-z]{3,15}) (?:for free|free|today|now)\b", LIKELY),
        ("get started", r"\bget started (?:for free|today|now|here)\b", LIKELY),
        (
            "demo & book|request|schedule|get",
            r"\b(?:book|request|schedule|get) (?:a|your) ~ demo\b",
            LIKELY,
        ),
        (
            "download",
            r"^\W*download (?:the|our|your) ~ (?:guide|report|e-?book|whitepaper|checklist)\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:buy|get|book|reserve) (?:your |now|tickets|it now|it here|a copy)\b",
            LIKELY,
        ),
        ("brought to you by", r"\bbrought to you by\b", LIKELY),
        (
            "sponsor",
            r"^\W*(?:a (?:word|message) from our|our|thanks to our|today's|paid for by"
            r"|message from) ~ sponsors?\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:sponsored|paid|promoted|partner) (?:content|post|stories|links?|message)\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:advertise (?:with us|here|on)|remove ads|hide ads|why am i seeing)\b",
            CERTAIN,
        ),
        ("get your ", r"\bget your (?:free )?quotes?\b", LIKELY),
        ("learn more", r"[.!?] (?:click here to )?learn more(?: here)?\.?$", HINT),
    ),
)
_COOKIES = phrases(
    Leftover.COOKIE,
    why=COOKIES,
    rows=(
        (
            "cookie",
            r"\b(?:this (?:site|website)|we|our (?:site|website|partners)) ~ uses? cookies\b",
            CERTAIN,
        ),
        (
            "cookie",
            r"\b(?:accept|manage|your|our) ~ cookies?\b .. (?:policy|preferences|settings"
            r"|continu|consent)?",
            LIKELY,
        ),
        (
            "cookie",
            r"^\W*cookie (?:policy|settings|preferences|notice)\b|\bcookie policy\W*$",
            CERTAIN,
        ),
        ("by continuing to", r"\bby continuing to (?:use|browse)\b", CERTAIN),
    ),
)
_BLOCKERS = phrases(
    Leftover.AD,
    why=BLOCKER,
    rows=(
        (
            "adblock|ad block|ad-block",
            r"\b(?:your|disable|turn off|using an|detected an) ~ ad[- ]?block\w*",
            CERTAIN,
        ),
        (
            "interfering|seeing this message",
            r"\b(?:ad|script)[- ]block\w* (?:software )?is interfering\b|\bseeing this"
            r" message because\b",
            CERTAIN,
        ),
        ("relies on", r"\brelies on advertising\b", LIKELY),
    ),
)
PHRASES = (*_EARNING, *_PAYING, *_COOKIES, *_BLOCKERS)
