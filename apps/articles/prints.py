"""Writing down the prints of a text, so that it is known when it, or a part of it, comes again."""

from apps.articles.models import Fingerprint, Revision
from apps.text.document import Document
from apps.text.fingerprints import prints_of


def keep_prints(revision: Revision, *, document: Document) -> int:
    """Write the prints of a text that has none; gives how many. The count a text is bounded."""
    prints = [
        Fingerprint(revision=revision, value=each.value, words=each.words)
        for each in prints_of(document)
    ]
    Fingerprint.objects.bulk_create(prints)
    return len(prints)
