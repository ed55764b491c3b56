"""Lines that are a part of the page whenever they stand alone: buttons, labels, headings of lists."""

import re

from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

BUTTON = gettext_noop("It is a button or label of the page (%(words)s).")
LIST_TITLE = gettext_noop("It is the title of a list of links (%(words)s).")
AD_LABEL = gettext_noop("It marks the place of an advertisement (%(words)s).")
AUTHOR_LABEL = gettext_noop("It is a label above a note about the author (%(words)s).")
FORM_LABEL = gettext_noop("It belongs to a form (%(words)s).")
GIVE_BUTTON = gettext_noop("It is a button for giving money (%(words)s).")

_L = Leftover
_LINES: tuple[tuple[Leftover, str, str], ...] = (
    (
        _L.SHARE,
        BUTTON,
        """share|save|saved|sharing is caring|share all sharing options|close share panel|yes, show me sharing options|more sharing|get short url|retweet this article|retweet|like it, share it|addthis sharing buttons|read later|shares|share permalink|share by email|permalink|copy permalink|share this page|share full article|share this video|pin it|show more sharing options|share this with|share page|print article|print story|text|all sharing options|share or save|send to a friend|article share options|share icon|tweet|print|email|e-mail|copy link|copy url|link kopieren|text kopieren|like this
        |share this|share this article|share this story|share this post|share this page|share via|share on|share on facebook
        |share on twitter|share on x|share on linkedin|share on whatsapp|share on social media|social share|share article
        |see more sharing options|more sharing options|share options|close share|share comments|save article|gift article
        |give this article|gift this article|bookmark|add to bookmarks|comment|comments|reactions|like|likes|reply
        |facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|flipboard|tumblr|telegram|pocket|instagram|messenger|bluesky
        |threads|mastodon|mail|sms|youtube|vk|line|xing|viber|skype|digg|stumbleupon|hacker news|copy|link copied|snapchat
        |google+|mix|delicious|whats app|e mail|print this|print this page|email this|email this article|tell a friend
        |teilen|drucken|merken|teilen mit|artikel teilen|artikel drucken|per e-mail versenden|beitrag teilen|artikel merken
        |kommentare|kommentar|kommentieren|text herunterladen|partager|partager cet article|imprimer|envoyer|commentaires
        |enregistrer|copier le lien|partager sur facebook|partager sur twitter|compartir|compartir en facebook|imprimir
        |guardar|enviar|comentarios|compartir esta noticia|comparte|compártelo|copiar enlace|enviar por correo""",
    ),
    (
        _L.NAVIGATION,
        BUTTON,
        """home|menu|back to gallery|menusections|edit profile|edit profilesign out|sign out|log out|account settings|account settings log out|log in log out|site index|search for|related searches|next page|previous page|older article|newer article|older post|newer post|newer post older post home|previous articles|see all comments|view all comments|order reprints|report error|report issue|report a problem|give feedback|send feedback|take the tour|go to home page|jump to navigation|jump to comments|terms of service privacy notice|privacy notice|names in this article|all replies|close menu|open menu|toggle menu|main menu|hide|cancel|done|settings|language|help center|who we are|our team|all topics|browse all posts|show all|more options|change location|skip to navigation|skip to main content|article sections|see latest|see more|all news|all stories|latest edition|e-paper|today's paper|weather|horoscopes|crossword|puzzles|obituaries|classifieds|newsroom|breaking|comment guidelines|community guidelines|post comment|sign in to comment|log in to comment|cancel reply|leave your comment|your name|your comment|website|name|search|tags|tag|topics|topic|categories|category|filed under|more topics|sections|skip to content
        |skip to main content|back to top|top|next|previous|prev|next article|previous article|previous post|next post|older posts
        |newer posts|next story|previous story|post navigation|leave a comment|leave a reply|add comment|post a comment
        |view comments|show comments|hide comments|load comments|load more|show more|view all|see all|view more|read comments
        |comment policy|about us|about|contact|contact us|privacy policy|privacy|terms of use|terms of service|terms and conditions
        |terms|user agreement|cookie settings|do not sell my personal information|your privacy choices|careers|jobs|help|faq|faqs
        |site map|sitemap|accessibility|corrections|archive|archives|rss|rss feed|log in|login|sign in|sign out|register|my account
        |edition|subscribe menu|homenews|homepage|breadcrumb|you are here|in this article|table of contents|jump to|on this page
        |journalistic standards|report an error|report a typo|editorial standards|our standards|work with us|send us tips
        |pitch guidelines|adchoices|podcast faqs|commenting|reprints|permissions|masthead|press|contact / feedback|feedback
        |increase article font size|decrease article font size|descrease article font size|font size|text size|change text size
        |click to hide|expand|collapse|see comments|go to comments|view all comments|report this ad|all rights reserved
        |explore more|explore|more in this section|key topics|themen|thema|schlagwörter|schlagworte|startseite|suche|menü|impressum
        |datenschutz|agb|zur startseite|nach oben|lesermeinungen|leserkommentare|aktuelle ausgabe|anmelden|kontakt|mehr zum thema
        |alle news im überblick|weitere artikel|nächster artikel|vorheriger artikel|accueil|rechercher|sujets|thèmes|mots-clés
        |haut de page|mentions légales|sur le même sujet|inicio|buscar|temas|etiquetas|aviso legal|volver arriba|más sobre este tema
        |archivado en|contacto""",
    ),
    (
        _L.RELATED,
        LIST_TITLE,
        """related|related stories|similar articles|similar stories|other people are reading|others also read|explore further|next up|on our radar|more great stories|our top stories|dig in|from our archives|from the archives|in the news|more top stories|more on this subject|other stories|other articles|other news|top videos|top picks|picked for you|you missed|stories you may like|stories from around the web|you might also enjoy|you may also enjoy|related to this story|read this next|read these next|what others are reading|people also read|popular in the community|popular reads|popular on the site|most watched|most emailed|most discussed|hot topics|hot stories|today's picks|new stories|newest|new on the site|weitere beiträge zum thema|weitere beiträge|mehr davon|artigos relacionados|articles similaires|dans l'actualité|related searches|in related news|more in|keep on reading|continue to read|stories we recommend|don't miss this|what to watch|must watch|must-see|latest features|latest in|related tags|related articles|related article|related story|related content|related coverage|related links
        |related posts|related topics|related news|related video|related videos|related reading|related roundup|more|more stories
        |more news|more articles|more like this|more videos|more video|more trending|more coverage|more reading|more on this story
        |more on this topic|more on this|more for you|more from this author|more by this author|more from author|most popular
        |most read|most viewed|most shared|most commented|most recent|popular|popular stories|popular posts|popular now
        |popular articles|trending|trending now|trending stories|trending topics|trending articles|top stories|top news
        |top articles|latest|latest news|latest stories|latest posts|latest articles|latest from|latest headlines|recent posts
        |recent articles|recent stories|recent|read next|read also|also read|read more|read on|continue reading|up next|next up
        |what to read next|you might like|you may like|you might also like|you may also like|you might also be interested in
        |you might be interested in|you may have missed|recommended|recommended for you|recommended stories|recommended reading
        |recommended video|recommended videos|recommendations|suggested|suggested reading|suggested for you|further reading
        |further read|editor's picks|editors' picks|editor's choice|editors' choice|editor's pick|our picks|our top picks
        |must read|must reads|must-read|must-reads|don't miss|in case you missed it|icymi|see also|also in this section
        |featured|featured stories|featured articles|featured video|featured videos|from our partners|around the web
        |from the web|promoted stories|in other news|elsewhere on the web|others are reading|people are reading|readers also read
        |next read|keep reading|watch next|watch also|in this story|this week's top stories|today's top stories|today's headlines
        |headlines|more headlines|breaking news|stories for you|for you|you might have missed|best of|dig deeper|go deeper
        |weiterlesen|mehr zu|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|mehr lesen
        |neueste artikel|meistgelesen|am meisten gelesen|ähnliche artikel|verwandte artikel|passend dazu|passend zum thema
        |weitere meldungen|weitere themen|aktuelles heft|mehr aus dieser rubrik|mehr artikel|zum thema|lesetipps|unsere empfehlungen
        |empfohlen|das könnte dich auch interessieren|aktuelle artikel|neueste beiträge|beliebte artikel|siehe auch
        |lire aussi|à lire aussi|à lire|voir aussi|sur le même thème|articles liés|les plus lus|les plus consultés|lire la suite
        |nos derniers articles|recommandé pour vous|à la une|dernières nouvelles|vous aimerez aussi|dans la même rubrique
        |en savoir plus|leer más|lee también|lea también|ver también|te puede interesar|le puede interesar|noticias relacionadas
        |artículos relacionados|lo más leído|lo más visto|más leídas|más noticias|relacionado|relacionados|últimas noticias
        |también te puede interesar|más información|recomendados|contenido relacionado|the latest|latest video|latest videos""",
    ),
    (
        _L.AD,
        AD_LABEL,
        """advertisement|advertisment|advert|adverts|ad.|advertisements|sponsor content|presented by|powered by|sponsored by|ads via|inread invented by teads|paid advertisement|paid partnership|shop now|buy now|shop|learn more|special offer|limited time offer|this is an ad|publi-reportage|paid promotion|partner offers|from our advertisers|promoted by|continue reading this article|continue below|advertising|ad|ads|sponsored|sponsored content|sponsored stories|sponsored links|sponsored post
        |promoted|promoted content|paid content|paid post|partner content|from our sponsor|from our sponsors|our sponsors
        |advertisement continue reading below|story continues below advertisement|story continues below|article continues below
        |article continues after advertisement|story continues after advertisement|advertisement - continue reading below
        |advertisement - story continues below|continue reading below|scroll to continue|scroll to continue with content|skip ad
        |skip advertisement|remove ads|report ad|report this ad|ad feedback|adchoices|enable ads|advertorial|commercial
        |a message from our sponsor|continue reading the main story|anzeige|werbung|anzeigen|gesponsert|publicité|annonce
        |contenu sponsorisé|publicidad|anuncio|contenido patrocinado|patrocinado|pub|sponsor|after the break|content continues below""",
    ),
    (
        _L.NEWSLETTER,
        FORM_LABEL,
        """newsletter|newsletters|breaking news emails|email me|your email (required)|enter email|enter email address|your e-mail|sign up for newsletter|sign up for newsletters|email newsletter|email newsletters|newsletter sign up|get newsletters|never miss a story|stay in the know|stay informed|success! you're on the list|whoops! there was an error and we couldn't process your subscription. please reload the page and try again|processing|please check your email|i consent|you have been subscribed|sign up|signup|sign me up|subscribe|subscribed|email address|your email|your email address
        |enter your email|enter your email address|e-mail address|email (required)|get started|submit|manage newsletters|first name
        |sign up now|sign up for free|sign up today|subscribe now|sign up for our newsletter|subscribe to our newsletter
        |subscribe to newsletter|get our newsletter|get the newsletter|join our newsletter|our newsletters|daily newsletter
        |news updates|get news alerts|email updates|email alerts|thanks for signing up|thank you for signing up|you're in
        |invalid email address|newsletter abonnieren|jetzt anmelden|zum newsletter|newsletter anmelden|e-mail-adresse|s'inscrire
        |inscrivez-vous|je m'inscris|newsletter signup|newsletter sign-up|suscríbete|suscribirse|boletín|boletines|regístrate
        |adresse e-mail|votre adresse e-mail|correo electrónico|sign up for daily newsletters|last name|zip code|no thanks|maybe later
        |get it|not now|continue with email|please enter a valid email address|check your inbox""",
    ),
    (
        _L.SUBSCRIPTION,
        FORM_LABEL,
        """subscribe today|subscribe for free|start your free trial|start free trial|free trial|see offers|view offers
        |subscribe to continue|see subscription options|subscription options|become a subscriber|already a subscriber|already have an account
        |already a member|subscribe to read|become a member|join now|join today|membership|members only|subscriber only|subscribers only
        |premium|exclusive|abonnieren|jetzt abonnieren|abo|zum abo|jetzt testen|s'abonner|abonnez-vous|je m'abonne|article réservé
        |réservé aux abonnés|suscripción|suscríbete ahora|solo para suscriptores|exklusiv|log in or subscribe|unlock this article""",
    ),
    (
        _L.FUNDRAISING,
        GIVE_BUTTON,
        """donate|donate now|donate today|donate here|support us|give now|give today|contribute|make a donation
        |make a contribution|become a supporter|become a patron|become a donor|make a gift|support our work|support our journalism
        |support independent journalism|chip in|buy me a coffee|support this site|please donate|donate monthly|jetzt spenden|spenden
        |jetzt unterstützen|unterstützen|unterstütze uns|einmal zahlen|faire un don|je fais un don|soutenez-nous|je soutiens
        |nous soutenir|dona|donar|apóyanos|haz una donación|dona ahora|colabora""",
    ),
    (
        _L.SOCIAL,
        BUTTON,
        """follow|follow us|following|follow us on|follow us on twitter|follow us on facebook|follow us on instagram|like us on facebook
        |find us on facebook|connect with us|follow on twitter|follow on facebook|stay connected|add as preferred on google|follow topic
        |follow topics|follow author|followed|unfollow|add us on google|folgen|folge uns|folgen sie uns|suivez-nous|nous suivre|síguenos
        |síguenos en|twitter content|follow along|social media|subscribe on youtube|add to google""",
    ),
    (
        _L.APP,
        BUTTON,
        """read in app|open in app|download the app|get the app|download our app|get our app|download app|app store|google play
        |available on google play|download on the app store|get it on google play|our apps|view in app|view app|use app""",
    ),
    (
        _L.BIO,
        AUTHOR_LABEL,
        """about the author|about the authors|about author|author|authors|author bio|written by|meet the author|our contributors|contributor
        |contributors|staff writer|senior writer|senior reporter|staff reporter|contributing writer|contributing editor|senior editor
        |autor|autorin|autor:innen|autoren|über den autor|über die autorin|zum autor|zur autorin|zur person|auteur|l'auteur
        |à propos de l'auteur|sobre el autor|sobre la autora|el autor|view all posts|view author archive|see all posts|author's posts
        |view bio|full bio|read bio|see full bio|view full bio|latest posts by|profile|author page""",
    ),
    (
        _L.OTHER,
        BUTTON,
        """watch live|watch now|view photos|captions off|captions not available|captions will look like this|media playback is unsupported on your device|video quality|embed this video|media caption|image caption|play audio|playback speed|read aloud|invalid query|thank you for your feedback|was this helpful|was this article helpful|did you find this helpful|unflag|up next|next video|current time|duration|autoplay|skip|file photo|caption|swipe|swipe left|scroll|tap to unmute|click to expand|expand to read|photos:|related photos|toggle fullscreen|full story|developing story|breaking|watch|listen|listen now|play|pause|play video|watch video|video|close|closed captioning|live|mute|unmute|replay
        |close video|now playing|playing|playlist|gallery|view gallery|photo gallery|photos|slideshow|view slideshow|image|image gallery
        |enlarge|enlarge this image|expand image|zoom|toggle caption|hide caption|show caption|fullscreen|full screen|loading|download
        |download audio|embed|transcript|view transcript|audio|listen to this article|listen to article|listen to story|text to speech
        |top rated comments|top comments|new look|new|updated|poll|vote|view results|quiz|take the quiz|take our poll|error|retry
        |grafik herunterladen|bild vergrößern|video abspielen|vorlesen|artikel anhören|écouter|écouter l'article|vidéo|vídeo|escuchar
        |open image in gallery|view image in fullscreen|view image|copy video link|advertisement video|up arrow|down arrow|options""",
    ),
    (
        _L.COOKIE,
        BUTTON,
        """accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|manage preferences|cookie preferences|i agree|got it
        |cookie notice|we use cookies|privacy settings|alle akzeptieren|tout accepter|aceptar|aceptar todo""",
    ),
)


def _table() -> dict[str, tuple[Leftover, str]]:
    found: dict[str, tuple[Leftover, str]] = {}
    for kind, why, lines in _LINES:
        for line in lines.split("|"):
            found.setdefault(" ".join(line.split()), (kind, why))
    return found


WHOLE_LINES = _table()
"""A folded line without marks at its edges, to its kind and reason."""

AMBIGUOUS = frozenset(
    """x|more|line|top|next|previous|live|image|video|new|updated|exclusive|premium|vote|quiz|poll|photos|headlines|latest|popular|recent|like|likes|reply
    |about|contact|help|press|jobs|careers|search|menu|mail|home|topic|edition|commercial|sponsor|featured|trending|author|profile|options
    |breaking news|get it|best of|explore|archive|archives|autor|auteur|topics|privacy|error|corrections|membership|transcript|listen|watch|play
    |dig deeper|background|comment|save|close|spenden|abo|tag|pub|mix|pocket|threads|in this story|video game|for you|the latest|top stories|pause
    |accept|got it|i agree|not now|submit|follow|following|editor's choice|text|hide|cancel|done|settings|language|weather|name|website|newsroom|breaking|obituaries|shop|learn more|caption|skip|scroll|processing|newest|presented by|duration|swipe|who we are|our team|related photos|full story|advert|never miss a story|dig in|hot topics|new stories|what to watch|in the news|other news|thema|temas|inicio|top comments|reactions|feedback|in other news""".replace(
        "\n    ", ""
    ).split("|")
)
"""Lines that are also plausible section headings: they need a leftover beside them."""

# Each token is taken whole (atomic groups), so that a row is read in one pass.
_TOKENS = (
    r"(?:read in app|share on|share this article|share this item|share this|share via|share|tweet|post|pin|e-?mails?|mail|print|save|facebook"
    r"|twitter|linkedin|linked in|whatsapp|reddit|pinterest|flipboard|tumblr|telegram|pocket|messenger|instagram|bluesky|threads"
    r"|copy link|copy|link|sms|vk|send|comments?|youtube|rss feed|rss|x|google\+?|more|this|article|item|on|via|someone|page|to|and|or|in|app|saved)"
)
BUTTON_ROW = re.compile(rf"(?:(?>{_TOKENS})[\s\d,|/·•:()]{{0,4}}+){{2,60}}+")
"""Several share buttons glued or strung together, with or without counts."""
_AD_TOKENS = (
    r"(?:advertisements?|adverts?|advertising|ads?|story|article|content|page|post|continues?|continue|reading|below|after|this|the|scroll|to"
    r"|for|more|skip|sponsored|message|report|remove|close|main|from|our|sponsors?|is|loading|feedback|by|with)"
)
AD_ROW = re.compile(rf"(?:(?>{_AD_TOKENS})[\s.,|:()-]{{0,4}}+){{2,14}}+")
"""“Advertisement – story continues below” in all its turns."""
AD_WORD = re.compile(r"\b(?:advert\w*|ads?|continues? (?:below|after))\b")
_FOOT_TOKENS = (
    r"(?:home|news|about|us|contact|privacy|terms|policy|policies|cookies?|notice|service|services|of|and|&|use|sign|in|out|up|log|login"
    r"|edit|profile|account|settings|menu|sections|search|subscribe|my|help|advertise|careers|sitemap|site|map|conditions|your|choices|rights"
    r"|newsletters?|faqs?|accessibility|register|print|digital|register|rss|do|not|sell|personal|information|our|statement|center|support)"
)
FOOT_ROW = re.compile(rf"(?:(?>{_FOOT_TOKENS})[\s.,|·•/:()-]{{0,4}}+){{2,30}}+")
"""The links at the foot or top of a page, strung together."""
FOOT_WORD = re.compile(r"privacy|terms of|sign ?(?:in|out|up)|log ?(?:in|out)|contact us|about us|cookie|sitemap|advertise")
SHARING_WORD = re.compile(r"share|tweet|facebook|whatsapp|e-?mail|print")
