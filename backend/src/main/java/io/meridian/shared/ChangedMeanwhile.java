package io.meridian.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody changed the same field or fact since the version this act was decided on: 412 with mine, theirs and base. */
public final class ChangedMeanwhile extends RuntimeException implements ExpectedFailure {
    /** One field in conflict; values as the API shows them, {@code by} is a person of ours. */
    public record Difference(
            String field,
            @Nullable Object mine,
            @Nullable Object theirs,
            @Nullable Object base,
            String by,
            long at) {}

    private final long version;
    private final transient List<Difference> differences;

    public ChangedMeanwhile(long version, List<Difference> differences) {
        super("changed-meanwhile", null, false, false);
        this.version = version;
        this.differences = differences;
    }

    /** The version that stands now. */
    public long version() {
        return version;
    }

    public List<Difference> differences() {
        return differences;
    }

    @Override
    public int status() {
        return 412;
    }

    @Override
    public String code() {
        return "changed-meanwhile";
    }
}
