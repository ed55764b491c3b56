"""A site with something on every page, and the addresses of its pages."""

from dataclasses import dataclass
from uuid import uuid4

from apps.accounts.models import User
from apps.articles.models import Article, Source
from apps.cleaning.layout.rows import rows_of
from apps.cleaning.models import Cut
from apps.cleaning.reports.actions import report
from apps.cleaning.reports.models import What
from apps.intake.arrivals.actions import expect_file
from apps.intake.models import Arrival
from apps.intake.pipeline import take_new_text
from apps.text.parsing import read_plain
from tests.builders import STORY, cuts_of, make_article, make_feed
from tests.cleaning.rules.ruling import make_rule, source_of
from tests.illustrations import make_illustrated, make_kept

MORE = "".join(f"In week {n} they printed {n} pages, and {n} people read them.\n" for n in range(9))
LONG = STORY.replace("Nobody is paid", f"{MORE}Nobody is paid")
OTHER = "\n".join(
    f"On day {n} of June otter {n} swam past lock {n} of the canal." for n in range(5)
)
WRONG = "The site is in trouble: it answered with error %(code)s."


@dataclass(frozen=True, slots=True)
class Contents:
    """Addresses by who may open them."""

    reader: list[str]
    desk: list[str]
    """Those of the desk, without its beginning."""


def file(text: str) -> Arrival:
    return expect_file(name="story.txt", data=text.encode(), by=None)


def fill(seed: Article, *, reader: User) -> Contents:
    """Something in every list, and a page for each thing in it."""
    article = make_article(text=LONG, source="The Mill Post", url="https://example.org/story")
    source = source_of(article)
    _tell_staff(seed, reader=reader)
    pictured = make_illustrated()
    make_kept(pictured)
    return Contents(
        reader=[f"{seed.get_absolute_url()}report/", pictured.get_absolute_url()],
        desk=[*_coming_in(), *_texts(article), *_rules(source, article), *_feeds(), "look/"],
    )


def _tell_staff(article: Article, *, reader: User) -> None:
    cut: Cut = cuts_of(article)[0]
    words = "This belongs to the story."
    report(revision=article.revision, spans=[cut.span], what=What.BELONGS, words=words, by=reader)


def _coming_in() -> list[str]:
    ready, known = file(OTHER), file(LONG)
    return ["coming-in/", f"?arrival={ready.pk}", f"coming-in/{known.pk}/"]


def _texts(article: Article) -> list[str]:
    edited = read_plain(LONG.replace("four people", "five people"))
    take_new_text(article=article, reading=edited, by=None, stroke=uuid4())
    article.refresh_from_db()
    revision = article.revision
    row = next(each for each in rows_of(revision.document, cuts_of(article)) if each.is_plain)
    pages = ["", "texts/", "texts/1-2/", f"words/{row.key}/"]
    return [f"articles/{article.pk}/{each}" for each in pages]


def _rules(source: Source, article: Article) -> list[str]:
    rule = make_rule(source, "In week 3 they printed")
    own = ["", "card/", "rules/", "rules/new/?words=In+week", "rules/import/"]
    pages = ["sources/", "rules/", "rules/kinds/", f"rules/{rule.pk}/?article={article.pk}"]
    return [*pages, *(f"sources/{source.pk}/{each}" for each in own)]


def _feeds() -> list[str]:
    feed = make_feed(title="The Mill Post")
    wrong = {"trouble": WRONG, "trouble_values": {"code": 500}, "failures": 3}
    make_feed("https://" + "long-name." * 9 + "example/feed", title="Bad News", **wrong)
    return ["feeds/", f"feeds/{feed.pk}/"]
