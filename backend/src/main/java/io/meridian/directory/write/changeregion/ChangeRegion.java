package io.meridian.directory.write.changeregion;

import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is given changes from a date on, now if none is given; what is left out stays. */
public record ChangeRegion(
        @TargetAggregateIdentifier String region,
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String head,
        @Nullable When from) {}
