"""People and articles to test with, made the way the site makes them."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

from django.conf import settings

from apps.accounts.models import Role, User
from apps.articles.models import Article, State
from apps.cleaning.models import Cut
from apps.intake.feeds.models import Feed, key_of
from apps.intake.pipeline import details_from, take_in
from apps.text.blog_page import split_page

PASSWORD = "a long enough password"

SEED = (settings.BASE_DIR / "seeds" / "2025-technology.txt").read_bytes().decode("utf-8")
"""The first document that Gloss was made for: an article with 3 cuts, and two bare dates."""
SEED_KEPT, SEED_CUT, SEED_PASSAGES = 371, 408, 3

STORY = """\
03/04/2025
A small press learns to print by moonlight
Volunteers in a mill town keep an old machine running through the winter
By Ada Field
09:30 GMT Tuesday, 04 March 2025
The press stands in the cellar of the old mill, and four people meet there after work every week.
They print a paper of four pages, which goes to every house in the town before Sunday morning.
For more Guardian journalism follow this channel
Nobody is paid for it, said Ada Field, who has set the type for the paper for thirty years now.
A small press learns to print by moonlight — The Mill Post
"""
"""A short article with everything that can stand around one, and one passage to take out."""


def make_reader(email: str = "reader@example.org") -> User:
    return _make_person(email, Role.READER)


def make_stranger() -> User:
    """Another reader, who has nothing to do with what the first one did."""
    return make_reader("stranger@example.org")


def make_curator(email: str = "curator@example.org") -> User:
    return _make_person(email, Role.CURATOR)


def make_keeper(email: str = "keeper@example.org") -> User:
    return _make_person(email, Role.KEEPER)


def make_article(
    *, text: str = STORY, published: bool = True, by: User | None = None, **details: Any
) -> Article:
    """The first entry of a page, taken in as the desk would; `details` are typed over its own."""
    entry = split_page(text, institute=settings.INSTITUTE_NAME)[0]
    state = State.PUBLISHED if published else State.DRAFT
    found = replace(details_from(entry), **({"state": state.value} | details))
    return take_in(entry=entry, details=found, by=by, stroke=uuid4())


def make_seed_article(**details: Any) -> Article:
    return make_article(text=SEED, **details)


def make_waiting(day: date = date(2024, 6, 9), **details: Any) -> Article:
    """A date whose article has not come in."""
    return make_article(text=f"{day:%m/%d/%Y}", **details)


def cuts_of(article: Article) -> list[Cut]:
    """In the order of the text; what stands and what was put back."""
    return list(article.revision.cuts.order_by("start"))


def make_feed(address: str = "https://mill.example/feed.xml", **fields: Any) -> Feed:
    """A feed on the list, not looked at yet."""
    return Feed.objects.create(address=address, key=key_of(address), **fields)


def _make_person(email: str, role: Role) -> User:
    name = email.partition("@")[0].title()
    return User.objects.create_user(email, PASSWORD, name=name, role=role)
