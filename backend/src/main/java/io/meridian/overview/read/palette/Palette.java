package io.meridian.overview.read.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the palette finds for a word: accounts, contacts and people of ours, best first. */
public record Palette(List<Found> found) {
    /** One hit. {@code kind} is account, contact or person; {@code account} is where it opens. */
    public record Found(
            String kind,
            String id,
            @Nullable String account,
            String name,
            @Nullable String detail) {}
}
