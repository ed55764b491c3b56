"""Lines made of nothing but the words of buttons, glued or strung together."""

import re

# Each token is taken whole (atomic groups), so that a row is read in one pass.
_TOKENS = (
    r"(?:read in app|share on|share this article|share this item|share this|share via|share"
    r"|tweet|post|pin|e-?mails?|mail|print|save|facebook"
    r"|twitter|linkedin|linked in|whatsapp|reddit|pinterest|flipboard|tumblr|telegram|pocket"
    r"|messenger|instagram|bluesky|threads"
    r"|copy link|copy|link|sms|vk|send|comments?|youtube|rss feed|rss|x|google\+?|more|this"
    r"|article|item|on|via|someone|page|to|and|or|in|app|saved)"
)
BUTTON_ROW = re.compile(rf"(?:(?>{_TOKENS})[\s\d,|/·•:()]{{0,4}}+){{2,60}}+")
"""Several share buttons glued or strung together, with or without counts."""
_AD_TOKENS = (
    r"(?:advertisements?|adverts?|advertising|ads?|story|article|content|page|post"
    r"|continues?|continue|reading|below|after|this|the|scroll|to"
    r"|for|more|skip|sponsored|message|report|remove|close|main|from|our|sponsors?|is"
    r"|loading|feedback|by|with)"
)
AD_ROW = re.compile(rf"(?:(?>{_AD_TOKENS})[\s.,|:()-]{{0,4}}+){{2,14}}+")
"""“Advertisement – story continues below” in all its turns."""
AD_WORD = re.compile(r"\b(?:advert\w*|ads?|continues? (?:below|after))\b")
_FOOT_TOKENS = (
    r"(?:home|news|about|us|contact|privacy|terms|policy|policies|cookies?|notice|service"
    r"|services|of|and|&|use|sign|in|out|up|log|login"
    r"|edit|profile|account|settings|menu|sections|search|subscribe|my|help|advertise"
    r"|careers|sitemap|site|map|conditions|your|choices|rights"
    r"|newsletters?|faqs?|accessibility|register|print|digital|register|rss|do|not|sell"
    r"|personal|information|our|statement|center|support)"
)
FOOT_ROW = re.compile(rf"(?:(?>{_FOOT_TOKENS})[\s.,|·•/:()-]{{0,4}}+){{2,30}}+")
"""The links at the foot or top of a page, strung together."""
FOOT_WORD = re.compile(
    r"privacy|terms of|sign ?(?:in|out|up)|log ?(?:in|out)|contact us|about us|cookie"
    r"|sitemap|advertise"
)
SHARING_WORD = re.compile(r"share|tweet|facebook|whatsapp|e-?mail|print")
