"""How papers ask in Spanish: for money, subscribers, addresses, followers."""

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
            "donaci|aportaci|ayuda",
            r"\bcon (?:tu|su) (?:donación|aportación|ayuda)\b",
            LIKELY,
        ),
        ("cada euro|cada aporte", r"\bcada (?:euro|aporte|donación) cuenta\b", LIKELY),
    ),
) + phrases(
    Leftover.FUNDRAISING,
    why=SUPPORT,
    rows=(
        (
            "apoya|apoye",
            r"(?:^\W*|[.!?:] ?)(?:apoya|apoye) (?:el|un|nuestro|al|este) (?:periodismo|medio"
            r"|trabajo|diario|proyecto)\b",
            CERTAIN,
        ),
        ("ayúdanos|ayúdenos", r"\bayúd[ae]nos a (?:seguir|mantener|continuar|contar)\b", CERTAIN),
        ("necesitamos", r"\bnecesitamos (?:tu|su) (?:apoyo|ayuda|colaboración)\b", CERTAIN),
    ),
)
_OFFERS = phrases(
    Leftover.SUBSCRIPTION,
    why=SUBSCRIBE,
    rows=(
        ("cancela", r"\bcancela(?:lo|la)? cuando (?:quieras|quiera)\b", LIKELY),
        (
            "suscríbete|suscríbase",
            r"(?:^\W*|[.!?:] ?|, )(?:suscríbete|suscríbase)(?:\W*$| (?:por|desde|ahora|hoy"
            r"|aquí|ya|y)\b)",
            LIKELY,
        ),
        (
            "suscriptor",
            r"^\W*¿?(?:ya (?:eres|es)|eres|es usted) (?:suscriptora?|socio)\b",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.SUBSCRIPTION,
    why=WALL,
    rows=(
        (
            "suscriptores|socios",
            r"^\W*(?:este |esta )?(?:contenido|artículo|noticia|información) (?:es )?(?:solo"
            r" |sólo |exclusiv[oa] )?(?:para|de) (?:nuestros )?(?:suscriptores|socios)\b",
            CERTAIN,
        ),
        (
            "seguir leyendo|continuar leyendo",
            r"^\W*(?:regístrate |inicia sesión |suscríbete )?(?:gratis )?para (?:seguir"
            r"|continuar) leyendo\b",
            CERTAIN,
        ),
        (
            "inicia|inicie",
            r"(?:^\W*|[.!?] )(?:inicia|inicie) (?:tu |su )?sesión(?: para .{2,40})?\W*$",
            LIKELY,
        ),
    ),
)
_LETTERS = (
    phrases(
        Leftover.NEWSLETTER,
        why=SIGN_UP,
        rows=(
            (
                "newsletter|bolet",
                r"^\W*(?:suscríbete|suscríbase|apúntate|apúntese|inscríbete|inscríbase|regístrate)"
                r" (?:gratis |aquí )?(?:a|en) (?:la|el|nuestr[oa]s?|los|las|esta|este) ~"
                r" ?(?:newsletters?|bolet\w+)\b",
                CERTAIN,
            ),
            (
                "recibe|reciba",
                r"^\W*(?:recibe|reciba|recibirás) (?:gratis )?(?:cada|todas|todos|en tu|en su|las"
                r"|lo|nuestr[oa]s?)\b .. (?:tu|su) (?:correo|bandeja|e-?mail|buzón|móvil)\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=INBOX,
        rows=(
            (
                "bandeja|correo",
                r"\b(?:en|a) (?:tu|su) (?:bandeja de entrada|correo electrónico)\b",
                LIKELY,
            ),
        ),
    )
    + phrases(
        Leftover.NEWSLETTER,
        why=FORM,
        rows=(
            (
                "de baja",
                r"\b(?:puedes|puede|podrás|podrá) (?:darte|darse) de baja\b",
                CERTAIN,
            ),
            (
                "al suscribirte|al suscribirse|al registrarte|al registrarse",
                r"^\W*al (?:suscribir|registrar)[st]e,? .. (?:acept\w+|política)\b",
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
            "canal|podcast|comunidad|grupo",
            r"(?:^\W*|[.!?] )(?:únete|únase|suscríbete|suscríbase|sigue) (?:a |en )?(?:nuestro"
            r"|nuestra) ~"
            r" ?(?:canal|podcast|comunidad|grupo)\b",
            CERTAIN,
        ),
        (
            "puedes seguir|puede seguir|síguenos|síganos",
            rf"^\W*(?:también )?(?:puedes|puede) seguir(?:nos|l[oae]s?|me"
            rf"| a (?:\S+ ){1, 5}) ?en {NETWORK}\b"
            r"|^\W*(?:síguenos|síganos)\b",
            CERTAIN,
        ),
        (
            "sigue|siga",
            rf"^\W*(?:sigue|siga) (?:toda|todas|todo) .. en {NETWORK}\b",
            CERTAIN,
        ),
        (
            "google",
            r"^\W*(?:añád\w+|agrég\w+|añade|elige) .. (?:fuente|medio) (?:preferid[oa]"
            r"|favorit[oa]) ~ ?google\b",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.APP,
    why=INSTALL,
    rows=(
        (
            "app|aplicación",
            r"^\W*(?:descarga|descárgate|descargue|instala|baja) (?:gratis )?(?:nuestra|la) ~"
            r" ?(?:app|aplicación)\b",
            CERTAIN,
        ),
        (
            "notificaciones|alertas",
            r"^\W*(?:activa|active) (?:las|nuestras|tus) (?:notificaciones|alertas)(?:\W*$"
            r"| (?:para|y|de noticias)\b)",
            CERTAIN,
        ),
    ),
)
PHRASES = (*_GIVING, *_OFFERS, *_LETTERS, *_CHANNELS)
