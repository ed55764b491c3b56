"""How lines point away from the article: to related stories, live pages, videos."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

ELSEWHERE = gettext_noop("It points to another story (%(words)s).")
LIVE = gettext_noop("It points to a live page (%(words)s).")
PLAYER = gettext_noop("It belongs to a player or picture of the page (%(words)s).")

_RELATED = phrases(
    Leftover.RELATED,
    why=ELSEWHERE,
    rows=(
        (
            "^",
            r"^\W*(?:related|read(?: more| also| next| this| now)?|also read|see also|more"
            r"|see more|trending|up next|don't miss|must[- ]read|must[- ]watch|recommended"
            r"|watch|video|listen|opinion|in case you missed it|icymi|further reading|go"
            r" deeper|more on this|background|editors'? picks?|related (?:story|stories"
            r"|articles?|content|coverage|links?|posts?|video|roundup|forums?))\s*(?::|\||>"
            r"|»)+\s*\S",
            CERTAIN,
        ),
        ("read ", r"\bread (?:more|full story|the full story)\W*$", CERTAIN),
        (
            "^",
            r"^\W*(?:to )?(?:read|see|find|get|learn|view|watch|hear) (?:more|the (?:rest"
            r"|latest|original|full|complete)|all|our full) .. (?:here|click|from|about|on"
            r"|at|of|story|coverage|report|article|interview|by)\b",
            LIKELY,
        ),
        (
            "",
            r"^\W*(?:click (?:here )?to )?read (?:more|the (?:full|rest|latest|original"
            r"|whole)|our (?:full|latest))\b",
            CERTAIN,
        ),
        ("", r"^\W*see (?:more|all)\b", LIKELY),
        ("^", r"^\W*(?:please )?(?:click|tap) (?:here|on|for|to)\b", CERTAIN),
        (
            "",
            r"^\W*for (?:a|an|the|more|all|further|other|additional|full|complete"
            r"|our)\b[^.,]{2,80},? (?:please )?(?:see|visit|check out|click|check (?:our"
            r"|the)|watch (?:the|our|this)|listen to|go to|sign up|follow (?:us|this|our"
            r"|the)|tune in|head to|read (?:our|more|the))\b",
            CERTAIN,
        ),
        (
            "visit",
            r"^\W*visit .. (?:homepage|home page|website|web site|site|\.com|\.org|page|for"
            r" more|https?)\b",
            CERTAIN,
        ),
        ("visit", r"^\W*visit [^.]{2,40}! https?://", CERTAIN),
        (
            "^",
            r"^\W*(?:more|latest|most read|top stories|stories|news|read more|read the"
            r" latest) (?:from|on|in|about|by) (?:the )?\S+(?: \S+){0,6}:?$",
            LIKELY,
        ),
        ("more stories", r"\bmore stories (?:like this|from|on|about)\b", CERTAIN),
        (
            "check out",
            r"^\W*(?:for more .. )?(?:also )?check out (?:our|the|more|all|these|this|some)\b",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:watch|listen to|hear) (?:the|our|more|this|now|below|live)\b .."
            r" (?:below|here|above|video|interview|episode|podcast|now)\b",
            LIKELY,
        ),
        (
            "^",
            r"^\W*(?:you (?:might|may) (?:also|be) (?:like|interested)|what to read next"
            r"|readers also|people also)\b",
            CERTAIN,
        ),
        (
            ", visit",
            r"\b(?:complete|full) (?:script|transcript|story|report), visit\b",
            CERTAIN,
        ),
        (" more about", r"^\W*(?:read|learn|find out) more about\b .. \bhere\W*$", CERTAIN),
        ("", r"^\W*read ~ (?:book|new book)\b .. https?:", CERTAIN),
        ("stories you want to know", r"\btells? the .. stories you want to know\b", LIKELY),
    ),
)
_LIVE = phrases(
    Leftover.LIVE_LINK,
    why=LIVE,
    rows=(
        (
            "live update|live blog|live coverage|live feed|live stream",
            r"\blive (?:updates?|blog|coverage|feed|stream)\b",
            LIKELY,
        ),
        ("live", r"^\W*live updates?\b", CERTAIN),
        ("live", r"\blive ?[-|:] ?(?:latest|updates?|as it happened|reaction|follow)\b", CERTAIN),
        (
            "live & follow|watch|read",
            r"\b(?:follow|watch|read) (?:all )?(?:our|the|it|along)? ?live\b",
            LIKELY,
        ),
        (
            "latest|live",
            r"[-|:] ?(?:latest|live) (?:updates?|news|results|reaction"
            r"|developments)\W*(?:read more)?$",
            LIKELY,
        ),
        ("as it happened", r"\bas it happened\W*(?:read more)?$", LIKELY),
    ),
)
_PLAYER = phrases(
    Leftover.OTHER,
    why=PLAYER,
    rows=(
        (
            "^",
            r"^\W*(?:skip|end of) .{0,40}(?:post|promotion|newsletter|reading|video|podcast"
            r"|content|gallery)\W*$",
            CERTAIN,
        ),
        ("newsletter promotion", r"^\W*(?:after|before) newsletter promotion\b", CERTAIN),
        ("content", r"^\W*allow .{1,30} content\b", CERTAIN),
        ("to play", r"^\W*to play this (?:video|media|audio)\b", CERTAIN),
        (
            "",
            r"^\W*(?:sorry, )?this (?:video|media|content|audio|page|feature) (?:is|cannot|can't"
            r"|could not|has) (?:not |no longer |be |been )?(?:available|unavailable|played?"
            r"|loaded|supported|expired|removed)\b",
            CERTAIN,
        ),
        ("player", r"\baudio player ready\b|^\W*(?:video|audio) player\b", CERTAIN),
        ("topics", r"^\W*(?:follow|explore) .{0,30}topics\b", CERTAIN),
        (
            "^",
            r"^\W*(?:take (?:our|the|this) (?:poll|quiz|survey)|vote in our|quiz ?:|poll ?:)",
            CERTAIN,
        ),
        ("trust", r"^\W*why (?:you can )?trust (?:us|our)\b", CERTAIN),
        ("standards", r"^\W*our standards:", CERTAIN),
        (
            "video",
            r"^\W*(?:play |watch )?(?:the |this )?(?:featured )?video\W*(?:\d{0,2}:\d\d|$)",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:enlarge|expand|zoom)(?: in| this)?(?: image| picture| photo)?\b",
            CERTAIN,
        ),
        ("toggle", r"\btoggle caption\b", CERTAIN),
        ("scroll down", r"^\W*(?:please )?scroll down (?:to|for)\b", CERTAIN),
        ("javascript", r"\b(?:enable|turn on|requires?) ~ javascript\b", CERTAIN),
        (
            "browser",
            r"\b(?:your|this) browser ~ (?:not support|is not|isn't|out of date|does)\b",
            CERTAIN,
        ),
        ("viewed on the site", r"\bviewed on the site it\b", CERTAIN),
        ("to revis|saved stor", r"^\W*to revis\w* this article\b|\bview saved stories\b", CERTAIN),
        (
            "",
            r"^\W*this (?:article|story|post) is (?:more than|over|about) .{1,20} (?:months?"
            r"|years?|days?|weeks?) old\b",
            CERTAIN,
        ),
        (
            "",
            r"^\W*this (?:article|story|post) is (?:\w+ ){1,3}(?:months?|years?|days?"
            r"|weeks?) old\b",
            CERTAIN,
        ),
        (
            "updated",
            r"^\W*(?:this|the) (?:story|article|post|page|report|piece) (?:has been|was|is"
            r" being|will be) (?:last )?updated(?! to (?:correct|reflect|clarify|remove))\b",
            CERTAIN,
        ),
        ("", r"^\W*this is a (?:developing|breaking)\b", CERTAIN),
        ("listen to", r"^\W*listen to (?:this|the) (?:article|story|post)\b", CERTAIN),
        (
            "^",
            r"^\W*(?:listen|audio|this audio)\b .. (?:auto-generated|\d:\d\d|minutes?)\b",
            LIKELY,
        ),
        ("^", r"^\W*(?:loading|please wait)\W*$", CERTAIN),
        ("^", r"^\W*(?:slide|image|photo|picture) \d+ of \d+\b", CERTAIN),
        (" caption", r"^\W*(?:hide|show) caption\b", CERTAIN),
        ("an error", r"^\W*(?:an|there was an) error (?:has )?occurred\b", CERTAIN),
    ),
)
PHRASES = (*_RELATED, *_LIVE, *_PLAYER)
