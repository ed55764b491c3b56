"""Keeping the bytes of what came in: packed, once, however often they come."""

import zlib
from hashlib import sha256

from apps.intake.arrivals.models import Original


def keep(data: bytes, *, media_type: str = "", charset: str = "") -> Original:
    """The kept original of these bytes, new or not."""
    original, _made = Original.objects.get_or_create(
        digest=sha256(data).hexdigest(),
        defaults={
            "packed": zlib.compress(data, level=6),
            "size": len(data),
            "media_type": media_type[:150],
            "charset": charset[:40],
        },
    )
    return original


def kept(data: bytes) -> Original | None:
    """The original of these bytes, if they came before."""
    return Original.objects.filter(digest=sha256(data).hexdigest()).first()
