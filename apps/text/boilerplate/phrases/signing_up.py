"""How pages offer newsletters and alerts, and the small print of the form that takes an address."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

SIGN_UP = gettext_noop("It asks you to sign up for letters (%(words)s).")
FORM = gettext_noop("It belongs to a form that takes your address (%(words)s).")
INBOX = gettext_noop("It offers to write to you (%(words)s).")

LETTER = (
    r"(?:newsletters?|e-?mails?|briefings?|alerts?|updates|digest|bulletin|mailing list|emails"
    r"|dispatch|roundup)"
)

_SIGNING_UP = phrases(
    Leftover.NEWSLETTER,
    why=SIGN_UP,
    rows=(
        (
            "",
            r"^\W*(?:do you )?want to (?:stay|keep|be|get) (?:updated|informed|up to date|up"
            r"|notified|more)\b",
            LIKELY,
        ),
        (
            "sign up",
            rf"(?:^\W*|[.!?:] ?|please |and |click here to |to )sign up (?:here|now|today"
            rf"|free|for|to) .. {LETTER}",
            CERTAIN,
        ),
        (
            "sign up",
            r"^\W*(?:please )?sign up (?:for (?!(?:a|an)\b)|to (?:get|receive|our|the|have)"
            r"|here|now|today|free)\b",
            CERTAIN,
        ),
        (
            "sign up",
            r"[.!?:] ?(?:you can )?sign up (?:here|now|today|for (?:our|the|free|it)|to"
            r" (?:get|receive|our))\b",
            CERTAIN,
        ),
        ("sign up", r"\bsign up (?:for|to) (?:our|my)\b", CERTAIN),
        (
            "sign up|signed up|signing up",
            r"\bsign(?:ed|ing)? up (?:for|to) (?:our|my|this)\b",
            LIKELY,
        ),
        ("subscri", rf"(?:^\W*|[.!?:] |please |to |and )subscribe to .. {LETTER}", CERTAIN),
        (
            "subscri",
            r"^\W*(?:please )?subscribe (?:to|via|by) (?:our |my |the )?(?:blog|e-?mail"
            r"|mailing|rss)\b",
            CERTAIN,
        ),
        (
            "join",
            rf"^\W*join (?:our|the|my|thousands|more than|over) .. (?:{LETTER}|readers"
            rf"|subscribers|list)\b",
            CERTAIN,
        ),
        ("text list", r"\bjoin .. text list\b", CERTAIN),
        (
            "^",
            rf"^\W*(?:get|receive) (?:our|the|daily|weekly|free|breaking|a|your|email|news)"
            rf" .. {LETTER}\b",
            LIKELY,
        ),
        (
            "",
            r"^\W*get (?:the (?:latest|best|top|biggest|day's|inside)|breaking|daily|weekly"
            r"|our (?:best|top|free))\b",
            LIKELY,
        ),
        (
            "newsletter",
            r"\b(?:our|my|this|free|daily|weekly|the) ~ newsletters?\b .. (?:here|sign up"
            r"|subscri|inbox|free|every|daily|weekly)",
            LIKELY,
        ),
        ("newsletter", r"\b(?:sign|signing) up .. newsletters?\b", LIKELY),
        ("newsletter", r"\bour ~ newsletters?\b", LIKELY),
        ("want more", r"^\W*want more\b .. \?", LIKELY),
        (
            "stay",
            r"^\W*stay (?:up to date|informed|in the know|connected|updated|up-to-date|in"
            r" touch|ahead|on top)\b",
            LIKELY,
        ),
        (
            " miss ",
            r"\b(?:never|don't|won't|not) miss (?:a|an|another|out|the day|any)\b .."
            r" (?:story|stories|post|update|beat|on|news|article|episode|thing)?",
            HINT,
        ),
    ),
)
_INBOX = phrases(
    Leftover.NEWSLETTER,
    why=INBOX,
    rows=(
        (
            "inbox",
            r"\b(?:your|meet your|straight to your|to your|in your|into your) ~ inbox\b",
            CERTAIN,
        ),
        (
            "inbox",
            r"\binbox every (?:day|week|morning|month|mon|tue|wed|thu|fri|sat|sun)\w*",
            CERTAIN,
        ),
        (
            "delivered",
            r"\bdelivered ~ (?:daily|weekly|to you|weekday|every|each|by e-?mail|to your"
            r"|straight)\b",
            LIKELY,
        ),
        ("directly to your", r"\b(?:sent|delivered|straight|right) directly to your\b", LIKELY),
        (
            "mail ",
            r"\b(?:our|the|free|daily|weekly) ~ e?mail (?:newsletter|briefing|alerts?|updates?)\b",
            LIKELY,
        ),
        ("alerts", r"\bget ~ alerts\b|\b(?:news|email|breaking) alerts\b", LIKELY),
    ),
)
_FORM = phrases(
    Leftover.NEWSLETTER,
    why=FORM,
    rows=(
        (
            "signing|subscribing|submitting|entering|registering|providing|clicking|checking"
            "|creating|joining & by ",
            r"\bby (?:signing|subscribing|submitting|entering|registering|providing|clicking"
            r"|checking|creating|joining)\b .. (?:you|your|i) ~ (?:agree|accept|consent"
            r"|acknowledge|confirm|read|email|opt)",
            CERTAIN,
        ),
        (
            "privacy policy",
            r"\b(?:agree to|accept|read|see|view) (?:our|the|[\w' ]{1,30}'s?) .. privacy policy\b",
            LIKELY,
        ),
        ("terms", r"\b(?:agree to|accept) (?:our|the) ~ terms\b", LIKELY),
        ("recaptcha", r"\brecaptcha\b", CERTAIN),
        ("email address", r"\b(?:enter|your|provide|valid) ~ email address\b", LIKELY),
        ("unsubscribe", r"\byou (?:can|may) ~ unsubscribe\b|\bunsubscribe at any\b", CERTAIN),
        ("opt out|opt-out|optout", r"\b(?:you (?:can|may) )?opt[- ]?out at any ?time\b", CERTAIN),
        (
            "for signing|for subscribing & thank",
            r"\b(?:thanks|thank you) for (?:signing|subscribing)\b",
            CERTAIN,
        ),
        (
            "subscrib",
            r"\b(?:thanks|thank you) for subscribing\b|\byou(?:'ve| have) ~ subscribed\b",
            CERTAIN,
        ),
        ("check your", r"\bcheck your ~ (?:inbox|email|spam)\b", LIKELY),
        ("signing you up", r"\bsigning you up\b", CERTAIN),
        ("spam", r"\bwe (?:won't|will never|don't|hate|never) ~ spam\b|^\W*no spam\b", LIKELY),
        ("invalid", r"\binvalid email\b", CERTAIN),
    ),
)
PHRASES = (*_SIGNING_UP, *_INBOX, *_FORM)
