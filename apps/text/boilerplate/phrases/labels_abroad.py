"""Labels, buttons and titles of lists on pages in German, French and Spanish."""

from apps.text.boilerplate.phrases.calls import FORM_LABEL, LIST_TITLE
from apps.text.boilerplate.phrases.labels import AD_LABEL, BUTTON
from apps.text.boilerplate.verdicts import Leftover

LINES: tuple[tuple[Leftover, str, str], ...] = (
    (
        Leftover.SHARE,
        BUTTON,
        """
        kommentare lesen|alle kommentare|kommentare anzeigen|kommentar schreiben|jetzt kommentieren|
        zu den kommentaren|mitdiskutieren|artikel verschenken|artikel versenden|per mail versenden|
        per e-mail teilen|zur merkliste hinzufügen|auf die merkliste|als pdf speichern|
        link kopiert|zum drucken|artikel vorlesen|seite drucken|
        envoyer par mail|envoyer par e-mail|envoyer à un ami|réagir|commenter|partager sur x|
        partager l'article|offrir l'article|offrir cet article|ajouter à mes favoris|
        ajouter aux favoris|lire plus tard|lien copié|voir les commentaires|
        lire les commentaires|voir tous les commentaires|
        ver comentarios|ver los comentarios|leer comentarios|deja tu comentario|
        deja un comentario|escribe un comentario|guardar artículo|regalar artículo|
        compartir artículo|compartir noticia|imprimir artículo|enlace copiado|escuchar artículo|
        comentar""",
    ),
    (
        Leftover.RELATED,
        LIST_TITLE,
        """
        das könnte ihnen auch gefallen|das könnte sie interessieren|
        mehr von diesem autor|mehr von dieser autorin|auch lesenswert|meistgelesene artikel|
        meistgelesen in dieser rubrik|aktuelle nachrichten|empfehlungen der redaktion|
        à lire également|lire également|à voir aussi|à découvrir aussi|les plus partagés|
        les articles les plus lus|notre sélection|nos recommandations|vous aimerez également|
        ces articles pourraient vous intéresser|à ne pas manquer|plus d'articles|
        leer también|mira también|más sobre el tema|noticia relacionada|nota relacionada|
        notas relacionadas|sigue leyendo|seguir leyendo|lo último|no te pierdas|te recomendamos|
        le recomendamos|más leídos|las más leídas|lo más comentado|otras noticias""",
    ),
    (
        Leftover.NEWSLETTER,
        FORM_LABEL,
        """
        ihre e-mail-adresse|deine e-mail-adresse|e-mail-adresse eingeben|newsletter bestellen|
        zum newsletter anmelden|jetzt newsletter abonnieren|unsere newsletter|
        votre adresse email|votre adresse mail|votre e-mail|je m'inscris à la newsletter|
        s'inscrire à la newsletter|nos newsletters|
        tu correo electrónico|su correo electrónico|tu correo|tu email|introduce tu correo|
        suscribirme|apúntate|apúntate gratis|suscríbete gratis|nuestras newsletters""",
    ),
    (
        Leftover.SUBSCRIPTION,
        FORM_LABEL,
        """
        jetzt abo abschließen|abo abschließen|angebote ansehen|zu den angeboten|jetzt weiterlesen|
        nur für abonnenten|exklusiv für abonnenten|
        découvrir nos offres|voir les offres|déjà abonné|se connecter|article abonné|
        réservé à nos abonnés|article réservé aux abonnés|
        ver ofertas|ver planes|ya soy suscriptor|hazte suscriptor|exclusivo suscriptores|
        exclusivo para suscriptores|contenido exclusivo para suscriptores""",
    ),
    (
        Leftover.AD,
        AD_LABEL,
        """
        anzeige - bitte nach unten scrollen|weiter nach der anzeige|ende der anzeige|
        la suite après la publicité|la suite après cette publicité|fin de la publicité|
        contenu partenaire|continúa después de la publicidad|sigue después de la publicidad|
        fin de la publicidad|contenido ofrecido""",
    ),
    (
        Leftover.COOKIE,
        BUTTON,
        """
        datenschutzeinstellungen|cookie-einstellungen|alle cookies akzeptieren|cookies akzeptieren|
        akzeptieren und weiter|alle ablehnen|
        gérer mes cookies|accepter et fermer|accepter les cookies|continuer sans accepter|
        paramétrer les cookies|tout refuser|
        aceptar cookies|aceptar todas las cookies|configurar cookies|rechazar todo|
        rechazar cookies|gestionar cookies""",
    ),
)
"""Kind, reason, and the folded lines between strokes."""
