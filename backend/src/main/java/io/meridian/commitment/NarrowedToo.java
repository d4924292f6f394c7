package io.meridian.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.meridian.documents.Document;
import io.meridian.documents.Reading;
import io.meridian.history.Titles;
import java.util.List;
import java.util.Locale;

/**
 * What narrowing a promise or an interaction would narrow too, as far as the reader sees it.
 *
 * @param along the nearest first; {@code except} takes {@code <kind>:<id>} of those that stay as they are
 */
public record NarrowedToo(List<NarrowedItem> along) {

    /** The kinds of things that are narrowed along. */
    public enum NarrowedKind {
        @JsonProperty("commitment")
        COMMITMENT,
        @JsonProperty("interaction")
        INTERACTION,
        @JsonProperty("case")
        CASE
    }

    /** One of them, by what was promised or its subject. */
    public record NarrowedItem(NarrowedKind kind, String id, String words) {}

    public static NarrowedToo of(List<Document<?>> along, Titles titles, Reading reading) {
        return new NarrowedToo(along.stream()
                .map(one -> new NarrowedItem(
                        NarrowedKind.valueOf(one.view().name().toUpperCase(Locale.ROOT)),
                        one.id(),
                        titles.of(one, reading).orElse("")))
                .toList());
    }
}
