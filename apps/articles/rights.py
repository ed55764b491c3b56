"""How much of an article readers may be given: all of it, or its opening passages."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rights(models.TextChoices):
    FULL = "full", _("The full text")
    EXCERPT = "excerpt", _("An excerpt and a link")
