package io.meridian.directory.write.changeperson;

import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes; what is left out stays. */
record ChangedPerson(
        @Nullable String name,
        @Nullable Function function,
        @Nullable String region,
        @Nullable ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String language,
        @Nullable When from) {}
