package io.meridian.eventlog;

import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, under which command id, decided on which version, and what log time it is: what comes in with every command.
 * Command handlers take it as a parameter ({@code @MetaDataValue(Act.KEY) Act act}).
 *
 * @param actor a person of ours (or an automation's name)
 * @param version of the aggregate this act is aimed at, from {@code If-Match}; null where nothing existing changes
 * @param now the sampled log clock, microseconds
 * @param derived the id was derived (automation, import row): the actor is not compared on a repeat
 */
public record Act(
        UUID command,
        String actor,
        @Nullable Long version,
        long now,
        ZoneId zone,
        @Nullable String region,
        boolean derived) {
    public static final String KEY = "act";
    private static final long COUNTS_AS_NOW = 60_000_000L;

    /** An id of something this act makes; the same however often it is tried. */
    public String id(String name) {
        return io.meridian.shared.Ids.derived(command, name).toString();
    }

    /**
     * The effective instant of what reports something done: null or up to 60 s ahead counts as now ({@code NEVER} until
     * append); later than that is refused, only plans may be.
     */
    public long done(@Nullable When when, String field) {
        if (when == null) {
            return Instants.NEVER;
        }
        long at = when.begin();
        if (at <= now) {
            return at;
        }
        if (at <= now + COUNTS_AS_NOW) {
            return Instants.NEVER;
        }
        throw new RuleBroken("done-is-not-in-the-future", field);
    }

    /** The effective instant of what may be planned: null counts as now. */
    public long from(@Nullable When when) {
        if (when == null) {
            return Instants.NEVER;
        }
        long at = when.begin();
        return at > now && at <= now + COUNTS_AS_NOW ? Instants.NEVER : at;
    }

    /** An effective instant as rules read it: the moment of the act where it was left out. */
    public long moment(long effectiveAt) {
        return effectiveAt == Instants.NEVER ? now : effectiveAt;
    }

    /** The same act on another thing than the one whose version it carries. */
    public Act onLatest() {
        return new Act(command, actor, null, now, zone, region, derived);
    }
}
