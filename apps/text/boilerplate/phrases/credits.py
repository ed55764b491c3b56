"""How pages credit pictures, introduce authors, state rights and earnings, and mark advertising."""

from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

PICTURE = gettext_noop("It only credits a picture (%(words)s).")
AUTHOR = gettext_noop("It introduces the author (%(words)s).")
OPINIONS = gettext_noop("It says whose opinions these are (%(words)s).")
RIGHTS = gettext_noop("It states who holds the rights (%(words)s).")
EARNS = gettext_noop("It says that the page earns from its links (%(words)s).")
PAID = gettext_noop("It marks or offers advertising (%(words)s).")
COOKIES = gettext_noop("It speaks of cookies on the page (%(words)s).")
BLOCKER = gettext_noop("It asks you to switch off a blocker (%(words)s).")

AGENCY = (
    r"(?:getty(?: images)?|afp|ap|reuters|associated press|ap photo|epa|shutterstock|istock(?:photo)?|alamy|unsplash"
    r"|pixabay|pexels|bloomberg|dpa|imago|picture alliance|adobe stock|corbis|zuma(?: press)?|upi|rex|pa|tass|xinhua"
    r"|sipa|flickr|wikimedia(?: commons)?|depositphotos|npr|wireimage|filmmagic|newscom|anadolu|nurphoto)"
)
ROLE = (
    r"(?:reporter|writer|editor|columnist|correspondent|journalist|author|professor|fellow|freelancer?|contributor"
    r"|director|founder|co-founder|coach|analyst|lecturer|scholar|economist|researcher|novelist|historian|blogger"
    r"|critic|producer|photographer|essayist|teacher|student|lawyer|attorney|strategist|consultant|commentator"
    r"|broadcaster|scientist|president|chair|host|partner|engineer|developer|enthusiast|psychologist|physician)"
)
_PICTURES = phrases(
    Leftover.CREDIT,
    why=PICTURE,
    rows=(
        (
            "",
            r"^\W*(?:featured |header |cover |lead |top |main |hero )?(?:image|photo|picture|photograph|illustration|graphic|artwork|video|screenshot|thumbnail)s?(?: credits?| source| copyright| courtesy| illustration)?(?: of| by|:| via| courtesy).{2,80}$",
            LIKELY,
        ),
        (
            "",
            r"^\W*(?:image|photo|picture)s? (?:copyright|credits?|courtesy|source)\b(?!.*\bcaption\b)",
            CERTAIN,
        ),
        (
            "",
            rf"^\W*(?:image|photo|picture|photograph|photographer|illustration|photos)s?\s*(?:by|:|via|credit:?)\s.{{0,60}}\b{AGENCY}\b",
            CERTAIN,
        ),
        ("", rf"^\W*{AGENCY}(?:\W+(?:via )?{AGENCY}){{0,2}}\W*$", CERTAIN),
        ("", r"^\W*(?:featured|header|cover|lead|top|main|hero) (?:image|photo|picture|illustration)\b.{0,80}$", CERTAIN),
        (" by ", r"^\W*(?:image|photo|picture|photograph|illustration|graphic|artwork|video|photos|chart|map)s? by (?:\w[\w.'-]* ){1,5}\W*$", CERTAIN),
        ("credit", r"^\W*(?:\+\s*)*credits?\s?:", CERTAIN),
        ("photographer", r"^\W*photographers?:", CERTAIN),
        ("toggle caption", r"^\W*enlarge this image toggle caption\b", CERTAIN),
    ),
)
_AUTHORS = phrases(
    Leftover.BIO,
    why=AUTHOR,
    rows=(
        (
            " is ",
            rf"^\W*(?:[\w.'-]+ ){{1,5}}(?:\([^)]{{1,40}}\) )?is (?:an? |the |currently |also |(?:[\w.-]+ )?[\w.-]+'s? )(?:[\w,.&'-]+ ){{0,9}}?{ROLE}s?\b",
            LIKELY,
        ),
        (
            "author",
            r"^\W*(?:about the|the|this) authors?\b(?! (?:said|says|of the|argue|wrote|note))",
            LIKELY,
        ),
        (
            "covers",
            r"^\W*(?:[\w.'-]+ ){2,4}(?:covers|reports on|writes about|writes for|edits) ",
            LIKELY,
        ),
        ("publishes", r"^\W*(?:[\w.'-]+ ){2,4}publishes ", LIKELY),
        ("prior to joining", r"\b(?:prior to|before) joining\b", HINT),
        (
            "graduat",
            r"\b(?:he|she|they) graduated from\b|\bholds an? \w+ (?:degree )?(?:in|from)\b",
            HINT,
        ),
        ("liv", r"\b(?:he|she) (?:lives|resides) in\b|\bbased in\b|\bliving in\b", HINT),
        (
            "work",
            r"\b(?:previously|formerly) ~ (?:worked|wrote|covered|served|edited)\b|\b(?:his|her|their) work (?:has )?appear",
            HINT,
        ),
        (
            "previously",
            r"\bpreviously,? (?:he|she|they)\b|\b(?:he|she) (?:has )?previously\b",
            HINT,
        ),
        (
            "author of",
            r"\b(?:is|and) (?:also )?the author of\b|\b(?:his|her) (?:latest|most recent|new|first|\d{4}) (?:book|novel|memoir)\b",
            HINT,
        ),
        ("@", r"\((?:twitter: )?@\w{3,20}\)|\b(?:is|tweets at|on twitter at) @\w{3,20}", HINT),
    ),
)
_OPINIONS = phrases(
    Leftover.BIO,
    why=OPINIONS,
    rows=(
        ("opinions", r"\bopinions? expressed\b .. (?:are|in this|here|by|do not)", CERTAIN),
        (
            "views",
            r"\bviews? (?:and opinions )?expressed\b .. (?:are|in this|here|by|do not)",
            CERTAIN,
        ),
        ("editor", r"^\W*editor'?s'? note:? (?:[\w.'-]+ ){1,4}, (?:an?|the) ", LIKELY),
        ("editor", rf"^\W*editor'?s'? note:? (?:[\w.'-]+ ){{1,4}}is an? .. {ROLE}\b", CERTAIN),
    ),
)
_RIGHTS = phrases(
    Leftover.REPUBLISH,
    why=RIGHTS,
    rows=(
        ("©", r"©", CERTAIN),
        ("copyright", r"^\W*(?:\(c\) )?copyright\b .. \d{4}", CERTAIN),
        ("(c)", r"^\W*\(c\) \d{4}\b", CERTAIN),
        ("all rights reserved", r"\ball rights reserved\b", CERTAIN),
        ("reprint", r"\breprint (?:permission|rights)\b|\breprinted with permission\b", CERTAIN),
        ("republish", r"\brepublish(?:ed)? (?:from|with|under|here|our|this|for)\b", LIKELY),
        (
            "originally",
            r"\b(?:this|the) (?:story|article|post|piece|essay|interview|column|content|excerpt) (?:was |has been )?(?:originally|first) (?:appeared|published|ran|posted|written)\b",
            CERTAIN,
        ),
        (
            "first ",
            r"\b(?:this|the) (?:story|article|post|piece|essay|interview|column) (?:was )?first (?:appeared|published|ran)\b",
            CERTAIN,
        ),
        ("creative commons", r"\bcreative commons\b .. (?:licen[cs]e|attribution)", LIKELY),
        (
            "without permission",
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
            r"\b(?:without|with) (?:the )?(?:express )?(?:written |prior )?permission (?:of|from)\b .. publish",
            LIKELY,
        ),
    ),
)
_EARNING = phrases(
    Leftover.AFFILIATE,
    why=EARNS,
    rows=(
        (
            "affiliate",
            r"\baffiliate (?:links?|commissions?|programs?|partners?|fees?|advertising|disclosure)\b",
            LIKELY,
        ),
        ("affiliate", r"\b(?:we|our|this (?:post|page|article|site)|i) .. affiliate\b", LIKELY),
        (
            "earn",
            r"\b(?:we|i|site|us|may|publication) ~ (?:earn|receive|make|get) .. (?:commissions?|compensation|if you|when you|a (?:fee|share|portion))",
            CERTAIN,
        ),
        ("earn", r"\bftc: .. income\b", CERTAIN),
        (
            "commission",
            r"\b(?:we|i|us) (?:may )?~ commissions?\b .. (?:links?|purchase|buy)",
            LIKELY,
        ),
        (
            "independently",
            r"\b(?:editors|we|our) .. (?:select|selected|review|chosen|recommend)\w* ~ (?:products|independently)\b",
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
            r"^\W*(?:the )?(?:story|article|content|post|report|text)? ?continues? (?:reading )?(?:below|after)\b",
            CERTAIN,
        ),
        (
            "advertisement",
            r"^\W*(?:advertisement|scroll to continue|continue reading below|skip) ?-? ?(?:story|article|content|to continue|advertisement)?",
            CERTAIN,
        ),
        (
            "sponsored by",
            r"^\W*(?:this (?:issue|post|episode|edition|newsletter|article|content|week) .. )?(?:is )?(?:sponsored|presented|offered|supported) by\b",
            CERTAIN,
        ),
        (
            " by ",
            r"^\W*(?:this|today's) (?:issue|post|episode|edition|newsletter|content|week|article)\b .. (?:sponsored|offered|presented|brought to you|supported|made possible) by\b",
            CERTAIN,
        ),
        ("brought to you by", r"\bbrought to you by\b", LIKELY),
        (
            "sponsor",
            r"^\W*(?:a (?:word|message) from our|our|thanks to our|today's|paid for by|message from) ~ sponsors?\b",
            CERTAIN,
        ),
        (
            "sponsored",
            r"^\W*(?:sponsored|paid|promoted|partner) (?:content|post|stories|links?|message)\b",
            CERTAIN,
        ),
        (
            "advertis",
            r"^\W*(?:advertise (?:with us|here|on)|remove ads|hide ads|why am i seeing)\b",
            CERTAIN,
        ),
        ("get your quote", r"\bget your (?:free )?quotes?\b", LIKELY),
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
            r"\b(?:accept|manage|your|our) ~ cookies?\b .. (?:policy|preferences|settings|continu|consent)?",
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
        ("block", r"\b(?:your|disable|turn off|using an|detected an) ~ ad[- ]?block\w*", CERTAIN),
        (
            "block",
            r"\b(?:ad|script)[- ]block\w* (?:software )?is interfering\b|\bseeing this message because\b",
            CERTAIN,
        ),
        ("relies on", r"\brelies on advertising\b", LIKELY),
    ),
)
PHRASES = (*_PICTURES, *_AUTHORS, *_OPINIONS, *_RIGHTS, *_EARNING, *_PAYING, *_COOKIES, *_BLOCKERS)
