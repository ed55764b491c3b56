"""What pages in German point to, offer and state beside their articles."""

from apps.text.boilerplate.phrases.advertising import BLOCKER, COOKIES, EARNS, PAID
from apps.text.boilerplate.phrases.credits import RIGHTS
from apps.text.boilerplate.phrases.following import NETWORK, PASS_ON, WRITE_IN
from apps.text.boilerplate.phrases.linking import ELSEWHERE, LIVE, PLAYER
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.verdicts import Leftover

_LINKS = phrases(
    Leftover.RELATED,
    why=ELSEWHERE,
    rows=(
        (
            "^",
            r"^\W*(?:lesen sie (?:auch|hier|dazu|mehr|außerdem|zum thema)|lies (?:auch|mehr|hier)"
            r"|lesetipp|mehr (?:lesen|zum thema|dazu|nachrichten)|(?:auch |ebenfalls )interessant"
            r"|passend (?:dazu|zum thema)|siehe (?:auch|dazu)|weiterlesen|zum weiterlesen"
            r"|im video|das könnte (?:sie|dich) (?:auch )?interessieren"
            r"|unsere empfehlung|empfehlung der redaktion)\W{0,3}[:|>»]\W*\S",
            CERTAIN,
        ),
        (
            "mehr aus",
            r"^\W*mehr aus (?:dem ressort|der rubrik|unserem)\b",
            CERTAIN,
        ),
        (
            "hier geht|hier gelangen|hier kommen",
            r"^\W*hier (?:geht es|geht's|gelangen sie|kommen sie) (?:zu[mr]?|weiter)\b",
            CERTAIN,
        ),
        (
            "alle artikel|alle texte|alle beiträge|alle nachrichten|mehr nachrichten",
            r"^\W*(?:alle|mehr) (?:artikel|texte|beiträge|nachrichten) (?:von|zu|zum|aus"
            r"|über) (?:\S+ ?){1,5}$",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.LIVE_LINK,
    why=LIVE,
    rows=(
        (
            "blog|ticker",
            r"^\W*(?:alle|aktuelle|die neuesten|verfolgen sie|lesen sie|mehr) .. (?:live-?blog"
            r"|live-?ticker|newsblog|newsticker)\W*$"
            r"|^\W*(?:im |zum )?(?:live-?blog|live-?ticker|newsblog)(?:\s?:| (?:lesen|finden"
            r"|verfolgen) sie\b)",
            CERTAIN,
        ),
    ),
)
_SHARING = phrases(
    Leftover.SHARE,
    why=PASS_ON,
    rows=(
        (
            "teilen|drucken|verschenken|merken|versenden|empfehlen",
            r"^\W*(?:diesen |den )?(?:artikel|beitrag) ~ (?:teilen|drucken|verschenken|merken"
            r"|versenden|empfehlen|vorlesen)\W*$",
            CERTAIN,
        ),
        (
            "teilen",
            rf"^\W*(?:teilen )?(?:auf|bei|über|per|via) (?:{NETWORK}|e-?mail)(?: teilen)?\W*$",
            CERTAIN,
        ),
        ("teilen", r"^\W*teilen sie (?:diesen|den) (?:artikel|beitrag|text)\b", CERTAIN),
        ("diskutier", r"^\W*(?:diskutieren sie|diskutiere|reden sie) (?:mit|hier)\b", CERTAIN),
        (
            "kommentar",
            r"^\W*(?:zu den|alle|\d+) kommentaren?(?: (?:lesen|anzeigen|anzeigen))?\W*$",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.OTHER,
    why=WRITE_IN,
    rows=(
        (
            "hinweis|fehler",
            r"^\W*(?:haben sie|hast du|sie haben) (?:einen|hinweise|anregungen|fragen) ~"
            r" ?(?:fehler|tipp|hinweis|für uns|an uns)\b",
            LIKELY,
        ),
    ),
)
_PAGE = (
    phrases(
        Leftover.OTHER,
        why=PLAYER,
        rows=(
            (
                "extern",
                r"^\W*(?:an dieser stelle .. |empfohlener |hier .. )extern\w+ inhalt\w*\b"
                r"|^\W*(?:externen|externer) inhalt (?:anzeigen|laden|von)\b",
                CERTAIN,
            ),
            (
                "extern",
                r"^\W*ich bin ~ einverstanden, dass mir externe inhalte\b",
                CERTAIN,
            ),
            ("browser", r"^\W*(?:ihr|dein) browser (?:unterstützt|kann)\b", CERTAIN),
            (
                "javascript",
                r"\bjavascript (?:aktivieren|einschalten)\b|\baktivieren sie .. javascript\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.COOKIE,
        why=COOKIES,
        rows=(
            (
                "cookies",
                r"^\W*(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website"
                r"|um) .. cookies\b .. (?:um|ähnliche|technologien|zu bieten|einverstanden"
                r"|zustimmen|akzeptieren)\b",
                CERTAIN,
            ),
            (
                "cookies",
                r"\b(?:sie|ihr|ihre|du) .. (?:stimmen|akzeptieren|zustimmung|einverstanden)\b"
                r" .. cookies\b",
                LIKELY,
            ),
        ),
    )
    + phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            (
                "nachdruck",
                r"^\W*(?:nachdruck|vervielfältigung)\b .. (?:nur mit|verboten"
                r"|untersagt|nicht gestattet)\b",
                CERTAIN,
            ),
            (
                "zuerst|ursprünglich",
                r"^\W*(?:dieser (?:artikel|text|beitrag) (?:ist |erschien |wurde )"
                r"|der beitrag .{3,120} erschien )(?:zuerst|ursprünglich) (?:auf|bei|in|im"
                r"|erschienen)\b",
                CERTAIN,
            ),
            (
                "lizenz",
                r"^\W*dieser (?:artikel|text|beitrag) (?:steht|erscheint|ist) unter .. lizenz\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AFFILIATE,
        why=EARNS,
        rows=(
            (
                "affiliate|provisions|partner & link",
                r"^\W*(?:\*|dieser (?:artikel|text|beitrag)|dieses?|die mit|mit|einige|unsere"
                r"|wir|hinweis|bei den) .. (?:affiliate|provisions|partner)-?links?\b",
                CERTAIN,
            ),
            (
                "provision",
                r"\b(?:erhalten|bekommen|verdienen) wir .. provision\b|\bwir .. (?:links?|kauf\w*)"
                r" .. provision\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AD,
        why=PAID,
        rows=(
            (
                "anzeige|werbung",
                r"^\W*(?:(?:der|dieser) )?(?:artikel|text|beitrag|hier)? ?(?:geht|weiter|wird)"
                r" (?:es )?(?:unten |gleich )?nach der (?:anzeige|werbung)(?: weiter"
                r"| fortgesetzt)?\W*$",
                CERTAIN,
            ),
            ("nach der", r"^\W*nach der (?:anzeige|werbung) ~ ?weiterlesen\W*$", CERTAIN),
        ),
    )
    + phrases(
        Leftover.AD,
        why=BLOCKER,
        rows=(
            (
                "blocker",
                r"\b(?:bitte|deaktivieren|schalten) .. (?:ihren|deinen|den) (?:ad-?"
                r"|werbe)blocker\b",
                CERTAIN,
            ),
        ),
    )
)
PHRASES = (*_LINKS, *_SHARING, *_PAGE)
