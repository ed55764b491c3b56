"""One article as a citation: BibTeX, RIS and CSL-JSON.

Formats: BibTeX as btxdoc has it, with braces kept balanced; RIS 2011; CSL-JSON 1.0.2.
"""

import json
from collections.abc import Callable
from typing import NamedTuple

from apps.articles.models import Article

TEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "%": r"\%", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}  # fmt: skip
"""BibTeX counts braces even where they are escaped: so they are named instead."""


class Format(NamedTuple):
    name: str
    media_type: str
    write: Callable[[Article, str], str]


def bibtex(article: Article, address: str) -> str:
    """An @article entry; `address` is where this site shows it, for want of the original's."""
    day = article.source_day
    fields = {
        "title": "{" + _tex(article.title) + "}",
        "author": _tex(" and ".join(_authors(article))),
        "journal": _tex(article.source.name if article.source else ""),
        "year": f"{day.year}" if day else "",
        "month": f"{day:%b}".lower() if day else "",
        "day": f"{day.day}" if day else "",
        "url": _flat(article.url or address).replace("{", "%7B").replace("}", "%7D"),
        "abstract": _tex(article.standfirst),
        "note": _tex(article.permission_note),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@article{{gloss{article.pk},\n{body}\n}}\n"


def ris(article: Article, address: str) -> str:
    """A NEWS record, its lines ended as RIS asks."""
    day = article.source_day
    rows = [
        ("TY", "NEWS"),
        ("TI", article.title),
        *(("AU", author) for author in _authors(article)),
        ("T2", article.source.name if article.source else ""),
        ("PY", f"{day.year}" if day else ""),
        ("DA", f"{day:%Y/%m/%d}" if day else ""),
        ("AB", article.standfirst),
        ("N1", article.permission_note),
        ("LA", article.language),
        ("UR", article.url or address),
    ]
    lines = [f"{tag}  - {flat}" for tag, value in rows if (flat := _flat(value))]
    return "\r\n".join([*lines, "ER  - ", ""])


def csl(article: Article, address: str) -> str:
    """A list of one item, as citation processors and Zotero read it."""
    day = article.source_day
    item = {
        "id": f"gloss-{article.pk}",
        "type": "article-newspaper",
        "title": article.title,
        "author": [{"literal": author} for author in _authors(article)],
        "container-title": article.source.name if article.source else "",
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "abstract": article.standfirst,
        "language": article.language,
        "note": _flat(article.permission_note),
        "URL": article.url or address,
    }
    given = {name: value for name, value in item.items() if value}
    return json.dumps([given], ensure_ascii=False, indent=2) + "\n"


FORMATS = {
    "bib": Format("BibTeX", "application/x-bibtex", bibtex),
    "ris": Format("RIS", "application/x-research-info-systems", ris),
    "json": Format("CSL-JSON", "application/vnd.citationstyles.csl+json", csl),
}
"""By the ending of the file."""


def _authors(article: Article) -> list[str]:
    byline = _flat(article.byline)
    if byline.lower().startswith("by "):
        byline = byline[3:]
    names = byline.replace(" and ", ", ").split(",")
    return [name.strip() for name in names if name.strip()]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _tex(text: str) -> str:
    return "".join(TEX.get(letter, letter) for letter in _flat(text))
