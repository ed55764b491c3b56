"""Sources, articles, the texts of articles exactly as they came, and their pictures."""

from apps.articles.models.articles import Article, State, Visibility, default_visibility
from apps.articles.models.changes import Change
from apps.articles.models.edits import Edit
from apps.articles.models.pictures import Picture, PictureState
from apps.articles.models.revisions import Fingerprint, Revision
from apps.articles.models.sources import CardEdit, Rights, Source

__all__ = [
    "Article",
    "CardEdit",
    "Change",
    "Edit",
    "Fingerprint",
    "Picture",
    "PictureState",
    "Revision",
    "Rights",
    "Source",
    "State",
    "Visibility",
    "default_visibility",
]
