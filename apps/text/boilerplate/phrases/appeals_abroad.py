"""How papers ask their readers in German, French and Spanish."""

from apps.text.boilerplate.phrases.asking import MONEY, SUPPORT
from apps.text.boilerplate.phrases.leaning import APPROACH, LEANS, MISSION
from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY, phrases
from apps.text.boilerplate.phrases.subscribing import SUBSCRIBE
from apps.text.boilerplate.verdicts import Leftover

_MONEY = phrases(
    Leftover.FUNDRAISING,
    why=MONEY,
    rows=(
        (
            "spend",
            r"\b(?:spenden sie|spendet|spende) .. (?:jetzt|hier|uns|heute|per|via|für)\b"
            r"|\bbitte .. spenden\b",
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
            "faites|faire|votre|vos|un don",
            r"\b(?:faites|faire|votre|vos|un) dons?\b .. (?:nous|notre|soutenir|ici|aujourd"
            r"|en ligne)",
            LIKELY,
        ),
        (
            "donaci|donativ|aport",
            r"\b(?:haz|hacer|haga|tu|su) ~ (?:donación|donativo|aporte|aportación)\b",
            LIKELY,
        ),
        ("chaque ", r"\bchaque (?:don|euro|centime) compte\b", CERTAIN),
    ),
)
_SUPPORT = phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        (
            "unterstütz",
            r"\bunterstütz(?:e|t|en sie) .. (?:uns|unsere?n?|arbeit|magazin|journalismus"
            r"|redaktion)\b",
            CERTAIN,
        ),
        (
            "unterstütz",
            r"\b(?:ihre|deine|eure) unterstützung\b|\bunterstützung .. (?:leser|angewiesen)",
            LIKELY,
        ),
        ("unterstütz", r"\bunterstütze ich\b", LIKELY),
        ("mitglied", r"\b(?:werden sie|werde|werdet) ~ mitglied\b", CERTAIN),
        ("hilf|helfen", r"\bhilf mit\b|\bhelfen sie (?:uns|mit)\b|\bbitte helfen\b", LIKELY),
        (
            "sout",
            r"\b(?:soutenez|soutiens|soutenir) .. (?:nous|notre|journalisme|presse|média"
            r"|rédaction|site|travail)\b",
            LIKELY,
        ),
        ("besoin de", r"\b(?:nous avons|avons) besoin de (?:vous|votre|ton|toi)\b", CERTAIN),
        ("adhére", r"\badhérez\b", LIKELY),
        (
            "apoy|apóy",
            r"\b(?:apoya|apóyanos|apoye|apoyar|tu apoyo|su apoyo) .. (?:periodismo|nuestro"
            r"|nuestra|medio|independiente|este)\b",
            LIKELY,
        ),
        ("ayúd|ayud", r"\b(?:ayúdanos|ayude?nos|necesitamos tu ayuda)\b", LIKELY),
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
            r"\b(?:wir )?brauchen wir (?:dich|deine|sie|ihre|euch|eure)\b|\bwir brauchen"
            r" (?:dich|deine|sie|ihre|euch)\b",
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
            r"\b(?:unabhängige\w*|freie\w*|kritische\w*|guter|lesbischen|online)"
            r" journalismus\b|\bjournalismus kostet\b",
            HINT,
        ),
        (
            "unser",
            r"\bunser\w? (?:journalismus|arbeit|team|recherchen|redaktion|leser\w*|themen"
            r"|magazin|inhalte)\b",
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
            "gefall|gefällt|hat dir|hat ihnen|hat euch",
            r"\b(?:ihnen|dir|euch) .. (?:artikel|beitrag|text) .. gefallen\b|^\W*(?:gefällt"
            r"|hat) (?:dir|ihnen|euch)\b",
            LIKELY,
        ),
        ("gefällt", r"^\W*gefällt (?:dir|ihnen|euch)\b", LIKELY),
        ("diesen artikel", r"^\W*diesen artikel konnten sie\b", LIKELY),
        (
            "wenn ",
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
            "jetzt|abonnier",
            r"\b(?:jetzt|abonnieren sie|abonniere|abonniert) .. (?:abo|magazin|testen"
            r"|newsletter|uns|lesen|abonnieren)\b",
            LIKELY,
        ),
        ("abo", r"\b(?:im|probe|zum|ihr|dein|digital)-?\s?abo\b", LIKELY),
        (
            "ausgabe",
            r"\b(?:aktuelle|neue) ausgabe\b[^.]{0,60}(?:kiosk|erhältlich|abo|jetzt)",
            LIKELY,
        ),
        (
            "heft|ausgabe|magazin",
            r"\b(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|stammt|ist) .. (?:heft"
            r"|ausgabe|magazin)\b",
            LIKELY,
        ),
        (
            "abonn",
            r"\b(?:abonnez-vous|abonnement|réservé (?:à nos|aux) abonnés|déjà abonné)\b",
            LIKELY,
        ),
        (
            "suscr",
            r"\b(?:suscríbete|suscríbase|para suscriptores|ya (?:eres|es) suscriptor)\b",
            LIKELY,
        ),
    ),
)
PHRASES = (*_MONEY, *_SUPPORT, *_LEANING, *_MISSION, *_APPROACH, *_SUBSCRIBE)
