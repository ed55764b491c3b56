"""Labels and buttons of a page: sharing, moving about, playing, marking advertisements."""

from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

BUTTON = gettext_noop("It is a button or label of the page (%(words)s).")
AD_LABEL = gettext_noop("It marks the place of an advertisement (%(words)s).")
AUTHOR_LABEL = gettext_noop("It is a label above a note about the author (%(words)s).")

LINES: tuple[tuple[Leftover, str, str], ...] = (
    (
        Leftover.SHARE,
        BUTTON,
        """
        share|save|saved|sharing is caring|share all sharing options|close share panel|
        yes, show me sharing options|more sharing|get short url|retweet this article|retweet|
        like it, share it|addthis sharing buttons|read later|shares|share permalink|share by email|
        permalink|copy permalink|share this page|share full article|share this video|pin it|
        show more sharing options|share this with|share page|print article|print story|text|
        all sharing options|share or save|send to a friend|article share options|share icon|tweet|
        print|email|e-mail|copy link|copy url|link kopieren|text kopieren|like this|share this|
        share this article|share this story|share this post|share via|share on|share on facebook|
        share on twitter|share on x|share on linkedin|share on whatsapp|share on social media|
        social share|share article|see more sharing options|more sharing options|share options|
        close share|share comments|save article|gift article|give this article|gift this article|
        bookmark|add to bookmarks|comment|comments|reactions|like|likes|reply|facebook|twitter|x|
        linkedin|whatsapp|reddit|pinterest|flipboard|tumblr|telegram|pocket|instagram|messenger|
        bluesky|threads|mastodon|mail|sms|youtube|vk|line|xing|viber|skype|digg|stumbleupon|
        hacker news|copy|link copied|snapchat|google+|mix|delicious|whats app|e mail|print this|
        print this page|email this|email this article|tell a friend|teilen|drucken|merken|
        teilen mit|artikel teilen|artikel drucken|per e-mail versenden|beitrag teilen|
        artikel merken|kommentare|kommentar|kommentieren|text herunterladen|partager|
        partager cet article|imprimer|envoyer|commentaires|enregistrer|copier le lien|
        partager sur facebook|partager sur twitter|compartir|compartir en facebook|imprimir|
        guardar|enviar|comentarios|compartir esta noticia|comparte|compártelo|copiar enlace|
        enviar por correo""",
    ),
    (
        Leftover.NAVIGATION,
        BUTTON,
        """
        home|menu|back to gallery|menusections|edit profile|edit profilesign out|sign out|log out|
        account settings|account settings log out|log in log out|site index|search for|
        related searches|next page|previous page|older article|newer article|older post|newer post|
        newer post older post home|previous articles|see all comments|view all comments|
        order reprints|report error|report issue|report a problem|give feedback|send feedback|
        take the tour|go to home page|jump to navigation|jump to comments|
        terms of service privacy notice|privacy notice|names in this article|all replies|
        close menu|open menu|toggle menu|main menu|hide|cancel|done|settings|language|help center|
        who we are|our team|all topics|browse all posts|show all|more options|change location|
        skip to navigation|skip to main content|article sections|see latest|see more|all news|
        all stories|latest edition|e-paper|today's paper|weather|horoscopes|crossword|puzzles|
        obituaries|classifieds|newsroom|breaking|comment guidelines|community guidelines|
        post comment|sign in to comment|log in to comment|cancel reply|leave your comment|
        your name|your comment|website|name|search|tags|tag|topics|topic|categories|category|
        filed under|more topics|sections|skip to content|back to top|top|next|previous|prev|
        next article|previous article|previous post|next post|older posts|newer posts|next story|
        previous story|post navigation|leave a comment|leave a reply|add comment|post a comment|
        view comments|show comments|hide comments|load comments|load more|show more|view all|
        see all|view more|read comments|comment policy|about us|about|contact|contact us|
        privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|
        user agreement|cookie settings|do not sell my personal information|your privacy choices|
        careers|jobs|help|faq|faqs|site map|sitemap|accessibility|corrections|archive|archives|rss|
        rss feed|log in|login|sign in|register|my account|edition|subscribe menu|homenews|homepage|
        breadcrumb|you are here|in this article|table of contents|jump to|on this page|
        journalistic standards|report an error|report a typo|editorial standards|our standards|
        work with us|send us tips|pitch guidelines|adchoices|podcast faqs|commenting|reprints|
        permissions|masthead|press|contact / feedback|feedback|increase article font size|
        decrease article font size|descrease article font size|font size|text size|
        change text size|click to hide|expand|collapse|see comments|go to comments|report this ad|
        all rights reserved|explore more|explore|more in this section|key topics|themen|thema|
        schlagwörter|schlagworte|startseite|suche|menü|impressum|datenschutz|agb|zur startseite|
        nach oben|lesermeinungen|leserkommentare|aktuelle ausgabe|anmelden|kontakt|mehr zum thema|
        alle news im überblick|weitere artikel|nächster artikel|vorheriger artikel|accueil|
        rechercher|sujets|thèmes|mots-clés|haut de page|mentions légales|sur le même sujet|inicio|
        buscar|temas|etiquetas|aviso legal|volver arriba|más sobre este tema|archivado en|
        contacto""",
    ),
    (
        Leftover.AD,
        AD_LABEL,
        """
        advertisement|advertisment|advert|adverts|ad.|advertisements|sponsor content|presented by|
        powered by|sponsored by|ads via|inread invented by teads|paid advertisement|
        paid partnership|shop now|buy now|shop|learn more|special offer|limited time offer|
        this is an ad|publi-reportage|paid promotion|partner offers|from our advertisers|
        promoted by|continue reading this article|continue below|advertising|ad|ads|sponsored|
        sponsored content|sponsored stories|sponsored links|sponsored post|promoted|
        promoted content|paid content|paid post|partner content|from our sponsor|from our sponsors|
        our sponsors|advertisement continue reading below|story continues below advertisement|
        story continues below|article continues below|article continues after advertisement|
        story continues after advertisement|advertisement - continue reading below|
        advertisement - story continues below|continue reading below|scroll to continue|
        scroll to continue with content|skip ad|skip advertisement|remove ads|report ad|
        report this ad|ad feedback|adchoices|enable ads|advertorial|commercial|
        a message from our sponsor|continue reading the main story|anzeige|werbung|anzeigen|
        gesponsert|publicité|annonce|contenu sponsorisé|publicidad|anuncio|contenido patrocinado|
        patrocinado|pub|sponsor|after the break|content continues below""",
    ),
    (
        Leftover.BIO,
        AUTHOR_LABEL,
        """
        about the author|about the authors|about author|author|authors|author bio|written by|
        meet the author|our contributors|contributor|contributors|staff writer|senior writer|
        senior reporter|staff reporter|contributing writer|contributing editor|senior editor|autor|
        autorin|autor:innen|autoren|über den autor|über die autorin|zum autor|zur autorin|
        zur person|auteur|l'auteur|à propos de l'auteur|sobre el autor|sobre la autora|el autor|
        view all posts|view author archive|see all posts|author's posts|view bio|full bio|read bio|
        see full bio|view full bio|latest posts by|profile|author page""",
    ),
    (
        Leftover.OTHER,
        BUTTON,
        """
        watch live|watch now|view photos|captions off|captions not available|
        captions will look like this|media playback is unsupported on your device|video quality|
        embed this video|media caption|image caption|play audio|playback speed|read aloud|
        invalid query|thank you for your feedback|was this helpful|was this article helpful|
        did you find this helpful|unflag|up next|next video|current time|duration|autoplay|skip|
        file photo|caption|swipe|swipe left|scroll|tap to unmute|click to expand|expand to read|
        photos:|related photos|toggle fullscreen|full story|developing story|breaking|watch|listen|
        listen now|play|pause|play video|watch video|video|close|closed captioning|live|mute|
        unmute|replay|close video|now playing|playing|playlist|gallery|view gallery|photo gallery|
        photos|slideshow|view slideshow|image|image gallery|enlarge|enlarge this image|
        expand image|zoom|toggle caption|hide caption|show caption|fullscreen|full screen|loading|
        download|download audio|embed|transcript|view transcript|audio|listen to this article|
        listen to article|listen to story|text to speech|top rated comments|top comments|new look|
        new|updated|poll|vote|view results|quiz|take the quiz|take our poll|error|retry|
        grafik herunterladen|bild vergrößern|video abspielen|vorlesen|artikel anhören|écouter|
        écouter l'article|vidéo|vídeo|escuchar|open image in gallery|view image in fullscreen|
        view image|copy video link|advertisement video|up arrow|down arrow|options""",
    ),
    (
        Leftover.COOKIE,
        BUTTON,
        """
        accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|
        manage preferences|cookie preferences|i agree|got it|cookie notice|we use cookies|
        privacy settings|alle akzeptieren|tout accepter|aceptar|aceptar todo""",
    ),
)
"""Kind, reason, and the folded lines between strokes."""
