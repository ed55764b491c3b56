"""Whether what came in is here already: at the same address, in the same words, or nearly so."""

from urllib.parse import urlsplit

from apps.articles.models import Article, State
from apps.text.addresses import NotAnAddress, host_of, same_page


def article_at(*urls: str) -> Article | None:
    """The article that was filed from one of those addresses, however it is written there."""
    for url in urls:
        try:
            wanted = same_page(url)
        except NotAnAddress:
            continue
        here = Article.objects.exclude(state=State.BINNED).filter(url__icontains=_telling(wanted))
        for article in here.order_by("pk").defer("introduction_html"):
            if _is_at(article, wanted):
                return article
    return None


def _telling(page: str) -> str:
    """The part of an address that few others share: the longest step of its path, or its host."""
    steps = [step for step in urlsplit(page).path.split("/") if step.isascii()]
    return max(steps, key=len, default="") or host_of(page)


def _is_at(article: Article, page: str) -> bool:
    try:
        return same_page(article.url) == page
    except NotAnAddress:
        return False
