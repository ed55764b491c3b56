"""How papers offer subscriptions, and what they say of walls around their articles."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

SUBSCRIBE = gettext_noop("It offers you a subscription (%(words)s).")
WALL = gettext_noop("It speaks of what is free to read and what is not (%(words)s).")

_SUBSCRIBING = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        ("join", r"\bjoin ~ (?:plus|premium|vip|prime|membership|insider)\b", LIKELY),
        ("subscribe to ", r"[.!?:] ?subscribe to (?:our|the|my)\b", CERTAIN),
        ("subscribe", r"^\W*(?:click|tap) (?:here )?to subscribe\b", CERTAIN),
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
            r"\b(?:for|to|exclusive to|available to|only for) (?:our )?(?:paid |paying"
            r" )?subscribers\b",
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
        (" code", r"\b(?:promo|discount|coupon) code\b", LIKELY),
        ("% off", r"\b\d{1,2}% off ~ (?:membership|subscription|your|a|an|the)\b", LIKELY),
        ("offers", r"\bsee (?:our |all )?offers\b", LIKELY),
        (
            "-only|to members",
            r"\b(?:members|member)-only\b|\b(?:exclusive|available) ~ to members\b",
            LIKELY,
        ),
        ("member", r"^\W*(?:already a member|join as a member|members get)\b", CERTAIN),
        ("by joining", r"\bby joining ~ (?:you|we)\b", LIKELY),
        ("exclusive", r"\bexclusive (?:content|access|benefits|perks)\b", HINT),
        (
            "newsstand|pick up",
            r"\bnewsstands?\b .. (?:now|today)|\bpick up (?:a|the|your) ~ (?:copy|issue)\b",
            LIKELY,
        ),
        (
            "edition|issue",
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
            "free for|free to",
            r"\b(?:making|made|makes|offering) .. free (?:for|to) (?:all|everyone"
            r"|non-subscribers|readers)\b",
            LIKELY,
        ),
        (
            "for free|free article",
            r"\bavailable for free\b .. subscri|\bfree articles? (?:left|remaining|this month)\b",
            CERTAIN,
        ),
        (
            "paywall",
            r"\b(?:removed|dropped|lifted|lowered) (?:the|our) paywall\b .. (?:our|coverage|you)",
            LIKELY,
        ),
        (
            "in to continue|in to read|in to access|in to view|in to your|in to comment",
            r"\b(?:log|sign) ?in to (?:continue|read|access|view|your account|comment)\b",
            CERTAIN,
        ),
        ("register", r"\bregister (?:for free|now|today|to (?:continue|read|keep))\b", LIKELY),
        (
            "is for|is only|is exclusive|is reserved|is available to",
            r"\bthis (?:article|story|content|post|episode) is (?:for|only|exclusive"
            r"|reserved|available to)\b",
            LIKELY,
        ),
    ),
)
PHRASES = (*_SUBSCRIBING, *_WALLS)
