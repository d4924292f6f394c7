package io.meridian.directory.write.addregion;

import io.meridian.directory.Hours;
import io.meridian.directory.write.changeregion.ChangeRegion;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A region is added under a short id of the administrator's choice. */
public record AddRegion(
        @TargetAggregateIdentifier String region,
        String name,
        ZoneId zone,
        List<Hours> hours,
        @Nullable String head,
        @Nullable When since) {

    /** What is said of it beside that it exists; true for as long as anybody can say. */
    public ChangeRegion description() {
        return new ChangeRegion(region, name, zone, hours, head, null);
    }
}
