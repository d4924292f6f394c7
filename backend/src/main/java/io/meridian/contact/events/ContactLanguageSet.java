package io.meridian.contact.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The contact speaks this language (BCP 47), or it is not known. */
@EventName("contact.language-set")
@Revision("1")
public record ContactLanguageSet(
        String contact,
        @Detachable(of = "contact") @Nullable String language,
        @Nullable When from) implements ContactEvent, Dated.From {}
