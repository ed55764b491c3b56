"""What every page of the desk shows: how much needs a look."""

from django import template

from apps.accounts.models import Person
from apps.intake.needs.sections import waiting

register = template.Library()


@register.simple_tag
def needing_a_look(person: Person) -> int:
    return waiting(person)
