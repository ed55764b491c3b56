"""Working at the desk as a browser does: read the form off the page, change it, send it."""

import re
from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client

from apps.intake.drafts.draft import Draft

Fields = dict[str, list[str]]


class FormReader(HTMLParser):
    """Gathers what the desk's form would send, its buttons left alone."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: Fields = {}
        self._inside = False
        self._area = self._select = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        of = dict(attributes)
        if tag == "form":
            self._inside = of.get("class") == "desk"
        elif self._inside and tag == "input" and of.get("type") != "file":
            self._read_input(of)
        elif self._inside and tag == "textarea":
            self._area = of["name"] or ""
            self.fields[self._area] = [""]
        elif tag == "select":
            self._select = (of["name"] or "") if self._inside else ""
        elif tag == "option" and self._select and "selected" in of:
            self.fields[self._select] = [of["value"] or ""]

    def _read_input(self, of: dict[str, str | None]) -> None:
        box = of.get("type") in {"checkbox", "radio"}
        if not box or "checked" in of:
            value = of.get("value", "on" if box else "") or ""
            self.fields.setdefault(of["name"] or "", []).append(value)

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area][0] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            name, self._area = self._area, ""
            self.fields[name][0] = self.fields[name][0].removeprefix("\n")
        elif tag == "form":
            self._inside = False


def form_on(page: HttpResponse) -> Fields:
    """What the form on a page would send as it stands."""
    reader = FormReader()
    reader.feed(page.text)
    return reader.fields


def paste(client: Client, text: str, **more: Any) -> HttpResponse:
    """Look at a text; `more` are further fields, or `action`."""
    return client.post("/desk/", {"text": text, "action": "look", **more})


def press(client: Client, page: HttpResponse, action: str, **changed: Any) -> HttpResponse:
    """Change fields of the page's form (`e0_title` is e0-title) and press one of its buttons."""
    named = {re.sub(r"^(e\d+)_", r"\1-", name): value for name, value in changed.items()}
    address = page.request["PATH_INFO"]
    return client.post(address, {**form_on(page), **named, "action": action})


def draft_on(page: HttpResponse) -> Draft:
    return page.context["draft"]


def errors_on(page: HttpResponse) -> list[str]:
    """Every sentence about what is wrong: with the text, or with the first entry's fields."""
    form, draft = page.context["form"], page.context.get("draft")
    found = [str(each) for error in form.errors.values() for each in error]
    for entry in draft.entries if draft else []:
        found += [str(each) for error in entry.form.errors.values() for each in error]
    return found


def row_with(page: HttpResponse, words: str) -> str:
    """The key of the row in whose lines those words stand."""
    rows = [row for entry in draft_on(page).entries for row in entry.rows]
    return next(row.key for row in rows if words in " ".join(row.lines))
