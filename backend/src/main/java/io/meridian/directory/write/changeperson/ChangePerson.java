package io.meridian.directory.write.changeperson;

import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is given changes from a date on, now if none is given; what is left out stays. */
public record ChangePerson(
        @TargetAggregateIdentifier String person,
        @Nullable String name,
        @Nullable Function function,
        @Nullable String region,
        @Nullable ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String language,
        @Nullable When from) {}
