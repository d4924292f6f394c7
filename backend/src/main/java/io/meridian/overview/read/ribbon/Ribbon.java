package io.meridian.overview.read.ribbon;

import io.meridian.commitment.Commitments;
import io.meridian.commitment.Life;
import io.meridian.commitment.State;
import io.meridian.commitment.events.Side;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.overview.read.timeline.EntryGroup;
import io.meridian.overview.read.timeline.Timeline;
import io.meridian.overview.read.timeline.TimelineEntry;
import io.meridian.shared.Instants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole relationship on one line: activity per week in the reader's zone, and the dues of promises. */
public record Ribbon(List<RibbonWeek> weeks, List<RibbonDue> dues) {

    /** Entries of one week that begins on {@code start} (a Monday, in the reader's zone). */
    public record RibbonWeek(LocalDate start, String from, int interactions, int ours, int theirs, int internal) {}

    /** The due in force of one promise and how the promise reads. {@code at} is the last microsecond in which it can be kept. */
    public record RibbonDue(String commitment, String what, Side side, String at, State state) {}

    static Ribbon read(String account, ZoneId zone, Documents documents, Reading reading) {
        return new Ribbon(weeks(account, zone, documents, reading), dues(documents, reading));
    }

    private static List<RibbonWeek> weeks(String account, ZoneId zone, Documents documents, Reading reading) {
        Map<LocalDate, int[]> lanes = new TreeMap<>();
        Timeline.entries(account, documents, reading)
                .filter(entry -> entry.at() != null && entry.group() != EntryGroup.CHANGE)
                .forEach(entry -> lanes.computeIfAbsent(monday(entry.at(), zone), week -> new int[4])[lane(entry)]++);
        List<RibbonWeek> weeks = new ArrayList<>();
        lanes.forEach((monday, counts) -> weeks.add(new RibbonWeek(
                monday,
                Instants.text(Instants.micros(monday.atStartOfDay(zone).toInstant())),
                counts[0],
                counts[1],
                counts[2],
                counts[3])));
        return List.copyOf(weeks);
    }

    private static int lane(TimelineEntry entry) {
        if (entry.promise() != null) {
            return entry.promise().side() == Side.OURS ? 1 : 2;
        }
        return entry.group() == EntryGroup.COORDINATION ? 3 : 0;
    }

    private static LocalDate monday(String at, ZoneId zone) {
        return Instants.instant(Instants.parse(at))
                .atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<RibbonDue> dues(Documents documents, Reading reading) {
        return documents.all(Commitments.COMMITMENT).stream()
                .flatMap(facts -> facts
                        .life(reading)
                        .filter(life -> life.dueEnd() != Instants.NEVER && life.state() != State.WITHDRAWN)
                        .map(life -> due(facts.id(), life))
                        .stream())
                .sorted(Comparator.comparing(RibbonDue::at).thenComparing(RibbonDue::commitment))
                .toList();
    }

    private static RibbonDue due(String commitment, Life life) {
        return new RibbonDue(
                commitment, life.promised().what(), life.side(), Instants.text(life.dueEnd() - 1), life.state());
    }
}
