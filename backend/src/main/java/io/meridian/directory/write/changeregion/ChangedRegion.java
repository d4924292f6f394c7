package io.meridian.directory.write.changeregion;

import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes; what is left out stays. */
record ChangedRegion(
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String head,
        @Nullable When from) {}
