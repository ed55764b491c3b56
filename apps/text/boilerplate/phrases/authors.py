"""How pages introduce authors and say whose opinions they print."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

AUTHOR = gettext_noop("It introduces the author (%(words)s).")
OPINIONS = gettext_noop("It says whose opinions these are (%(words)s).")

_ROLES = (
    "reporter|writer|editor|columnist|correspondent|journalist|author|professor|fellow"
    "|freelancer|freelance|contributor"
    "|director|founder|co-founder|coach|analyst|lecturer|scholar|economist|researcher"
    "|novelist|historian|blogger"
    "|critic|producer|photographer|essayist|teacher|student|lawyer|attorney|strategist"
    "|consultant|commentator"
    "|broadcaster|scientist|president|chair|host|partner|engineer|developer|enthusiast"
    "|psychologist|physician"
)
ROLE = f"(?:{_ROLES})"

_AUTHORS = phrases(
    Leftover.BIO,
    why=AUTHOR,
    rows=(
        (
            f"^{_ROLES} & is ",
            rf"^\W*(?:[\w.'-]+ ){{1,5}}(?:\([^)]{{1,40}}\) )?is (?:an? |the |currently |also"
            rf" |(?:[\w.-]+ )?[\w.-]+'s? )(?:[\w,.&'-]+ ){{0,9}}?{ROLE}s?\b",
            LIKELY,
        ),
        (
            "author",
            r"^\W*(?:about the|the|this) authors?\b(?! (?:said|says|of the|argue|wrote|note))",
            LIKELY,
        ),
        (
            "^covers|reports on|writes about|writes for|edits",
            r"^\W*(?:[\w.'-]+ ){2,4}(?:covers|reports on|writes about|writes for|edits) ",
            LIKELY,
        ),
        ("publishes", r"^\W*(?:[\w.'-]+ ){2,4}publishes ", LIKELY),
        ("@", r"\((?:twitter: )?@\w{3,20}\)|\b(?:is|tweets at|on twitter at) @\w{3,20}", HINT),
        (" joining", r"\b(?:prior to|before) joining\b", HINT),
        (
            "graduated|holds a",
            r"\b(?:he|she|they) graduated from\b|\bholds an? \w+ (?:degree )?(?:in|from)\b",
            HINT,
        ),
        (
            "lives in|resides in|based in|living in",
            r"\b(?:he|she) (?:lives|resides) in\b|\bbased in\b|\bliving in\b",
            HINT,
        ),
        (
            "previously|formerly|work has|work appear",
            r"\b(?:previously|formerly) ~ (?:worked|wrote|covered|served|edited)\b|\b(?:his"
            r"|her|their) work (?:has )?appear",
            HINT,
        ),
        (
            "previously",
            r"\bpreviously,? (?:he|she|they)\b|\b(?:he|she) (?:has )?previously\b",
            HINT,
        ),
        (
            "author of|book|novel|memoir & his|her|author",
            r"\b(?:is|and) (?:also )?the author of\b|\b(?:his|her) (?:latest|most recent|new"
            r"|first|\d{4}) (?:book|novel|memoir)\b",
            HINT,
        ),
    ),
)
_OPINIONS = phrases(
    Leftover.BIO,
    why=OPINIONS,
    rows=(
        (" expressed", r"\bopinions? expressed\b .. (?:are|in this|here|by|do not)", CERTAIN),
        (
            " expressed",
            r"\bviews? (?:and opinions )?expressed\b .. (?:are|in this|here|by|do not)",
            CERTAIN,
        ),
        ("editor", r"^\W*editor'?s'? note:? (?:[\w.'-]+ ){1,4}, (?:an?|the) ", LIKELY),
        ("editor", rf"^\W*editor'?s'? note:? (?:[\w.'-]+ ){{1,4}}is an? .. {ROLE}\b", CERTAIN),
    ),
)
PHRASES = (*_AUTHORS, *_OPINIONS)
