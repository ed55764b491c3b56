"""What pages in Spanish point to, offer and state beside their articles."""

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
            r"^\W*(?:(?:lee|lea|leer|mira|mire|vea|ver|escucha|puedes leer|puede leer)(?: también"
            r"| más| además| aquí)|(?:también )?(?:te|le) (?:puede|podría) interesar|(?:te|le)"
            r" recomendamos|(?:noticias?|notas?|artículos?|contenidos?|información)"
            r" (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|recomendad[oa]s?|más"
            r" (?:información|noticias|sobre el tema)|sigue leyendo|no te (?:lo )?pierdas"
            r"|conoce más)\s?[:|>]\W*\S",
            CERTAIN,
        ),
        (
            "^",
            r"^\W*(?:lee|lea|leer|mira|vea|ver) (?:también|además)\b(?=[^.]{3,200}$)",
            CERTAIN,
        ),
        (
            "todos los artículos|más artículos|todas las noticias|más noticias",
            r"^\W*(?:todos los|más|todas las) (?:artículos|noticias|columnas) (?:de|del|sobre)"
            r" (?:\S+ ?){1,5}$",
            CERTAIN,
        ),
    ),
) + phrases(
    Leftover.LIVE_LINK,
    why=LIVE,
    rows=(
        (
            "directo|en vivo|minuto a minuto",
            r"^\W*en (?:vivo|directo)\s?[-:|]\W*\S|^\W*(?:sigue|siga|consulta"
            r"|lee) (?:aquí )?(?:en (?:directo|vivo)|el minuto a minuto"
            r"|nuestro directo) (?:la última hora|las últimas noticias|toda la|el minuto|aquí"
            r"|sobre|de)\b",
            CERTAIN,
        ),
        (
            "última hora",
            r"^\W*(?:sigue|siga|lee) .. última hora\b .. en (?:directo|vivo)\W*$",
            CERTAIN,
        ),
    ),
)
_SHARING = phrases(
    Leftover.SHARE,
    why=PASS_ON,
    rows=(
        (
            "compart",
            r"^\W*(?:comparte|comparta|compartir) (?:esta|este|la|el) (?:noticia|artículo|nota"
            r"|página|contenido|historia)\b(?: (?:en|por|con) .{2,30})?\W*$",
            CERTAIN,
        ),
        (
            "compartir|comparte",
            rf"^\W*(?:compartir|comparte) (?:en|por|vía) (?:{NETWORK}|e-?mail|correo)\b.{{0,12}}$",
            CERTAIN,
        ),
        (
            "enviar|imprimir|guardar|escuchar|regalar",
            r"^\W*(?:enviar|imprimir|guardar|escuchar|regalar) (?:esta|este|el|la|un) (?:noticia"
            r"|artículo|nota)\b(?: por .{2,30})?\W*$",
            CERTAIN,
        ),
        (
            "coment|opin",
            r"^\W*(?:deja|déjanos|danos|escribe|comparte|añade|publicar) (?:tu|un|su)"
            r" (?:opinión|comentario)\b(?: .{2,40})?\W*$",
            CERTAIN,
        ),
        (
            "comentarios",
            r"^\W*(?:ver|leer|mostrar|ir a) (?:los |todos los )?comentarios\W*$",
            CERTAIN,
        ),
        ("únete", r"^\W*únete a la (?:conversación|discusión)\b", CERTAIN),
    ),
) + phrases(
    Leftover.OTHER,
    why=WRITE_IN,
    rows=(
        (
            "error|errata",
            r"^\W*(?:¿?(?:has|ha) (?:encontrado|visto|detectado) (?:un error|una errata)\b"
            r"|(?:reportar|informar de) un error\W*$)",
            CERTAIN,
        ),
    ),
)
_PAGE = (
    phrases(
        Leftover.OTHER,
        why=PLAYER,
        rows=(
            ("navegador", r"^\W*(?:tu|su) navegador no (?:puede|soporta|admite)\b", CERTAIN),
            ("javascript", r"\b(?:activar|activa|activer?|habilit\w+) javascript\b", CERTAIN),
            ("tiempo de lectura", r"^\W*tiempo de lectura\W{0,4}\d", CERTAIN),
        ),
    )
    + phrases(
        Leftover.COOKIE,
        why=COOKIES,
        rows=(
            (
                "cookies",
                r"^\W*(?:(?:nosotros|este sitio|esta (?:página|web)|nuestros? \w+) .."
                r" )?(?:utilizamos|usamos|utiliza|usa) cookies (?:propias|y|para|de terceros)\b",
                CERTAIN,
            ),
            (
                "cookies",
                r"^\W*(?:si continúas?|al continuar|si sigues?) (?:navegando|con la navegación)\b"
                r" .. cookies\b",
                CERTAIN,
            ),
            (
                "cookies",
                r"^\W*(?:configurar|gestionar|aceptar) (?:las )?cookies\W*$",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.REPUBLISH,
        why=RIGHTS,
        rows=(
            (
                "este artículo|este texto|esta nota",
                r"^\W*est[ea] (?:artículo|texto|nota) (?:se publicó|fue publicad[oa]|apareció)"
                r" (?:originalmente|por primera vez|primero|antes) (?:en|por)\b",
                CERTAIN,
            ),
            (
                "reproducción",
                r"^\W*(?:queda )?prohibida (?:la |su |toda )?reproducción\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AFFILIATE,
        why=EARNS,
        rows=(
            (
                "afilia",
                r"^\W*(?:este artículo|esta página|este contenido|algunos|nuestros|los enlaces"
                r"|\*) .. (?:enlaces )?(?:de )?(?:afiliados|afiliación)\b",
                CERTAIN,
            ),
            (
                "comisión",
                r"\b(?:podemos|podríamos|podremos) (?:recibir|obtener|ganar|llevarnos)"
                r" (?:\S+ )?comisión\b|\b(?:recibimos|obtenemos"
                r"|ganamos) una (?:pequeña )?comisión\b",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AD,
        why=PAID,
        rows=(
            (
                "publicidad|anuncio",
                r"^\W*(?:(?:el|este) (?:artículo|contenido) |la (?:noticia|nota) )?(?:continúa"
                r"|sigue) (?:después de|tras|debajo de) (?:la|el|esta|este) (?:publicidad"
                r"|anuncio)\W*$|^\W*publicidad\W{1,4}(?:sigue|continúa)\b.{0,20}$"
                r"|^\W*continúa después del anuncio\W*$",
                CERTAIN,
            ),
            (
                "contenido",
                r"^\W*contenido (?:patrocinado|ofrecido|de marca)\b.{0,40}$",
                CERTAIN,
            ),
        ),
    )
    + phrases(
        Leftover.AD,
        why=BLOCKER,
        rows=(
            (
                "bloqueador",
                r"\b(?:desactiva|desactive|desactivar) (?:tu|su|el) bloqueador\b",
                CERTAIN,
            ),
        ),
    )
)
PHRASES = (*_LINKS, *_SHARING, *_PAGE)
