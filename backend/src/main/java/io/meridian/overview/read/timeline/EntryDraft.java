package io.meridian.overview.read.timeline;

import io.meridian.overview.read.timeline.TimelineEntry.ChangeEntry;
import io.meridian.overview.read.timeline.TimelineEntry.InteractionEntry;
import io.meridian.overview.read.timeline.TimelineEntry.PromiseEntry;
import io.meridian.overview.read.timeline.TimelineEntry.StepEntry;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry being put together: what every entry has comes from what was told, the rest is named one by one. */
final class EntryDraft {
    private final EntryGroup group;
    private final String thing;
    private final Told told;
    private String id;
    private String kind;
    private @Nullable String part;
    private String title = "";
    private @Nullable String text;
    private List<String> ours = List.of();
    private List<String> contacts = List.of();
    private @Nullable String region;
    private boolean confidential;
    private @Nullable InteractionEntry interaction;
    private @Nullable PromiseEntry promise;
    private @Nullable StepEntry step;
    private @Nullable ChangeEntry change;

    EntryDraft(EntryGroup group, String thing, Told told) {
        this.group = group;
        this.thing = thing;
        this.told = told;
        this.id = told.fact().event();
        this.kind = told.fact().kind();
    }

    EntryDraft kind(String name) {
        kind = name;
        return this;
    }

    EntryDraft part(@Nullable String name) {
        part = name;
        return this;
    }

    EntryDraft title(String words) {
        title = words;
        return this;
    }

    EntryDraft text(@Nullable String words) {
        text = words;
        return this;
    }

    EntryDraft ours(Stream<@Nullable String> people) {
        ours = named(people);
        return this;
    }

    EntryDraft contacts(Stream<@Nullable String> people) {
        contacts = named(people);
        return this;
    }

    EntryDraft region(@Nullable String where) {
        region = where;
        return this;
    }

    EntryDraft confidential(boolean isForSome) {
        confidential = isForSome;
        return this;
    }

    EntryDraft interaction(InteractionEntry only) {
        interaction = only;
        return this;
    }

    EntryDraft promise(PromiseEntry only) {
        promise = only;
        return this;
    }

    EntryDraft step(StepEntry only) {
        step = only;
        return this;
    }

    EntryDraft change(ChangeEntry only) {
        change = only;
        return this;
    }

    TimelineEntry entry() {
        return entry(
                told.at(),
                told.given(),
                told.recordedAt(),
                told.recordedLater(),
                told.corrections(),
                told.correctedBy(),
                told.first().actor());
    }

    /** What the last fact says of an end is an entry of its own, told with that fact and not with its beginning. */
    TimelineEntry ending(When end) {
        id = id + ":to";
        long recordedAt = told.fact().recordedAt();
        return entry(
                Instants.text(end.end()),
                end,
                Instants.text(recordedAt),
                Told.isLater(recordedAt, end.end()),
                0,
                null,
                told.fact().actor());
    }

    private TimelineEntry entry(
            @Nullable String at,
            @Nullable When given,
            String recordedAt,
            boolean recordedLater,
            int corrections,
            @Nullable String correctedBy,
            String by) {
        return new TimelineEntry(
                id,
                group,
                kind,
                thing,
                part,
                at,
                given,
                recordedAt,
                recordedLater,
                corrections,
                correctedBy,
                by,
                title,
                text,
                ours,
                contacts,
                region,
                confidential,
                interaction,
                promise,
                step,
                change);
    }

    private static List<String> named(Stream<@Nullable String> people) {
        return people.flatMap(Stream::ofNullable).toList();
    }
}
