"""What a numbered list of a page counts each of its items as."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NUMBER = re.compile(r"\s*(-?\d{1,6})\s*")


@dataclass(slots=True)
class Numbering:
    """Counts as a browser does, from what each list starts with; letters are numbers here."""

    counts: dict["HtmlElement", int] = field(default_factory=dict)

    def of(self, item: "HtmlElement") -> int:
        """The item's number; 0 where its list has none. Items are asked for in their order."""
        around = item.getparent()
        if around is None or around.tag != "ol":
            return 0
        step = -1 if "reversed" in around.attrib else 1
        number = _whole(item, "value", otherwise=self._next(around, step=step))
        self.counts[around] = number + step
        return max(0, number)

    def _next(self, numbered: "HtmlElement", *, step: int) -> int:
        if numbered in self.counts:
            return self.counts[numbered]
        first = 1 if step > 0 else sum(1 for _ in numbered.iterchildren("li"))
        return _whole(numbered, "start", otherwise=first)


def _whole(element: "HtmlElement", name: str, *, otherwise: int) -> int:
    stated = NUMBER.fullmatch(element.get(name, "")[:20])
    return int(stated[1]) if stated else otherwise
