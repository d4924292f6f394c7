package io.meridian.directory.write.addregion;

import io.meridian.directory.Hours;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new region under a short id. */
record NewRegion(
        String region,
        String name,
        ZoneId zone,
        List<Hours> hours,
        @Nullable String head,
        @Nullable When since) {}
