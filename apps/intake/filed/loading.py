"""Loading an article for the desk, with all that its pages there show of it."""

from django.shortcuts import get_object_or_404

from apps.accounts.models import Person
from apps.articles.models import Article


def article_for(person: Person, *, pk: int) -> Article:
    """The article, if that person may change it; not found otherwise."""
    theirs = Article.objects.editable_by(person).select_related("source", "revision")
    found: Article = get_object_or_404(theirs, pk=pk)
    return found
