"""Whatever staff do to a page that is open, it ends as the page does when it is loaded again."""

import random
from itertools import pairwise
from uuid import UUID, uuid4

import pytest

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning import actions
from apps.cleaning.layout.parts import chosen, sentences_of
from apps.cleaning.layout.reading_order import Passage
from apps.cleaning.models import Cut, Decision
from apps.reader.changes import change_of
from apps.reader.queries import Room
from tests.builders import make_curator, make_seed_article

pytestmark = pytest.mark.django_db

STEPS = 25


class OpenPage:
    """A page in a browser, as the ids of what stands on it, and somebody who works on it."""

    def __init__(self, article: Article, by: User, *, seed: int) -> None:
        self.article, self.by = article, by
        self.chance = random.Random(seed)  # noqa: S311
        self.ids = self.loaded()
        self.strokes: list[UUID] = []

    def room(self) -> Room:
        return Room(Article.objects.select_related("source", "revision").get(), self.by)

    def loaded(self) -> list[str]:
        return [item.anchor for item in self.room().flow]

    def step(self) -> None:
        stroke = uuid4()
        self.chance.choice([self.take_out, self.take_out, self.put_back, self.undo])(stroke)
        self.strokes.append(stroke)
        for region in change_of(self.room(), stroke=stroke).regions:
            for gone in region.old[1:]:
                self.ids.remove(gone)
            at = self.ids.index(region.old[0])
            self.ids[at : at + 1] = [item.anchor for item in region.new]

    def take_out(self, stroke: UUID) -> None:
        room = self.room()
        passages = [item for item in room.flow if isinstance(item, Passage)]
        if not passages:
            return
        passage = self.chance.choice(passages)
        names = [part.name for part in sentences_of(room.shown.document, passage.span)]
        some = self.chance.sample(names, k=self.chance.randint(1, len(names)))
        spans = chosen(room.shown.document, passage.span, names=some)
        actions.take_out(revision=room.revision, spans=spans, by=self.by, stroke=stroke)

    def put_back(self, stroke: UUID) -> None:
        cuts = list(Cut.objects.filter(stands=True).order_by("pk"))
        if cuts:
            cut = self.chance.choice(cuts)
            actions.decide(cuts=[cut], stands=False, by=self.by, stroke=stroke)

    def undo(self, stroke: UUID) -> None:
        if self.strokes:
            actions.undo(stroke=self.chance.choice(self.strokes), by=self.by, as_stroke=stroke)


@pytest.mark.parametrize("seed", range(6))
def test_an_open_page_keeps_up_with_what_is_done_to_it(seed: int) -> None:
    page = OpenPage(make_seed_article(), make_curator(), seed=seed)
    words = actions.count(page.room().revision)
    for _step in range(STEPS):
        page.step()
        assert page.ids == page.loaded()
        standing = [cut.span for cut in Cut.objects.filter(stands=True).order_by("start")]
        pairs = pairwise(standing)
        assert not any(one.overlaps(other) for one, other in pairs)
        sums = actions.count(page.room().revision)
        assert sums.kept_words + sums.cut_words == words.kept_words + words.cut_words
    assert Decision.objects.count() >= STEPS // 3
