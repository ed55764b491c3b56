"""The way of a picture from another site's server to our shelf."""

from pathlib import Path
from typing import Any

import pytest

from apps.intake.fetching import PICTURE, Policy, fetch
from apps.intake.pictures.bringing import fetch_pictures
from apps.text.document import Picture as Shown
from tests.illustrations import encoded, make_illustrated, make_image
from tests.sites import Site

pytestmark = pytest.mark.django_db


def test_a_picture_on_another_site_is_kept(
    site: Site, policy: Policy, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT, settings.PICTURES = tmp_path, True
    url = site.says("/bridge.jpg", encoded(make_image()), media_type="image/jpeg")
    article = make_illustrated(Shown(url))
    found = fetch_pictures(
        article.revision, fetch=lambda url: fetch(url, limits=PICTURE, policy=policy)
    )
    assert (found, [path.suffix for path in tmp_path.rglob("*.*")]) == (1, [".jpg"])
