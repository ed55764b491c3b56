"""What stands or falls together on a page: tables, lists, headings over text."""

from apps.text.parsing.html import read_html

PARAGRAPH = "<p>The council voted on Tuesday, and the mayor said that {} bridges would close.</p>"
PROSE = "".join(PARAGRAPH.format(count) for count in ("two", "three", "four"))


def texts(inside: str) -> list[str]:
    body = f"<article>{PROSE}{inside}{PROSE}</article>"
    page = read_html(f"<html><body>{body}</body></html>", url="https://example.org/a")
    return [block.text for block in page.document.blocks][3:-3]


def test_a_table_of_numbers_between_paragraphs_is_read_whole() -> None:
    rows = "".join(f"<tr><td>Ward {n}</td><td>{n * 7}</td></tr>" for n in range(1, 30))
    assert texts(f"<table>{rows}</table>") == [f"Ward {n} | {n * 7}" for n in range(1, 30)]


def test_a_heading_over_the_text_is_kept() -> None:
    assert texts(f"<h2><a href=/costs>Costs</a></h2>{PROSE}")[0] == "Costs"


def test_items_follow_the_list_that_they_stand_in() -> None:
    said = "<li>The mayor said that the bridge would be closed for the whole of the summer.</li>"
    assert texts(f"<ul>{said}<li>Two lanes</li>{said}</ul>")[1] == "Two lanes"


def test_bad_advice_does_not_cost_the_article() -> None:
    """Loose text between formulas, of which other readers find the first word only."""
    line = "<h2>Step {0}</h2>the council said of step {0} that it would be taken before winter."
    page = read_html(f"<html><body><p>When</p>{''.join(map(line.format, range(9)))}</body></html>")
    assert len(page.document.text) > 500
