"""How papers ask in French: for money, subscribers, addresses, followers."""

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
        ("je fais un don|je donne", r"^\W*je (?:fais un don|donne)\W*$", CERTAIN),
        ("faites un don", r"(?:^\W*|[.!?:] ?)faites un don\W*$", LIKELY),
        ("vos dons", r"\bgrâce à vos dons\b|\bvos dons (?:nous|permettent|sont)\b", CERTAIN),
        ("votre don", r"\bvotre don .. (?:déductible|défiscalis\w+|permet|nous)\b", CERTAIN),
    ),
) + phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        (
            "besoin de vous",
            r"\b(?:notre|nos) (?:rédaction|journal|média|journalistes|site|équipe)s? ~?"
            r"(?:a|ont) ~?besoin de vous\b",
            CERTAIN,
        ),
        (
            "soutenez",
            r"(?:^\W*|[.!?:] ?)soutenez (?:un|une|le|la|notre|l')\s?(?:journalisme|presse"
            r"|information|média|journal|rédaction)\b",
            CERTAIN,
        ),
    ),
)
_OFFERS = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        ("sans engagement", r"\bsans engagement\W*$", LIKELY),
        (
            "abonnez-vous",
            r"(?:^\W*|[.!?:] ?)abonnez-vous (?:pour|dès|à partir|maintenant|et|à (?:notre|nos))\b",
            CERTAIN,
        ),
        (
            "déjà abonn|pas encore abonn",
            r"^\W*(?:vous êtes |vous n'êtes )?(?:déjà|pas encore) abonnée?(?:\(e\)|·e)?\W*(?:$|\?)",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.SUBSCRIPTION,
    why=WALL,
    rows=(
        (
            "réservé",
            r"\b(?:cet article|ce contenu|cette offre|la suite|cette vidéo) (?:\S+ )?est"
            r" réservée? (?:à nos|aux) abonnés\b",
            CERTAIN,
        ),
        ("reste", r"^\W*il vous reste [\d.,]{1,6} ?% ", CERTAIN),
        (
            "connectez-vous|identifiez-vous",
            r"(?:^\W*|[.!?] )(?:connectez|identifiez)-vous\b(?: pour lire| pour (?:continuer"
            r"|accéder)|\W*$)",
            LIKELY,
        ),
        (
            "pour lire la suite|continuer votre lecture|poursuivre votre lecture",
            r"^\W*pour (?:lire la suite|continuer votre lecture|poursuivre votre lecture)\b",
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
                "newsletter|lettre|infolettre",
                r"(?:^\W*|, |[.!?] )(?:s'inscrire|s'abonner|inscription|inscrivez-vous"
                r"|abonnez-vous|je m'inscris)"
                r" (?:gratuitement )?à (?:la|nos|notre|cette|l')\s?(?:newsletters?|lettres?"
                r"|infolettres?)\b",
                CERTAIN,
            ),
            (
                "recevez|retrouvez",
                r"^\W*(?:recevez|retrouvez) (?:gratuitement )?(?:chaque|tous les|toutes les|par"
                r" (?:e-?)?mail|nos|notre|l'essentiel|le meilleur)\b .. (?:mail|newsletter|boîte"
                r"|courriel|alertes|lettre)\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=INBOX,
        rows=(
            (
                "boîte",
                r"\b(?:votre|ta) boîte (?:mail|e-mail|de réception|aux lettres électronique)\b",
                LIKELY,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=FORM,
        rows=(
            (
                "désinscri|désabonn",
                r"\b(?:vous pouvez|pour|possibilité de) (?:vous )?(?:désinscri\w+|désabonner)\b",
                CERTAIN,
            ),
            (
                "mail|électronique",
                r"\bvotre (?:adresse )?(?:e-?mail|mail|électronique) (?:est|sera|ne sera|nous"
                r" permet)\b .. (?:utilisée?|traitée?|collectée?|publiée?|transmise?)\b",
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
            "chaîne|podcast|compte|page",
            r"^\W*(?:rejoignez|abonnez-vous à|suivez|retrouvez) (?:notre|nos) ~ ?(?:chaîne"
            r"|podcast|compte|page)s?\b",
            CERTAIN,
        ),
        (
            "retrouvez-nous|rejoignez-nous|suivez-nous",
            rf"^\W*(?:retrouvez|rejoignez|suivez)-nous ~? ?(?:sur )?{NETWORK}\b",
            CERTAIN,
        ),
        (
            "suivez",
            rf"^\W*suivez .. sur (?:{NETWORK}|google actualités)\W*$",
            CERTAIN,
        ),
        (
            "google",
            r"^\W*(?:ajoutez|choisissez) .. (?:sources? (?:favorites?|préférées?)|favoris)"
            r" ~ ?google\b",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.APP,
    why=INSTALL,
    rows=(
        (
            "appli",
            r"^\W*(?:téléchargez|installez|découvrez|retrouvez) (?:gratuitement )?(?:notre"
            r"|l'|la nouvelle)\s?(?:nouvelle )?appli(?:cation)?\b",
            CERTAIN,
        ),
        (
            "notifications|alertes",
            r"^\W*activez (?:les|nos|vos) (?:notifications|alertes)\b",
            CERTAIN,
        ),
    ),
)
PHRASES = (*_GIVING, *_OFFERS, *_LETTERS, *_CHANNELS)
