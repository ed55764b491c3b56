"""The other phrases of pages in German, French and Spanish: letters, links, labels, credits."""

from apps.text.boilerplate.phrases.advertising import COOKIES, PAID
from apps.text.boilerplate.phrases.authors import AUTHOR
from apps.text.boilerplate.phrases.credits import PICTURE, RIGHTS
from apps.text.boilerplate.phrases.following import CHANNEL, PASS_ON, WRITE_IN
from apps.text.boilerplate.phrases.linking import ELSEWHERE, LIVE
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.phrases.signing_up import SIGN_UP
from apps.text.boilerplate.verdicts import Leftover

_CAPTIONS = (
    r"\b(?:ist|sind|war|hat|wird|steht|stehen|vor|bei|beim|nach|während|am|im|zum|est|sont|devant"
    r"|lors|pendant|avec|dans|avant|durante|frente|antes|con|fue|son|eine?|einen|une?|una|sobre)\b"
)
"""Words of a picture's caption that no credit holds."""
_LETTERS = phrases(
    Leftover.NEWSLETTER,
    why=SIGN_UP,
    rows=(
        (
            "newsletter",
            r"\b(?:unsere[nm]?|zum|melden sie|kostenlosen?|jetzt) ~ newsletter\b",
            CERTAIN,
        ),
        ("newsletter", r"\b(?:notre|nos|inscrivez-vous|recevez) .. newsletters?\b", CERTAIN),
        ("newsletter", r"\b(?:nuestra|suscríbete|recibe|apúntate) .. newsletters?\b", CERTAIN),
        ("bolet", r"\b(?:nuestro|suscríbete|recibe|apúntate|suscríbase) .. bolet\w+\b", CERTAIN),
        ("postfach", r"\b(?:ins|in (?:ihr|dein|euer)) (?:\S+ )?postfach\b", CERTAIN),
        ("infolettre", r"\binfolettre\b", LIKELY),
    ),
)
_CHANNELS = phrases(
    Leftover.SOCIAL,
    why=CHANNEL,
    rows=(
        (
            "folg",
            r"(?:^\W*|[.!?:] ?)(?:folge|folgen sie|folgt) (?:uns|mir|(?:\S+ ){1,4}(?:auf|bei))\b",
            CERTAIN,
        ),
        ("suivez", r"\bsuivez(?:-nous| toute l'actualité)\b", CERTAIN),
        (
            "síguenos|sigue",
            r"\bsíguenos\b|\bsigue .. en (?:twitter|facebook|instagram|x)\b",
            CERTAIN,
        ),
    ),
)
_LINKS = phrases(
    Leftover.RELATED,
    why=ELSEWHERE,
    rows=(
        (
            "^",
            r"^\W*(?:weiterlesen|mehr zum thema|mehr dazu|lesen sie (?:auch|hier|mehr)"
            r"|lesetipp|siehe auch|auch interessant|à lire(?: aussi)?|lire aussi|voir aussi"
            r"|lire (?:la suite|plus)|leer más|lee también|lea también|ver también|te puede"
            r" interesar|más información|le puede interesar)\W*[:|>»]\W*\S",
            CERTAIN,
        ),
        ("weiterlesen", r"\bweiterlesen\W*$", LIKELY),
        (
            "lesen sie",
            r"^\W*lesen sie (?:auch|hier|dazu|mehr (?:dazu|zum|zu|über|hier|auf|in))\b",
            CERTAIN,
        ),
        ("^", r"^\W*(?:lire|lisez) (?:aussi|également|notre)\b", CERTAIN),
        ("lire", r"^\W*(?:à lire|lire) (?:aussi|également|notre|la suite)\b", CERTAIN),
    ),
)
_PAGE = (
    *phrases(
        Leftover.CREDIT,
        why=PICTURE,
        rows=(
            (
                "^",
                r"^\W*(?:titelbild|foto|fotos|bild|bilder|bildnachweis|bildquelle|grafik"
                r"|symbolbild|crédits? photos?|crédits?|créditos?|photo d'illustration"
                r"|photographie|fotografía|imagen|foto"
                rf" de|archivfoto)\s?(?:©|:|/)\s?(?:(?!{_CAPTIONS}).){{2,70}}$",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.AD,
        why=PAID,
        rows=(
            (
                "^",
                r"^\W*(?:artikel|text|lesen sie|nach der anzeige) .. (?:nach der anzeige"
                r"|weiter unten|geht)\b",
                LIKELY,
            ),
        ),
    ),
    *phrases(
        Leftover.COOKIE,
        why=COOKIES,
        rows=(
            (
                "cookies",
                r"^\W*(?:wir|diese (?:web)?(?:site|seite)|unsere (?:web)?(?:site|seite)|nous"
                r"|ce site|notre site|este sitio|esta (?:web|página)) ~(?:verwende\w+|nutz\w+"
                r"|utilis\w+|utiliza\w*|usa\w*) ~ cookies\b",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            (
                "rechte vorbehalten",
                r"(?:^|[.|©,;:)-])\W{0,6}(?:\w+ )?alle rechte vorbehalten\b",
                CERTAIN,
            ),
            ("tous droits", r"\btous droits réservés\b(?! (?:aux?|à)\b)", CERTAIN),
            ("derechos", r"\btodos los derechos reservados\b", CERTAIN),
            (
                "zuerst",
                r"\bdieser (?:artikel|text|beitrag) (?:ist |erschien )zuerst\b",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.SHARE,
        why=PASS_ON,
        rows=(
            (
                "komment",
                r"^\W*(?:\S+ ){0,2}kommentare? (?:verfassen|schreiben|hinterlassen|lesen)\W*$"
                r"|\bkomment\w+[^!?]{0,80}? sie sich [^!?]{0,40}?(?:einloggen|anmelden"
                r"|registrieren)\b"
                r"|\b(?:die|unsere) (?:kommentarfunktion|kommentiermöglichkeit) (?:ist|unter|zu"
                r"|für)"
                r" (?:diese[mnrs]?|nur|derzeit|hier)\b",
                CERTAIN,
            ),
            (
                "schreib",
                r"\b(?:schreiben sie|schreib) (?:uns|einen kommentar|ihre meinung)\b",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.OTHER,
        why=WRITE_IN,
        rows=(
            (
                "fehler",
                r"(?:^\W*|[.!?] )(?:haben sie |hast du )?(?:einen )?fehler (?:auf \S+ )?(?:im"
                r" (?:text|artikel) )?(?:gefunden|entdeckt|melden)\b",
                CERTAIN,
            ),
            (
                "mail an",
                r"\b(?:uns über eine|schreiben sie (?:uns )?eine|schicken sie (?:uns )?eine"
                r"|per) (?:e-)?mail an:? (?:\S+@|unsere)",
                CERTAIN,
            ),
            ("feedback", r"^\W*(?:inhaltliches )?feedback\b\W*$|^\W*ihr feedback\b", LIKELY),
            ("kontaktformular", r"\bkontaktformular\b", LIKELY),
        ),
    ),
    *phrases(
        Leftover.LIVE_LINK,
        why=LIVE,
        rows=(
            ("ticker|blog", r"\b(?:im )?(?:live-?ticker|live-?blog|newsblog)\b .{0,40}$", LIKELY),
            ("direct", r"^\W*(?:suivez|en) (?:notre )?direct\b", LIKELY),
        ),
    ),
    *phrases(
        Leftover.BIO,
        why=AUTHOR,
        rows=(
            (
                "^geboren|ist seit|ist freie|ist redakteur|ist autor|ist journalist|ist korrespon",
                r"^\W*(?:geboren \d{4}|(?:[\w.'-]+ ){2,4}ist (?:seit|freie\w*|redakteur\w*"
                r"|autor\w*|journalist\w*|korrespondent\w*))",
                LIKELY,
            ),
            (
                "est ",
                r"^\W*(?:[\w.'-]+ ){2,4}est (?:journaliste|correspondante?|rédact\w+"
                r"|écrivaine?|chroniqueu\w+|professeure?)\b",
                LIKELY,
            ),
            (
                "^periodista|redactor|corresponsal|escritor|columnista|profesor",
                r"^\W*(?:[\w.'-]+ ){2,4}es (?:periodista|redactora?|corresponsal|escritora?"
                r"|columnista|profesora?)\b",
                LIKELY,
            ),
        ),
    ),
)
PHRASES = (*_LETTERS, *_CHANNELS, *_LINKS, *_PAGE)
