"""Words for people: a string, or one that is translated when it is shown."""

from django.utils.functional import Promise

Words = str | Promise
