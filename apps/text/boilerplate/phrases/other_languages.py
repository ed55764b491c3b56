"""The same kinds of phrases in German, French and Spanish."""

from apps.text.boilerplate.phrases.asking import APPROACH, LEANS, MISSION, MONEY, SUBSCRIBE, SUPPORT
from apps.text.boilerplate.phrases.credits import AUTHOR, COOKIES, PAID, PICTURE, RIGHTS
from apps.text.boilerplate.phrases.following import CHANNEL, PASS_ON, WRITE_IN
from apps.text.boilerplate.phrases.linking import ELSEWHERE, LIVE
from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.phrases.signing_up import SIGN_UP
from apps.text.boilerplate.verdicts import Leftover

_MONEY = phrases(
    Leftover.FUNDRAISING,
    why=MONEY,
    rows=(
        (
            "spend",
            r"\b(?:spenden sie|spendet|spende) .. (?:jetzt|hier|uns|heute|per|via|für)\b|\bbitte .. spenden\b",
            CERTAIN,
        ),
        ("spende", r"\b(?:ihre|eure|deine|mit einer|jede) ~ spenden?\b", LIKELY),
        (
            "beitrag",
            r"\b(?:kleinen|monatlichen|freiwilligen|ihrem|deinem|eurem) ~ beitrag\b",
            LIKELY,
        ),
        ("zahl", r"\bzahl\W? ich\b|\bfreiwillig(?:en)? (?:zahlen|bezahlen|zahlung)\b", LIKELY),
        (
            " don",
            r"\b(?:faites|faire|votre|vos|un) dons?\b .. (?:nous|notre|soutenir|ici|aujourd|en ligne)",
            LIKELY,
        ),
        ("dona", r"\b(?:haz|hacer|haga|tu|su) ~ (?:donación|donativo|aporte|aportación)\b", LIKELY),
        ("centim", r"\bchaque (?:don|euro|centime) compte\b", CERTAIN),
    ),
)
_SUPPORT = phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        (
            "unterstütz",
            r"\bunterstütz(?:e|t|en sie) .. (?:uns|unsere?n?|arbeit|magazin|journalismus|redaktion)\b",
            CERTAIN,
        ),
        (
            "unterstütz",
            r"\b(?:ihre|deine|eure) unterstützung\b|\bunterstützung .. (?:leser|angewiesen)",
            LIKELY,
        ),
        ("unterstütz", r"\bunterstütze ich\b", LIKELY),
        ("mitglied", r"\b(?:werden sie|werde|werdet) ~ mitglied\b", CERTAIN),
        ("hilf", r"\bhilf mit\b|\bhelfen sie (?:uns|mit)\b|\bbitte helfen\b", LIKELY),
        (
            "sout",
            r"\b(?:soutenez|soutiens|soutenir) .. (?:nous|notre|journalisme|presse|média|rédaction|site|travail)\b",
            LIKELY,
        ),
        ("besoin de", r"\b(?:nous avons|avons) besoin de (?:vous|votre|ton|toi)\b", CERTAIN),
        ("adhére", r"\badhérez\b", LIKELY),
        (
            "apoy",
            r"\b(?:apoya|apóyanos|apoye|apoyar|tu apoyo|su apoyo) .. (?:periodismo|nuestro|nuestra|medio|independiente|este)\b",
            LIKELY,
        ),
        ("ayud", r"\b(?:ayúdanos|ayude?nos|ayuda a|necesitamos tu ayuda)\b", LIKELY),
        ("hazte", r"\bhazte (?:socio|socia|miembro|suscriptor|suscriptora)\b", CERTAIN),
    ),
)
_LEANING = phrases(
    Leftover.FUNDRAISING,
    why=LEANS,
    rows=(
        ("finanz", r"\bwir finanzieren uns\b|\b(?:spenden|leser\w*)[- ]?finanziert\b", LIKELY),
        (
            "brauchen",
            r"\b(?:wir )?brauchen wir (?:dich|deine|sie|ihre|euch|eure)\b|\bwir brauchen (?:dich|deine|sie|ihre|euch)\b",
            CERTAIN,
        ),
        (
            "financ",
            r"\b(?:financé|financée?s?) ~ (?:par|grâce) ~ (?:lecteurs|dons|abonnés|vous)\b",
            LIKELY,
        ),
        ("gracias a", r"\bgracias a ~ (?:lectores|socios|suscriptores|ti|usted|apoyo)\b", HINT),
        ("grâce à", r"\bgrâce à (?:vous|vos|nos lecteurs|votre)\b", LIKELY),
        ("gemeinnützig", r"\bgemeinnützig\b", HINT),
    ),
)
_MISSION = phrases(
    Leftover.FUNDRAISING,
    why=MISSION,
    rows=(
        (
            "journalismus",
            r"\b(?:unabhängige\w*|freie\w*|kritische\w*|guter|lesbischen|online) journalismus\b|\bjournalismus kostet\b",
            HINT,
        ),
        (
            "unser",
            r"\bunser\w? (?:journalismus|arbeit|team|recherchen|redaktion|leser\w*|themen|magazin|inhalte)\b",
            HINT,
        ),
        ("bezahlschranke", r"\bbezahlschranke\b", HINT),
        ("werbeeinnahmen", r"\bwerbeeinnahmen\b", HINT),
        ("kostenlos", r"\bkostenlos ~ (?:lesen|zugänglich)\b", HINT),
        ("wir ", r"\bwir (?:wollen auch in zukunft|bieten|glauben|möchten|setzen uns)\b", HINT),
        ("indépend", r"\b(?:journalisme|média|presse|rédaction) ~ indépendant\w*\b", HINT),
        ("notre", r"\bnotre (?:journalisme|rédaction|indépendance|travail|mission|équipe)\b", HINT),
        ("independiente", r"\b(?:periodismo|medio|prensa) ~ independiente\b", HINT),
        (
            "nuestr",
            r"\bnuestr[oa]s? (?:periodismo|redacción|trabajo|independencia|lectores|equipo)\b",
            HINT,
        ),
    ),
)
_APPROACH = phrases(
    Leftover.FUNDRAISING,
    why=APPROACH,
    rows=(
        (
            "gefall",
            r"\b(?:ihnen|dir|euch) .. (?:artikel|beitrag|text) .. gefallen\b|^\W*(?:gefällt|hat) (?:dir|ihnen|euch)\b",
            LIKELY,
        ),
        ("gefällt", r"^\W*gefällt (?:dir|ihnen|euch)\b", LIKELY),
        ("diesen artikel", r"^\W*diesen artikel konnten sie\b", LIKELY),
        (
            "wenn sie",
            r"\bwenn (?:sie|du|ihr|dir|ihnen) .. (?:gut finde\w*|gefällt|schätz\w*)\b",
            LIKELY,
        ),
        (
            "vous",
            r"\bsi vous (?:appréciez|aimez|souhaitez|pouvez)\b|^\W*cet article vous a plu\b",
            LIKELY,
        ),
        ("te ha gustado", r"^\W*¿?(?:si )?te ha gustado\b", LIKELY),
    ),
)
_SUBSCRIBE = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        (
            "abonnier",
            r"\b(?:jetzt|abonnieren sie|abonniere|abonniert) .. (?:abo|magazin|testen|newsletter|uns|lesen|abonnieren)\b",
            LIKELY,
        ),
        (" abo", r"\b(?:im|probe|zum|ihr|dein|digital)-?\s?abo\b", LIKELY),
        ("ausgabe", r"\b(?:aktuelle|neue) ausgabe\b[^.]{0,60}(?:kiosk|erhältlich|abo|jetzt)", LIKELY),
        (
            "heft",
            r"\b(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|stammt|ist) .. (?:heft|ausgabe|magazin)\b",
            LIKELY,
        ),
        (
            "abonne",
            r"\b(?:abonnez-vous|abonnement|réservé (?:à nos|aux) abonnés|déjà abonné)\b",
            LIKELY,
        ),
        (
            "suscri",
            r"\b(?:suscríbete|suscríbase|para suscriptores|ya (?:eres|es) suscriptor)\b",
            LIKELY,
        ),
    ),
)
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
        ("sígue", r"\bsíguenos\b|\bsigue .. en (?:twitter|facebook|instagram|x)\b", CERTAIN),
    ),
)
_LINKS = phrases(
    Leftover.RELATED,
    why=ELSEWHERE,
    rows=(
        (
            "",
            r"^\W*(?:weiterlesen|mehr zum thema|mehr dazu|lesen sie (?:auch|hier|mehr)|lesetipp|siehe auch|auch interessant|à lire(?: aussi)?|lire aussi|voir aussi|lire (?:la suite|plus)|leer más|lee también|lea también|ver también|te puede interesar|más información|le puede interesar)\W*[:|>»]\W*\S",
            CERTAIN,
        ),
        ("weiterlesen", r"\bweiterlesen\W*$", LIKELY),
        ("lesen sie", r"^\W*lesen sie (?:auch|hier|mehr|dazu)\b", CERTAIN),
        ("lisez", r"^\W*(?:lire|lisez) (?:aussi|également|notre)\b", CERTAIN),
        ("lire", r"^\W*(?:à lire|lire) (?:aussi|également|notre|la suite)\b", CERTAIN),
    ),
)
_PAGE = (
    *phrases(
        Leftover.CREDIT,
        why=PICTURE,
        rows=(
            (
                "",
                r"^\W*(?:titelbild|foto|fotos|bild|bilder|bildnachweis|bildquelle|grafik|symbolbild|crédits? photos?|crédits?|photographie|fotografía|imagen|foto de|archivfoto)\s?(?:©|:|/)\s?.{2,70}$",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.AD,
        why=PAID,
        rows=(
            (
                "weiter",
                r"^\W*(?:artikel|text|lesen sie|nach der anzeige) .. (?:nach der anzeige|weiter unten|geht)\b",
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
                r"\b(?:verwendet|verwenden|nutzt|nutzen|utilise|utilisons|utiliza|utilizamos) ~ cookies\b",
                CERTAIN,
            ),
        ),
    ),
    *phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            ("rechte vorbehalten", r"\balle rechte vorbehalten\b", CERTAIN),
            ("droits", r"\btous droits réservés\b|\btodos los derechos\b", CERTAIN),
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
                "kommentar",
                r"\b(?:kommentare? (?:verfassen|schreiben|hinterlassen|werden|lesen)|kommentarfunktion|kommentiermöglichkeit)\b",
                CERTAIN,
            ),
            (
                "schreib",
                r"\b(?:schreiben sie|schreib) (?:uns|einen kommentar|ihre meinung)\b",
                CERTAIN,
            ),
            ("comment", r"\b(?:laisser|ajouter|écrire) un commentaire\b|\bréagissez\b", CERTAIN),
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
            ("live", r"\b(?:im )?(?:live-?ticker|live-?blog|newsblog)\b .{0,40}$", LIKELY),
            ("direct", r"^\W*(?:suivez|en) (?:notre )?direct\b", LIKELY),
        ),
    ),
    *phrases(
        Leftover.BIO,
        why=AUTHOR,
        rows=(
            (
                "ist ",
                r"^\W*(?:geboren \d{4}|(?:[\w.'-]+ ){2,4}ist (?:seit|freie\w*|redakteur\w*|autor\w*|journalist\w*|korrespondent\w*))",
                LIKELY,
            ),
            (
                "est ",
                r"^\W*(?:[\w.'-]+ ){2,4}est (?:journaliste|correspondante?|rédact\w+|écrivaine?|chroniqueu\w+|professeure?)\b",
                LIKELY,
            ),
            (
                " es ",
                r"^\W*(?:[\w.'-]+ ){2,4}es (?:periodista|redactora?|corresponsal|escritora?|columnista|profesora?)\b",
                LIKELY,
            ),
        ),
    ),
)
PHRASES = (
    *_MONEY,
    *_SUPPORT,
    *_LEANING,
    *_MISSION,
    *_APPROACH,
    *_SUBSCRIBE,
    *_LETTERS,
    *_CHANNELS,
    *_LINKS,
    *_PAGE,
)
