package violating.eventlog;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** Events that the catalog refuses; outside of the product's packages, where its scan would find them. */
public final class UnstorableEvents {
    private UnstorableEvents() {}

    @Revision("1")
    @EventName("test.counted")
    public record SameName(int by) {}

    @Revision("1")
    @EventName("test.floating")
    public record Floating(double figure) {}

    @Revision("1")
    @EventName("test.unordered")
    public record Unordered(Set<String> names) {}

    @EventName("test.without-revision")
    public record WithoutRevision(int by) {}

    @Revision("1")
    @EventName("test.detached-number")
    public record DetachedNumber(@Detachable Integer number) {}

    @Revision("1")
    @EventName("test.of-nobody")
    public record OfNobody(@Detachable(of = "whose") String name) {}
}
