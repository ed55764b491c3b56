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

The life of an article: intake.pipeline takes it in and reads top to bottom, one line a stage;
reader.views compose the page, with text.rendering weaving cuts into the blocks; exports send it
out.
"""
