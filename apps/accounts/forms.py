"""The form at the door."""

from allauth.account.forms import LoginForm
from django.utils.translation import gettext_lazy as _


class SignInForm(LoginForm):  # type: ignore[misc]
    """E-mail and password; password managers and paste are welcome."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        login, password = self.fields["login"], self.fields["password"]
        login.label, password.label = _("E-mail"), _("Password")
        login.widget.attrs |= {"autocomplete": "username", "spellcheck": "false"}
        password.widget.attrs |= {"autocomplete": "current-password"}
        password.help_text = ""
        self.fields["remember"].label = _("Keep me signed in on this device")
        for field in (login, password):
            field.widget.attrs["class"] = "input"
            field.widget.attrs.pop("placeholder", None)
