package io.meridian.directory.write.addperson;

import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new person of ours. */
record NewPerson(
        String name,
        @Nullable Function function,
        @Nullable String region,
        ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String language,
        @Nullable When since) {}
