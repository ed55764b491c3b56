"""Sets of spans laid over one another: joined, and parted at each other's borders."""

from collections.abc import Iterable, Iterator, Sequence

from apps.text.document import Span


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same ground, in order; spans that share a code point are one."""
    whole: list[Span] = []
    for span in sorted(spans):
        if whole and span.start < whole[-1].end:
            whole[-1] = Span(whole[-1].start, max(whole[-1].end, span.end))
        else:
            whole.append(span)
    return whole


def disjoint(spans: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """The same ground, each piece with the number of the span it is of; earlier starts win."""
    at = 0
    for number in sorted(range(len(spans)), key=lambda n: (spans[n].start, -spans[n].end)):
        span = spans[number]
        if span.end > at and span:
            yield number, Span(max(at, span.start), span.end)
            at = span.end


def parted(spans: Iterable[Span], *, by: Sequence[Span]) -> Iterator[tuple[int, Span, int | None]]:
    """Spans cut up at the borders of others; both in order, and disjoint among themselves.

    Gives the number of the span, a piece of it, and the number of the other that covers the
    piece, or None. Time grows with both together.
    """
    first = 0
    for number, span in enumerate(spans):
        while first < len(by) and by[first].end <= span.start:
            first += 1
        at, near = span.start, first
        while near < len(by) and by[near].start < span.end:
            other = by[near]
            if other.start > at:
                yield number, Span(at, other.start), None
            start, at = max(at, other.start), min(other.end, span.end)
            yield number, Span(start, at), near
            near += 1
        if at < span.end:
            yield number, Span(at, span.end), None


def trimmed(span: Span, *, text: str) -> Span:
    """Without the white space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), max(start, span.end - len(words) + len(words.rstrip())))


def minus(spans: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """What is left of spans outside the others; both in order, and disjoint among themselves."""
    return [piece for _number, piece, by in parted(spans, by=others) if by is None]


def room_for(spans: Sequence[Span], *, out: Sequence[Span]) -> tuple[list[int], list[int]]:
    """Which spans may be laid beside what is there, and which of those they cover and replace.

    Numbers of both, which are in order. A span may not begin or end within another, nor lie within
    a longer one: then it is left, and so is what shares words with a span before it.
    """
    meetings = [(number, near) for number, _, near in parted(spans, by=out) if near is not None]
    blocked = {number for number, near in meetings if not spans[number].covers(out[near])}
    free: list[int] = []
    end = 0
    for number, span in enumerate(spans):
        if number not in blocked and span.start >= end:
            free.append(number)
            end = span.end
    chosen = set(free)
    return free, [near for number, near in meetings if number in chosen]
