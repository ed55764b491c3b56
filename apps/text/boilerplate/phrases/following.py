"""How pages ask to be followed, shared and installed."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

CHANNEL = gettext_noop("It asks you to follow a channel (%(words)s).")
INSTALL = gettext_noop("It asks you to install an app (%(words)s).")
PASS_ON = gettext_noop("It asks you to share the article or comment on it (%(words)s).")
WRITE_IN = gettext_noop("It asks you to write to the paper (%(words)s).")

NETWORK = (
    r"(?:twitter|facebook|instagram|youtube|linkedin|tiktok|threads|bluesky|mastodon"
    r"|telegram|whatsapp"
    r"|snapchat|pinterest|flipboard|reddit|tumblr|google news|apple news|google\+?|x|social"
    r" media|spotify"
    r"|apple podcasts|substack|medium|discord|rss|vk|weibo|wechat|facebook\.com\S*)"
)
_FOLLOWING = phrases(
    Leftover.SOCIAL,
    why=CHANNEL,
    rows=(
        (
            "join ",
            r"^\W*join (?:us|me|our|the) ~ (?:on|forums?|community|group|channel|chat|server)\b",
            CERTAIN,
        ),
        ("follow us", r"\bor follow us\b|\band follow us\b", CERTAIN),
        ("to tweet|tweet this", r"\b(?:click to tweet|tweet this)\W*$", CERTAIN),
        (
            "follow|find|like|join|connect & on ",
            rf"\b(?:follow|find|like|join|connect with) .. on {NETWORK}(?!\w)",
            LIKELY,
        ),
        (
            "follow",
            rf"(?:^\W*|[.!?:] |please |and )(?:you can )?follow .. (?:on|via|at) {NETWORK}(?!\w)",
            CERTAIN,
        ),
        (
            "follow us|follow me|follow our|follow this|follow along",
            r"(?:^\W*|[.!?:] |please )follow (?:us|me|our|this|along)\b",
            CERTAIN,
        ),
        (
            "follow this|follow our|follow the",
            r"\bfollow (?:this|our|the) ~ (?:channel|page|account|feed)\b",
            CERTAIN,
        ),
        ("follow him|follow her|follow them", r"\bfollow (?:him|her|them) (?:on|at|@)", CERTAIN),
        (
            "",
            rf"^\W*(?:join|like|find|watch|see|visit|connect with|subscribe to|add) .. on"
            rf" {NETWORK}(?!\w)",
            CERTAIN,
        ),
        ("preferred", r"\bpreferred source\b|^\W*add as preferred\b", CERTAIN),
        (
            "channel",
            r"\b(?:subscribe to|check out|join|visit|watch) (?:our|my|the) ~ channels?\b",
            CERTAIN,
        ),
        (
            "podcast",
            r"\b(?:subscribe to|listen to|check out|download) (?:our|the|my|this) ~ podcasts?\b",
            LIKELY,
        ),
        (
            "podcast",
            r"\bpodcasts? .. (?:wherever you|on (?:apple|spotify|itunes)|subscribe)",
            LIKELY,
        ),
        ("is on ", rf"^.{{2,40}} is on {NETWORK}!", CERTAIN),
        ("our youtube", r"\bour youtube channel\b", LIKELY),
        ("flipboard", r"^\W*read .. flipboard magazine\b", CERTAIN),
        ("://", rf"^\W*{NETWORK}: ?https?://", CERTAIN),
        ("re reading", r"^\W*you(?:'re| are) reading\b", LIKELY),
        ("be sure to", r"\bbe sure to (?:check out|follow|subscribe|visit|sign)\b", LIKELY),
    ),
)
_INSTALLING = phrases(
    Leftover.APP,
    why=INSTALL,
    rows=(
        (
            "app & download|install|get |try |use |open ",
            r"(?:^\W*|[.!?:] |please |(?<!order )to )(?:download|get|install|try|use|open)"
            r" (?:our|the|this) .. apps?\b(?! store .. (?:said|removed))",
            LIKELY,
        ),
        (
            "",
            r"^\W*(?:download|install|get) .. apps?\b .. (?:for|today|now|here|from|on|to|and)\b",
            LIKELY,
        ),
        ("", r"^\W*(?:download|install|get) (?:our|the) ~ app\b", CERTAIN),
        (" here", r"\b(?:click|tap) here .. (?:for|to get|to download) .. apps?\b", CERTAIN),
        (
            "download",
            r"^\W*download .. (?:iphone|ipad|android|ios|app store|google play)\b",
            CERTAIN,
        ),
        (
            "app & app store|google play|ios|android|iphone",
            r"\b(?:our|the) (?:free |new |mobile |news )?app\b(?! stores?\b)[^.!?,]{0,60}?\b"
            r"(?:app store|google play|ios|android|iphone)",
            CERTAIN,
        ),
        ("://", r"^\W*(?:iphone|ipad|android|ios|app store|google play): ?https?://", CERTAIN),
        ("", r"^\W*(?:read|open|view|listen|save) (?:this )?in (?:the )?app\b", CERTAIN),
        ("favorite topics", r"\byour favorite topics\b", LIKELY),
        ("you're on|you are on", r"\byou(?:'re| are) on the go\b", HINT),
        ("notifications", r"\b(?:turn on|enable|allow|get) ~ notifications\b", LIKELY),
    ),
)
_SHARING = phrases(
    Leftover.SHARE,
    why=PASS_ON,
    rows=(
        (
            "^",
            r"^\W*(?:please )?(?:share|save|print|e-?mail|tweet) (?:this|the|or comment|your"
            r" thoughts|with|on|via|to|it)\b",
            CERTAIN,
        ),
        (
            "share this|share the",
            r"\bshare (?:this|the) (?:article|story|post|page|item|video|via|on)\b",
            LIKELY,
        ),
        (
            "share your",
            r"\bshare your (?:thoughts|views|opinion|story|experience|feedback)\b",
            LIKELY,
        ),
        ("send", r"^\W*send this (?:page|article|story)\b", CERTAIN),
        ("copy ", r"^\W*copy (?:article |the |this )?(?:link|url)\b", CERTAIN),
        (
            "comment|conversation|discussion",
            r"\b(?:leave|post|add|write|join|read|view|see) ~ (?:a|your|the|all|our|more) ~"
            r" (?:comments?|conversation|discussion)\b",
            LIKELY,
        ),
        (
            "comment",
            r"^\W*(?:leave|post|add|write|be the first to|click to|read|view|show|hide|see"
            r"|load) .. comments?\b",
            CERTAIN,
        ),
        ("the comment", r"\b(?:in|let us know in|sound off in) the comments?\b .. ", LIKELY),
        (
            "comment & scroll|below|are ",
            r"\bscroll down to comment\b|\bcomments? (?:below|are (?:closed|moderated|open))\b",
            CERTAIN,
        ),
        (
            "comment & policy|guidelines|rules",
            r"\bcomment(?:ing)? (?:policy|guidelines|rules)\b",
            LIKELY,
        ),
        ("join the ", r"^\W*join the (?:conversation|discussion|debate)\b", CERTAIN),
        ("let us know", r"(?:^\W*|[.!?] )let us know (?:what|if|in|your|how)\b", LIKELY),
        ("what do you think", r"^\W*what do you think\b", HINT),
        ("do you think", r"^\W*do you think .. \? (?:yes|vote)\b", CERTAIN),
        (
            "",
            r"^\W*have (?:something to say|your say|an opinion|a question)\b",
            CERTAIN,
        ),
        (
            "logged in",
            r"\byou (?:must|need to|have to) be logged in\b|\byou(?:'re| are) logged in\b",
            CERTAIN,
        ),
    ),
)
_WRITING_IN = phrases(
    Leftover.OTHER,
    why=WRITE_IN,
    rows=(
        (
            "have a|have news|have more|got a|got news|got more",
            r"(?:^\W*|[.!?] )(?:do you )?(?:have|got) (?:a|any|news|more) ~ (?:tips?|story"
            r"|information)\b",
            CERTAIN,
        ),
        ("tips", r"\b(?:send|email|submit) (?:us )?(?:your |a |news )?tips\b", CERTAIN),
        ("get in touch", r"^\W*get in touch\b|[.!?] get in touch (?:with|by|at|via)\b", CERTAIN),
        (
            "contact|reach|mail|message|write to & us|me|our|author|reporter|writer|editor",
            r"(?:^\W*|[.!?] )(?:you can )?(?:contact|reach|e-?mail|message|write to) (?:us"
            r"|me|our|the (?:author|reporter|writer|editor))\b",
            CERTAIN,
        ),
        (
            "@",
            r"(?:^\W*|[.!?] )(?:contact|e-?mail|reach|write to|message) .. (?:at|:) ?\S+@",
            CERTAIN,
        ),
        (
            "",
            r"^\W*(?:do you (?:know|have)|are you) .. (?:we want to hear|contact us|get in"
            r" touch|email)",
            CERTAIN,
        ),
        ("hear from you", r"\b(?:want|like|love) to hear from you\b", CERTAIN),
        (
            "report",
            r"^\W*report (?:an?|this) (?:error|typo|mistake|correction|ad|problem|issue|comment)\b",
            CERTAIN,
        ),
        (
            "error|typo|mistake|inaccura",
            r"\b(?:spot|spotted|see|found|notice) (?:a|an|any) (?:error|typo|mistake"
            r"|inaccura)\w*\b",
            LIKELY,
        ),
        (
            "our editorial ",
            r"\b(?:our|read our|see our) editorial (?:standards|guidelines|policy)\b",
            CERTAIN,
        ),
        ("we are committed to", r"\bwe are committed to .. (?:accuracy|truth)\b", LIKELY),
        ("pledge", r"^\W*have you (?:taken|signed) the pledge\b", CERTAIN),
        (
            "letter to the editor",
            r"\b(?:send|submit|write) (?:us )?a letter to the editor\b",
            CERTAIN,
        ),
        (
            "submi",
            r"^\W*(?:to )?submit (?:a|an|your) (?:letter|op-ed|article|story|pitch|column)\b",
            CERTAIN,
        ),
    ),
)
PHRASES = (*_FOLLOWING, *_INSTALLING, *_SHARING, *_WRITING_IN)
