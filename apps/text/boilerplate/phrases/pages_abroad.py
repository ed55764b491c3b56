"""The other phrases of pages in German, French and Spanish: letters, links, labels, credits."""

from apps.text.boilerplate.phrases.advertising import COOKIES, PAID
from apps.text.boilerplate.phrases.authors import AUTHOR
from apps.text.boilerplate.phrases.credits import PICTURE, RIGHTS
from apps.text.boilerplate.phrases.following import CHANNEL, PASS_ON, WRITE_IN
from apps.text.boilerplate.phrases.linking import ELSEWHERE, LIVE
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY, phrases
from apps.text.boilerplate.phrases.signing_up import SIGN_UP
from apps.text.boilerplate.verdicts import Leftover

_LETTERS = phrases(
    Leftover.NEWSLETTER,
    why=SIGN_UP,
    rows=(
        ("newsletter", r"\b(?:unseren?|zum|melden sie|kostenlosen?|jetzt) ~ newsletter\b", CERTAIN),
        ("newsletter", r"\b(?:notre|nos|inscrivez-vous|recevez) .. newsletters?\b", CERTAIN),
        ("newsletter", r"\b(?:nuestra|suscríbete|recibe|apúntate) .. newsletters?\b", CERTAIN),
        ("bolet", r"\b(?:nuestro|suscríbete|recibe|apúntate|suscríbase) .. bolet\w+\b", CERTAIN),
        ("postfach", r"\b(?:in|ins) ~ postfach\b", CERTAIN),
        ("infolettre", r"\binfolettre\b", LIKELY),
    ),
)
_CHANNELS = phrases(
    Leftover.SOCIAL,
    why=CHANNEL,
    rows=(
        ("folg", r"\b(?:folge|folgen sie|folgt) (?:uns|mir|ihm|ihr|der|dem|\w+ auf)\b", CERTAIN),
        ("suivez", r"\bsuivez(?:-| )(?:nous|toute|notre|les?)\b", CERTAIN),
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
        ("lesen sie", r"^\W*lesen sie (?:auch|hier|mehr|dazu)\b", CERTAIN),
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
                r"|symbolbild|crédits? photos?|crédits?|photographie|fotografía|imagen|foto"
                r" de|archivfoto)\s?(?:©|:|/)\s?.{2,70}$",
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
                r"\b(?:verwendet|verwenden|nutzt|nutzen|utilise|utilisons|utiliza"
                r"|utilizamos) ~ cookies\b",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            ("rechte vorbehalten", r"\balle rechte vorbehalten\b", CERTAIN),
            (
                "tous droits|todos los derechos",
                r"\btous droits réservés\b|\btodos los derechos\b",
                CERTAIN,
            ),
            ("derechos", r"\btodos los derechos reservados\b", CERTAIN),
            (
                "zuerst",
                r"\b(?:dieser|der) (?:artikel|text|beitrag) (?:ist |erschien )zuerst\b",
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
                r"\b(?:kommentare? (?:verfassen|schreiben|hinterlassen|werden|lesen)"
                r"|kommentarfunktion|kommentiermöglichkeit)\b",
                CERTAIN,
            ),
            (
                "schreib",
                r"\b(?:schreiben sie|schreib) (?:uns|einen kommentar|ihre meinung)\b",
                CERTAIN,
            ),
            (
                "commentaire|réagissez",
                r"\b(?:laisser|ajouter|écrire) un commentaire\b|\bréagissez\b",
                CERTAIN,
            ),
            ("coment", r"\b(?:deja|escribe|añade|publicar) (?:un|tu) comentario\b", CERTAIN),
        ),
    ),
    *phrases(
        Leftover.OTHER,
        why=WRITE_IN,
        rows=(
            ("fehler", r"\bfehler (?:auf|gefunden|entdeckt|im (?:text|artikel)|melden)\b", CERTAIN),
            ("mail an", r"\b(?:über eine|eine|per|schreiben sie eine) mail an\b", CERTAIN),
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
