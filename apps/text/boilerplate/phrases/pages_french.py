"""What pages in French point to, offer and state beside their articles."""

from apps.text.boilerplate.phrases.advertising import BLOCKER, COOKIES, EARNS, PAID
from apps.text.boilerplate.phrases.credits import RIGHTS
from apps.text.boilerplate.phrases.following import NETWORK, PASS_ON, WRITE_IN
from apps.text.boilerplate.phrases.linking import ELSEWHERE, LIVE, PLAYER
from apps.text.boilerplate.phrases.phrase import CERTAIN, phrases
from apps.text.boilerplate.verdicts import Leftover

_LINKS = phrases(
    Leftover.RELATED,
    why=ELSEWHERE,
    rows=(
        (
            "^",
            r"^\W*(?:(?:[àa] )?(?:lire|voir|écouter|regarder|relire|(?:re)?découvrir)(?: aussi"
            r"| également| [ée]galement| ensuite| sur le sujet)?|[àa] ne pas manquer"
            r"|sur le même (?:sujet|thème)|dans la même rubrique|pour (?:en savoir plus|aller plus"
            r" loin)|en savoir plus|notre (?:dossier|enquête|sélection)|(?:nos|notre)"
            r" recommandations?|vous aimerez aussi|retrouvez aussi)\s?[:|>]\W*\S",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:[àa] )?(?:lire|voir|écouter|relire) (?:aussi|également"
            r"|egalement)\b(?=[^.]{3,200}$)",
            CERTAIN,
        ),
        (
            "retrouvez|tous les articles|toutes les chroniques",
            r"^\W*(?:retrouvez )?(?:tous les articles|toutes les (?:chroniques|actualités)|tous"
            r" nos articles) (?:de|du|sur|d')\s?(?:\S+ ?){1,5}$",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.LIVE_LINK,
    why=LIVE,
    rows=(
        (
            "direct",
            r"^\W*en direct\s?[-:|]\W*\S|^\W*(?:suivez|retrouvez|consultez) (?:notre|le"
            r"|nos) (?:direct|live)\b"
            r"|^\W*suivez .. en direct(?: sur (?:notre|ce) site)?\W*$",
            CERTAIN,
        ),
    ),
)
_SHARING = phrases(
    Leftover.SHARE,
    why=PASS_ON,
    rows=(
        (
            "partage",
            r"^\W*(?:partager|partagez) (?:cet|l'|ce|cette|la)\s?(?:article|page|contenu"
            r"|vidéo|information)\b(?: (?:sur|par|avec) .{2,30})?\W*$",
            CERTAIN,
        ),
        (
            "partage",
            rf"^\W*partager (?:sur|via|par) (?:{NETWORK}|e-?mail|mail|courriel)\W*$",
            CERTAIN,
        ),
        (
            "envoyer|imprimer|offrir|enregistrer|écouter",
            r"^\W*(?:envoyer|imprimer|offrir|enregistrer|écouter|sauvegarder) (?:cet |l')"
            r"article\b(?: par .{2,30})?\W*$",
            CERTAIN,
        ),
        (
            "avis|commenta|commenter",
            r"^\W*(?:donnez|laissez|partagez) (?:votre|nous votre) (?:avis|opinion|commentaire)\b",
            CERTAIN,
        ),
        (
            "commentaire",
            r"^\W*(?:laissez|laisser|ajouter|ajoutez|écrire|voir|lire|afficher|poster) (?:un|les"
            r"|votre|des|tous les) commentaires?\W*$",
            CERTAIN,
        ),
        ("réagi", r"^\W*(?:réagissez|réagir) (?:à cet article|dans les commentaires)\b", CERTAIN),
        ("participez", r"^\W*participez à la (?:conversation|discussion)\b", CERTAIN),
    ),
) + phrases(
    Leftover.OTHER,
    why=WRITE_IN,
    rows=(
        (
            "erreur|faute",
            r"^\W*(?:signaler une|vous avez (?:repéré|trouvé|constaté) une|une) (?:erreur|faute)\b"
            r"(?: .{2,40})?[?\W]*$",
            CERTAIN,
        ),
    ),
)
_PAGE = (
    phrases(
        Leftover.OTHER,
        why=PLAYER,
        rows=(
            (
                "ce contenu|cette vidéo",
                r"^\W*(?:ce contenu|cette vidéo) (?:est|n'est|a été) (?:pas )?(?:bloquée?"
                r"|désactivée?|(?:in)?disponible|masquée?)\b",
                CERTAIN,
            ),
            ("navigateur", r"^\W*votre navigateur ne (?:peut|supporte|prend)\b", CERTAIN),
            ("javascript", r"\b(?:activer|activez) javascript\b", CERTAIN),
            ("temps de lecture", r"^\W*temps de lecture\W{0,4}\d", CERTAIN),
        ),
    )
    + phrases(
        Leftover.COOKIE,
        why=COOKIES,
        rows=(
            (
                "cookies",
                r"^\W*(?:nous|ce site|notre site|nos partenaires) .. (?:utilis\w+|dépos\w+)"
                r" .. cookies\b .. (?:pour|afin|vous|permettant)\b",
                CERTAIN,
            ),
            (
                "en poursuivant|en continuant",
                r"^\W*en (?:poursuivant|continuant) (?:votre|à|la|sur) .. (?:accept\w+|cookies)\b",
                CERTAIN,
            ),
            ("cookies", r"^\W*(?:gérer|paramétrer|accepter) (?:mes|les|vos) cookies\W*$", CERTAIN),
        ),
    )
    + phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            (
                "cet article|ce texte",
                r"^\W*(?:cet article|ce texte) (?:a été|est|a d'abord été) (?:initialement "
                r"|d'abord )?(?:publié"
                r"|republié|paru) (?:initialement |à l'origine )?(?:dans|sur|par|à partir|en)\b",
                CERTAIN,
            ),
            (
                "reproduction",
                r"^\W*(?:toute )?reproduction .. interdite\b|^\W*reproduction interdite\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AFFILIATE,
        why=EARNS,
        rows=(
            (
                "affili",
                r"^\W*(?:cet article|ce contenu|cette page|certains|nos|nous|les liens|\*) .."
                r" (?:liens? (?:d'affiliation|affiliés?)|(?:sont |affili)affiliés?)\b",
                CERTAIN,
            ),
            (
                "commission",
                r"\bnous (?:\S+ ){0,3}(?:percevoir|toucher|recevoir|gagner|percevons|touchons)"
                r" (?:\S+ )?commission\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AD,
        why=PAID,
        rows=(
            (
                "publicité|annonce",
                r"^\W*publicité\W{1,4}(?:votre article|la suite)\b|^\W*(?:(?:la )?suite"
                r"|l'article (?:se poursuit|continue)|votre article"
                r" continue|(?:la )?suite de (?:l'article|votre lecture)) après (?:la|cette|l')"
                r"\s?(?:publicité|annonce)\W*$",
                CERTAIN,
            ),
            (
                "contenu",
                r"^\W*contenu (?:sponsorisé|partenaire|proposé par|de notre partenaire)\b.{0,40}$",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AD,
        why=BLOCKER,
        rows=(
            (
                "bloqueur|adblock",
                r"\b(?:désactiver|désactivez) (?:votre|vos|le) (?:bloqueurs?|adblock\w*)\b",
                CERTAIN,
            ),
        ),
    )
)
PHRASES = (*_LINKS, *_SHARING, *_PAGE)
