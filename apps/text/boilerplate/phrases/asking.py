"""How papers ask their readers for money and for support."""

from apps.text.boilerplate.phrases.leaning import APPROACH, CRAFT, LEANS
from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.phrases.subscribing import SUBSCRIBE
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

MONEY = gettext_noop("It asks you for money (%(words)s).")
SUPPORT = gettext_noop("It asks you to support the paper (%(words)s).")

WORK = (
    r"(?:journalism|reporting|newsroom|journalists|reporters|coverage|work|mission|site|website"
    r"|magazine|publication|blog|podcast|channel|investigations|articles|stories|content|newspaper)"
)
GIFT = r"(?:donations?|contributions?|gifts?|pledge)"

_GIVING = phrases(
    Leftover.FUNDRAISING,
    why=MONEY,
    rows=(
        (
            "donat",
            r"^\W*(?:please )?donate (?:today|now|here|to|online|via|monthly|what)\b",
            CERTAIN,
        ),
        (
            "donat",
            r"(?:[.!?:] |please |click here to )donate (?:today|now|here|online|to us)\b",
            CERTAIN,
        ),
        (
            "donat & please|you",
            r"\b(?:please|could you|can you|will you|would you) .. (?:donate|donating)\b",
            CERTAIN,
        ),
        (
            "donation & your|tax|monthly|recurring|one-time",
            r"\b(?:your|tax-deductible|monthly|recurring|one-time) ~ donations?\b",
            LIKELY,
        ),
        ("donat", r"\bdonations? (?:to us|of any (?:size|amount))\b", LIKELY),
        ("tax-deduc", r"\btax-deductible\b", LIKELY),
        ("contribution", r"\byour ~ contributions?\b", LIKELY),
        (
            "contribution",
            r"\b(?:recurring|regular|monthly|small|one-time|one-off) contributions?\b",
            LIKELY,
        ),
        (
            "donation|contribution|gift|pledge & mak",
            rf"\b(?:make|making) (?:a|an|your) ~ {GIFT}\b",
            LIKELY,
        ),
        (
            "donation|contribution|gift|pledge & mak",
            rf"^\W*(?:please )?make (?:a|an|your) ~ {GIFT}\b",
            CERTAIN,
        ),
        (
            "every & contribution|donation|gift|dollar|pound|euro|dime|cent|penny|bit",
            r"\bevery (?:contribution|donation|gift|dollar|pound|euro|dime|cent|penny|bit)\b",
            LIKELY,
        ),
        (
            "however big|however small|however large|however much|however little",
            r"\bhowever (?:big|small|large|much|little)\b",
            LIKELY,
        ),
        ("as little as", r"\bas little as [$£€]?\d", CERTAIN),
        ("from just|from only", r"\bfrom (?:just|only) [$£€]\d", LIKELY),
        (
            "give a little|give what|give today|give now|give monthly|give once|give just",
            r"\bgive (?:a little|what you can|today|now|monthly|once|just [$£€])",
            LIKELY,
        ),
        ("whatever you can ", r"\bwhatever you can (?:spare|give|afford)\b", CERTAIN),
        ("chip", r"\bchip(?:ping)? in\b .. (?:today|now|us|our|[$£€]\d)", LIKELY),
        (
            "matched|doubled",
            r"\b(?:will be|your gift|donations? (?:are|is|being)) ~ (?:matched|doubled)\b",
            LIKELY,
        ),
        ("patreon", r"\b(?:our|my|on) patreon\b", LIKELY),
        ("buy ", r"\bbuy (?:me|us) a (?:coffee|beer)\b", CERTAIN),
        (
            "fundrais|fund drive|pledge drive|campaign goal",
            r"\bour ~ (?:fundraiser|fundraising|fund drive|pledge drive|campaign goal)\b",
            LIKELY,
        ),
        ("ko-fi", r"\bko-fi\b", LIKELY),
        ("paypal", r"\b(?:via|through|by|with|or|our) paypal\b", LIKELY),
        ("amazon", r"\bshop on amazon\b", LIKELY),
    ),
)
_SUPPORTING = phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        ("support", rf"^\W*(?:please )?(?:help )?support .. {WORK}\b", CERTAIN),
        ("support", rf"[.!?:] (?:please )?support ~ {WORK}\b", CERTAIN),
        (
            "support our|support my|support us|support this|support the",
            rf"\bsupport (?:our|my|us|this|the [\w' ]{{2,40}}'s) .. {WORK}\b",
            LIKELY,
        ),
        ("support & you", r"\b(?:can|could|will|would|if|whether|please) you ~ support\b", LIKELY),
        (
            "support us|support our|support this",
            r"\bsupport (?:us|our|this (?:site|blog|work|project|channel))\b",
            LIKELY,
        ),
        ("support & consider", r"\bconsider ~ (?:supporting|support)\b", CERTAIN),
        ("support & your", r"\byour ~ support\b", LIKELY),
        ("your support", r"\b(?:to|you can) show your support\b", LIKELY),
        ("support & today|now|here", r"\bsupport (?:the|us|\w+) (?:today|now|here)\b", LIKELY),
        ("support & thank", r"\bthank (?:you|s) for ~ support(?:ing)?\b", LIKELY),
        ("supporters & our", r"\bour (?:\w+ )?supporters\b", LIKELY),
        (
            "consider",
            r"\bconsider (?:donating|becoming|making|subscribing|giving|joining|pitching)\b",
            CERTAIN,
        ),
        ("consider", r"\b(?:please|hope you(?:'ll| will)?) consider\b", LIKELY),
        (
            "becom",
            r"\b(?:become|becoming) (?:a|an|our) ~ (?:supporter|member|patron|donor|friend)\b",
            LIKELY,
        ),
        (
            "becom",
            r"^\W*(?:please )?become (?:a|an) ~ (?:supporter|member|patron|donor|friend)\b",
            CERTAIN,
        ),
        (
            "help us",
            r"\bhelp us (?:keep|continue|do|make|stay|raise|reach|fund|produce|report|bring"
            r"|tell)\b",
            LIKELY,
        ),
        (
            "help us",
            r"\bhelp us (?:investigate|grow|publish|hold|build|expand|cover|protect|remain|meet)\b",
            LIKELY,
        ),
        (" your ", r"\b(?:need|ask for|count on|want) your (?:help|support|backing)\b", CERTAIN),
        ("help", rf"^\W*help (?:\w+ ){{1,4}}(?:thrive|survive|grow|continue|{CRAFT})\b", LIKELY),
        (
            "help",
            r"\b(?:helps?|helping) (?:to )?(?:pay|fund|protect|sustain|keep|power) ~ (?:us"
            r"|our|it|press)\b",
            LIKELY,
        ),
        ("without you", r"\b(?:can't|cannot|couldn't|can not|not) ~ without you\b", CERTAIN),
        ("join us", r"\bjoin us\b .. (?:today|now|member|mission|fight|supporters)", LIKELY),
        (" time to ", r"\b(?:a|best|right) time to (?:join|support|give|donate)\b", LIKELY),
        ("time to support", r"\btime to support\b", LIKELY),
        ("difference", r"\bmakes? (?:a|all the) ~ difference\b", HINT),
        ("invite", r"\b(?:like to )?invite you to (?:join|become|support)\b", LIKELY),
    ),
)
PHRASES = (*_GIVING, *_SUPPORTING)
ASKS = frozenset({MONEY, SUPPORT, LEANS, APPROACH, SUBSCRIBE})
"""The reasons that show a block asking, not only telling of the paper."""
