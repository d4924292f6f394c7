package io.meridian.overview.read.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the palette finds for a word: accounts, contacts and people of ours, best first.
 *
 * @param staleSince since when something it looks through stands still because its fold failed, else null
 */
public record Palette(List<Found> found, @Nullable String staleSince) {
    /** One hit. {@code kind} is account, contact or person; {@code account} is where it opens. */
    public record Found(
            String kind,
            String id,
            @Nullable String account,
            String name,
            @Nullable String detail) {}
}
