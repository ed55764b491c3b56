"""How papers ask their readers for money: gifts, memberships, subscriptions."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

MONEY = gettext_noop("It asks you for money (%(words)s).")
SUPPORT = gettext_noop("It asks you to support the paper (%(words)s).")
LEANS = gettext_noop("It says that the paper lives on its readers (%(words)s).")
MISSION = gettext_noop("It speaks of the paper’s own mission (%(words)s).")
APPROACH = gettext_noop("It turns to you before it asks (%(words)s).")
SUBSCRIBE = gettext_noop("It offers you a subscription (%(words)s).")
WALL = gettext_noop("It speaks of what is free to read and what is not (%(words)s).")

CRAFT = r"(?:journalism|reporting|newsroom|journalists|reporters|coverage|storytelling|news|press)"
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
            "donat",
            r"\b(?:please|could you|can you|will you|would you) .. (?:donate|donating)\b",
            CERTAIN,
        ),
        ("donat", r"\b(?:your|tax-deductible|monthly|recurring|one-time) ~ donations?\b", LIKELY),
        ("donat", r"\bdonations? (?:to us|of any (?:size|amount))\b", LIKELY),
        ("tax-deduc", r"\btax-deductible\b", LIKELY),
        ("contribution", r"\byour ~ contributions?\b", LIKELY),
        (
            "contribution",
            r"\b(?:recurring|regular|monthly|small|one-time|one-off) contributions?\b",
            LIKELY,
        ),
        ("mak", rf"\b(?:make|making) (?:a|an|your) ~ {GIFT}\b", LIKELY),
        ("mak", rf"^\W*(?:please )?make (?:a|an|your) ~ {GIFT}\b", CERTAIN),
        (
            "every",
            r"\bevery (?:contribution|donation|gift|dollar|pound|euro|dime|cent|penny|bit)\b",
            LIKELY,
        ),
        ("however", r"\bhowever (?:big|small|large|much|little)\b", LIKELY),
        ("as little as", r"\bas little as [$£€]?\d", CERTAIN),
        ("from just", r"\bfrom (?:just|only) [$£€]\d", LIKELY),
        ("give", r"\bgive (?:a little|what you can|today|now|monthly|once|just [$£€])", LIKELY),
        ("spare", r"\bwhatever you can (?:spare|give|afford)\b", CERTAIN),
        ("chip in", r"\bchip(?:ping)? in\b .. (?:today|now|us|our|[$£€]\d)", LIKELY),
        (
            "match",
            r"\b(?:will be|your gift|donations? (?:are|is|being)) ~ (?:matched|doubled)\b",
            LIKELY,
        ),
        ("patreon", r"\b(?:our|my|on) patreon\b", LIKELY),
        ("coffee", r"\bbuy (?:me|us) a (?:coffee|beer)\b", CERTAIN),
        (
            "fundrais",
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
        ("support", rf"\bsupport (?:our|my|us|this|the [\w' ]{{2,40}}'s) .. {WORK}\b", LIKELY),
        ("support", r"\b(?:can|could|will|would|if|whether|please) you ~ support\b", LIKELY),
        ("support", r"\bsupport (?:us|our|this (?:site|blog|work|project|channel))\b", LIKELY),
        ("support", r"\bconsider ~ (?:supporting|support)\b", CERTAIN),
        ("support", r"\byour ~ support\b", LIKELY),
        ("support", r"\b(?:to|you can) show your support\b", LIKELY),
        ("support", r"\bsupport (?:the|us|\w+) (?:today|now|here)\b", LIKELY),
        ("support", r"\bthank (?:you|s) for ~ support(?:ing)?\b", LIKELY),
        ("support", r"\bour (?:\w+ )?supporters\b", LIKELY),
        (
            "consider",
            r"\bconsider (?:donating|becoming|making|subscribing|giving|joining|pitching)\b",
            CERTAIN,
        ),
        ("consider", r"\b(?:please|hope you(?:'ll| will)?) consider\b", LIKELY),
        (
            "become",
            r"\b(?:become|becoming) (?:a|an|our) ~ (?:supporter|member|patron|donor|friend)\b",
            LIKELY,
        ),
        (
            "becom",
            r"^\W*(?:please )?become (?:a|an) ~ (?:supporter|member|patron|donor|friend)\b",
            CERTAIN,
        ),
        (
            "help",
            r"\bhelp us (?:keep|continue|do|make|stay|raise|reach|fund|produce|report|bring|tell)\b",
            LIKELY,
        ),
        (
            "help",
            r"\bhelp us (?:investigate|grow|publish|hold|build|expand|cover|protect|remain|meet)\b",
            LIKELY,
        ),
        ("help", r"\b(?:need|ask for|count on|want) your (?:help|support|backing)\b", CERTAIN),
        ("help", rf"^\W*help (?:\w+ ){{1,4}}(?:thrive|survive|grow|continue|{CRAFT})\b", LIKELY),
        (
            "help",
            r"\b(?:helps?|helping) (?:to )?(?:pay|fund|protect|sustain|keep|power) ~ (?:us|our|it|press)\b",
            LIKELY,
        ),
        ("without you", r"\b(?:can't|cannot|couldn't|can not|not) ~ without you\b", CERTAIN),
        ("join", r"\bjoin us\b .. (?:today|now|member|mission|fight|supporters)", LIKELY),
        ("join", r"\b(?:a|best|right) time to (?:join|support|give|donate)\b", LIKELY),
        ("time to support", r"\btime to support\b", LIKELY),
        ("real difference", r"\bmakes? (?:a|all the) ~ difference\b", HINT),
        ("invite", r"\b(?:like to )?invite you to (?:join|become|support)\b", LIKELY),
    ),
)
_LEANING = phrases(
    Leftover.FUNDRAISING,
    why=LEANS,
    rows=(
        (
            "on ",
            r"\b(?:rel(?:y|ies|iant)|depend(?:s|ent)?|count) on ~ (?:readers?'?|reader|your|you|donations|donors)\b",
            LIKELY,
        ),
        (
            "on ",
            r"\bwe ~ (?:rely|depend|count) on ~ (?:support|generosity|members|listeners|viewers|people)\b",
            LIKELY,
        ),
        ("dependent on", r"\bour ~ (?:is|are) dependent on\b", LIKELY),
        (
            " by ",
            r"\b(?:funded|powered|supported|financed|backed|possible) by ~ (?:readers|listeners|viewers|you)\b",
            LIKELY,
        ),
        (
            " by ",
            r"\b(?:is|are) (?:funded|supported) (?:entirely |solely )?by ~ (?:donations|sponsors|members)\b",
            LIKELY,
        ),
        (
            "-",
            r"\b(?:reader|listener|viewer|member|audience|community)-(?:funded|supported|owned)\b",
            LIKELY,
        ),
        (
            "thanks to",
            r"\b(?:possible|exist|here) ~ thanks to (?:you|our|the (?:support|generosity)|readers)\b",
            LIKELY,
        ),
        ("receive from", r"\bsupport we (?:receive|get) from\b", CERTAIN),
        ("readers", r"\b(?:our|million|from) readers\b", HINT),
        ("readers", r"\breaders ~ (?:support|power|fund) us\b", LIKELY),
        ("support", r"\bsupport us financially\b", LIKELY),
        ("power", r"\b(?:power|sustain|fund|protect)s? our\b", LIKELY),
        ("generous", r"\b(?:your|our|readers?'?) generous\b|\bgenerous supporters\b", LIKELY),
        ("generosity", r"\b(?:your|readers'?|our .. ) ~ generosity\b", LIKELY),
        ("your", r"\byour (?:funding|financial support|membership|generosity)\b", LIKELY),
        (
            "keep",
            r"\bkeep(?:s|ing)? (?:us|our|it|this|them) ~ (?:free|going|open|alive|running|independent|strong)\b",
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
            rf"\bour ~ (?:{CRAFT}|readers|mission|independence|correspondents|investigations|work)\b",
            HINT,
        ),
        ("independent", rf"\bindependent,? ~ {CRAFT}\b", HINT),
        ("fear", r"\bwithout fear (?:or|and) favou?r\b|\bfearless\b", HINT),
        ("billionaire", r"\b(?:no|neither|self-interested|without) ~ billionaires?\b", HINT),
        ("shareholders", r"\bno (?:shareholders|corporate owners?|owners)\b", HINT),
        (
            "influence",
            r"\b(?:commercial|political|corporate|outside) (?:or \w+ )?(?:influence|pressure)\b",
            HINT,
        ),
        ("free", r"\bfree ~ (?:to (?:all|everyone|read|access)|for (?:all|everyone))\b", HINT),
        ("open", r"\bopen (?:for|to) (?:all|everyone)\b", HINT),
        ("afford", r"\b(?:afford|able) to pay\b", HINT),
        ("paywall", r"\b(?:no|without|behind) (?:a )?paywall\b", HINT),
        ("free press", r"\b(?:a|the) free press\b", HINT),
        ("trust", rf"\b(?:trusted|trustworthy) ~ {CRAFT}\b|\bplaced their trust in\b", HINT),
        ("fact", rf"\bfact-(?:based|checked|led) ~ {CRAFT}\b", HINT),
        ("advertising", r"\b(?:advertising|ad) revenues?\b", HINT),
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
        ("here", r"^\W*(?:since|while|as|now that) you(?:'re| are) here\b", CERTAIN),
        ("favo", r"\bfavou?r to ask\b", CERTAIN),
        ("before you", r"\bbefore you (?:go|move on|leave|close|continue|keep)\b", LIKELY),
        ("hope you", r"\bhope you(?:'ve)? (?:enjoyed|appreciated?|liked|found|learned)\b", LIKELY),
        (
            "if you",
            r"\bif you (?:like|liked|value|enjoy|enjoyed|appreciate|appreciated|believe in|care about)\b",
            LIKELY,
        ),
        (
            "if you",
            r"\bif you (?:can|are able to|would like to (?:support|help)|have the means)\b",
            HINT,
        ),
        (
            "",
            r"^\W*(?:like|liked|enjoy|enjoying|enjoyed|love|loving) (?:what|this|our|reading)\b .. (?:read\w*|article|story|site|work|post|see)\b",
            LIKELY,
        ),
    ),
)
_SUBSCRIBING = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        (
            "subscri",
            r"(?:^\W*|[.!?:] |please |and |or )subscribe (?:today|now|here|online|for)\b",
            CERTAIN,
        ),
        (
            "subscri",
            r"^\W*subscribe to (?!.*\b(?:podcast|newsletter|youtube|channel|email)\b)",
            LIKELY,
        ),
        ("subscri", r"\bsubscribe to (?:support|read|continue|unlock|access|get)\b", CERTAIN),
        ("subscri", r"\bclick here (?:and|to) subscribe\b|\balready (?:a )?subscri\w+\b", CERTAIN),
        ("subscri", r"\byour (?:\w+ )?subscription\b", LIKELY),
        ("subscri", r"\b(?:free|paid) (?:or (?:free|paid) )?subscribers?\b .. ", LIKELY),
        (
            "subscri",
            r"\b(?:for|to|exclusive to|available to|only for) (?:our )?(?:paid |paying )?subscribers\b",
            LIKELY,
        ),
        (
            "subscri",
            r"\bsubscribers? (?:get|receive|enjoy|have access)\b|\bnon-subscribers\b",
            LIKELY,
        ),
        ("subscri", r"\bconsider (?:becoming a|subscribing)\b .. subscri", CERTAIN),
        ("trial", r"\b(?:start|begin|try) ~ (?:your|a|our) ~ trial\b", CERTAIN),
        ("cancel any", r"\bcancel any ?time\b", LIKELY),
        ("unlimited", r"\bunlimited ~ (?:access|digital|reading|articles)\b", LIKELY),
        ("promo", r"\b(?:promo|discount|coupon) code\b", LIKELY),
        (" off", r"\b\d{1,2}% off ~ (?:membership|subscription|your|a|an|the)\b", LIKELY),
        ("offers", r"\bsee (?:our |all )?offers\b", LIKELY),
        ("member", r"\b(?:members|member)-only\b|\b(?:exclusive|available) ~ to members\b", LIKELY),
        ("member", r"^\W*(?:already a member|join as a member|members get)\b", CERTAIN),
        ("join", r"\bjoin ~ (?:plus|premium|vip|prime|membership|insider)\b", LIKELY),
        ("by joining", r"\bby joining ~ (?:you|we)\b", LIKELY),
        ("exclusive", r"\bexclusive (?:content|access|benefits|perks)\b", HINT),
        (
            "newsstand",
            r"\bnewsstands?\b .. (?:now|today)|\bpick up (?:a|the|your) ~ (?:copy|issue)\b",
            LIKELY,
        ),
        (
            "print edition",
            r"^.{0,80}\b(?:in|from) the ~ (?:print|magazine) (?:edition|issue)\b",
            HINT,
        ),
    ),
)
_WALLS = phrases(
    Leftover.SUBSCRIPTION,
    why=WALL,
    rows=(
        (
            "reading",
            r"\bto (?:continue|keep|finish) reading\b|^\W*(?:continue|keep) reading\b",
            LIKELY,
        ),
        (
            "free",
            r"\b(?:making|made|makes|offering) .. free (?:for|to) (?:all|everyone|non-subscribers|readers)\b",
            LIKELY,
        ),
        (
            "free",
            r"\bavailable for free\b .. subscri|\bfree articles? (?:left|remaining|this month)\b",
            CERTAIN,
        ),
        (
            "paywall",
            r"\b(?:removed|dropped|lifted|lowered) (?:the|our) paywall\b .. (?:our|coverage|you)",
            LIKELY,
        ),
        (
            "log",
            r"\b(?:log|sign) ?in to (?:continue|read|access|view|your account|comment)\b",
            CERTAIN,
        ),
        ("register", r"\bregister (?:for free|now|today|to (?:continue|read|keep))\b", LIKELY),
        (
            "this ",
            r"\bthis (?:article|story|content|post|episode) is (?:for|only|exclusive|reserved|available to)\b",
            LIKELY,
        ),
    ),
)
PHRASES = (*_GIVING, *_SUPPORTING, *_LEANING, *_MISSION, *_APPROACHING, *_SUBSCRIBING, *_WALLS)
ASKS = frozenset({MONEY, SUPPORT, LEANS, APPROACH, SUBSCRIBE})
"""The reasons that show a block asking, not only telling of the paper."""
