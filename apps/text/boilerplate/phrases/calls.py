"""Titles of lists of links, parts of forms, and buttons that ask for something."""

from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

CALL_BUTTON = gettext_noop("It is a button that calls you (%(words)s).")
LIST_TITLE = gettext_noop("It is the title of a list of links (%(words)s).")
FORM_LABEL = gettext_noop("It belongs to a form (%(words)s).")
GIVE_BUTTON = gettext_noop("It is a button for giving money (%(words)s).")

LINES: tuple[tuple[Leftover, str, str], ...] = (
    (
        Leftover.RELATED,
        LIST_TITLE,
        """
        related|related stories|similar articles|similar stories|other people are reading|
        others also read|explore further|next up|on our radar|more great stories|our top stories|
        dig in|from our archives|from the archives|in the news|more top stories|
        more on this subject|other stories|other articles|other news|top videos|top picks|
        picked for you|you missed|stories you may like|stories from around the web|
        you might also enjoy|you may also enjoy|related to this story|read this next|
        read these next|what others are reading|people also read|popular in the community|
        popular reads|popular on the site|most watched|most emailed|most discussed|hot topics|
        hot stories|today's picks|new stories|newest|new on the site|weitere beiträge zum thema|
        weitere beiträge|mehr davon|artigos relacionados|articles similaires|dans l'actualité|
        related searches|in related news|more in|keep on reading|continue to read|
        stories we recommend|don't miss this|what to watch|must watch|must-see|latest features|
        latest in|related tags|related articles|related article|related story|related content|
        related coverage|related links|related posts|related topics|related news|related video|
        related videos|related reading|related roundup|more|more stories|more news|more articles|
        more like this|more videos|more video|more trending|more coverage|more reading|
        more on this story|more on this topic|more on this|more for you|more from this author|
        more by this author|more from author|most popular|most read|most viewed|most shared|
        most commented|most recent|popular|popular stories|popular posts|popular now|
        popular articles|trending|trending now|trending stories|trending topics|trending articles|
        top stories|top news|top articles|latest|latest news|latest stories|latest posts|
        latest articles|latest from|latest headlines|recent posts|recent articles|recent stories|
        recent|read next|read also|also read|read more|read on|continue reading|up next|
        what to read next|you might like|you may like|you might also like|you may also like|
        you might also be interested in|you might be interested in|you may have missed|recommended|
        recommended for you|recommended stories|recommended reading|recommended video|
        recommended videos|recommendations|suggested|suggested reading|suggested for you|
        further reading|further read|editor's picks|editors' picks|editor's choice|editors' choice|
        editor's pick|our picks|our top picks|must read|must reads|must-read|must-reads|don't miss|
        in case you missed it|icymi|see also|also in this section|featured|featured stories|
        featured articles|featured video|featured videos|from our partners|around the web|
        from the web|promoted stories|in other news|elsewhere on the web|others are reading|
        people are reading|readers also read|next read|keep reading|watch next|watch also|
        in this story|this week's top stories|today's top stories|today's headlines|headlines|
        more headlines|breaking news|stories for you|for you|you might have missed|best of|
        dig deeper|go deeper|weiterlesen|mehr zu|lesen sie auch|lesen sie mehr|auch interessant|
        das könnte sie auch interessieren|mehr lesen|neueste artikel|meistgelesen|
        am meisten gelesen|ähnliche artikel|verwandte artikel|passend dazu|passend zum thema|
        weitere meldungen|weitere themen|aktuelles heft|mehr aus dieser rubrik|mehr artikel|
        zum thema|lesetipps|unsere empfehlungen|empfohlen|das könnte dich auch interessieren|
        aktuelle artikel|neueste beiträge|beliebte artikel|siehe auch|lire aussi|à lire aussi|
        à lire|voir aussi|sur le même thème|articles liés|les plus lus|les plus consultés|
        lire la suite|nos derniers articles|recommandé pour vous|à la une|dernières nouvelles|
        vous aimerez aussi|dans la même rubrique|en savoir plus|leer más|lee también|lea también|
        ver también|te puede interesar|le puede interesar|noticias relacionadas|
        artículos relacionados|lo más leído|lo más visto|más leídas|más noticias|relacionado|
        relacionados|últimas noticias|también te puede interesar|más información|recomendados|
        contenido relacionado|the latest|latest video|latest videos""",
    ),
    (
        Leftover.NEWSLETTER,
        FORM_LABEL,
        """
        newsletter|newsletters|breaking news emails|email me|your email (required)|enter email|
        enter email address|your e-mail|sign up for newsletter|sign up for newsletters|
        email newsletter|email newsletters|newsletter sign up|get newsletters|never miss a story|
        stay in the know|stay informed|success! you're on the list|
        processing|please check your email|i consent|you have been subscribed|sign up|signup|
        sign me up|subscribe|subscribed|email address|your email|your email address|
        enter your email|enter your email address|e-mail address|email (required)|get started|
        submit|manage newsletters|first name|sign up now|sign up for free|sign up today|
        subscribe now|sign up for our newsletter|subscribe to our newsletter|
        subscribe to newsletter|get our newsletter|get the newsletter|join our newsletter|
        our newsletters|daily newsletter|news updates|get news alerts|email updates|email alerts|
        thanks for signing up|thank you for signing up|you're in|invalid email address|
        newsletter abonnieren|jetzt anmelden|zum newsletter|newsletter anmelden|e-mail-adresse|
        s'inscrire|inscrivez-vous|je m'inscris|newsletter signup|newsletter sign-up|suscríbete|
        suscribirse|boletín|boletines|regístrate|adresse e-mail|votre adresse e-mail|
        correo electrónico|sign up for daily newsletters|last name|zip code|no thanks|maybe later|
        get it|not now|continue with email|please enter a valid email address|check your inbox""",
    ),
    (
        Leftover.SUBSCRIPTION,
        FORM_LABEL,
        """
        subscribe today|subscribe for free|start your free trial|start free trial|free trial|
        see offers|view offers|subscribe to continue|see subscription options|subscription options|
        become a subscriber|already a subscriber|already have an account|already a member|
        subscribe to read|become a member|join now|join today|membership|members only|
        subscriber only|subscribers only|premium|exclusive|abonnieren|jetzt abonnieren|abo|zum abo|
        jetzt testen|s'abonner|abonnez-vous|je m'abonne|article réservé|réservé aux abonnés|
        suscripción|suscríbete ahora|solo para suscriptores|exklusiv|log in or subscribe|
        unlock this article""",
    ),
    (
        Leftover.FUNDRAISING,
        GIVE_BUTTON,
        """
        donate|donate now|donate today|donate here|support us|give now|give today|contribute|
        make a donation|make a contribution|become a supporter|become a patron|become a donor|
        make a gift|support our work|support our journalism|support independent journalism|chip in|
        buy me a coffee|support this site|please donate|donate monthly|jetzt spenden|spenden|
        jetzt unterstützen|unterstützen|unterstütze uns|einmal zahlen|faire un don|je fais un don|
        soutenez-nous|je soutiens|nous soutenir|dona|donar|apóyanos|haz una donación|dona ahora|
        colabora""",
    ),
    (
        Leftover.SOCIAL,
        CALL_BUTTON,
        """
        follow|follow us|following|follow us on|follow us on twitter|follow us on facebook|
        follow us on instagram|like us on facebook|find us on facebook|connect with us|
        follow on twitter|follow on facebook|stay connected|add as preferred on google|
        follow topic|follow topics|follow author|followed|unfollow|add us on google|folgen|
        folge uns|folgen sie uns|suivez-nous|nous suivre|síguenos|síguenos en|twitter content|
        follow along|social media|subscribe on youtube|add to google""",
    ),
    (
        Leftover.APP,
        CALL_BUTTON,
        """
        read in app|open in app|download the app|get the app|download our app|get our app|
        download app|app store|google play|available on google play|download on the app store|
        get it on google play|our apps|view in app|view app|use app""",
    ),
)
"""Kind, reason, and the folded lines between strokes."""
