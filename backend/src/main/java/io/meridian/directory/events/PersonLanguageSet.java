package io.meridian.directory.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours reads and writes this language (BCP 47). */
@EventName("person.language-set")
@Revision("1")
public record PersonLanguageSet(
        String person,
        @Detachable(of = "person") String language,
        @Nullable When from) implements PersonEvent, Dated.From {}
