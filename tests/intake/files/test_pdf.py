"""A PDF becomes paragraphs again, without what repeats at the edges of its pages."""

from itertools import count

import pytest

from apps.intake.files import NotReadable, Sheet, read_file
from apps.intake.files.archives import LOCKED
from apps.intake.files.child import BROKEN
from apps.intake.files.pdf import ONLY_PICTURES
from tests.intake.files.making import Drawn, make_pdf

FULL = "of this line there is so much that it goes all the way to the right margin"
"""Lines like it are set as one paragraph."""


def column(*lines: str, top: float = 700, left: float = 72, gap: float = 14) -> list[Drawn]:
    return [(left, top - gap * n, 11, line) for n, line in enumerate(lines)]


def read(*pages: list[Drawn], title: str = "") -> Sheet:
    (sheet,) = read_file(make_pdf(*pages, title=title), name="a.pdf")
    return sheet


def paragraphs(*pages: list[Drawn]) -> list[str]:
    return read(*pages).text.split("\n")


def test_the_lines_of_a_paragraph_become_one() -> None:
    assert paragraphs(column(FULL, FULL, "and it ends here.")) == [
        f"{FULL} {FULL} and it ends here."
    ]


def test_a_wider_gap_begins_a_paragraph() -> None:
    page = column(FULL, FULL) + column(FULL, "and this.", top=700 - 14 * 2 - 8)
    assert paragraphs(page) == [f"{FULL} {FULL}", f"{FULL} and this."]


def test_an_indented_line_begins_a_paragraph() -> None:
    page = column(FULL, FULL)
    page += [(90, 700 - 28, 11, FULL[:70]), *column(FULL, top=700 - 42)]
    assert paragraphs(page) == [f"{FULL} {FULL}", f"{FULL[:70]} {FULL}"]


def test_a_line_that_was_left_early_ends_its_paragraph() -> None:
    assert paragraphs(column(FULL, "It ends here.", FULL, FULL)) == [
        f"{FULL} It ends here.",
        f"{FULL} {FULL}",
    ]


def test_larger_letters_are_a_heading() -> None:
    page = [(72, 714, 18.0, "A heading over it"), *column(FULL, FULL)]
    assert paragraphs(page) == ["A heading over it", f"{FULL} {FULL}"]


def test_points_of_a_list_stay_apart() -> None:
    page = column("1. one thing", "2. another thing", "3. a third", FULL)
    assert paragraphs(page)[:3] == ["1. one thing", "2. another thing", "3. a third"]


def test_words_that_were_hyphenated_are_whole_again() -> None:
    first = FULL[: len(FULL) - 4] + "demo-"
    page = column(first, "cracy lives, and democracy stays, said the well-", "known author of it.")
    assert "democracy lives, and democracy stays" in paragraphs(page)[0]


def test_a_hyphen_that_belongs_to_its_word_stays() -> None:
    page = column(FULL, FULL[: len(FULL) - 4] + "well-", "known author, well-known to all.")
    assert paragraphs(page)[0].endswith("well-known author, well-known to all.")


def test_what_repeats_at_the_edges_of_pages_is_left_out() -> None:
    numbers = count(1)
    pages = [
        [
            (72, 770, 9.0, "The Daily Example, Monday"),
            *column(f"{word} {FULL}", f"and {word} ends."),
            (300, 30, 9.0, f"{next(numbers)}"),
            (72, 20, 9.0, "https://example.org/news"),
        ]
        for word in ("Alpha", "Beta", "Gamma")
    ]
    sheet = read(*pages)
    assert sheet.text.split("\n") == [
        f"{word} {FULL} and {word} ends." for word in ("Alpha", "Beta", "Gamma")
    ]
    assert sheet.url == "https://example.org/news"


def test_a_paragraph_goes_on_over_the_page() -> None:
    pages = column(FULL, FULL), column("goes on, and ends.")
    assert paragraphs(*pages) == [f"{FULL} {FULL} goes on, and ends."]


def test_columns_are_read_one_after_the_other() -> None:
    left = column("the left column has", "these lines of words")
    right = column("and the right one has", "the end of it all.", left=320)
    assert paragraphs(left + right) == [
        "the left column has these lines of words and the right one has the end of it all."
    ]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("A bridge closes", "A bridge closes"),
        ("Microsoft Word - draft7.doc", ""),
        ("untitled", ""),
        ("report_final.pdf", ""),
        ("https://example.org/a", ""),
    ],
)
def test_a_title_is_taken_if_a_person_wrote_it(written: str, title: str) -> None:
    assert read(column(FULL), title=written).title == title


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (make_pdf([]), ONLY_PICTURES),
        (make_pdf([(300, 30, 9.0, "12")]), ONLY_PICTURES),
        (b"%PDF-1.7\nnothing of the kind", BROKEN),
        (make_pdf(column(FULL))[:400], BROKEN),
    ],
    ids="blank page-number words cut".split(),
)
def test_a_pdf_without_text_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(NotReadable) as refused:
        read_file(data, name="a.pdf")
    assert refused.value.message == sentence


def test_a_locked_pdf_is_refused() -> None:
    lock = "<</Filter/Standard/V 1/R 2/O<" + "00" * 32 + ">/U<" + "11" * 32 + ">/P -4>>"
    data = make_pdf(column(FULL), trailer=f"/Encrypt {lock}/ID[<00><00>]")
    with pytest.raises(NotReadable) as refused:
        read_file(data, name="a.pdf")
    assert refused.value.message == LOCKED


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(NotReadable) as refused:
        read_file(make_pdf(*[[]] * 401), name="a.pdf")
    assert refused.value.values == {"pages": 401, "most": 400}
