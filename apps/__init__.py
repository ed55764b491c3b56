"""Gloss, in layers: nothing imports, and no foreign key points, upward.

    IN AND OUT    intake      reader      exports       (independent of one another)
                     \\         |           /
    CLEANED                 cleaning
                               |
    ORIGINAL                articles
                               |
    PEOPLE                  accounts
                               |
    HTTP FURNITURE            web
    ──────────────────────────────────────────── below this line: no Django
    LANGUAGE                  text

The life of an article: it is pasted, or intake.arrivals fetches and reads it in the background, an
address, a file or an item of a feed; intake.drafts shows it before it is filed; intake.pipeline
takes it in and reads top to bottom, one line a stage. cleaning.finding proposes what is cut, from
the cleaner, the source's memory and its rules; cleaning.again keeps what people decided when a text
is cleaned again or a new one comes. reader.views compose the page, with text.rendering weaving cuts
into the blocks, and take the reports of readers; exports send it out.
"""
