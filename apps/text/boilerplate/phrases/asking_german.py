"""How papers ask in German: for money, subscribers, addresses, followers."""

from apps.text.boilerplate.phrases.asking import MONEY, SUPPORT
from apps.text.boilerplate.phrases.following import CHANNEL, INSTALL, NETWORK
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.phrases.signing_up import FORM, INBOX, SIGN_UP
from apps.text.boilerplate.phrases.subscribing import SUBSCRIBE, WALL
from apps.text.boilerplate.verdicts import Leftover

_GIVING = phrases(
    Leftover.FUNDRAISING,
    why=MONEY,
    rows=(
        (
            "spende",
            r"\b(?:ihre|deine|eure|jede) spende\b .. (?:hilft|sichert|ermöglicht|macht"
            r"|trägt|zählt|unterstützt)\b",
            LIKELY,
        ),
        ("euro im monat", r"\b(?:schon )?(?:mit|ab) \S{1,5} euro im monat\b", LIKELY),
    ),
) + phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        (
            "journalismus|recherche|berichterstattung",
            r"^\W*(?:bitte |jetzt )?(?:unterstützen|fördern|stärken|ermöglichen) sie"
            r" (?:unabhängigen|freien|kritischen|unseren|unsere|guten) ~ (?:journalismus"
            r"|recherchen?|berichterstattung)\b",
            CERTAIN,
        ),
    ),
)
_OFFERS = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        (
            "^wochen|monat|tage",
            r"^\W*(?:jetzt|testen sie) ~ (?:wochen|monate?|tage) .. (?:testen|gratis"
            r"|kostenlos|lesen)\b",
            CERTAIN,
        ),
        ("kündbar", r"\b(?:jederzeit|monatlich|flexibel) kündbar\W*$", LIKELY),
        (
            "abo|abonn",
            r"^\W*(?:sie haben|haben sie|du hast|hast du|sie sind) (?:bereits|schon) ~ (?:\w*abo"
            r"|abonnement|abonnent\w*)\b",
            CERTAIN,
        ),
        ("bereits abonn|schon abonn", r"^\W*(?:bereits|schon) abonn\w+\W*(?:$|\?)", CERTAIN),
        ("noch kein", r"^\W*(?:sie sind |sie haben )?noch kein\w* abo\w*\W*(?:$|\?)", CERTAIN),
    ),
) + phrases(
    Leftover.SUBSCRIPTION,
    why=WALL,
    rows=(
        (
            "abonnent|mitglieder|leser",
            r"\bdiese[rs]? (?:artikel|text|beitrag|inhalt) (?:ist|steht) ~ (?:für|nur)\b .."
            r" (?:abonnent\w*|mitglieder\w*|leser\w*)\b",
            CERTAIN,
        ),
        (
            "weiterlesen",
            r"^\W*(?:jetzt |hier )?weiterlesen mit\b .. \w*(?:abo|plus|pass)\b",
            CERTAIN,
        ),
        (
            "weiterlesen|weiterzulesen|weiter lesen",
            r"^\W*um (?:diesen artikel |hier )?weiter ?(?:zu)? ?lesen\b"
            r"|^\W*(?:jetzt )?(?:kostenlos )?(?:registrieren|anmelden) und weiterlesen\b",
            CERTAIN,
        ),
    ),
)
_LETTERS = (
    phrases(
        Leftover.NEWSLETTER,
        why=SIGN_UP,
        rows=(
            (
                "newsletter",
                r"\b(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie"
                r"|erhalten sie) .. newsletter\b",
                CERTAIN,
            ),
            (
                "newsletter",
                r"^\W*(?:den |unseren |zum )?(?:\S{1,20}[- ])?newsletter (?:jetzt |hier"
                r" |kostenlos |gratis )*(?:bestellen|abonnieren|anmelden)\W*$",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=INBOX,
        rows=(
            (
                "postfach|mailfach",
                r"\b(?:ihr|dein|euer|ihrem|deinem) (?:e-?mail-?)?(?:post|mail)fach\b",
                LIKELY,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=FORM,
        rows=(
            (
                "abmelden|abbestell|austragen",
                r"^\W*(?:sie können sich|du kannst dich|eine abmeldung|sie können den newsletter)"
                r" .. (?:abmelden|abbestellen|austragen|möglich)\b",
                CERTAIN,
            ),
            (
                "anmeldung & datenschutz|nutzungsbedingungen",
                r"^\W*mit (?:der|ihrer|deiner) (?:anmeldung|registrierung) .. (?:datenschutz\w*"
                r"|nutzungsbedingungen)\b",
                CERTAIN,
            ),
        ),
    )
)
_CHANNELS = phrases(
    Leftover.SOCIAL,
    why=CHANNEL,
    rows=(
        (
            "uns gibt es",
            rf"^\W*uns gibt es (?:auch )?(?:bei|auf) {NETWORK}\b",
            CERTAIN,
        ),
        (
            "kanal|podcast",
            r"^\W*(?:abonnieren sie|abonniere|folgen sie|folge) (?:unser\w*|den|dem) ~"
            r" ?(?:\w+-)?(?:kanal|podcast)\b",
            CERTAIN,
        ),
        (
            "^",
            rf"^\W*(?:folgen sie|besuchen sie|finden sie|sie finden) (?:uns|ihm|ihr) ~ {NETWORK}\b",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.APP,
    why=INSTALL,
    rows=(
        (
            "app",
            r"^\W*(?:laden sie|lade dir|holen sie sich|hol dir|installieren sie) ~ (?:\S{1,20}-)?"
            r"app\b",
            CERTAIN,
        ),
        (
            "app & ios|android|app store|google play",
            r"^\W*unsere (?:\S{2,25}-)?app .. (?:kostenlos|gratis|jetzt) .. (?:ios|android"
            r"|app store|google play)\b",
            CERTAIN,
        ),
        (
            "mitteilungen|benachrichtigungen",
            r"^\W*(?:aktivieren sie|jetzt) ~ (?:push-)?(?:mitteilungen|benachrichtigungen)\b",
            CERTAIN,
        ),
    ),
)
PHRASES = (*_GIVING, *_OFFERS, *_LETTERS, *_CHANNELS)
