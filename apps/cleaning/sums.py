"""Adding up what is kept of an article's own body, and what is cut."""

from apps.articles.models import Revision
from apps.cleaning.layout.pieces import Piece, lay_out
from apps.cleaning.models import Cleaning
from apps.text.document import Document, Role
from apps.text.words import count_words


def count(revision: Revision, *, document: Document | None = None) -> Cleaning:
    """Write down the sums as they are now; all who cut or put back call this."""
    document = document or revision.document
    standing = list(revision.cuts.filter(stands=True))
    kept = sum(
        count_words(item.span.of(document.text))
        for item in lay_out(document, standing)
        if isinstance(item, Piece) and item.block.role is Role.BODY
    )
    cleaning, _made = Cleaning.objects.update_or_create(
        revision=revision,
        defaults={
            "kept_words": kept,
            "cut_words": sum(cut.words for cut in standing),
            "passages": len(standing),
        },
    )
    return cleaning
